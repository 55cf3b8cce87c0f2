/** Description → pieces in the order of the page. */
import { compose as composeGrid } from './compose-grid.ts'
import type { Annex, Block, Clause, Description, Paragraph, Part, Phrase } from './description.ts'
import { plain } from './phrase.ts'
import type { Composition, Line, Piece, Run } from './pieces.ts'

export interface Composer {
  readonly runs: (phrase: Phrase) => readonly Run[]
  readonly nextSeries: () => number
}

function composer(footnotes: string[]): Composer {
  let series = 0
  const runs = (phrase: Phrase): readonly Run[] =>
    phrase.flatMap((part): readonly Run[] => {
      if (typeof part === 'string') return [{ text: part }]
      if (part.note.type !== 'footnote') return runs(part.content)
      footnotes.push(plain(part.note.body))
      return [{ text: '', sign: footnotes.length }]
    })
  return { runs, nextSeries: () => ++series }
}

const centred = (text: string, look: Partial<Line> = {}): Line => ({ piece: 'line', runs: [{ text }], align: 'centre', ...look })

function paragraphLine(block: Paragraph, tools: Composer): Line {
  const align = block.align ?? 'justify'
  const bullet: readonly Run[] = block.bullet ? [{ text: `${block.bullet} ` }] : []
  return {
    piece: 'line',
    runs: [...bullet, ...tools.runs(block.text)],
    align,
    indent: align === 'justify',
    ...(block.bold && { bold: true }),
    ...(block.italic && { italic: true }),
  }
}

function clauseLine(block: Clause, series: number, tools: Composer): Line {
  const isArticle = block.label.startsWith('Điều')
  return {
    piece: 'line',
    runs: tools.runs(block.text),
    align: block.centre ? 'centre' : 'justify',
    indent: !block.centre,
    label: { text: block.label, series, bold: Boolean(block.bold) || isArticle },
    ...(block.bold && { bold: true }),
  }
}

function blockPieces(blocks: readonly Block[], tools: Composer): readonly Piece[] {
  const series = tools.nextSeries()
  return blocks.flatMap((block): readonly Piece[] => {
    if (block.block === 'table') return [composeGrid(block.annex, tools)]
    if (block.block === 'paragraph') return [paragraphLine(block, tools)]
    return [clauseLine(block, series, tools), ...blockPieces(block.children, tools)]
  })
}

function partPieces(part: Part, tools: Composer): readonly Piece[] {
  const { letterhead, signature } = part
  const { organ, ...rest } = letterhead ?? { organ: [] }
  return [
    ...(letterhead ? [{ piece: 'letterhead', left: organ, ...rest } as const] : []),
    centred(part.kindLine, { bold: true }),
    ...part.title.map((line) => centred(line, { bold: true })),
    ...(part.attached ? [centredRuns(part.attached, tools)] : []),
    ...(part.addressee ? [centred(part.addressee)] : []),
    ...(part.authority ? [centred(part.authority, { bold: true })] : []),
    ...part.preamble.map(
      (line): Line => ({
        piece: 'line',
        runs: tools.runs(line),
        align: 'justify',
        indent: true,
        italic: /^Căn cứ|^Theo đề nghị|^Xét/.test(plain(line)),
      }),
    ),
    ...(part.verb ? [centred(part.verb, { bold: true })] : []),
    ...blockPieces(part.body, tools),
    ...(part.closing ? [{ piece: 'line', runs: tools.runs(part.closing), align: 'justify', indent: true } as const] : []),
    ...(signature
      ? [{ piece: 'signature', left: signature.recipients, right: signature.lines, name: signature.name } as const]
      : []),
  ]
}

const centredRuns = (phrase: Phrase, tools: Composer): Line => ({
  piece: 'line',
  runs: tools.runs(phrase),
  align: 'centre',
  italic: true,
})

function annexPieces(annex: Annex, tools: Composer): readonly Piece[] {
  const head = annex.heading ?? ''
  const lines = annex.oneLine ? [`${head}: ${annex.title}`] : [head, annex.title]
  return [
    { piece: 'page', landscape: !annex.portrait },
    ...lines.filter((line) => line !== '').map((line) => centred(line, { bold: true })),
    ...(annex.attached ? [centredRuns(annex.attached, tools)] : []),
    ...blockPieces(annex.prose ?? [], tools),
    ...(annex.columns.length > 0 ? [composeGrid(annex, tools)] : []),
  ]
}

/** Pure; footnotes are numbered through the document. */
export function compose(description: Description): Composition {
  const footnotes: string[] = []
  const tools = composer(footnotes)
  const parts = description.parts.flatMap((part, index): readonly Piece[] => [
    ...(index > 0 ? [{ piece: 'page', landscape: false } as const] : []),
    ...partPieces(part, tools),
  ])
  const annexes = description.annexes.flatMap((annex) => annexPieces(annex, tools))
  return { pieces: [...parts, ...annexes], footnotes }
}

/** The document as a Word file. */
import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import type { WordStyle } from '../description.ts'
import type { Composition, Line } from '../pieces.ts'
import { random } from '../random.ts'
import { wordTable } from './grid.ts'
import { letterhead, signature } from './heads.ts'
import { numberingOf } from './numbering.ts'
import { repack } from './repack.ts'
import { type Splitter, splitter, wordRuns } from './runs.ts'

/** A4 in twentieths of a point. */
const A4 = { width: 11906, height: 16838 }
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 851 }
const WIDTH = { portrait: A4.width - MARGIN.left - MARGIN.right, landscape: A4.height - 2268 }
const ALIGN = { justify: AlignmentType.JUSTIFIED, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

function paragraph(line: Line, split: Splitter, reference?: string): Paragraph {
  const look = { size: 28, bold: Boolean(line.bold), italics: Boolean(line.italic) }
  const label =
    line.label && !reference ? [new TextRun({ text: `${line.label.text} `, ...look, bold: Boolean(line.label.bold) })] : []
  return new Paragraph({
    alignment: ALIGN[line.align],
    spacing: { before: 60, after: 60 },
    ...(line.indent && !reference && { indent: { firstLine: 567 } }),
    ...(reference && { numbering: { reference, level: 0 } }),
    children: [...label, ...wordRuns(line.runs, look, split)],
  })
}

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })] }),
    ],
  })

function section(landscape: boolean, children: readonly FileChild[], style: WordStyle): ISectionOptions {
  return {
    properties: {
      page: {
        size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: landscape ? { top: 1134, bottom: 851, left: 1134, right: 1134 } : MARGIN,
      },
      ...(style.pageNumber && { titlePage: !landscape }),
    },
    ...(style.pageNumber && { headers: { default: pageNumber() } }),
    children: [...children],
  }
}

/** Deterministic bytes. */
export async function renderWord(composition: Composition, style: WordStyle): Promise<Uint8Array> {
  const split = splitter(random(style.seed), style.splitRuns ?? false)
  const numbering = numberingOf(composition.pieces, style.automaticLabels ?? false, style.automaticRowNumbers ?? false)
  const sections: { landscape: boolean; children: FileChild[] }[] = [{ landscape: false, children: [] }]
  for (const piece of composition.pieces) {
    if (piece.piece === 'page') {
      sections.push({ landscape: piece.landscape, children: [] })
      continue
    }
    const into = sections.at(-1)
    if (!into) continue
    if (piece.piece === 'letterhead') into.children.push(letterhead(piece), new Paragraph({}))
    else if (piece.piece === 'signature') into.children.push(new Paragraph({}), signature(piece))
    else if (piece.piece === 'table')
      into.children.push(wordTable(piece, into.landscape ? WIDTH.landscape : WIDTH.portrait, split, numbering.grids.get(piece)))
    else into.children.push(paragraph(piece, split, piece.label && numbering.series.get(piece.label.series)))
  }
  const footnotes = composition.footnotes.map((text, index) => [
    index + 1,
    { children: [new Paragraph({ children: [new TextRun({ text: ` ${text}`, size: 20 })] })] },
  ])
  const document = new Document({
    creator: 'corpus/tools/make.ts',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    ...(numbering.config.length > 0 && { numbering: { config: numbering.config } }),
    ...(footnotes.length > 0 && { footnotes: Object.fromEntries(footnotes) }),
    sections: sections.map(({ landscape, children }) => section(landscape, children, style)),
  })
  return repack(await Packer.toBuffer(document))
}

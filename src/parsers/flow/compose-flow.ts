import type { Diagnostic, Document } from '../../document/document.ts'
import type { BlockDraft, LineDraft, ParagraphDraft } from '../../text/assemble.ts'
import { assemble } from '../../text/assemble.ts'
import { decodeRuns, type Run } from '../../text/legacy/decode.ts'
import { UnreadableError } from '../unreadable.ts'
import type { FlowBlock, FlowParagraph } from './flow.ts'
import { gridTable } from './grid-table.ts'

/** Decodes all runs together and makes the Document. Throws UnreadableError `no-text` where nothing can be read. */
export function composeFlow(
  facts: { readonly mediaType: string; readonly metadata?: Readonly<Record<string, string>> },
  blocks: readonly FlowBlock[],
): Document {
  const paragraphs = blocks.flatMap(paragraphsOf)
  const runs = paragraphs.flatMap(runsOf)
  const { texts, encoding, lost } = decodeRuns(runs)
  if (!texts.some((text) => /[\p{L}\p{N}]/u.test(text))) throw new UnreadableError('no-text')
  let next = 0
  const drafts = new Map(
    paragraphs.map((paragraph) => {
      const count = runsOf(paragraph).length
      next += count
      return [paragraph, paragraphDraft(paragraph, texts.slice(next - count, next))] as const
    }),
  )
  return assemble(
    { mediaType: facts.mediaType, pages: null, encoding, diagnostics: lettersLost(lost), metadata: facts.metadata ?? {} },
    composeBlocks(blocks, drafts),
  )
}

function paragraphsOf(block: FlowBlock): readonly FlowParagraph[] {
  if (block.kind === 'paragraph') return [block.paragraph]
  if (block.kind === 'footnote') return block.paragraphs
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
}

/** The label first, then the runs, then the line feed that parts paragraphs for the decoder. */
function runsOf(paragraph: FlowParagraph): Run[] {
  const { label } = paragraph
  const font = label?.font ?? paragraph.runs[0]?.font ?? null
  return [{ text: label ? label.text + label.suffix : '', font }, ...paragraph.runs, { text: '\n', font: null }]
}

function paragraphDraft(paragraph: FlowParagraph, texts: readonly string[]): ParagraphDraft | null {
  const shown = paragraph.runs.filter((run) => run.text.trim() !== '')
  // a number alone is text (the numbered first column of a table); a bullet alone is not
  if (shown.length === 0 && (!paragraph.label || paragraph.label.bullet)) return null
  const { lines, notes } = composeLines(paragraph, texts)
  return {
    kind: paragraph.level === undefined ? 'paragraph' : 'heading',
    lines,
    ...(paragraph.level === undefined ? {} : { level: paragraph.level }),
    ...(paragraph.label ? { label: (texts[0] ?? '').trim() } : {}),
    ...(paragraph.align ? { align: paragraph.align } : {}),
    ...(shown.length > 0 && shown.every((run) => run.bold) ? { bold: true } : {}),
    ...(shown.length > 0 && shown.every((run) => run.italic) ? { italic: true } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  }
}

type Note = NonNullable<ParagraphDraft['notes']>[number]

/** Lines with text; empty ones are the gap before the next. */
function composeLines(paragraph: FlowParagraph, texts: readonly string[]): { lines: LineDraft[]; notes: Note[] } {
  const lines: LineDraft[] = []
  const notes: Note[] = []
  let line = ''
  let gap = 0
  const endLine = () => {
    if (line.trim() === '') gap++
    else {
      lines.push({ text: line, gap })
      gap = 0
    }
    line = ''
  }
  texts.slice(0, -1).forEach((text, i) => {
    const run = paragraph.runs[i - 1]
    const [first = '', ...more] = (run?.caps ? text.toUpperCase() : text).split('\n')
    line += first
    for (const rest of more) {
      endLine()
      line = rest
    }
    if (run?.note !== undefined) notes.push({ marker: run.note, line: lines.length, at: line.length })
  })
  endLine()
  return { lines, notes }
}

type Drafts = ReadonlyMap<FlowParagraph, ParagraphDraft | null>

function composeBlocks(blocks: readonly FlowBlock[], drafts: Drafts): BlockDraft[] {
  let gap = 0
  let startsPage = false
  return blocks.flatMap((block): BlockDraft[] => {
    if (block.kind === 'paragraph') {
      startsPage ||= block.paragraph.startsPage === true
      const draft = drafts.get(block.paragraph)
      if (!draft) {
        gap++
        return []
      }
      const spaced = {
        ...draft,
        ...(block.furniture ? { layer: 'furniture' as const } : {}),
        lines: spaceFirst(draft.lines, gap, startsPage),
      }
      gap = 0
      startsPage = false
      return [spaced]
    }
    if (block.kind === 'footnote') return [{ kind: 'footnote', marker: block.marker, text: textOf(block.paragraphs, drafts) }]
    gap = 0
    startsPage = false
    const table = gridTable(block.rows, (paragraph) => drafts.get(paragraph) ?? null)
    return [block.furniture ? { ...table, layer: 'furniture' } : table]
  })
}

function spaceFirst(lines: readonly LineDraft[], gap: number, startsPage: boolean): LineDraft[] {
  return lines.map((line, i) => (i > 0 ? line : { ...line, gap: gap + (line.gap ?? 0), ...(startsPage ? { startsPage } : {}) }))
}

function textOf(paragraphs: readonly FlowParagraph[], drafts: Drafts): string {
  return paragraphs.flatMap((paragraph) => drafts.get(paragraph)?.lines.map((line) => line.text) ?? []).join('\n')
}

function lettersLost(lost: number): Diagnostic[] {
  if (lost === 0) return []
  return [
    { code: 'text/letters-lost', severity: 'warning', place: { page: null, bbox: null }, actual: String(lost), expected: 'ư' },
  ]
}

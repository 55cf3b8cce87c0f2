import type { Document, Line, Paragraph, Table } from '../../src/document/document.ts'
import { assemble, type BlockDraft, type CellDraft, type ParagraphDraft, type TableDraft } from '../../src/text/assemble.ts'

const FACTS = { mediaType: 'text/plain', pages: null }

/** A paragraph of lines; options as a parser would set them. */
export function paragraph(text: string | readonly string[], options: Partial<ParagraphDraft> = {}): ParagraphDraft {
  return { kind: 'paragraph', lines: (typeof text === 'string' ? [text] : text).map((line) => ({ text: line })), ...options }
}

/** A cell: its paragraphs parted by line feeds, or with merging. */
export type CellText =
  | string
  | { readonly text: string; readonly down?: number; readonly across?: number; readonly bold?: boolean }

/** A table of rows of cells; a place that a merged cell covers is left out of the row. */
export function table(rows: readonly (readonly CellText[])[], columns?: number): TableDraft {
  const covered = new Set<string>()
  const width = columns ?? Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + acrossOf(cell), 0)))
  return {
    kind: 'table',
    columns: width,
    rows: rows.map((row, y) => {
      let x = 0
      const cells = row.map((cell): CellDraft => {
        while (covered.has(`${y} ${x}`)) x++
        const down = typeof cell === 'string' ? 1 : (cell.down ?? 1)
        const across = acrossOf(cell)
        for (let dy = 0; dy < down; dy++) for (let dx = 0; dx < across; dx++) covered.add(`${y + dy} ${x + dx}`)
        const column = x
        x += across
        return { column, columnSpan: across, rowSpan: down, paragraphs: paragraphsOf(cell) }
      })
      return { cells }
    }),
  }
}

const acrossOf = (cell: CellText) => (typeof cell === 'string' ? 1 : (cell.across ?? 1))

function paragraphsOf(cell: CellText): ParagraphDraft[] {
  const { text, bold } = typeof cell === 'string' ? { text: cell, bold: undefined } : cell
  return text === '' ? [] : text.split('\n').map((line) => paragraph(line, bold ? { bold } : {}))
}

export function documentOf(...drafts: (BlockDraft | string)[]): Document {
  return assemble(
    FACTS,
    drafts.map((draft) => (typeof draft === 'string' ? paragraph(draft) : draft)),
  )
}

export function tableOf(rows: readonly (readonly CellText[])[], columns?: number): Table {
  const [block] = documentOf(table(rows, columns)).blocks
  if (block?.kind !== 'table') throw new Error('no table')
  return block
}

/** Lines of a dump: empty ones become gaps. */
export function linesOf(text: string): Line[] {
  let gap = 0
  const drafts = text.split('\n').flatMap((line) => {
    if (line.trim() === '') {
      gap++
      return []
    }
    const draft = { text: line.replace('\f', ''), gap, startsPage: line.startsWith('\f') }
    gap = 0
    return [draft]
  })
  const [block] = assemble(FACTS, [{ kind: 'paragraph', lines: drafts }]).blocks
  return [...(block as Paragraph).lines]
}

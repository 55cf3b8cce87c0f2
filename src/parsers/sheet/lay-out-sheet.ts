import type { BlockDraft, CellDraft, ParagraphDraft } from '../../text/assemble.ts'
import { fold } from '../../text/fold.ts'
import { dropRepeatedHeaders } from '../tables/drop-repeated-headers.ts'
import type { SheetCell, SheetRow } from './read-sheet.ts'

/**
 * The blocks of a sheet: title rows as paragraphs, tables from their header rows on, and what stands below them.
 * Rows with several cells that are no part of a table (letterheads, signatures) are small tables.
 */
export function layOutSheet(rows: readonly SheetRow[]): BlockDraft[] {
  const width = usualWidth(rows)
  const lastFull = rows.findLast((row) => isFull(row, width))?.index ?? -1
  const drafts: BlockDraft[] = []
  let table: SheetRow[] | null = null
  const endTable = () => {
    if (table !== null) drafts.push(composeTable(table, true))
    table = null
  }
  for (const chunk of chunksOf(rows)) {
    const start = chunk.findIndex((row) => isFull(row, width))
    if (start < 0) {
      // a group row, or a remark below the table
      if (table !== null && (chunk[0]?.index ?? 0) < lastFull) (table as SheetRow[]).push(...chunk)
      else {
        endTable()
        drafts.push(...composeLoose(chunk))
      }
      continue
    }
    const head = chunk[start]
    if (table !== null && head !== undefined && !looksLikeHeader(head)) (table as SheetRow[]).push(...chunk)
    else {
      endTable()
      drafts.push(...composeLoose(chunk.slice(0, start)))
      table = chunk.slice(start)
    }
  }
  endTable()
  return drafts
}

/** Rows in runs: empty rows part them, unless a merged cell reaches over. */
function chunksOf(rows: readonly SheetRow[]): SheetRow[][] {
  const chunks: SheetRow[][] = []
  let reached = Number.NEGATIVE_INFINITY
  for (const row of rows) {
    if (row.index <= reached + 1) chunks[chunks.length - 1]?.push(row)
    else chunks.push([row])
    for (const cell of row.cells) reached = Math.max(reached, row.index + cell.rowSpan - 1)
  }
  return chunks
}

/** How many columns a row of the sheet's table fills: the most that at least two rows do. */
function usualWidth(rows: readonly SheetRow[]): number {
  const counts = rows.map((row) => row.cells.length).sort((a, b) => b - a)
  return counts[1] ?? counts[0] ?? 0
}

/** Merged header cells count for the columns they cover. */
function isFull(row: SheetRow, width: number): boolean {
  const covered = row.cells.reduce((sum, cell) => sum + cell.columnSpan, 0)
  return row.cells.length >= 2 && Math.min(covered, row.cells.length * 2) >= Math.max(2, width * 0.7)
}

/** A header's first cell names its column; a row's own gives its number. */
function looksLikeHeader(row: SheetRow): boolean {
  return !/^\s*(?:\(?\d|[ivxlcIVXLC]+\s*[.)]?\s*$|[a-zđA-ZĐ]\s*[.)]?\s*$|[-+*•])/u.test(row.cells[0]?.text ?? '')
}

function composeLoose(rows: readonly SheetRow[]): BlockDraft[] {
  const drafts: BlockDraft[] = []
  let several: SheetRow[] = []
  const endSeveral = () => {
    if (several.length > 0) drafts.push(composeTable(several, false))
    several = []
  }
  for (const row of rows) {
    const [only, ...others] = row.cells
    if (only === undefined) continue
    if (others.length > 0) several.push(row)
    else {
      endSeveral()
      drafts.push(
        ...paragraphs(only.text).map((paragraph) => ({
          ...paragraph,
          align: only.columnSpan > 1 ? ('center' as const) : ('left' as const),
        })),
      )
    }
  }
  endSeveral()
  return drafts
}

function composeTable(rows: readonly SheetRow[], withHeader: boolean): BlockDraft {
  const { rows: compact, columns } = withoutEmptyColumns(rows)
  const [head] = compact
  const height = withHeader && head !== undefined && looksLikeHeader(head) ? heightOf(head.cells) : 0
  const marked = compact.map((row, index) => ({
    cells: row.cells,
    header: index < height || (index === height && height > 0 && isColumnNumbers(row)),
  }))
  const kept = dropRepeatedHeaders(marked, (cell) => fold(cell.text))
  const coverage = new Coverage(columns)
  return { kind: 'table', columns, rows: kept.map(({ cells, header }) => ({ header, cells: coverage.fill(cells) })) }
}

/** Columns in which no row has a cell that starts there are gone: a stray far cell or a wide merge makes thousands. */
function withoutEmptyColumns(rows: readonly SheetRow[]): { rows: SheetRow[]; columns: number } {
  const starts = [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)))].sort((a, b) => a - b)
  const numbers = new Map(starts.map((start, number) => [start, number]))
  const compact = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const column = numbers.get(cell.column) ?? 0
      let end = column + 1
      while (end < starts.length && (starts[end] ?? 0) < cell.column + cell.columnSpan) end++
      return { ...cell, column, columnSpan: end - column }
    }),
  }))
  return { rows: compact, columns: Math.max(1, starts.length) }
}

function heightOf(cells: readonly SheetCell[]): number {
  return Math.max(1, ...cells.map((cell) => cell.rowSpan))
}

/** (1), (2), (3) … or A, B, 1, 2 under the header. */
function isColumnNumbers(row: SheetRow): boolean {
  const numbers = row.cells.map((cell) => cell.text.replace(/[()\s]/g, '')).filter((text) => !/^[A-Z]$/.test(text))
  return row.cells.length >= 3 && numbers.every((text, i) => Number(text) === Number(numbers[0]) + i)
}

/** Gives each row's cells with the empty ones between them, as tables of other formats have; none under a merged cell. */
class Coverage {
  readonly #columns: number
  /** For each column, how many more rows a cell from above covers. */
  readonly #open: number[] = []

  constructor(columns: number) {
    this.#columns = columns
  }

  fill(cells: readonly SheetCell[]): CellDraft[] {
    const filled: CellDraft[] = []
    const starting = new Map(cells.map((cell) => [cell.column, cell]))
    for (let column = 0; column < this.#columns; ) {
      const cell = starting.get(column)
      const { columnSpan = 1, rowSpan = 1, text = '' } = cell ?? {}
      const open = this.#open[column] ?? 0
      if (cell !== undefined || open === 0) filled.push({ column, columnSpan, rowSpan, paragraphs: paragraphs(text) })
      for (let i = column; i < column + columnSpan; i++) this.#open[i] = cell === undefined ? Math.max(0, open - 1) : rowSpan - 1
      column += columnSpan
    }
    return filled
  }
}

function paragraphs(text: string): ParagraphDraft[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', lines: [{ text: line }] }))
}

import type { CellObject, Range, WorkSheet } from '@e965/xlsx'

/** A cell with text, as displayed; legacy fonts are not decoded yet. */
export interface SheetCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  text: string
}

/** A row with text. */
export interface SheetRow {
  /** In the sheet, from 0. */
  readonly index: number
  readonly cells: readonly SheetCell[]
}

// what spreadsheets allow; a damaged file may claim more, and empty rows up to there would take for ever
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384

/** The rows of a sheet that hold text, in order: the rest of a range that merely has a look is left out. */
export function readSheet(sheet: WorkSheet): SheetRow[] {
  const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[]
  const merges = new Map<string, Range>()
  for (const merge of sheet['!merges'] ?? []) merges.set(`${merge.s.r}/${merge.s.c}`, merge)
  const rows: SheetRow[] = []
  for (const index of indexesOf(data, MOST_ROWS)) {
    const row = data[index] ?? []
    const cells = indexesOf(row, MOST_COLUMNS).flatMap((column): SheetCell[] => {
      const text = displayed(row[column])
      if (text.trim() === '') return []
      const merge = merges.get(`${index}/${column}`)
      return [{ column, columnSpan: span(column, merge?.e.c, MOST_COLUMNS), rowSpan: span(index, merge?.e.r, MOST_ROWS), text }]
    })
    if (cells.length > 0) rows.push({ index, cells })
  }
  const last = rows[rows.length - 1]?.index ?? 0
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, last - row.index + 1) })),
  }))
}

/** Indexes that an array really has: it may be sparse. */
function indexesOf(array: readonly unknown[], end: number): number[] {
  return Object.keys(array)
    .map(Number)
    .filter((index) => index < end)
}

function span(from: number, to: number | undefined, most: number): number {
  return to === undefined ? 1 : Math.max(1, Math.min(to, most - 1) - from + 1)
}

function displayed(cell: CellObject | undefined): string {
  if (cell === undefined || cell.t === 'z') return ''
  return cell.w ?? (cell.v === undefined ? '' : String(cell.v))
}

import { gatherEmptyTops } from './loose-merges.ts'
import { cellText, dropRow, type PageTable, type TableCell } from './page-table.ts'
import { bottomCells, cellAbove, isBold, isCut, ROW_NUMBER, straddlers } from './row-cut.ts'
import { isCounterHeading } from './table-header.ts'

/** How far, in points, a column edge may move from page to page. */
const DRIFT = 4

/**
 * Appends the table on the next page to `table` if it is the same one: the same columns, or the same header again.
 * Repeated header rows are dropped and a row that the page cut is made one. False leaves both as they were.
 */
export function joinTables(table: PageTable, next: PageTable): boolean {
  const repeated = repeatedRows(table, next)
  const columns = sameColumns(table, next)
  if (!columns && (repeated === 0 || table.xs.length !== next.xs.length)) return false
  if (repeated === 0 && hasOwnHeader(next)) return false
  if (columns) alignColumns(table, next)
  for (let i = 0; i < repeated; i++) dropRow(next, 0)
  table.headerRows = Math.max(table.headerRows, repeated)
  table.xs = next.xs
  if (next.rows === 0) return true
  const cut = isCut(table, next, repeated)
  if (table.loose && next.loose) gatherEmptyTops(table, next)
  append(table, next, cut)
  table.openFoot = next.openFoot
  ;(table as { ys: readonly number[] }).ys = next.ys
  return true
}

/** Another header than the table's: another table, though it has the same columns. */
function hasOwnHeader(next: PageTable): boolean {
  const cells = next.cells.filter((cell) => cell.row === 0)
  const filled = cells.filter((cell) => cellText(cell) !== '')
  if (filled.length < 3) return false
  const first = cellText(cells.find((cell) => cell.column === 0) ?? (filled[0] as TableCell))
  if (isCounterHeading(first)) return true
  return next.rows > 1 && first !== '' && !ROW_NUMBER.test(first) && filled.length === cells.length && filled.every(isBold)
}

/** How many rows at the top of `next` say again what the first rows of `table` say. */
function repeatedRows(table: PageTable, next: PageTable): number {
  let count = 0
  const most = Math.min(table.rows, next.rows, 4)
  while (count < most) {
    if (!saysTheSame(rowTexts(table, count), rowTexts(next, count))) break
    count++
  }
  return count
}

/** Alike cell by cell; LibreOffice clips a repeated header of two levels, and some cells lose their end. */
function saysTheSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.every((text) => text === '')) return false
  const alike = a.filter((text, i) => text === b[i]).length
  const clipped = (text: string, other: string) =>
    text !== '' && other !== '' && (text.startsWith(other) || other.startsWith(text))
  return alike >= 0.6 * a.length && a.every((text, i) => text === b[i] || clipped(text, b[i] ?? ''))
}

function rowTexts(table: PageTable, row: number): string[] {
  return table.cells
    .filter((cell) => cell.row === row)
    .sort((a, b) => a.column - b.column)
    .map((cell) => cellText(cell).normalize('NFC').replace(/\s+/gu, '').toLowerCase())
}

/** The outer edges agree, and the inner ones of the piece that has fewer are all among the other's. */
function sameColumns(table: PageTable, next: PageTable): boolean {
  const [a, b] = table.xs.length >= next.xs.length ? [table.xs, next.xs] : [next.xs, table.xs]
  // margins may be mirrored on even pages
  const shift = (b[0] ?? 0) - (a[0] ?? 0)
  if (Math.abs((b[b.length - 1] ?? 0) - (a[a.length - 1] ?? 0) - shift) > DRIFT) return false
  return b.every((x) => a.some((other) => Math.abs(x - shift - other) <= DRIFT))
}

/** Gives both pieces the columns of the one that has more. */
function alignColumns(table: PageTable, next: PageTable): void {
  if (table.xs.length === next.xs.length) return
  const [fewer, more] = table.xs.length < next.xs.length ? [table, next] : [next, table]
  const shift = (fewer.xs[0] ?? 0) - (more.xs[0] ?? 0)
  const index = fewer.xs.map((x) => more.xs.findIndex((other) => Math.abs(x - shift - other) <= DRIFT))
  for (const cell of fewer.cells) {
    const end = index[cell.column + cell.columnSpan] ?? 0
    cell.column = index[cell.column] ?? 0
    cell.columnSpan = end - cell.column
  }
  fewer.xs = more.xs.map((x) => x + shift)
}

function append(table: PageTable, next: PageTable, cut: boolean): void {
  const offset = cut ? table.rows - 1 : table.rows
  const straddling = cut ? [] : straddlers(table, next)
  for (const cell of next.cells) {
    const upper =
      cell.row === 0 ? (cut ? cellAbove(table, cell) : straddling.find((pair) => pair.lower === cell)?.upper) : undefined
    if (upper !== undefined) {
      upper.rowSpan = cell.row + cell.rowSpan + offset - upper.row
      upper.pieces.push(...cell.pieces)
      upper.open = cell.open
    } else if (cut && cell.row === 0) adopt(table, cell, offset)
    else table.cells.push({ ...cell, row: cell.row + offset })
  }
  table.rows = offset + next.rows
}

/** The lower part of a cut row whose columns are merged otherwise than the upper's: goes to where its text starts. */
function adopt(table: PageTable, lower: TableCell, offset: number): void {
  const upper = bottomCells(table).find((cell) => cell.column <= lower.column && lower.column < cell.column + cell.columnSpan)
  if (upper === undefined) table.cells.push({ ...lower, row: lower.row + offset })
  else {
    upper.pieces.push(...lower.pieces)
    upper.rowSpan = Math.max(upper.rowSpan, lower.row + lower.rowSpan + offset - upper.row)
  }
}

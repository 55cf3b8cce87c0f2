import { cellText, type PageTable, type TableCell } from './page-table.ts'
import { firstWordWidth } from './paragraph-break.ts'
import { isCounterHeading } from './table-header.ts'
import type { TextLine } from './text-line.ts'

/** In points: what cells leave free on either side. */
const PADDING = 5

export function bottomCells(table: PageTable): TableCell[] {
  return table.cells.filter((cell) => cell.row + cell.rowSpan === table.rows)
}

export function cellAbove(table: PageTable, lower: TableCell): TableCell | undefined {
  return bottomCells(table).find((cell) => cell.column === lower.column && cell.columnSpan === lower.columnSpan)
}

/**
 * Where the page break lies between two rows, a cell merged down may still reach over it: it alone is left open at the
 * foot, or, where all are closed, its lower part is empty, as are the number and all cells from the left up to it.
 */
export function straddlers(table: PageTable, next: PageTable): { upper: TableCell; lower: TableCell }[] {
  const pairs: { upper: TableCell; lower: TableCell }[] = []
  const bottom = bottomCells(table)
  const left = bottom.filter((cell) => cell.open)
  // all open and yet no cut: only the columns are ruled
  if (left.length === bottom.length) return pairs
  if (left.length > 0) {
    for (const upper of left) {
      const lower = next.cells.find(
        (cell) => cell.row === 0 && cell.column === upper.column && cell.columnSpan === upper.columnSpan,
      )
      if (lower !== undefined) pairs.push({ upper, lower })
    }
    return pairs
  }
  if (!isNumbered(table)) return pairs
  const below = next.cells.filter((cell) => cell.row === 0)
  if (isTitle(below)) return pairs
  const numbered = below.some((cell) => cell.column === 0 && cellText(cell) !== '')
  const through = numbered ? neverEmptyColumns(table, next) : spannedColumns(table, next)
  for (const lower of below) {
    const upper = cellAbove(table, lower)
    if (upper !== undefined && through.has(lower.column) && !(numbered && cellText(lower) !== '')) pairs.push({ upper, lower })
  }
  return pairs
}

/** The columns with cells merged down in which nothing but the first row of `next` is left empty. */
function neverEmptyColumns(table: PageTable, next: PageTable): ReadonlySet<number> {
  const body = [
    ...table.cells.filter((cell) => cell.row >= Math.max(1, table.headerRows)),
    ...next.cells.filter((cell) => cell.row > 0),
  ]
  const merged = new Set(body.filter((cell) => cell.rowSpan > 1 && cell.column > 0).map((cell) => cell.column))
  for (const cell of body) if (cellText(cell) === '') merged.delete(cell.column)
  return merged
}

/**
 * The columns whose cells reach down over the rows of one number: those merged down elsewhere in the table, or, where
 * none are, those from the left that are empty below.
 */
function spannedColumns(table: PageTable, next: PageTable): ReadonlySet<number> {
  const merged = table.cells.filter((cell) => cell.rowSpan > 1 && cell.row >= Math.max(1, table.headerRows))
  if (merged.some((cell) => cell.column === 0)) return new Set(merged.map((cell) => cell.column))
  const columns = new Set<number>()
  const first = next.cells.filter((cell) => cell.row === 0).sort((x, y) => x.column - y.column)
  for (const cell of first) {
    if (cellText(cell) !== '') break
    columns.add(cell.column)
  }
  // below number and task that reach down, what is empty further right reaches down too
  if (columns.has(1)) for (const cell of first) if (cellText(cell) === '') columns.add(cell.column)
  return columns
}

/** The row below is another one of the same number: its own columns begin anew, most of them filled. */
function isSubRow(table: PageTable, next: PageTable, pairs: readonly { above: TableCell; cell: TableCell }[]): boolean {
  const through = spannedColumns(table, next)
  const own = pairs.filter(({ cell }) => !through.has(cell.column))
  const filled = own.filter(({ cell }) => cellText(cell) !== '')
  const merged = isMergedDown(table)
  const enough = merged ? 0.6 * own.length : through.has(1) ? own.length : Number.POSITIVE_INFINITY
  if (own.length < 2 || filled.length < enough) return false
  // with nothing merged elsewhere, what could well go on from the line above does
  if (!merged && filled.some(({ above, cell }) => isFull(above, cell) || goesOnWithList(above, cell))) return false
  return filled.every(({ above, cell }) => !/^\p{Ll}/u.test(cellText(cell)) && !/[,;]$/u.test(lastLine(above)?.text ?? ''))
}

/** Whether the first row of `next` is the rest of the last row of `table`. */
export function isCut(table: PageTable, next: PageTable, repeated: number): boolean {
  if (table.rows <= Math.max(1, repeated) && table.headerRows >= table.rows) return false
  const upper = bottomCells(table)
  const lower = next.cells.filter((cell) => cell.row === 0)
  if (lower.length < 2 !== upper.length < 2 && lower.length !== upper.length && !table.openFoot) return false
  const pairs = lower.flatMap((cell) => {
    const above = upper.find((other) => other.column === cell.column && other.columnSpan === cell.columnSpan)
    return above ? [{ above, cell }] : []
  })
  if (pairs.length === 0) return false
  const number = numberPair(table, pairs)
  if (number?.lower && number.upper) return false
  const open = upper.filter((cell) => cell.open).length
  if (open > 0) return open === upper.length
  if (table.openFoot || (next.openTop && repeated === 0)) return !number?.lower || !number.upper
  const going = pairs.filter(({ above, cell }) => (above.column > 0 || number === undefined) && goesOn(above, cell))
  const fresh = pairs.filter(({ above, cell }) => startsFresh(above, cell))
  if (number !== undefined) {
    // the number may be centred in its cell and so stand on either page
    if (number.lower) return !isTitle(upper) && fresh.every(({ above }) => cellText(above) === '') && going.some(isBrokenOff)
    if (isTitle(lower)) return false
    if (lower.every((cell) => cellText(cell) === '')) return true
    if (isSubRow(table, next, pairs)) return false
    if (hasUnnumberedRows(table)) return going.length > 0 && fresh.length === 0
    return going.length > 0 && fresh.length <= going.length
  }
  if (lower.some((cell) => cell.column === 0 && /^\d{1,3}[.)]\s/u.test(cellText(cell)))) return false
  // a full row of cells that all begin anew is no rest
  if (pairs.every(({ cell }) => cellText(cell) !== '' && !/^\p{Ll}/u.test(cellText(cell)))) return false
  return going.length > 0 && fresh.length === 0 && going.some(({ above, cell }) => isUnfinished(above, cell))
}

function numberPair(table: PageTable, pairs: readonly { above: TableCell; cell: TableCell }[]) {
  if (!isNumbered(table)) return undefined
  const first = pairs.find(({ above }) => above.column === 0)
  return first ? { upper: cellText(first.above) !== '', lower: cellText(first.cell) !== '' } : undefined
}

export const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[a-zđA-ZĐ])[.)]?$/u

/** Most rows below the header begin with a number of their own. */
function isNumbered(table: PageTable): boolean {
  const first = table.cells.filter((cell) => cell.column === 0 && cell.columnSpan === 1)
  if (first.some((cell) => cell.row === 0 && isCounterHeading(cellText(cell)))) return true
  const numbers = first.filter((cell) => ROW_NUMBER.test(cellText(cell).replace(/\s+/gu, '')))
  return numbers.length > 0 && numbers.length * 2 >= first.filter((cell) => cellText(cell) !== '').length
}

function isMergedDown(table: PageTable): boolean {
  return table.cells.some((cell) => cell.column === 0 && cell.rowSpan > 1 && cell.row >= Math.max(1, table.headerRows))
}

/** Rows of several cells without a number are nothing unusual here. */
function hasUnnumberedRows(table: PageTable): boolean {
  const bare = table.cells.filter(
    (cell) => cell.column === 0 && cell.columnSpan === 1 && cell.row >= Math.max(1, table.headerRows) && cellText(cell) === '',
  )
  return bare.some(
    ({ row }) => row < table.rows - 1 && table.cells.filter((cell) => cell.row === row && cellText(cell) !== '').length >= 2,
  )
}

/** A group's title: one cell, or one cell with text, all of it bold. */
function isTitle(cells: readonly TableCell[]): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== '')
  if (filled.length > 2 || filled.length === 0) return false
  return cells.length === 1 || filled.every(isBold)
}

export function isBold(cell: TableCell): boolean {
  return cell.pieces.every((piece) => piece.lines.every((line) => line.bold))
}

/** The upper part fills its cell to the foot, so that what follows below may be its rest. */
function goesOn(above: TableCell, below: TableCell): boolean {
  const line = lastLine(above)
  const piece = above.pieces[above.pieces.length - 1]
  if (cellText(below) === '' || line === undefined || piece === undefined) return false
  if (/^\p{Ll}/u.test(cellText(below)) && !/[.;:!?]$/u.test(line.text)) return true
  // up to two lines may be kept back so that none stands alone
  return piece.box[3] - line.bottom < 2.7 * line.size
}

/** The lower part cannot be the rest of the upper: something new starts below an upper part that has ended early. */
function startsFresh(above: TableCell, below: TableCell): boolean {
  const text = cellText(below)
  if (text === '' || above.column === 0) return false
  const line = lastLine(above)
  if (line === undefined) return true
  return !goesOn(above, below) && !/^\p{Ll}/u.test(text)
}

/** A sentence that breaks off, told from a title in ordinary type by its length or by how it goes on. */
function isBrokenOff({ above, cell }: { above: TableCell; cell: TableCell }): boolean {
  const lines = above.pieces.flatMap((piece) => piece.lines)
  return /^\p{Ll}/u.test(cellText(cell)) || (lines.length > 2 && !/[.;:!?]$/u.test(lines.at(-1)?.text ?? ''))
}

function goesOnWithList(above: TableCell, below: TableCell): boolean {
  return /^[-–+•]\s/u.test(cellText(above)) && /^[-–+•]\s/u.test(cellText(below))
}

/** The last line above had no room for the first word below. */
function isFull(above: TableCell, below: TableCell): boolean {
  const [line, next] = [lastLine(above), below.pieces[0]?.lines[0]]
  const [x0 = 0, , x1 = 0] = above.pieces.at(-1)?.box ?? []
  if (line === undefined || next === undefined) return false
  const room = x1 - x0 - 2 * PADDING - (line.x1 - line.x0)
  return room < firstWordWidth(next) + 0.25 * line.size
}

function isUnfinished(above: TableCell, below: TableCell): boolean {
  return /^\p{Ll}/u.test(cellText(below)) || !/[.;:!?]$/u.test(lastLine(above)?.text ?? '.')
}

function lastLine(cell: TableCell): TextLine | undefined {
  return cell.pieces.flatMap((piece) => piece.lines).at(-1)
}

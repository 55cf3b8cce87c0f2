import type { Word } from './page-content.ts'
import { cellText, type PageTable } from './page-table.ts'
import { isBold } from './row-cut.ts'
import { isCounterHeading } from './table-header.ts'

/** In ems: the first line stands no further below the header, and the first rows are looked at so far. */
const NEAR = 2.2
const FAR = 6

/** Whether only the header of a table is ruled: what stands right below it keeps to its columns, in two of them or more. */
export function headsLooseTable(table: PageTable, others: readonly Word[]): boolean {
  if (table.rows > 3 || table.openFoot || table.xs.length < 4 || !isHeader(table)) return false
  const [left, , right, bottom] = table.box
  const below = others.filter(
    (word) => word.top > bottom - 2 && word.top < bottom + FAR * word.size && word.x1 > left && word.x0 < right,
  )
  if (!below.some((word) => word.top < bottom + NEAR * word.size)) return false
  const columns = new Set(below.map((word) => columnOf(word, table.xs)))
  return columns.size >= 2 && !columns.has(-1)
}

function isHeader(table: PageTable): boolean {
  const filled = table.cells.filter((cell) => cellText(cell) !== '')
  const first = table.cells.find((cell) => cell.row === 0 && cell.column === 0)
  return (
    filled.length >= 3 && (filled.every(isBold) || (table.rows === 1 && first !== undefined && isCounterHeading(cellText(first))))
  )
}

/** The column that holds the word; -1 where an edge runs through it. */
function columnOf(word: Word, xs: readonly number[]): number {
  const column = xs.findIndex((x, i) => i > 0 && word.x1 <= x + 1)
  return column > 0 && word.x0 >= (xs[column - 1] ?? 0) - 1 ? column : -1
}

import type { Cell, Table } from '../../src/document/document.ts'
import type { ColumnRole } from '../../src/record/record.ts'
import { columnRole, isTaskTable, settleRoles } from './column-role.ts'
import { gridOf } from './grid.ts'

export interface TableHeader {
  readonly columns: readonly { readonly role: ColumnRole; readonly header: string }[]
  /** Rows of the table that the header takes, counted from its first row. */
  readonly rows: number
}

const LONGEST = 120

/** The header of a table of tasks: one or two levels, within its first rows; null where there is none. */
export function readTableHeader(table: Table): TableHeader | null {
  const grid = gridOf(table)
  for (let first = 0; first < Math.min(5, grid.length); first++) {
    const top = grid[first] ?? []
    if (!top.some((cell) => cell && columnRole(textOf(cell)) !== 'other')) continue
    if (top.some((cell) => (cell?.text.length ?? 0) > LONGEST)) continue
    const depth = levels(table, grid, first)
    const columns = headerColumns(grid.slice(first, first + depth), table.columns)
    if (!isTaskTable(columns.map((column) => column.role))) continue
    return { columns, rows: first + depth + (isNumbering(grid[first + depth]) ? 1 : 0) }
  }
  return null
}

/** How many rows the header takes: as far as its own merged cells reach, and while the format marks rows as header. */
function levels(table: Table, grid: readonly (Cell | null)[][], first: number): number {
  const down = Math.max(1, ...(table.rows[first]?.cells.map((cell) => cell.rowSpan) ?? [1]))
  const across = table.rows[first]?.cells.some((cell) => cell.columnSpan > 1 && cell.columnSpan < table.columns) ?? false
  const below = grid[first + 1] ?? []
  const named = below.filter((cell) => cell && !grid[first]?.includes(cell) && columnRole(textOf(cell)) !== 'other').length
  let depth = Math.min(down, 3)
  if (across && depth === 1 && named >= 2) depth = 2
  while (
    depth < 3 &&
    table.rows[first + depth]?.header &&
    !looksLikeData(grid[first + depth]) &&
    !isNumbering(grid[first + depth])
  )
    depth++
  return depth
}

function looksLikeData(row: readonly (Cell | null)[] | undefined): boolean {
  return /^\d{1,3}[.)]?$/.test(row?.[0]?.text.trim() ?? '') || (row?.some((cell) => (cell?.text.length ?? 0) > LONGEST) ?? false)
}

/** `(1) (2) (3) …` under a header; also `A B 1 2 3`, and `(5)=(3)+(4)`. */
function isNumbering(row: readonly (Cell | null)[] | undefined): boolean {
  if (!row || row.length < 3) return false
  const texts = row.map((cell) => cell?.text.replace(/\s+/gu, '') ?? '').filter(Boolean)
  let last = 0
  const counts = texts.every((text, i) => {
    const number = /^\(?(\d{1,2})\)?(?:=[\d()+×x:/-]+)?$/u.exec(text)?.[1]
    if (number === undefined) return last === 0 && text.replace(/[()]/gu, '') === 'ABCDEFGH'[i]
    if (Number(number) !== last + 1 && (last > 0 || Number(number) > 1 + i)) return false
    last = Number(number)
    return true
  })
  return counts && texts.length >= 3
}

function headerColumns(rows: readonly (Cell | null)[][], columns: number): TableHeader['columns'] {
  const headers = Array.from({ length: columns }, (_, x) => {
    const cells = rows.map((row) => row[x]).filter((cell): cell is Cell => cell != null)
    // a number that a format without rules leaves in the header's last row: `STT (1)`
    return [...new Set(cells)].map((cell) => textOf(cell).replace(new RegExp(`(?<=.)\\s?\\(${x + 1}\\)$`, 'u'), ''))
  })
  // the lowest level says most: `Phân công thực hiện` over `chủ trì`
  const roles = headers.map((texts) => {
    const own = columnRole(texts[texts.length - 1] ?? '')
    return own === 'other' && texts.length > 1 ? columnRole(texts.join(' ')) : own
  })
  return settleRoles(roles).map((role, x) => ({ role, header: (headers[x] ?? []).join(' ') }))
}

const textOf = (cell: Cell) => cell.text.replace(/\s+/g, ' ').trim()

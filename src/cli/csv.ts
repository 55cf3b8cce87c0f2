import { csvCell } from '../reports/csv/csv-cell.ts'
import type { Value } from '../store/tables.ts'

export { CSV_START } from '../reports/csv/csv-cell.ts'

/** One line of CSV (RFC 4180). Lists that are stored as JSON are joined by `; `. */
export function csvLine(cells: readonly Value[]): string {
  return `${cells.map((cell) => csvCell(plain(cell))).join(',')}\r\n`
}

function plain(cell: Value): string {
  if (typeof cell === 'string' && cell.startsWith('["') && cell.endsWith('"]')) return (JSON.parse(cell) as string[]).join('; ')
  return cell === '[]' ? '' : String(cell ?? '')
}

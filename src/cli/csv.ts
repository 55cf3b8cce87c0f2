import type { Value } from '../store/tables.ts'

/** A byte order mark, without which Excel reads UTF-8 as the machine's own code page. */
export const CSV_START = '\ufeff'

/** One line of CSV (RFC 4180). Lists that are stored as JSON are joined by `; `. */
export function csvLine(cells: readonly Value[]): string {
  return `${cells.map((cell) => quoted(plain(cell))).join(',')}\r\n`
}

function plain(cell: Value): string {
  if (typeof cell === 'string' && cell.startsWith('["') && cell.endsWith('"]')) return (JSON.parse(cell) as string[]).join('; ')
  return cell === '[]' ? '' : String(cell ?? '')
}

function quoted(text: string): string {
  // a cell that starts like a formula would be run by a spreadsheet
  const safe = /^[=+@\t\r]|^-[\p{L}(]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

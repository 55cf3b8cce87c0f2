import { readFile } from 'node:fs/promises'

/** A line that names the column rather than a commune. */
const HEADER = /^(?:tt|stt|tên(?: (?:xã|đơn vị|phường).*)?|xã|xã, phường.*|đơn vị|đơn vị hành chính|commune|name|unit)$/iu

/**
 * Names of the communes that are expected to send a plan: one a line, or the first column of a CSV (`,`, `;` or tab)
 * that is no running number. Blank lines, lines with `#` and a header are passed over; each name once, in NFC.
 */
export async function readCommunes(path: string): Promise<string[]> {
  const text = (await readFile(path, 'utf8')).replace(/^\ufeff/u, '').normalize('NFC')
  const names = text.split(/\r?\n/u).map((line) => nameIn(line.trim()))
  return [...new Set(names.filter((name) => name !== '' && !HEADER.test(name)))]
}

function nameIn(line: string): string {
  if (line === '' || line.startsWith('#')) return ''
  const cells = cellsOf(line)
  return cells.find((cell) => cell !== '' && !/^\d+\.?$/u.test(cell)) ?? ''
}

/** Cells of one line; a quoted cell may hold the separator. */
function cellsOf(line: string): string[] {
  const separator = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ','
  const cells: string[] = []
  let cell = ''
  let quoted = false
  for (const letter of line) {
    if (letter === '"') quoted = !quoted
    else if (letter === separator && !quoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += letter
  }
  return [...cells, cell.trim()]
}

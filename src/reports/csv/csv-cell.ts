/** A byte order mark, without which Excel reads UTF-8 as the machine's own code page. */
export const CSV_START = '\ufeff'

/** What a spreadsheet would run as a formula; a bullet (`- Rà soát`) and a negative number are none. */
const FORMULA = /^\s*[=+@\t\r]|^-(?=[\p{L}\p{N}(])(?!\d+(?:[.,]\d+)?\s?%?$)/u

/** One cell of a CSV line (RFC 4180), harmless to spreadsheets. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

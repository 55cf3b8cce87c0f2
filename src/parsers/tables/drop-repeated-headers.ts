/** What of a row bears on headers repeated by hand. */
export interface RepeatableRow {
  readonly header: boolean
  /** Rows that its tallest cell covers. */
  readonly height: number
}

/**
 * The rows without those that repeat the header rows further down, word for word, as people do who split a table over
 * pages by hand. `textsOf` gives the folded text of each cell; with fewer than two of them filled there is no header.
 */
export function dropRepeatedHeaders<Row extends RepeatableRow>(
  rows: readonly Row[],
  textsOf: (row: Row) => readonly string[],
): Row[] {
  const marked = rows.findIndex((row) => !row.header)
  const height = Math.max(1, marked > 0 ? marked : (rows[0]?.height ?? 1))
  const first = rows.slice(0, height).map((row) => textsOf(row).join('\n'))
  const filled = first
    .join('\n')
    .split('\n')
    .filter((text) => text !== '').length
  if (filled < 2) return [...rows]
  const kept: Row[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    if (i >= height && first.every((text, line) => isSame(text, rows[i + line], textsOf))) i += height - 1
    else if (row !== undefined) kept.push(row)
  }
  return kept
}

function isSame<Row>(text: string, row: Row | undefined, textsOf: (row: Row) => readonly string[]): boolean {
  return row !== undefined && textsOf(row).join('\n') === text
}

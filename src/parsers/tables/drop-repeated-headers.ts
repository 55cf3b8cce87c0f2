/** What of a row bears on headers repeated by hand. */
export interface RepeatableRow {
  readonly header: boolean
  /** Folded text of each cell. */
  readonly texts: readonly string[]
  /** Rows that its tallest cell covers. */
  readonly height: number
}

/**
 * Indexes of the rows to keep: where the header rows come again further down, word for word, as people do who split a
 * table over pages by hand, only the first stay. A row of fewer than two words or cells is no header.
 */
export function keptRows(rows: readonly RepeatableRow[]): number[] {
  const marked = rows.findIndex((row) => !row.header)
  const height = Math.max(1, marked > 0 ? marked : (rows[0]?.height ?? 1))
  const first = rows.slice(0, height)
  const kept: number[] = []
  for (let i = 0; i < rows.length; i++) {
    if (i >= height && first.length === height && isSame(first, rows.slice(i, i + height))) i += height - 1
    else kept.push(i)
  }
  return kept
}

function isSame(first: readonly RepeatableRow[], later: readonly RepeatableRow[]): boolean {
  const filled = first.flatMap((row) => row.texts).filter((text) => text !== '')
  if (filled.length < 2 || later.length < first.length) return false
  return first.every((row, i) => row.texts.join('\n') === later[i]?.texts.join('\n'))
}

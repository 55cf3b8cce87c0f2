/** What of a row bears on headers repeated by hand. */
export interface RepeatableRow {
  readonly header: boolean
  readonly cells: readonly { readonly rowSpan: number }[]
}

/**
 * The rows without those that repeat the header rows further down, word for word, as people do who split a table over
 * pages by hand. `textOf` gives the folded text of a cell; with fewer than two of them filled there is no header.
 */
export function dropRepeatedHeaders<Row extends RepeatableRow>(
  rows: readonly Row[],
  textOf: (cell: Row['cells'][number]) => string,
): Row[] {
  const marked = rows.findIndex((row) => !row.header)
  const height = marked > 0 ? marked : Math.max(1, ...(rows[0]?.cells.map((cell) => cell.rowSpan) ?? []))
  const header = rows.slice(0, height).map((row) => row.cells.map(textOf))
  if (header.flat().filter((text) => text !== '').length < 2) return [...rows]
  const isHeader = (row: Row | undefined, texts: readonly string[]) =>
    row?.cells.length === texts.length && row.cells.every((cell, column) => textOf(cell) === texts[column])
  const kept: Row[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    if (i >= height && header.every((texts, line) => isHeader(rows[i + line], texts))) i += height - 1
    else if (row !== undefined) kept.push(row)
  }
  return kept
}

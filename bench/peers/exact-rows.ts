const key = (row: readonly string[]): string => row.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\u0001')

/** How many rows of the truth are found with every cell the same, spaces counted. */
export function exactRows(rows: readonly (readonly string[])[], truth: readonly (readonly string[])[]): number {
  const left = new Map<string, number>()
  for (const row of rows) left.set(key(row), (left.get(key(row)) ?? 0) + 1)
  let count = 0
  for (const row of truth) {
    const there = left.get(key(row)) ?? 0
    if (there === 0) continue
    left.set(key(row), there - 1)
    count++
  }
  return count
}

/** Prints rows of columns, the first to the left and the rest to the right. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  for (const row of all)
    console.log(
      widths
        .map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width)))
        .join('  ')
        .trimEnd(),
    )
}

export const times = (value: number): string => (Number.isNaN(value) ? '' : `${value.toFixed(2)} x`)
export const milliseconds = (value: number): string => (Number.isNaN(value) ? '' : `${value.toFixed(value < 10 ? 1 : 0)} ms`)
export const megabytes = (value: number): string => (Number.isNaN(value) ? '' : `${Math.round(value)} MB`)

/** A bar that a figure must not pass. */
export const against = (value: number, bar: number): string => (value <= bar ? `within ${bar}` : `over ${bar}`)

/**
 * Which column each row takes so that the gains add up to the most; -1 where a row takes none. A pair is only made where
 * it gains something (`gain > 0`). Shortest augmenting paths (Jonker and Volgenant), O(rows² × columns); ties go to the
 * lower index, so the result follows from the numbers alone.
 *
 * `gain` is row-major, rows × columns.
 */
export function assign(gain: Float64Array, rows: number, columns: number): Int32Array {
  // each row also has a column of its own that costs nothing: to stay alone
  const width = columns + rows
  const cost = (row: number, column: number): number =>
    column < columns ? -Math.max(gain[row * columns + column] ?? 0, -BLOCKED) || 0 : column - columns === row ? 0 : BLOCKED
  const rowPrice = new Float64Array(rows + 1)
  const columnPrice = new Float64Array(width + 1)
  const rowOf = new Int32Array(width + 1)
  const way = new Int32Array(width + 1)
  const least = new Float64Array(width + 1)
  const used = new Uint8Array(width + 1)
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row
    least.fill(Infinity)
    used.fill(0)
    let at = 0
    do {
      used[at] = 1
      const from = rowOf[at] ?? 0
      let delta = Infinity
      let next = 0
      for (let column = 1; column <= width; column++) {
        if (used[column]) continue
        const reduced = cost(from - 1, column - 1) - (rowPrice[from] ?? 0) - (columnPrice[column] ?? 0)
        if (reduced < (least[column] ?? 0)) {
          least[column] = reduced
          way[column] = at
        }
        if ((least[column] ?? 0) < delta) {
          delta = least[column] ?? 0
          next = column
        }
      }
      for (let column = 0; column <= width; column++) {
        const owner = rowOf[column] ?? 0
        if (used[column]) {
          rowPrice[owner] = (rowPrice[owner] ?? 0) + delta
          columnPrice[column] = (columnPrice[column] ?? 0) - delta
        } else least[column] = (least[column] ?? 0) - delta
      }
      at = next
    } while (rowOf[at] !== 0)
    while (at !== 0) {
      const before = way[at] ?? 0
      rowOf[at] = rowOf[before] ?? 0
      at = before
    }
  }
  const taken = new Int32Array(rows).fill(-1)
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] ?? 0) - 1
    if (row >= 0 && (gain[row * columns + column - 1] ?? 0) > 0) taken[row] = column - 1
  }
  return taken
}

const BLOCKED = 1e6

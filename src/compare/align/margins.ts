/**
 * How far each pair stands ahead of the next best of its row and of its column, or behind the best; the sum of both. A
 * generalised or reworded task shares few words with its own, but with every other still fewer.
 *
 * `standing` is row-major, rows × columns; so is what is given back.
 */
export function margins(standing: Float64Array, rows: number, columns: number): Float64Array {
  const ahead = new Float64Array(standing.length)
  for (let row = 0; row < rows; row++) add(ahead, standing, row * columns, 1, columns)
  for (let column = 0; column < columns; column++) add(ahead, standing, column, columns, rows)
  return ahead
}

function add(ahead: Float64Array, standing: Float64Array, from: number, step: number, count: number): void {
  let [best, next, at] = [-Infinity, -Infinity, -1]
  for (let i = 0, index = from; i < count; i++, index += step) {
    const value = standing[index] ?? 0
    if (value > best) [best, next, at] = [value, best, index]
    else if (value > next) next = value
  }
  for (let i = 0, index = from; i < count; i++, index += step) {
    const rival = index === at ? Math.max(next, 0) : best
    ahead[index] = (ahead[index] ?? 0) + (standing[index] ?? 0) - rival
  }
}

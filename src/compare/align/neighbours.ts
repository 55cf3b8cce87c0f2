/**
 * How well a pair stands with the pairs beside it, from -1 to 1: of the tasks around the template's task, how many went to
 * the plan near the candidate. 0 where those around tell nothing.
 */
export function neighbourhood(
  taken: Int32Array,
  sure: (row: number) => boolean,
  parts: { readonly template: readonly string[]; readonly plan: readonly string[] },
): (row: number, column: number) => number {
  return (row, column) => {
    let [near, seen] = [0, 0]
    for (const step of [-2, -1, 1, 2]) {
      const other = row + step
      if (parts.template[other] === undefined || parts.template[other] !== parts.template[row] || !sure(other)) continue
      const place = taken[other] ?? -1
      if (place < 0) continue
      const weight = Math.abs(step) === 1 ? 1 : 0.5
      seen += weight
      const distance = Math.abs(place - column - step)
      if (parts.plan[place] === parts.plan[column]) near += weight * (distance <= 1 ? 1 : distance <= 3 ? 0.6 : 0.2)
    }
    return seen === 0 ? 0 : ((2 * near) / seen - 1) * Math.min(1, seen)
  }
}

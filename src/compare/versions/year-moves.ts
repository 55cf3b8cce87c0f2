import type { Segment } from '../../record/version-comparison.ts'

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu

/** Whether all that was changed are years that moved on with the plan's own, by `years` of them. */
export function onlyYearsMoved(segments: readonly Segment[], years: number): boolean {
  if (years === 0) return false
  let changed = false
  for (let i = 0; i < segments.length; i++) {
    const [one, next] = [segments[i], segments[i + 1]]
    if (one === undefined || one.op === 'same') continue
    if (next === undefined || next.op === 'same' || next.op === one.op) return false
    const [before, after] = one.op === 'removed' ? [one.text, next.text] : [next.text, one.text]
    if (before.replace(YEAR, (year) => String(Number(year) + years)) !== after) return false
    changed = true
    i++
  }
  return changed
}

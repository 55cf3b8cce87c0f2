import type { Difference } from '../../record/comparison.ts'
import type { Sides } from './task-differences.ts'

/** What differs of the whole documents. */
export function documentDifferences(_: Sides): Difference[] {
  return []
}

import type { ComparisonNote, ComparisonOverview, PlanComparison } from '../../record/comparison.ts'
import type { PreparedTemplate } from '../prepare-template.ts'

/** All plans at once, from what `comparePlan` gave for each. */
export function overviewOf(
  _template: PreparedTemplate,
  _plans: readonly PlanComparison[],
): { overview: ComparisonOverview; notes: ComparisonNote[] } {
  return { overview: { fields: [], tasks: [], ranking: [], notSent: [], notListed: [], copies: [] }, notes: [] }
}

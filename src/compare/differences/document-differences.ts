import type { Difference } from '../../record/comparison.ts'
import type { PlanRecord, Target } from '../../record/record.ts'
import { legalBasisDifferences } from './legal-bases.ts'
import { matchTargets, stands } from './targets.ts'
import type { Sides } from './task-differences.ts'

const SAME_METRIC = 0.5

/** What differs of the whole documents: their year, what they rest on, targets that stand outside of the tasks. */
export function documentDifferences(sides: Sides): Difference[] {
  const [template, plan] = [sides.template.record, sides.plan.record]
  return [...yearDifference(template, plan), ...legalBasisDifferences(template, plan), ...targetsOutside(sides)]
}

function yearDifference(template: PlanRecord, plan: PlanRecord): Difference[] {
  const [asked, given] = [yearsOf(template), yearsOf(plan)]
  if (asked.length === 0 || given.length === 0 || asked.some((year) => given.includes(year))) return []
  return [{ field: 'year', template: asked.join(', '), plan: given.join(', '), severity: 'warning' }]
}

export const yearsOf = ({ document: { planYear, planYears } }: PlanRecord): readonly number[] =>
  planYears ?? (planYear === null ? [] : [planYear])

function targetsOutside({ template, plan, read }: Sides): Difference[] {
  const taken = new Set([...template.tasks, ...plan.features.map(({ task }) => task)].flatMap(({ targets }) => targets))
  const outside = (record: PlanRecord): Target[] =>
    record.targets.filter((target) => target.where === undefined && !taken.has(target))
  const [asked, given] = [outside(template.record), outside(plan.record)]
  const matched = matchTargets(asked, given, read, SAME_METRIC)
  return asked.flatMap((target, row): Difference[] => {
    const own = given[matched[row] ?? -1]
    return own === undefined
      ? [{ field: 'target', template: target.raw, plan: null, direction: 'dropped', severity: 'info' }]
      : stands(target, own)
  })
}

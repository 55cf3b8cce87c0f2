/**
 * Communes' plans against a template: `compare` for a batch with its overview, `prepareTemplate` and `comparePlan` for one
 * plan after the other (or in worker threads). Pure: no files, no clock.
 */
import type { Comparison, PlanComparison } from '../record/comparison.ts'
import type { PlanRecord } from '../record/record.ts'
import { comparePlan } from './compare-plan.ts'
import type { CompareOptions } from './options.ts'
import { overviewOf } from './overview/overview.ts'
import { prepareTemplate } from './prepare-template.ts'

export { CompareError, type CompareErrorCode } from './compare-error.ts'
export { comparePlan } from './compare-plan.ts'
export type { CompareOptions } from './options.ts'
export { overviewOf } from './overview/overview.ts'
export { type PreparedTemplate, prepareTemplate } from './prepare-template.ts'
export { readUnitMapping, type UnitMapping, unitMapping } from './units/unit-mapping.ts'

/** Holds plans against a template, in the order given. Throws CompareError where the template has no tasks. */
export function compare(template: PlanRecord, plans: Iterable<PlanRecord>, options: CompareOptions = {}): Comparison {
  const prepared = prepareTemplate(template, options)
  const compared: PlanComparison[] = []
  for (const plan of plans) compared.push(comparePlan(prepared, plan))
  const { overview, notes } = overviewOf(prepared, compared)
  return { schemaVersion: 1, template: prepared.document, plans: compared, overview, notes: [...prepared.notes, ...notes] }
}

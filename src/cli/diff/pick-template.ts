import type { PlanRecord } from '../../record/record.ts'
import { Failure } from '../failure.ts'

/**
 * The one template among the documents that its name stands for: a document with tasks rather than a letter that
 * comes with it, and of several years that of most plans. Throws Failure where two are left.
 */
export function pickTemplate(templates: readonly PlanRecord[], plans: readonly PlanRecord[], name: string): PlanRecord {
  const withTasks = templates.filter(({ annexes }) => annexes.some(({ rows }) => rows.length > 0))
  const candidates = withTasks.length > 0 ? withTasks : templates
  const year = commonest(plans.map(({ document }) => document.planYear))
  const ofYear = candidates.filter(({ document }) => document.planYear === year)
  const left = ofYear.length > 0 ? ofYear : candidates
  const [first] = left
  if (first === undefined) throw new Failure(name, 'no-template')
  if (left.length > 1) {
    const detail = left.map(({ document, source }) => document.number ?? source.path).join(', ')
    throw new Failure(name, 'several-templates', { detail })
  }
  return first
}

function commonest(years: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>()
  for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null
}

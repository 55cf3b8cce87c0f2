import { FIELDS } from '../../normaliser/fields.ts'
import type { ComparedDocument, ComparisonOverview, PlanComparison } from '../../record/comparison.ts'

/** Share of the template's tasks that the plans have, by field of work, in the order in which the template comes to them. */
export function coverageByField(template: ComparedDocument, plans: readonly PlanComparison[]): ComparisonOverview['fields'] {
  const fields = new Map<string | null, Set<string>>()
  for (const { key, field } of template.rows) fields.set(field, (fields.get(field) ?? new Set()).add(key))
  const missing = missingByTask(plans)
  return [...fields].map(([field, tasks]) => {
    const asked = tasks.size * plans.length
    const missed = [...tasks].reduce((sum, key) => sum + (missing.get(key) ?? 0), 0)
    const name = FIELDS.find(({ id }) => id === field)?.name ?? null
    return { field, name, tasks: tasks.size, coverage: asked === 0 ? 0 : Math.round((1 - missed / asked) * 1e4) / 1e4 }
  })
}

/** The template's tasks, most often missed first, then most often changed, then in its order. */
export function tasksByMissing(template: ComparedDocument, plans: readonly PlanComparison[]): ComparisonOverview['tasks'] {
  const missing = missingByTask(plans)
  const changed = countByTask(plans, 'changed')
  return template.rows
    .map(({ key }) => ({ template: key, missing: missing.get(key) ?? 0, changed: changed.get(key) ?? 0 }))
    .sort((a, b) => b.missing - a.missing || b.changed - a.changed)
}

const missingByTask = (plans: readonly PlanComparison[]) => countByTask(plans, 'missing')

function countByTask(plans: readonly PlanComparison[], status: 'missing' | 'changed'): Map<string, number> {
  const count = new Map<string, number>()
  for (const { items } of plans)
    for (const item of items)
      if (item.status === status && item.template !== undefined) count.set(item.template, (count.get(item.template) ?? 0) + 1)
  return count
}

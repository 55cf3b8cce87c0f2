import type { ComparedTask, Comparison, ComparisonItem, PlanComparison, Severity } from '../record/comparison.ts'
import { placeOf } from './places.ts'
import type { Words } from './words/words.ts'

/** One plan of a comparison as every report shows it. */
export interface PlanView {
  readonly comparison: PlanComparison
  /** Which of `comparison.plans` it is. */
  readonly index: number
  /** `Xã Suối Mây`. */
  readonly place: string
  readonly rank: number | null
  readonly score: number | null
  readonly errors: number
  readonly warnings: number
  readonly review: number
  /** The item of a template task, by its key. */
  readonly items: ReadonlyMap<string, ComparisonItem>
  readonly extra: readonly ComparisonItem[]
  /** The plan's own tasks, by key. */
  readonly rows: ReadonlyMap<string, ComparedTask>
}

/** A task that comes nearest is worth showing from this similarity on. */
export const NEAR = 0.15

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** The weightiest of what differs; a task that is missing weighs as an error. Null where nothing differs. */
export function severityOf({ status, differences = [] }: ComparisonItem): Severity | null {
  if (status === 'missing') return 'error'
  return ORDER.find((severity) => differences.some((difference) => difference.severity === severity)) ?? null
}

/** Tasks of the plan that an item names. */
export const tasksOf = (view: PlanView, item: ComparisonItem): ComparedTask[] =>
  item.plan.flatMap((key) => view.rows.get(key) ?? [])

/** Every plan, in the order of the comparison. */
export function viewsOf(comparison: Comparison, say: Words): PlanView[] {
  const ranks = new Map(comparison.overview?.ranking.map((one) => [one.path, one]))
  return comparison.plans.map((plan, index) => {
    const differences = [...plan.items.flatMap((item) => item.differences ?? []), ...plan.differences]
    const count = (severity: Severity) => differences.filter((difference) => difference.severity === severity).length
    const ranked = ranks.get(plan.plan.path)
    return {
      comparison: plan,
      index,
      place: placeOf(plan.plan, say),
      rank: ranked?.rank ?? null,
      score: ranked?.score ?? null,
      errors: count('error') + plan.summary.missing,
      warnings: count('warning'),
      review: plan.items.filter(({ review }) => review).length,
      items: new Map(plan.items.flatMap((item) => (item.template === undefined ? [] : [[item.template, item] as const]))),
      extra: plan.items.filter(({ status }) => status === 'extra'),
      rows: new Map(plan.plan.rows.map((row) => [row.key, row])),
    }
  })
}

/** Views by rank, those without one last, then by place. */
export const byRank = (views: readonly PlanView[]): PlanView[] =>
  [...views].sort(
    (a, b) =>
      (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
      b.comparison.summary.coverage - a.comparison.summary.coverage ||
      a.place.localeCompare(b.place, 'vi'),
  )

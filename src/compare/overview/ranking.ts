import type { ComparisonOverview, PlanComparison, Severity } from '../../record/comparison.ts'

/** Of a task's worth: what is left of it for each difference, and what a plan for another year loses of a hundred. */
const ERROR = 0.5
const WARNING = 0.2
const OTHER_YEAR = 20

type Ranked = ComparisonOverview['ranking'][number]

/**
 * Plans by score, best first: a hundred for a plan that has every task of the template as it stands. Each task counts alike;
 * one that is there and differs loses half of its worth for an error, a fifth for a warning, never more than it has.
 */
export function rank(plans: readonly PlanComparison[]): Ranked[] {
  const scored = plans
    .map(scoreOf)
    .sort((a, b) => b.score - a.score || order(a.unit ?? '', b.unit ?? '') || order(a.path, b.path))
  return scored.map((plan) => ({ ...plan, rank: 1 + scored.filter(({ score }) => score > plan.score).length }))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function scoreOf({ plan, items, summary, notes }: PlanComparison): Omit<Ranked, 'rank'> {
  const tasks = summary.covered + summary.changed + summary.missing
  const worth = tasks === 0 ? 0 : 100 / tasks
  const worst = items.map(({ differences }) => lossOf((differences ?? []).map(({ severity }) => severity)))
  const lost = (loss: number) => worst.filter((each) => each === loss).length
  const otherYear = notes.some(({ rule }) => rule === 'other-year') ? 1 : 0
  const points = [
    { reason: 'covered', count: summary.covered, points: summary.covered * worth },
    { reason: 'changed', count: summary.changed, points: summary.changed * worth },
    { reason: 'missing', count: summary.missing, points: 0 },
    { reason: 'errors', count: lost(ERROR), points: -lost(ERROR) * ERROR * worth },
    { reason: 'warnings', count: lost(WARNING), points: -lost(WARNING) * WARNING * worth },
    { reason: 'other-year', count: otherYear, points: -otherYear * OTHER_YEAR },
  ].filter(({ count }) => count > 0)
  const score = Math.max(
    0,
    points.reduce((sum, each) => sum + each.points, 0),
  )
  return {
    path: plan.path,
    unit: plan.unit,
    score: tenths(score),
    points: points.map((each) => ({ ...each, points: tenths(each.points) })),
  }
}

const lossOf = (severities: readonly Severity[]): number =>
  severities.includes('error') ? ERROR : severities.includes('warning') ? WARNING : 0

const tenths = (value: number): number => Math.round(value * 10) / 10

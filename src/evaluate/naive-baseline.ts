import type { ComparedTask, ComparisonItem } from '../record/comparison.ts'
import { fold } from '../text/fold.ts'

/** Where the baseline does best on the corpus. */
const THRESHOLD = 0.15

type Worded = Pick<ComparedTask, 'key' | 'task'>

/**
 * What anybody would try first, to be printed beside the real comparison: pairs by the share of words that two tasks have
 * in common (Jaccard), the most alike first, each task once, down to a threshold.
 */
export function naiveComparison(template: readonly Worded[], plan: readonly Worded[], threshold = THRESHOLD): ComparisonItem[] {
  const [asked, given] = [template, plan].map((tasks) => tasks.map(({ task }) => wordsOf(task))) as [Set<string>[], Set<string>[]]
  const candidates = asked
    .flatMap((words, row) => given.map((others, column) => ({ row, column, score: overlap(words, others) })))
    .filter(({ score }) => score >= threshold)
    .sort((a, b) => b.score - a.score || a.row - b.row || a.column - b.column)
  const pairs = new Map<number, { readonly column: number; readonly score: number }>()
  const taken = new Set<number>()
  for (const { row, column, score } of candidates) {
    if (pairs.has(row) || taken.has(column)) continue
    pairs.set(row, { column, score })
    taken.add(column)
  }
  return [
    ...template.map(({ key }, row): ComparisonItem => {
      const pair = pairs.get(row)
      const answer = plan[pair?.column ?? -1]
      if (pair === undefined || answer === undefined) return { status: 'missing', template: key, plan: [] }
      return { status: 'covered', template: key, plan: [answer.key], similarity: pair.score }
    }),
    ...plan.flatMap(({ key }, column): ComparisonItem[] => (taken.has(column) ? [] : [{ status: 'extra', plan: [key] }])),
  ]
}

const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[a-z0-9%]+/g) ?? [])

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

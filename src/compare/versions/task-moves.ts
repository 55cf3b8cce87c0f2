import type { ComparedTask, ComparisonItem } from '../../record/comparison.ts'
import { fold } from '../../text/fold.ts'

interface Pair {
  readonly from: string
  readonly to: string[]
  /** Places among the tasks of either document. */
  readonly before: number
  readonly after: number
  readonly annexes: readonly [string, string]
}

/**
 * Tasks that stand elsewhere than before: in another annex than most of their neighbours went to, or out of the longest
 * run of tasks that kept their order.
 */
export function movedTasks(
  items: readonly ComparisonItem[],
  before: readonly ComparedTask[],
  after: readonly ComparedTask[],
): { from: string; to: string[] }[] {
  const pairs = pairsOf(items, before, after)
  const home = homes(pairs)
  const kept = inOrder(pairs.filter(({ annexes: [from, to] }) => home.get(from) === to))
  return pairs.filter((pair) => !kept.has(pair)).map(({ from, to }) => ({ from, to }))
}

function pairsOf(items: readonly ComparisonItem[], before: readonly ComparedTask[], after: readonly ComparedTask[]): Pair[] {
  const at = (rows: readonly ComparedTask[]) => new Map(rows.map((row, place) => [row.key, { row, place }]))
  const [left, right] = [at(before), at(after)]
  return items
    .flatMap(({ template, plan, shape }): Pair[] => {
      const [a, b] = [left.get(template ?? ''), right.get(plan[0] ?? '')]
      if (a === undefined || b === undefined || shape === 'merged') return []
      const annexes = [annexOf(a.row), annexOf(b.row)] as const
      return [{ from: a.row.key, to: [...plan], before: a.place, after: b.place, annexes }]
    })
    .sort((x, y) => x.before - y.before)
}

const annexOf = ({ annexTitle, annex }: ComparedTask): string => fold(annexTitle ?? annex ?? '').replace(/\d+/g, '')

/** The annex that most tasks of an annex stand in now. */
function homes(pairs: readonly Pair[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { annexes } of pairs) {
    const [from, to] = annexes
    const count = counts.get(from) ?? new Map<string, number>()
    counts.set(from, count.set(to, (count.get(to) ?? 0) + 1))
  }
  return new Map([...counts].map(([from, count]) => [from, [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? from]))
}

/** The longest run of pairs, in the order of the older text, whose order is that of the newer one. */
function inOrder(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const best = pairs.map(() => 1)
  const previous = pairs.map(() => -1)
  let last = -1
  for (let i = 0; i < pairs.length; i++) {
    for (let j = 0; j < i; j++)
      if ((pairs[j]?.after ?? 0) < (pairs[i]?.after ?? 0) && (best[j] ?? 0) + 1 > (best[i] ?? 0)) {
        best[i] = (best[j] ?? 0) + 1
        previous[i] = j
      }
    if (last < 0 || (best[i] ?? 0) >= (best[last] ?? 0)) last = i
  }
  const kept = new Set<Pair>()
  for (let i = last; i >= 0; i = previous[i] ?? -1) {
    const pair = pairs[i]
    if (pair !== undefined) kept.add(pair)
  }
  return kept
}

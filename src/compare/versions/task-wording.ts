import type { ComparedTask, ComparisonItem } from '../../record/comparison.ts'
import type { TaskWording } from '../../record/version-comparison.ts'
import { fold, foldTonePlacement } from '../../text/fold.ts'
import { wordSegments } from './word-segments.ts'
import { onlyYearsMoved } from './year-moves.ts'

const CELLS = [
  ['output', ({ outputs }: ComparedTask) => outputs],
  ['lead', ({ lead }: ComparedTask) => lead],
  ['support', ({ support }: ComparedTask) => support],
  ['deadline', ({ deadlines }: ComparedTask) => deadlines],
] as const

/** What was changed in the words of tasks that are in both, and in what their rows say, whether it binds or not. */
export function taskWordings(
  items: readonly ComparisonItem[],
  before: readonly ComparedTask[],
  after: readonly ComparedTask[],
  years: number,
): TaskWording[] {
  const [left, right] = [new Map(before.map((row) => [row.key, row])), new Map(after.map((row) => [row.key, row]))]
  return items.flatMap((item): TaskWording[] => {
    const from = left.get(item.template ?? '')
    const to = item.plan.flatMap((key) => right.get(key) ?? [])
    if (from === undefined || to.length === 0) return []
    const wording = (field: TaskWording['field'], a: string, b: string): TaskWording[] => {
      if (key(a) === key(b)) return []
      const segments = wordSegments(a, b)
      const moved = onlyYearsMoved(segments, years) ? { onlyYear: true } : {}
      return [{ from: from.key, to: item.plan, ...(field === undefined ? {} : { field }), segments, ...moved }]
    }
    const task = wording(undefined, from.task, to.map((each) => each.task).join(' '))
    // a row that was split shares its cells out
    const [only] = to
    if (only === undefined || to.length > 1 || item.shape === 'merged') return task
    const cells = CELLS.flatMap(([field, of]): TaskWording[] =>
      // what a clause says of when and who stands in its words, which are shown already
      of(from).every((cell) => from.task.includes(cell)) && of(only).every((cell) => only.task.includes(cell))
        ? []
        : wording(field, of(from).join('; '), of(only).join('; ')),
    )
    return [...task, ...cells]
  })
}

/** Letters and figures, capital or not. */
const key = (text: string): string => fold(foldTonePlacement(text)).replace(/[^\p{L}\p{N}%<>=/]+/gu, '')

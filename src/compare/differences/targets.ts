import type { Difference } from '../../record/comparison.ts'
import type { Target } from '../../record/record.ts'
import { assign } from '../align/assignment.ts'
import type { Term } from '../words/terms.ts'
import { targetDirection } from './target-strength.ts'

export interface TargetQuestion {
  readonly template: readonly Target[]
  readonly plan: readonly Target[]
  /** Targets elsewhere in the plan: a number may have moved to its body. */
  readonly elsewhere: readonly Target[]
  /** What the plan's tasks say: a number that stands there was not left out. */
  readonly text: string
  readonly read: (text: string) => readonly Term[]
}

const SAME_METRIC = 0.3

/** Targets that the plan lowers, raises or leaves out, matched by what they measure. */
export function targetDifferences({ template, plan, elsewhere, text, read }: TargetQuestion): Difference[] {
  if (template.length === 0) return []
  const alone = template.length === 1 && plan.length === 1
  const taken = matchTargets(template, plan, read, alone ? 0.05 : SAME_METRIC)
  return template.flatMap((asked, row): Difference[] => {
    const given = plan[taken[row] ?? -1]
    if (given !== undefined) return stands(asked, given)
    if (text.includes(String(asked.value).replace('.', ','))) return []
    const moved = elsewhere[matchTargets([asked], elsewhere, read, 0.6)[0] ?? -1]
    if (moved !== undefined) return stands(asked, moved)
    return [{ field: 'target', template: asked.raw, plan: null, direction: 'dropped', severity: 'error' }]
  })
}

/** The difference of two targets of one metric. */
export function stands(asked: Target, given: Target): Difference[] {
  const direction = targetDirection(asked, given)
  return direction === null
    ? []
    : [{ field: 'target', template: asked.raw, plan: given.raw, direction, severity: direction === 'lowered' ? 'error' : 'info' }]
}

/** Which of the plan's targets measures what each of the template's does; -1 for none. */
export function matchTargets(
  template: readonly Target[],
  plan: readonly Target[],
  read: (text: string) => readonly Term[],
  least: number,
): Int32Array {
  const words = (target: Target) => new Map(read(`${target.metric} ${target.raw}`).map(({ term, weight }) => [term, weight]))
  const [asked, given] = [template.map(words), plan.map(words)]
  const gain = new Float64Array(template.length * plan.length)
  template.forEach((one, row) => {
    plan.forEach((other, column) => {
      const metric = one.unit === other.unit ? cosine(asked[row], given[column]) : 0
      gain[row * plan.length + column] = metric < least ? 0 : metric + (one.value === other.value ? 0.1 : 0)
    })
  })
  return assign(gain, template.length, plan.length)
}

function cosine(a: ReadonlyMap<string, number> = new Map(), b: ReadonlyMap<string, number> = new Map()): number {
  const norm = (map: ReadonlyMap<string, number>) => Math.sqrt([...map.values()].reduce((sum, each) => sum + each * each, 0))
  let dot = 0
  for (const [term, weight] of a) dot += weight * (b.get(term) ?? 0)
  const both = norm(a) * norm(b)
  return both === 0 ? 0 : dot / both
}

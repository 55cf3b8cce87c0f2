import type { Features, Vector } from './features.ts'
import { sum } from './scores.ts'

/** Tasks of one side that stand together against one of the other. */
export interface Join {
  readonly shape: 'split' | 'merged'
  readonly template: readonly number[]
  readonly plan: readonly number[]
  readonly similarity: number
}

type Likeness = (row: number, column: number) => number

/** Template tasks that the plan splits over several, and plan tasks that answer several of the template's. */
export function findJoins(
  template: readonly Features[],
  plan: readonly Features[],
  settled: Int32Array,
  similarity: Likeness,
): Join[] {
  const rowOf = new Map([...settled].flatMap((column, row) => (column < 0 ? [] : [[column, row] as const])))
  const freePlan = plan.map((_, column) => column).filter((column) => !rowOf.has(column))
  const freeTemplate = template.map((_, row) => row).filter((row) => (settled[row] ?? -1) < 0)
  const splits = claims(
    freePlan,
    plan,
    template,
    (row) => settled[row] ?? -1,
    (part, whole) => similarity(whole, part),
  )
  const merges = claims(freeTemplate, template, plan, (column) => rowOf.get(column) ?? -1, similarity)
  return [
    ...splits.map(({ whole, parts, similarity }): Join => ({ shape: 'split', template: [whole], plan: parts, similarity })),
    ...merges.map(({ whole, parts, similarity }): Join => ({ shape: 'merged', template: parts, plan: [whole], similarity })),
  ]
}

interface Claim {
  readonly whole: number
  /** The first had the whole to itself before. */
  readonly parts: readonly number[]
  readonly similarity: number
}

/** Most of the whole is said by that many tasks at most. */
const PARTS = 4

/** Gives each free task to the whole that says it already and that is told better with it. */
function claims(
  free: readonly number[],
  parts: readonly Features[],
  wholes: readonly Features[],
  holder: (whole: number) => number,
  similarity: Likeness,
): Claim[] {
  const found = new Map<number, { part: number; worth: number }[]>()
  for (const part of free) {
    const best = bestWhole(part, parts, wholes, holder, similarity)
    if (best !== null) found.set(best.whole, [...(found.get(best.whole) ?? []), { part, worth: best.worth }])
  }
  return [...found].map(([whole, claimed]) => {
    const more = claimed.sort((a, b) => b.worth - a.worth || a.part - b.part).slice(0, PARTS - 1)
    return {
      whole,
      parts: [holder(whole), ...more.map(({ part }) => part)],
      similarity: Math.max(...more.map(({ worth }) => worth)),
    }
  })
}

function bestWhole(
  part: number,
  parts: readonly Features[],
  wholes: readonly Features[],
  holder: (whole: number) => number,
  similarity: Likeness,
) {
  let best: { whole: number; worth: number } | null = null
  const own = parts[part]
  wholes.forEach((whole, index) => {
    const other = parts[holder(index)]
    if (own === undefined || other === undefined) return
    const worth = worthOf(own, other, whole) * (0.7 + 0.3 * similarity(part, index))
    if (worth > JOINED && worth > (best?.worth ?? 0)) best = { whole: index, worth }
  })
  return best as { whole: number; worth: number } | null
}

const JOINED = 0.38
/** Share of the part's words that the whole must have, and of the whole's that only this part says. */
const SAID = 0.5
const NEW = 0.12

function worthOf(part: Features, other: Features, whole: Features): number {
  const said = together(part, whole)
  if (said < SAID) return 0
  const added = addition(whole.words, other.words, part.words)
  const products = addition(whole.outputs, other.outputs, part.outputs)
  return added < NEW && products < NEW * 2 ? 0 : said * Math.min(1, 0.6 + added + 0.5 * products)
}

/** Share of a part's words that its whole says, in the task or as an output. */
function together(part: Features, whole: Features): number {
  let shared = 0
  for (const [term, weight] of part.words) if (whole.words.has(term) || whole.outputs.has(term)) shared += weight
  const total = sum(part.words)
  return total === 0 ? 0 : shared / total
}

/** Share of the whole's weight that the new part says and the other does not. */
function addition(whole: Vector, other: Vector, part: Vector): number {
  const total = sum(whole)
  if (total === 0) return 0
  let added = 0
  for (const [term, weight] of whole) if (part.has(term) && !other.has(term)) added += weight
  return added / total
}

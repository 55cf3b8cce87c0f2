import { syllablesOf } from '../words/lexicon.ts'
import type { Features, Vector } from './features.ts'
import { overlap, sum } from './scores.ts'

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
): { readonly whole: number; readonly worth: number } | null {
  let best: { whole: number; worth: number } | null = null
  for (const [index, whole] of wholes.entries()) {
    const [own, other] = [parts[part], parts[holder(index)]]
    if (own === undefined || other === undefined) continue
    const beside = Math.abs(holder(index) - part) === 1 && own.task.part === other.task.part
    const worth = worthOf(own, other, whole, similarity(part, index), beside)
    if (worth > JOINED && worth > (best?.worth ?? 0)) best = { whole: index, worth }
  }
  return best === null ? null : { whole: best.whole, worth: Math.min(1, best.worth) }
}

const JOINED = 0.72
/** Share of the part's words that the whole must say. */
const SAID = 0.25
/** Share of the whole's words that only this part says, for it to add anything. */
const NEW = 0.08

/** How much better the whole is told with this part than by the other one alone. */
function worthOf(part: Features, other: Features, whole: Features, likeness: number, beside: boolean): number {
  const said = together(part, whole)
  if (said < SAID) return 0
  const words = addition(whole.words, other.words, part.words)
  const products = share(
    whole.products,
    (product, at) =>
      best(part.products, product) > best(other.products, product) + 0.2 ||
      named(product, part.words, other.words) ||
      (yields(part, whole.task.shown.outputs[at]) && !yields(other, whole.task.shown.outputs[at])),
  )
  const days = share(daysOf(whole), (day) => daysOf(part).includes(day) && !daysOf(other).includes(day))
  if (words < NEW && products === 0 && days === 0) return 0
  return 0.5 * likeness + 0.3 * said + Math.min(0.35, 0.7 * words) + 0.35 * products + 0.2 * days + (beside ? 0.15 : 0)
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

/** An output is named after one task and not the other: `Kế hoạch tuyên truyền`. */
function named(product: Vector, part: Vector, other: Vector): boolean {
  const own = overlap(part, product).cosine
  return own > NAMED && own > overlap(other, product).cosine + 0.2
}

const NAMED = 0.85

const best = (products: readonly Vector[], wanted: Vector): number =>
  Math.max(0, ...products.map((each) => overlap(each, wanted).cosine))

const daysOf = ({ task }: Features): string[] => task.deadlines.flatMap(({ due, every }) => due?.slice(5) ?? every ?? [])

/** Whether a task has the very output. */
function yields({ task }: Features, output = ''): boolean {
  const wanted = syllablesOf(output).join(' ')
  return task.shown.outputs.some((each) => syllablesOf(each).join(' ') === wanted)
}

const share = <T>(all: readonly T[], holds: (each: T, at: number) => boolean): number =>
  all.length === 0 ? 0 : all.filter(holds).length / all.length

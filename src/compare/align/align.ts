import { assign } from './assignment.ts'
import type { Features } from './features.ts'
import { findJoins, type Join } from './joins.ts'
import { likeness, standing } from './likeness.ts'
import { margins } from './margins.ts'
import { neighbourhood } from './neighbours.ts'
import { type Scores, scoresOf } from './scores.ts'

/** A template task with the plan's tasks that answer it, by index. */
export interface Pairing {
  readonly template: number
  /** The first answers it best; more where it was split. Empty where the plan leaves it out. */
  readonly plan: readonly number[]
  readonly similarity: number
  readonly scores: Scores | null
  readonly neighbours: number
  readonly shape: 'one' | 'split' | 'merged'
  /** Missing: the plan's task that comes nearest and answers none. */
  readonly nearest: { readonly plan: number; readonly similarity: number } | null
}

type Likeness = (row: number, column: number) => number

/** From here on two tasks are one. */
export const PAIRED = 0.5

/** Pairs a template's tasks with a plan's, as a whole. */
export function align(template: readonly Features[], plan: readonly Features[]): Pairing[] {
  const columns = plan.length
  const scores = template.map((a) => plan.map((b) => scoresOf(a, b)))
  const first = gains(scores, columns, () => 0)
  const taken = assign(first, template.length, columns)
  const sure = (row: number) => (taken[row] ?? -1) >= 0 && (first[row * columns + (taken[row] ?? 0)] ?? 0) > SURE
  const beside = neighbourhood(taken, sure, { template: template.map(part), plan: plan.map(part) })
  const second = gains(scores, columns, beside)
  const settled = assign(second, template.length, columns)
  const similarity = (row: number, column: number) => (second[row * columns + column] ?? 0) + PAIRED
  // tasks that stand together against one are no rivals
  const alone = (row: number, column: number) => {
    const own = scores[row]?.[column]
    return own === undefined ? 0 : likeness(own, beside(row, column))
  }
  // a part of a split opens like the whole and goes on otherwise
  const partly = (row: number, column: number) => {
    const own = scores[row]?.[column]
    return own?.otherHead ? likeness({ ...own, otherHead: 0 }, beside(row, column)) : alone(row, column)
  }
  const joins = joinsOf(template, plan, settled, alone, partly)
  pairLeftOver(settled, joins, second, columns)
  const answered = new Set([...settled, ...joins.flatMap(({ plan }) => plan)])
  return template.map((_, row): Pairing => {
    const own = settled[row] ?? -1
    const join = joins.find((each) => each.template.includes(row))
    const answers = join?.shape === 'split' ? join.plan : own >= 0 ? [own] : (join?.plan ?? [])
    const best = answers[0] ?? -1
    return {
      template: row,
      plan: answers,
      similarity: best < 0 ? 0 : Math.max(similarity(row, best), join?.similarity ?? 0),
      scores: scores[row]?.[best] ?? null,
      neighbours: best < 0 ? 0 : beside(row, best),
      shape: join?.shape ?? 'one',
      nearest: best >= 0 ? null : nearest(row, columns, similarity, answered),
    }
  })
}

/** A pair that holds, and how much better another must be for it to be given up. */
const HELD = 0.85
const BETTER = 0.2

/**
 * Splits and merges. Pairs that were only made because the better one was taken are given up first, so that a task may
 * join the one that holds it; what then joins nothing gets its pair back.
 */
function joinsOf(
  template: readonly Features[],
  plan: readonly Features[],
  settled: Int32Array,
  similarity: Likeness,
  partly: Likeness,
): Join[] {
  const made = settled.slice()
  made.forEach((column, row) => {
    if (column < 0 || similarity(row, column) >= HELD) return
    const least = Math.max(similarity(row, column) + BETTER, HELD)
    const elsewhere = made.some(
      (other, at) => other >= 0 && at !== row && (similarity(row, other) >= least || similarity(at, column) >= least),
    )
    if (elsewhere) settled[row] = -1
  })
  const joins = findJoins(template, plan, settled, partly)
  made.forEach((column, row) => {
    if (column < 0 || settled[row] === column) return
    const joined = joins.some((join) => join.template.includes(row) || join.plan.includes(column))
    if (!joined) settled[row] = column
  })
  return joins
}

/** A task whose pair went to a join may find another among what is left. */
function pairLeftOver(settled: Int32Array, joins: readonly Join[], gain: Float64Array, columns: number): void {
  const held = new Set([...settled, ...joins.flatMap(({ plan }) => plan)])
  const joined = new Set(joins.flatMap(({ template }) => template))
  const rows = [...settled.keys()].filter((row) => (settled[row] ?? -1) < 0 && !joined.has(row))
  const free = Array.from({ length: columns }, (_, column) => column).filter((column) => !held.has(column))
  const left = new Float64Array(rows.length * free.length)
  rows.forEach((row, r) => {
    free.forEach((column, c) => {
      left[r * free.length + c] = gain[row * columns + column] ?? 0
    })
  })
  assign(left, rows.length, free.length).forEach((c, r) => {
    const [row, column] = [rows[r], free[c]]
    if (row !== undefined && column !== undefined) settled[row] = column
  })
}

const SURE = 0.2
const part = ({ task }: Features): string => task.part

function gains(
  scores: readonly (readonly Scores[])[],
  columns: number,
  beside: (row: number, column: number) => number,
): Float64Array {
  const stands = new Float64Array(scores.length * columns)
  scores.forEach((row, r) => {
    row.forEach((each, c) => {
      stands[r * columns + c] = standing(each, beside(r, c))
    })
  })
  const ahead = margins(stands, scores.length, columns)
  const gain = new Float64Array(stands.length)
  scores.forEach((row, r) => {
    row.forEach((each, c) => {
      gain[r * columns + c] = likeness(each, beside(r, c), ahead[r * columns + c]) - PAIRED
    })
  })
  return gain
}

function nearest(
  row: number,
  columns: number,
  similarity: (row: number, column: number) => number,
  answered: ReadonlySet<number>,
) {
  let best: { plan: number; similarity: number } | null = null
  for (let column = 0; column < columns; column++)
    if (!answered.has(column) && similarity(row, column) > (best?.similarity ?? 0))
      best = { plan: column, similarity: similarity(row, column) }
  return best
}

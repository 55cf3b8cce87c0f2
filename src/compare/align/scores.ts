import type { Features, Vector } from './features.ts'
import { otherHead } from './other-head.ts'

/** Parts of the likeness of two tasks, each from 0 to 1. */
export interface Scores {
  /** Cosine of the weighted words. */
  readonly tfidf: number
  /** Share of the template task's weight that the plan's task has too, and the reverse. */
  readonly words: number
  readonly back: number
  readonly bigrams: number
  readonly ngrams: number
  /** How far each is about something that the other does not name; 0 where one names nothing of its own. */
  readonly conflict: number
  /** How far both open alike and go on to other things, see `otherHead`. */
  readonly otherHead: number
  /** Null where either says no outputs that tell anything. */
  readonly outputs: number | null
  /** Of one field of work; null where one of them has none. */
  readonly field: number | null
  /** Due on the same day, or in the same rhythm; null where nothing tells. */
  readonly deadline: number | null
}

export function scoresOf(a: Features, b: Features): Scores {
  const words = overlap(a.words, b.words)
  const outputs = telling(a.outputs) && telling(b.outputs) ? overlap(a.outputs, b.outputs).cosine : null
  return {
    tfidf: words.cosine,
    words: words.forth,
    back: words.back,
    bigrams: words.cosine < STRANGERS ? 0 : overlap(a.pairs, b.pairs).cosine,
    ngrams: words.cosine < STRANGERS ? 0 : dice(a.grams, b.grams),
    conflict: conflictOf(a.objects, b.objects),
    otherHead:
      words.cosine <= 0.1 ? 0 : otherHead(a.terms, b.terms, { a: (term) => a.words.has(term), b: (term) => b.words.has(term) }),
    outputs,
    field: a.task.shown.field === null || b.task.shown.field === null ? null : a.task.shown.field === b.task.shown.field ? 1 : 0,
    deadline: sameDeadline(a, b),
  }
}

/** Tasks that share next to no word need no closer look: most pairs are such. */
const STRANGERS = 0.02

export interface Overlap {
  readonly cosine: number
  /** Share of the first's weight that both have. */
  readonly forth: number
  readonly back: number
  /** Weight that both have. */
  readonly shared: number
}

export function overlap(a: Vector, b: Vector): Overlap {
  let [dot, forth, back] = [0, 0, 0]
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  for (const [term, weight] of small) {
    const other = large.get(term)
    if (other === undefined) continue
    dot += weight * other
    forth += small === a ? weight : other
    back += small === a ? other : weight
  }
  const norm = length(a) * length(b)
  return {
    cosine: norm === 0 ? 0 : Math.min(1, dot / norm),
    forth: part(forth, sum(a)),
    back: part(back, sum(b)),
    shared: Math.min(forth, back),
  }
}

function conflictOf(a: Vector, b: Vector): number {
  const { forth, back } = overlap(a, b)
  return a.size === 0 || b.size === 0 ? 0 : Math.min(1 - forth, 1 - back)
}

const part = (share: number, whole: number) => (whole === 0 ? 0 : Math.min(1, share / whole))

const sums = new WeakMap<Vector, number>()
const lengths = new WeakMap<Vector, number>()

export function sum(vector: Vector): number {
  let value = sums.get(vector)
  if (value === undefined) {
    value = 0
    for (const weight of vector.values()) value += weight
    sums.set(vector, value)
  }
  return value
}

function length(vector: Vector): number {
  let value = lengths.get(vector)
  if (value === undefined) {
    value = 0
    for (const weight of vector.values()) value += weight * weight
    value = Math.sqrt(value)
    lengths.set(vector, value)
  }
  return value
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let both = 0
  for (const gram of small) if (large.has(gram)) both++
  return (2 * both) / (a.size + b.size)
}

/** `Báo cáo kết quả thực hiện` says nothing of which task it is. */
const telling = (outputs: Vector): boolean => sum(outputs) >= 0.6

function sameDeadline(a: Features, b: Features): number | null {
  const [left, right] = [rhythm(a), rhythm(b)]
  return left === '' || right === '' ? null : left === right ? 1 : 0
}

const rhythms = new WeakMap<Features, string>()

/** Month and day or rhythm of what binds; `thường xuyên` tells nothing. */
function rhythm(features: Features): string {
  let value = rhythms.get(features)
  if (value === undefined) {
    value = features.task.deadlines
      .flatMap(({ kind, due, every }) => (kind === 'date' ? (due?.slice(5) ?? []) : kind === 'recurring' ? (every ?? []) : []))
      .filter((each) => each !== '12-31')
      .sort()
      .join(' ')
    rhythms.set(features, value)
  }
  return value
}

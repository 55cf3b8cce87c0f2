/** How well a list was found. `missed` and `extra` are for people. */
export interface Measure {
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly hit: number
  readonly gold: number
  readonly predicted: number
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

interface Matching<G, P> {
  readonly same: (predicted: P, gold: G) => boolean
  /** Whether a predicted item is one of those that count neither way; like `same` unless given. */
  readonly loosely?: (predicted: P, gold: G) => boolean
  readonly optional?: readonly G[]
  readonly show: (item: G | P) => string
}

/** F1 of a list: each gold item takes the first predicted one that is the same; optional ones count neither way. */
export function measure<G, P>(predicted: readonly P[], gold: readonly G[], matching: Matching<G, P>): Measure {
  const { same, loosely = same, optional = [], show } = matching
  const left = [...predicted]
  const missed: string[] = []
  for (const item of gold) {
    const at = left.findIndex((got) => same(got, item))
    if (at >= 0) left.splice(at, 1)
    else missed.push(show(item))
  }
  const extra = left.filter((got) => !optional.some((item) => loosely(got, item))).map(show)
  return { ...figures(gold.length - missed.length, extra.length, gold.length), predicted: predicted.length, missed, extra }
}

/** F1 of a multiset of keys. */
export const measureKeys = (predicted: readonly string[], gold: readonly string[]): Measure =>
  measure(predicted, gold, { same: (a, b) => a === b, show: (key) => key })

/** Precision, recall and F1 of so many hits and inventions. */
export function figures(hit: number, extra: number, gold: number) {
  const precision = hit + extra > 0 ? hit / (hit + extra) : gold > 0 ? 0 : 1
  const recall = gold > 0 ? hit / gold : 1
  return { f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0, precision, recall, hit, gold }
}

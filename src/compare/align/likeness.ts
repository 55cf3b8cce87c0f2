import type { Scores } from './scores.ts'

/**
 * How likely two tasks are one, from the parts of their likeness: a logistic curve over a weighted sum. The words of the
 * task weigh most; outputs and deadlines lean, the more so the rarer they are; what each is about and the other does not
 * name leans away; neighbours only help where nothing contradicts; `margin` is how far the pair is ahead of its rivals.
 * Below a half is no pair.
 */
export function likeness(scores: Scores, neighbours = 0, margin: number | null = null): number {
  const ahead = margin === null ? 0 : RIVALS_KNOWN + MARGIN * margin
  return 1 / (1 + Math.exp(-(lean(scores) + besides(scores, neighbours) + ahead)))
}

/** How much it tells that nothing else in the two documents comes as near, see `margins`. */
const MARGIN = 2.5
/** Where rivals were looked at less likeness will do. */
const RIVALS_KNOWN = 1.2

/** What the words alone say, 0 to 1. */
export function textual({ tfidf, words, back, bigrams, ngrams }: Scores): number {
  return 0.3 * tfidf + 0.14 * bigrams + 0.14 * ngrams + 0.24 * Math.max(words, back) + 0.18 * Math.min(words, back)
}

/** `tập huấn kỹ năng sơ cứu` and `tập huấn kỹ năng bơi lội` are two, however much else they share. */
const OTHER_HEAD = 5

function lean(scores: Scores): number {
  const head = OTHER_HEAD * scores.otherHead
  return -4.2 + 11 * textual(scores) - 3 * Math.max(0, scores.conflict - 0.3) - head
}

/** Likeness as rivals are compared by: what the words and the outputs say, less what contradicts them. */
export function standing(scores: Scores, neighbours = 0): number {
  const { outputs, conflict, otherHead } = scores
  const products = outputs === null ? 0 : 0.12 * Math.max(0, outputs - 0.35) * trustIn(conflict) * (1 - otherHead)
  const head = 0.25 * otherHead
  return textual(scores) + products + 0.05 * neighbours - 0.2 * Math.max(0, conflict - 0.3) - head
}

const trustIn = (conflict: number): number => 1 - Math.min(1, Math.max(0, (conflict - 0.25) / 0.5))

const NEIGHBOURS = 1.4

/**
 * What stands around the words. Two tasks of one field often share their outputs, their day and their place and are about
 * different things: where each names something of its own, what speaks for the pair counts less.
 */
function besides({ outputs, deadline, field, conflict, otherHead }: Scores, neighbours: number): number {
  const parts = [
    outputs === null ? 0 : 2.6 * (outputs - 0.35),
    deadline === null ? 0 : deadline > 0 ? 1.2 * deadline : -0.3,
    field === null ? 0 : field === 1 ? 0.2 : -0.3,
    NEIGHBOURS * neighbours,
  ]
  const trust = (1 - otherHead) * trustIn(conflict)
  return parts.reduce((sum, part) => sum + (part > 0 ? part * trust : part), 0)
}

import type { Scores } from './scores.ts'

/**
 * How likely two tasks are one, from the parts of their likeness: a logistic curve over a weighted sum. The words of the
 * task weigh most; outputs, field, deadline and neighbours only lean. Below a half is no pair.
 */
export function likeness(scores: Scores, neighbours = 0): number {
  return 1 / (1 + Math.exp(-(lean(scores) + NEIGHBOURS * neighbours)))
}

const NEIGHBOURS = 1

/** What the text alone says, 0 to 1. */
export function textual({ tfidf, words, back, bigrams, ngrams }: Scores): number {
  return 0.4 * tfidf + 0.15 * bigrams + 0.15 * ngrams + 0.3 * Math.max(words, back)
}

function lean(scores: Scores): number {
  const { outputs, field, deadline } = scores
  return (
    -4.6 +
    10 * textual(scores) +
    (outputs === null ? 0 : 2.2 * (outputs - 0.35)) +
    (field === null ? 0 : field === 1 ? 0.2 : -0.4) +
    (deadline === null ? 0 : deadline === 1 ? 0.5 : -0.2)
  )
}

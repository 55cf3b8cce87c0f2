import type { PairEvidence } from '../../record/comparison.ts'
import type { Pairing } from './align.ts'
import type { Features } from './features.ts'

const SHOWN = 6

/** Why a pair was made: the parts of its likeness, and the weightiest words that both have. */
export function evidenceOf(pairing: Pairing, template: Features, plan: readonly Features[]): PairEvidence | null {
  if (pairing.scores === null) return null
  const { tfidf, words, back, bigrams, ngrams, outputs, field, deadline } = pairing.scores
  const scores: Record<string, number> = {
    tfidf,
    words: Math.max(words, back),
    bigrams,
    ngrams,
    neighbours: (pairing.neighbours + 1) / 2,
  }
  if (outputs !== null) scores.outputs = outputs
  if (field !== null) scores.field = field
  if (deadline !== null) scores.deadline = deadline
  const others = pairing.plan.map((index) => plan[index])
  const shared = [...template.words]
    .filter(([term]) => others.some((other) => other?.words.has(term)))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, SHOWN)
  return {
    scores: Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, round(value)])),
    words: shared.map(([term]) => template.surfaces.get(term) ?? term),
  }
}

export const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000

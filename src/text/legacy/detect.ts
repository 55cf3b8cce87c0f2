import { toByte } from './code-page.ts'
import type { Candidate } from './decoders.ts'
import { CANDIDATES, DECODERS } from './decoders.ts'
import type { FontHint } from './font.ts'
import { isAbbreviation, isSyllable } from './syllable.ts'

export type Scores = Readonly<Record<Candidate, number>>

/** Words that tell something, and the font that they were set in. */
export interface Evidence {
  readonly words: readonly string[]
  readonly font: string
  readonly hint: FontHint
}

const known = new Map<string, Scores>()

/** Logarithm of how likely each encoding makes `word` (no white space, ASCII punctuation or digits), up to a constant. */
export function scoreWord(word: string): Scores {
  let scores = known.get(word)
  if (!scores) {
    scores = Object.fromEntries(CANDIDATES.map((candidate) => [candidate, score(word, candidate)])) as Record<Candidate, number>
    if (known.size > 50_000) known.clear()
    known.set(word, scores)
  }
  return scores
}

const EDGE_SYMBOLS = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu

function score(word: string, candidate: Candidate): number {
  const legacy = candidate !== 'unicode'
  if (legacy && hasRealUnicode(word)) return -6
  const decoded = DECODERS[candidate](word).join('')
  // a symbol at the edge of a Unicode word is a quote or a dash; in a legacy one it would have been a letter
  const core = legacy ? decoded : decoded.replace(/\u00ad/g, '').replace(EDGE_SYMBOLS, '')
  if (core === '') return 0
  // the list letter `đ)`
  if (/^đ$/iu.test(core)) return -0.5
  if (isSyllable(core)) return looksCased(core) ? glued(word, decoded, legacy) : -2
  if (isAbbreviation(core)) return -1 + glued(word, decoded, legacy)
  if (legacy) return decoded === word && !/\p{L}/u.test(decoded) ? 0 : -4
  return /\p{L}[^\p{L}\p{M}'’–—…“”]+\p{L}/u.test(decoded) ? -5 : -2.5
}

/** In real Unicode a sign such as `®`, `¸` or `­` does not lean on a letter. */
function glued(word: string, decoded: string, legacy: boolean): number {
  return !legacy && /\p{L}/u.test(decoded) && /[\u00a1-\u00aa\u00ac-\u00b4\u00b6-\u00ba\u00bc-\u00bf]/u.test(word) ? -4 : 0
}

/** Letters that no Western code page has, so that no legacy file can hold them. */
export function hasRealUnicode(word: string): boolean {
  for (const char of word) if (toByte(char) < 0 && /[\p{L}\p{M}]/u.test(char)) return true
  return false
}

function looksCased(word: string): boolean {
  return (
    word === word.toLowerCase() || word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase() || raisable(word)
  )
}

/** TCVN3 has no capitals with tones: `HO¹T` gives `HOạT`. */
function raisable(word: string): boolean {
  return !/[a-z]/.test(word) && /[A-Z]/.test(word)
}

const PRIORS_OF_NEUTRAL_FONT: Scores = { unicode: 0.99, tcvn3: 0.006, vni: 0.003, viscii: 0.0005, vps: 0.0005 }
const ROUNDS = 8
// how many words of a font it takes to outweigh what its name says
const WEIGHT_OF_NAME = 4

/**
 * The most likely encoding of each run. The words of the run speak first; what they leave open is settled by the other
 * runs of the same font and by the font's name (expectation maximisation over fonts).
 */
export function detectEncodings(runs: readonly Evidence[]): Candidate[] {
  const own = runs.map((run) => sum(run.words.map(scoreWord)))
  const priors = new Map(runs.map((run) => [run.font, namePrior(run.hint)]))
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, Record<Candidate, number>>()
    runs.forEach((run, i) => {
      if (run.words.length === 0) return
      const shares = posterior(own[i] as Scores, priors.get(run.font) as Scores)
      const count = counts.get(run.font) ?? { unicode: 0, tcvn3: 0, vni: 0, viscii: 0, vps: 0 }
      for (const candidate of CANDIDATES) count[candidate] += shares[candidate] * run.words.length
      counts.set(run.font, count)
    })
    for (const run of runs) priors.set(run.font, blend(namePrior(run.hint), counts.get(run.font)))
  }
  return runs.map((run, i) => best(posterior(own[i] as Scores, priors.get(run.font) as Scores)))
}

function namePrior(hint: FontHint): Scores {
  if (hint.encoding === null) return PRIORS_OF_NEUTRAL_FONT
  return { unicode: 0.03, tcvn3: 0.002, vni: 0.002, viscii: 0.0005, vps: 0.0005, [hint.encoding]: 0.965 }
}

function blend(name: Scores, counts: Scores | undefined): Scores {
  if (!counts) return name
  const total = CANDIDATES.reduce((all, candidate) => all + counts[candidate], WEIGHT_OF_NAME)
  return by((candidate) => (counts[candidate] + WEIGHT_OF_NAME * name[candidate]) / total)
}

function posterior(own: Scores, prior: Scores): Scores {
  const logs = by((candidate) => own[candidate] + Math.log(prior[candidate]))
  const top = Math.max(...Object.values(logs))
  const weights = by((candidate) => Math.exp(logs[candidate] - top))
  const total = CANDIDATES.reduce((all, candidate) => all + weights[candidate], 0)
  return by((candidate) => weights[candidate] / total)
}

function sum(scores: readonly Scores[]): Scores {
  return by((candidate) => scores.reduce((all, score) => all + score[candidate], 0))
}

function best(shares: Scores): Candidate {
  return CANDIDATES.reduce((top, candidate) => (shares[candidate] > shares[top] ? candidate : top))
}

function by(value: (candidate: Candidate) => number): Scores {
  return Object.fromEntries(CANDIDATES.map((candidate) => [candidate, value(candidate)])) as Record<Candidate, number>
}

import { toByte } from './code-page.ts'
import type { Candidate } from './decoders.ts'
import { CANDIDATES, DECODERS } from './decoders.ts'
import type { FontHint } from './font.ts'
import { isAbbreviation, isSyllable } from './syllable.ts'

/** One number a candidate, in the order of CANDIDATES. */
export type Scores = readonly number[]

/** The score that `scores` holds for a candidate. */
export function scoreOf(scores: Scores, candidate: Candidate): number {
  return scores[CANDIDATES.indexOf(candidate)] ?? 0
}

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
    scores = CANDIDATES.map((candidate) => score(word, candidate))
    if (known.size > 50_000) known.clear()
    known.set(word, scores)
  }
  return scores
}

const EDGE_SYMBOLS = /^[^\p{L}]+|[^\p{L}\p{M}]+$/gu

function score(word: string, candidate: Candidate): number {
  const legacy = candidate !== 'unicode'
  if (legacy && hasRealUnicode(word)) return -6
  const decoded = DECODERS[candidate](word).join('')
  // a symbol at the edge of a Unicode word is a quote or a dash; in a legacy one it would have been a letter
  const core = legacy ? decoded : decoded.replace(/\u00ad/g, '').replace(EDGE_SYMBOLS, '')
  if (core === '') return 0
  // the list letter `đ)`
  if (/^đ$/i.test(core)) return -0.5
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

const PRIORS_OF_NEUTRAL_FONT: Readonly<Record<Candidate, number>> = {
  unicode: 0.99,
  tcvn3: 0.006,
  vni: 0.003,
  viscii: 0.0005,
  vps: 0.0005,
}
const ROUNDS = 8
// how many words of a font it takes to outweigh what its name says
const WEIGHT_OF_NAME = 20

interface Voice {
  readonly font: string
  /** How many words speak. */
  readonly weight: number
  /** How likely each candidate makes the words, the best one 1. */
  readonly likelihoods: Scores
}

/**
 * The most likely encoding of each run. The words of the run speak first; what they leave open is settled by the other
 * runs of the same font and by the font's name (expectation maximisation over fonts).
 */
export function detectEncodings(runs: readonly Evidence[]): Candidate[] {
  const names = new Map(runs.map((run) => [run.font, namePrior(run.hint)]))
  const voices = runs.map(
    (run): Voice => ({ font: run.font, weight: run.words.length, likelihoods: likelihoods(sum(run.words)) }),
  )
  const speaking = voices.filter((voice) => voice.weight > 0)
  let priors: ReadonlyMap<string, Scores> = names
  for (let round = 0; round < ROUNDS; round++) priors = nextPriors(speaking, names, priors)
  return voices.map((voice) => best(posterior(voice.likelihoods, priors.get(voice.font) ?? [])))
}

function nextPriors(voices: readonly Voice[], names: ReadonlyMap<string, Scores>, priors: ReadonlyMap<string, Scores>) {
  const counts = new Map([...names].map(([font, name]) => [font, name.map((share) => share * WEIGHT_OF_NAME)]))
  for (const { font, weight, likelihoods } of voices) {
    const count = counts.get(font) ?? []
    posterior(likelihoods, priors.get(font) ?? []).forEach((share, i) => {
      count[i] = (count[i] ?? 0) + share * weight
    })
  }
  return new Map([...counts].map(([font, count]) => [font, shares(count)]))
}

function namePrior(hint: FontHint): Scores {
  const { encoding } = hint
  if (encoding === null) return CANDIDATES.map((candidate) => PRIORS_OF_NEUTRAL_FONT[candidate])
  return CANDIDATES.map((candidate) => (candidate === encoding ? 0.965 : candidate === 'unicode' ? 0.03 : 0.00125))
}

function likelihoods(scores: Scores): Scores {
  const top = Math.max(...scores)
  return scores.map((score) => Math.exp(score - top))
}

function posterior(likelihoods: Scores, prior: Scores): number[] {
  return shares(likelihoods.map((likelihood, i) => likelihood * (prior[i] ?? 1)))
}

function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((all, weight) => all + weight, 0)
  return weights.map((weight) => weight / total)
}

function sum(words: readonly string[]): Scores {
  const total = CANDIDATES.map(() => 0)
  for (const word of words)
    scoreWord(word).forEach((score, i) => {
      total[i] = (total[i] ?? 0) + score
    })
  return total
}

function best(scores: Scores): Candidate {
  return CANDIDATES[scores.indexOf(Math.max(...scores))] ?? 'unicode'
}

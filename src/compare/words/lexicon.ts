import { fold, foldTonePlacement } from '../../text/fold.ts'
import { ACTS } from './acts.ts'
import { OBJECTS } from './objects.ts'
import { SOFT_WORDS, WEAK_WORDS } from './weak-words.ts'
import { WEIGHTS } from './weights.ts'

/** A word of one or more syllables. Words that ask for the same share a term. */
export interface Entry {
  /** Folded. */
  readonly syllables: readonly string[]
  readonly term: string
  readonly weight: number
}

/** Words by their first syllable, longer ones first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>

export const syllablesOf = (text: string): string[] =>
  fold(foldTonePlacement(text))
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

const lines = (text: string) => text.trim().split('\n')

function* entries(): Generator<Entry> {
  for (const word of WEAK_WORDS.split(',')) yield entry(word, `~${syllablesOf(word).join(' ')}`, WEIGHTS.weak)
  for (const [list, weight] of [
    [SOFT_WORDS, WEIGHTS.soft],
    [ACTS, WEIGHTS.act],
    [OBJECTS, WEIGHTS.object],
  ] as const)
    for (const line of lines(list)) {
      const names = line.split('|')
      for (const name of names) yield entry(name, `=${syllablesOf(names[0] ?? '').join(' ')}`, weight)
    }
}

const entry = (word: string, term: string, weight: number): Entry => ({ syllables: syllablesOf(word), term, weight })

/** The shipped words; of two entries for one word the later, which tells more, holds. */
export const LEXICON: Lexicon = lexiconOf(entries())

export function lexiconOf(all: Iterable<Entry>): Lexicon {
  const byWord = new Map<string, Entry>()
  for (const each of all) if (each.syllables.length > 0) byWord.set(each.syllables.join(' '), each)
  const byFirst = new Map<string, Entry[]>()
  for (const each of byWord.values()) {
    const first = each.syllables[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), each])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.syllables.length - a.syllables.length)
  return byFirst
}

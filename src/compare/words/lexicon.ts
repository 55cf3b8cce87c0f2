import { fold, foldTonePlacement } from '../../text/fold.ts'
import { ACTS, PEOPLE } from './acts.ts'
import { OBJECTS } from './objects.ts'
import { ORDINARY_WORDS, PLAIN_WORDS } from './ordinary-words.ts'
import { remembered } from './remembered.ts'
import { SOFT_WORDS, WEAK_WORDS } from './weak-words.ts'
import { WEIGHTS } from './weights.ts'

/** A word of one or more syllables. Words that ask for the same share a term. */
export interface Entry {
  /** With their marks, the tone where the older spelling has it. */
  readonly syllables: readonly string[]
  /** Without marks. */
  readonly folded: readonly string[]
  readonly term: string
  readonly weight: number
  /** Shorter words inside: `chỉ số cải cách hành chính` holds `cải cách hành chính`. */
  readonly parts?: readonly Part[]
}

/** A word that stands inside a longer one. */
export interface Part {
  readonly term: string
  readonly weight: number
}

/** Words by their first syllable, longer ones first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>

const markedOf = (text: string): string[] =>
  foldTonePlacement(text.normalize('NFC').toLowerCase())
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)

/** Syllables in lower case, without marks. */
export const syllablesOf: (text: string) => readonly string[] = remembered((text) =>
  fold(foldTonePlacement(text))
    .split(/[^a-z0-9]+/)
    .filter(Boolean),
)

const lines = (text: string) => text.trim().split('\n')

function* entries(): Generator<Entry> {
  for (const word of WEAK_WORDS.split(',')) yield entry(word, `~${syllablesOf(word).join(' ')}`, WEIGHTS.weak)
  for (const [list, weight] of [
    [PLAIN_WORDS, WEIGHTS.soft],
    [SOFT_WORDS, WEIGHTS.soft],
    [ORDINARY_WORDS, WEIGHTS.word],
    [PEOPLE, WEIGHTS.act],
    [ACTS, WEIGHTS.act],
    [OBJECTS, WEIGHTS.object],
  ] as const)
    for (const line of lines(list)) {
      const names = line.split('|')
      for (const name of names) yield entry(name, `=${syllablesOf(names[0] ?? '').join(' ')}`, weight)
    }
}

/** A word as an entry. */
export const entry = (word: string, term: string, weight: number): Entry => ({
  syllables: markedOf(word),
  folded: syllablesOf(word),
  term,
  weight,
})

const SHIPPED = withParts([...entries()])

/** Gives each long word the telling ones inside it that mean something else. */
function withParts(all: readonly Entry[]): Entry[] {
  const known = new Map(all.filter(({ weight }) => weight >= WEIGHTS.act).map((each) => [each.folded.join(' '), each]))
  return all.map((each) => {
    if (each.weight < WEIGHTS.word || each.folded.length < 4) return each
    const parts = new Map<string, Part>()
    for (let length = each.folded.length - 1; length >= 2; length--)
      for (let from = 0; from + length <= each.folded.length; from++) {
        const inner = known.get(each.folded.slice(from, from + length).join(' '))
        if (inner !== undefined && inner.term !== each.term && !parts.has(inner.term))
          parts.set(inner.term, { term: inner.term, weight: inner.weight })
      }
    return parts.size === 0 ? each : { ...each, parts: [...parts.values()] }
  })
}

/** The shipped words by their syllables as written; of two entries for one word the later, which tells more, holds. */
export const LEXICON: Lexicon = lexiconOf(SHIPPED, 'syllables')
/** The same by syllables without marks, for text that lost them. */
export const FOLDED_LEXICON: Lexicon = lexiconOf(SHIPPED, 'folded')

export function lexiconOf(all: Iterable<Entry>, by: 'syllables' | 'folded'): Lexicon {
  const byWord = new Map<string, Entry>()
  for (const each of all) if (each[by].length > 0) byWord.set(each[by].join(' '), each)
  const byFirst = new Map<string, Entry[]>()
  for (const each of byWord.values()) {
    const first = each[by][0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), each])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b[by].length - a[by].length)
  return byFirst
}

import { expandAbbreviations } from '../../normaliser/expand.ts'
import { fold, foldTonePlacement } from '../../text/fold.ts'
import { type Entry, entry, FOLDED_LEXICON, LEXICON, type Lexicon, lexiconOf, type Part } from './lexicon.ts'
import { remembered } from './remembered.ts'
import { WEIGHTS } from './weights.ts'

/** A word as it counts: several syllables where the lexicon knows them, else one. */
export interface Term {
  readonly term: string
  /** Background weight, 0 to 1. */
  readonly weight: number
  /** As written, abbreviations spelled out. */
  readonly surface: string
  /** Words inside it that mean something of their own. */
  readonly parts?: readonly Part[]
}

const TOKEN = /[\p{N}]+(?:[/-][\p{L}\p{N}]+)+|[\p{N}]+(?:[.,][\p{N}]+)*|[\p{L}\p{M}]+/gu
const ROMAN = /^[ivx]+$/
const FIGURES = 0.15

/** Cuts text into terms; what names the place that wrote it weighs nothing. */
export type Reader = (text: string) => readonly Term[]

const LEVELS = ['', 'xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'thị xã', 'thành phố', 'tỉnh']

/**
 * A reader for one document. `locals` are the names of its place and those above it; `spell` spells out its own
 * abbreviations. `plain`, a reader without locals, is asked for texts that name none of them: what many plans say alike
 * is read once.
 */
export function termReader(
  locals: readonly string[] = [],
  spell: (text: string) => string = (text) => text,
  plain?: Reader,
): Reader {
  const names = locals.flatMap((name) => LEVELS.map((level) => entry(`${level} ${name}`, '@', WEIGHTS.none)))
  const places = lexiconOf(names, 'folded')
  const own = remembered((text) => readTerms(foldTonePlacement(expandAbbreviations(spell(text))), places), 20_000)
  if (plain === undefined) return own
  const known = locals.map((name) => name.normalize('NFC').toLowerCase())
  return (text) => {
    const lower = text.normalize('NFC').toLowerCase()
    return known.some((name) => lower.includes(name)) ? own(text) : plain(text)
  }
}

function readTerms(text: string, places: Lexicon): Term[] {
  const surfaces = text.match(TOKEN) ?? []
  const written = surfaces.map((surface) => surface.toLowerCase())
  const folded = fold(surfaces.join('\u0001')).split('\u0001')
  const unmarked = written.join('') === folded.join('')
  const terms: Term[] = []
  for (let at = 0; at < folded.length; ) {
    const known = longest(places, folded, at, 'folded') ?? knownWord(written, folded, at, unmarked)
    const length = known?.syllables.length ?? 1
    const surface = surfaces.slice(at, at + length).join(' ')
    const word = written[at] ?? ''
    if (known !== null)
      terms.push({
        term: known.term,
        weight: known.weight,
        surface,
        ...(known.parts === undefined ? {} : { parts: known.parts }),
      })
    else if (word !== '') terms.push({ term: word, weight: weightOf(word), surface })
    at += length
  }
  return terms
}

/** Long enough to be told without marks: `thu tuc hanh chinh`, or one wrong mark in it. */
const UNMISTAKABLE = 4

function knownWord(written: readonly string[], folded: readonly string[], at: number, unmarked: boolean): Entry | null {
  const marked = longest(LEXICON, written, at, 'syllables')
  if (marked !== null && marked.syllables.length >= UNMISTAKABLE) return marked
  const bare = longest(FOLDED_LEXICON, folded, at, 'folded')
  if (bare !== null && (unmarked || bare.syllables.length >= UNMISTAKABLE)) return bare
  return marked
}

function longest(lexicon: Lexicon, words: readonly string[], at: number, by: 'syllables' | 'folded'): Entry | null {
  for (const each of lexicon.get(words[at] ?? '') ?? []) {
    const syllables = each[by]
    let same = 1
    while (same < syllables.length && words[at + same] === syllables[same]) same++
    if (same === syllables.length) return each
  }
  return null
}

/** Of a syllable that no list has: numbers and years tell little, a document's symbol much. */
function weightOf(word: string): number {
  if (/^[\d/.,-]+$/.test(word)) return /^(?:19|20)\d\d$/.test(word) || word.includes('/') ? WEIGHTS.none : FIGURES
  if (ROMAN.test(word) || word.length === 1) return WEIGHTS.weak
  return /\d/.test(word) ? SYMBOL : SYLLABLE
}

/** A syllable is half of a word. */
const SYLLABLE = 0.55
const SYMBOL = 0.4

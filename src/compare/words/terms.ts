import { expandAbbreviations } from '../../normaliser/expand.ts'
import { fold, foldTonePlacement } from '../../text/fold.ts'
import { type Entry, LEXICON, type Lexicon, lexiconOf, syllablesOf } from './lexicon.ts'
import { WEIGHTS } from './weights.ts'

/** A word as it counts: several syllables where the lexicon knows them, else one. */
export interface Term {
  readonly term: string
  /** Background weight, 0 to 1. */
  readonly weight: number
  /** As written, abbreviations spelled out. */
  readonly surface: string
}

const TOKEN = /[\p{N}]+(?:[/-][\p{L}\p{N}]+)+|[\p{N}]+(?:[.,][\p{N}]+)*|[\p{L}\p{M}]+/gu
const ROMAN = /^[ivx]+$/
const FIGURES = 0.15

/** Cuts text into terms; what names the place that wrote it weighs nothing. */
export type Reader = (text: string) => Term[]

const LEVELS = ['', 'xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'thị xã', 'thành phố', 'tỉnh']

/** A reader for one document. `locals` are the names of its place and those above it; `spell` spells out its own abbreviations. */
export function termReader(locals: readonly string[] = [], spell: (text: string) => string = (text) => text): Reader {
  const places = lexiconOf(
    locals.flatMap((name) =>
      LEVELS.map((level): Entry => ({ syllables: syllablesOf(`${level} ${name}`), term: '@', weight: WEIGHTS.none })),
    ),
  )
  return (text) => readTerms(foldTonePlacement(expandAbbreviations(spell(text))), places)
}

function readTerms(text: string, places: Lexicon): Term[] {
  const surfaces = text.match(TOKEN) ?? []
  const folded = fold(surfaces.join('\u0001')).split('\u0001')
  const terms: Term[] = []
  for (let at = 0; at < folded.length; ) {
    const known = longest(places, folded, at) ?? longest(LEXICON, folded, at)
    const length = known?.syllables.length ?? 1
    const surface = surfaces.slice(at, at + length).join(' ')
    const word = folded[at] ?? ''
    if (known !== null) terms.push({ term: known.term, weight: known.weight, surface })
    else if (word !== '') terms.push({ term: word, weight: weightOf(word), surface })
    at += length
  }
  return terms
}

function longest(lexicon: Lexicon, folded: readonly string[], at: number): Entry | null {
  for (const entry of lexicon.get(folded[at] ?? '') ?? []) {
    const { syllables } = entry
    let same = 1
    while (same < syllables.length && folded[at + same] === syllables[same]) same++
    if (same === syllables.length) return entry
  }
  return null
}

/** Of a syllable that no list has: numbers and years tell little, a document's symbol much. */
function weightOf(word: string): number {
  if (/^(?:19|20)\d\d$/.test(word) || /^[\d/-]+$/.test(word))
    return /^\d{1,2}$|^100$/.test(word) ? FIGURES : word.length > 5 ? 0 : FIGURES
  if (ROMAN.test(word) || word.length === 1) return WEIGHTS.weak
  return /\d/.test(word) ? 0.6 : SYLLABLE
}

/** A syllable is half of a word. */
const SYLLABLE = 0.55

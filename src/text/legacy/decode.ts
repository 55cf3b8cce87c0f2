import type { Encoding } from '../../document/document.ts'
import { raiseCapitals } from './capitals.ts'
import type { Candidate } from './decoders.ts'
import { CANDIDATES, DECODERS } from './decoders.ts'
import { detectEncodings, scoreOf, scoreWord } from './detect.ts'
import type { FontHint } from './font.ts'
import { fontHint } from './font.ts'
import { restoreHyphens } from './hyphens.ts'
import { countLost } from './lost-letters.ts'

export interface Run {
  readonly text: string
  /** The font's name as the format gives it; null where it gives none. */
  readonly font: string | null
}

export interface Decoded {
  /** One a run, NFC. A mark at the start of a run joins the letter that ends the run before. */
  readonly texts: string[]
  readonly encoding: Encoding
  /** Letters that an earlier conversion dropped: not restored, only counted. */
  readonly lost: number
}

/** A word of the whole text: where it stands, and its output, one string for each UTF-16 unit. */
export interface Word {
  readonly at: number
  readonly encoding: Candidate
  readonly units: string[]
}

interface Source extends Run {
  readonly start: number
  readonly hint: FontHint
}

// letters, and whatever a legacy font may have put a letter on (VISCII: even controls); white space, ASCII signs and digits
// part words
const WORD = /[^\s\x00\x01\x03\x04\x07-\x13\x15-\x18\x1a-\x1d\x1f-@[-`{-\x7f]+/g
const ASCII = /^[\x00-\x7f]*$/
// signs that PDF writers put for the soft hyphen: a letter only where they lean on one
const DASHES = /^[−‐]+$/
// marks to join, and a letter that looks like another
const UNSETTLED = /[\p{M}Ðð]/u

/**
 * Turns runs of text in document order into Unicode. Each run may be Unicode or in one of the old Vietnamese
 * encodings; the runs' words, their fonts and the rest of the document say which. Pass the whole document (all cells
 * of a workbook) in one call, and end a paragraph or cell with a line feed, in its last run or as a run of its own.
 */
export function decodeRuns(runs: readonly Run[]): Decoded {
  const text = runs.map((run) => run.text).join('')
  if (ASCII.test(text) && !runs.some((run) => fontHint(run.font).capitals))
    return { texts: runs.map((run) => run.text), encoding: 'unicode', lost: 0 }
  const sources = locate(runs)
  const places = wordsOf(text, sources)
  const encodings = encodingsOf(sources, places)
  if (!UNSETTLED.test(text) && encodings.every((encoding) => encoding === 'unicode'))
    return { texts: runs.map((run) => run.text.normalize('NFC')), encoding: 'unicode', lost: countLost(text) }
  const words = places.map((place) => decodeWord(place, sources, encodings))
  const units = text.split('')
  for (const word of words) for (let i = 0; i < word.units.length; i++) units[word.at + i] = word.units[i] ?? ''
  const legacy = words.some((word) => word.encoding !== 'unicode')
  if (legacy) {
    raiseCapitals(units, words)
    restoreHyphens(units, words)
  }
  rejoinMarks(units)
  const texts = sources.map((source) =>
    units
      .slice(source.start, source.start + source.text.length)
      .join('')
      .normalize('NFC'),
  )
  return { texts, encoding: overall(places, words), lost: countLost(texts.join('')) }
}

/** Neighbouring runs of one font within a paragraph are decided together. */
function encodingsOf(sources: readonly Source[], places: readonly WordPlace[]): Candidate[] {
  const units: { words: string[]; font: string; hint: FontHint }[] = []
  const unitOf = sources.map(({ font, hint }, i) => {
    const before = sources[i - 1]
    if (!before || before.font !== font || before.text.includes('\n'))
      units.push({ words: [], font: (font ?? '').toLowerCase(), hint })
    return units.length - 1
  })
  for (const { word, source } of places) if (!ASCII.test(word)) units[unitOf[source] ?? 0]?.words.push(word)
  const decided = detectEncodings(units)
  return unitOf.map((unit) => decided[unit] ?? 'unicode')
}

function locate(runs: readonly Run[]): Source[] {
  let start = 0
  return runs.map((run) => {
    const source = { ...run, start, hint: fontHint(run.font) }
    start += run.text.length
    return source
  })
}

interface WordPlace {
  readonly word: string
  readonly at: number
  /** Index of the run that the word begins in. */
  readonly source: number
  readonly hyphened: boolean
}

function wordsOf(text: string, sources: readonly Source[]): WordPlace[] {
  let source = 0
  return Array.from(text.matchAll(WORD)).flatMap((match) => {
    while (endOf(sources[source]) <= match.index) source++
    return sources[source]?.hint.symbols
      ? []
      : [{ word: match[0], at: match.index, source, hyphened: text[match.index - 1] === '-' }]
  })
}

function endOf(source: Source | undefined): number {
  return source ? source.start + source.text.length : Number.POSITIVE_INFINITY
}

function decodeWord(place: WordPlace, sources: readonly Source[], encodings: readonly Candidate[]): Word {
  const { word, at } = place
  const encoding = encodingOf(place, sources, encodings)
  const units = encoding === null ? decodePieces(place, sources, encodings) : DECODERS[encoding](word)
  let source = place.source
  for (let i = 0; i < units.length; i++) {
    while (endOf(sources[source]) <= at + i) source++
    if (sources[source]?.hint.capitals && encodings[source] === 'tcvn3') units[i] = (units[i] ?? '').toUpperCase()
  }
  return { at, encoding: encoding ?? encodings[place.source] ?? 'unicode', units }
}

/** The encoding of one word, or null where its runs disagree and none makes a syllable of the whole. */
function encodingOf(place: WordPlace, sources: readonly Source[], encodings: readonly Candidate[]): Candidate | null {
  const own = encodings[place.source] ?? 'unicode'
  const end = place.at + place.word.length
  if (ASCII.test(place.word)) return own
  if (DASHES.test(place.word)) return 'unicode'
  const scores = scoreWord(place.word)
  if (endOf(sources[place.source]) < end) {
    const choices = new Set<Candidate>()
    for (let i = place.source; (sources[i]?.start ?? end) < end; i++) choices.add(encodings[i] ?? 'unicode')
    const top = [...choices].reduce((a, b) => (scoreOf(scores, b) > scoreOf(scores, a) ? b : a))
    if (choices.size > 1) return scoreOf(scores, top) > -2 ? top : null
  }
  // a word of real Unicode within a legacy run; behind a hyphen it may be the rest of one (`ph-êng`)
  const foreign = own !== 'unicode' && scoreOf(scores, own) < -2 && scoreOf(scores, 'unicode') > -1
  return foreign && !place.hyphened && /\p{L}/u.test(place.word) ? 'unicode' : own
}

function decodePieces(place: WordPlace, sources: readonly Source[], encodings: readonly Candidate[]): string[] {
  const units: string[] = []
  for (let i = place.source; units.length < place.word.length; i++) {
    const piece = place.word.slice(units.length, endOf(sources[i]) - place.at)
    units.push(...DECODERS[encodings[i] ?? 'unicode'](piece))
  }
  return units
}

/** Combining marks that a space parted from their letter (`Ho ̀a`) go back to it. */
function rejoinMarks(units: string[]): void {
  for (let i = 2; i < units.length; i++) {
    if (!/^[\u0300-\u0303\u0306\u0309\u031b\u0323]/.test(units[i] ?? '') || units[i - 1] !== ' ') continue
    let base = i - 2
    while (base > 0 && units[base] === '') base--
    const joined = ((units[base] ?? '') + (units[i] ?? '')).normalize('NFC')
    if (!/[aeiouyăâêôơư]\p{M}*$/iu.test(units[base] ?? '') || joined.length > 1) continue
    units[base] = joined
    units[i - 1] = ''
    units[i] = ''
  }
}

function overall(places: readonly WordPlace[], words: readonly Word[]): Encoding {
  const counts = new Map<Candidate, number>()
  words.forEach((word, i) => {
    const source = places[i]?.word ?? ''
    if (!ASCII.test(source) && telling(source)) counts.set(word.encoding, (counts.get(word.encoding) ?? 0) + 1)
  })
  const total = [...counts.values()].reduce((all, count) => all + count, 0)
  const present = CANDIDATES.filter((candidate) => (counts.get(candidate) ?? 0) >= Math.max(1, Math.min(3, total / 100)))
  return present.length > 1 ? 'mixed' : (present[0] ?? 'unicode')
}

/** Whether the encodings read the word differently at all. */
function telling(word: string): boolean {
  const scores = scoreWord(word)
  return scores.some((score) => score !== scores[0])
}

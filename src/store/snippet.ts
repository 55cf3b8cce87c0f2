import { fold } from '../text/fold.ts'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Words shown on either side of the first one found. */
const BEFORE = 8
const AFTER = 24

interface Word {
  readonly folded: string
  readonly from: number
  readonly to: number
}

/** What a person typed, as folded phrases: `"đất đai" xã` is [[dat, dai], [xa]]. */
export function phrasesOf(typed: string): string[][] {
  return [...typed.matchAll(/"([^"]*)"|([^\s"]+)/gu)]
    .map(([, quoted, plain]) => wordsOf(quoted ?? plain ?? '').map(({ folded }) => folded))
    .filter((phrase) => phrase.length > 0)
}

/** The part of a text around the words found, as the text has them, with the places of the words. */
export function snippetOf(text: string, phrases: readonly (readonly string[])[]): { snippet: string; marks: [number, number][] } {
  const words = wordsOf(text)
  const found = words.flatMap((_, at) =>
    phrases.filter((phrase) => standsAt(words, at, phrase)).map(({ length }) => [at, at + length]),
  )
  const first = densest(found.map(([at = 0]) => at))
  const from = words[Math.max(0, first - BEFORE)]?.from ?? 0
  const last = Math.min(words.length - 1, first + AFTER)
  const to = last >= words.length - 1 ? text.length : (words[last]?.to ?? text.length)
  const lead = first - BEFORE > 0 ? '… ' : ''
  const marks = found
    .map(([start = 0, end = 0]): [number, number] => [words[start]?.from ?? 0, words[end - 1]?.to ?? 0])
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]): [number, number] => [start - from + lead.length, end - from + lead.length])
  return {
    snippet: lead + text.slice(lead === '' ? 0 : from, to) + (to < text.length ? ' …' : ''),
    marks: merged(lead === '' ? shift(marks, from) : marks),
  }
}

// a text shown from its start may begin with a bullet or a quote before its first word
const shift = (marks: [number, number][], by: number) => marks.map(([from, to]): [number, number] => [from + by, to + by])

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ folded: fold(word), from: index, to: index + word.length }))
}

function standsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => words[at + i]?.folded === word)
}

/** Of the places found, the one with most others within reach after it. */
function densest(places: readonly number[]): number {
  const near = (place: number) => places.filter((other) => other >= place && other < place + AFTER).length
  return places.reduce((best, place) => (near(place) > near(best) ? place : best), places[0] ?? 0)
}

function merged(marks: readonly [number, number][]): [number, number][] {
  const out: [number, number][] = []
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else out.push([from, to])
  }
  return out
}

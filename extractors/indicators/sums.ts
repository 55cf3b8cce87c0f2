import { COUNTED, NUMBER, valueOf } from '../../src/text/amount.ts'

/** A stated number and what the text's own numbers give instead. */
export interface Mismatch {
  /** The words that state it. */
  readonly raw: string
  readonly stated: number
  readonly computed: number
}

const UNIT = `(?:${COUNTED})`
const COUNT = new RegExp(`(?<![\\p{L}\\d/.,])(?<value>${NUMBER})\\s*(?<unit>${UNIT})(?![\\p{L}])`, 'iu')
/** What opens the parts of a whole; `trong đó có` names only some of them. */
const PARTS = /(?:trong đó(?! có)|chia ra|bao gồm|gồm(?: có)?|cụ thể)\s*:?\s*/giu

/** How far, in characters, a whole may stand before its parts. */
const REACH = 500

/** Wholes whose parts, listed behind `Trong đó:` in the same unit, do not add up. At least two parts make a sum. */
export function sumMismatches(text: string): Mismatch[] {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ')
  return breakdowns(clean).flatMap(({ raw, whole, parts }) => {
    const same = parts.filter((part) => part.unit === whole.unit)
    const computed = same.reduce((sum, part) => sum + part.value, 0)
    return same.length < 2 || same.length < parts.length || computed === whole.value
      ? []
      : [{ raw, stated: whole.value, computed }]
  })
}

interface Count {
  readonly value: number
  readonly unit: string
}

interface Breakdown {
  readonly raw: string
  readonly whole: Count
  readonly parts: readonly Count[]
}

function breakdowns(text: string): Breakdown[] {
  const markers = [...text.matchAll(PARTS)]
  return markers.flatMap((marker, i) => {
    const previous = i === 0 ? 0 : (markers[i - 1]?.index ?? 0) + (markers[i - 1]?.[0].length ?? 0)
    const head = text.slice(Math.max(previous, marker.index - REACH), marker.index)
    const whole = lastCount(head)
    if (whole === null || head.slice(whole.end).length > 40) return []
    const rest = text.slice(marker.index + marker[0].length, marker.index + marker[0].length + 4 * REACH)
    const list = rest.slice(0, listEnd(rest))
    const parts = list.split(/\s*[;,]\s*(?!\d)|\s+và\s+/u).flatMap((part) => {
      const count = firstCount(part.replace(/\([^()]*\)/gu, ' '))
      return count === null ? [] : [count]
    })
    return [{ raw: `${sentenceOf(head)}${marker[0]}${list}`.trim(), whole, parts }]
  })
}

/** The list of parts goes to the sentence's end, or to a new bullet or breakdown. */
function listEnd(rest: string): number {
  const end = /(?<=[^\s\p{Lu}])\.(?=\s|$)|\s[+*]\s|(?:trong đó|chia ra)/iu.exec(rest)
  return end === null ? rest.length : end.index
}

/** The last sentence or clause of what stands before the marker. */
const sentenceOf = (head: string): string => /(?:^|[.;+*]\s+|^)(?<last>[^.;+*]*(?:[.;,:]\s*)?)$/u.exec(head)?.groups?.last ?? head

function lastCount(text: string): (Count & { end: number }) | null {
  const all = [...text.matchAll(new RegExp(COUNT.source, 'giu'))]
  const last = all.at(-1)
  return last === undefined ? null : { ...read(last), end: last.index + last[0].length }
}

function firstCount(text: string): Count | null {
  const match = COUNT.exec(text)
  return match === null ? null : read(match)
}

const read = (match: RegExpMatchArray): Count => ({
  value: valueOf(match.groups?.value ?? ''),
  unit: (match.groups?.unit ?? '').toLowerCase().replace(/\s+/gu, ' '),
})

const EQUALS =
  '(?:\\s*\\(?\\s*(?:=|,?\\s*(?:đạt|chiếm|bằng|tương đương|đạt tỷ lệ|đạt tỉ lệ|chiếm tỷ lệ|tỷ lệ)(?:\\s+(?:tỷ lệ|tỉ lệ|là))?)?\\s*:?\\s*)'
const RATIO = new RegExp(
  `(?<![\\d/.,])(?<part>${NUMBER})\\s*/\\s*(?:tổng số\\s+)?(?<whole>${NUMBER})\\s*(?:${UNIT})?${EQUALS}(?<percent>${NUMBER})\\s?%`,
  'giu',
)
const SHARE = new RegExp(`(?<![\\d/.,])(?<part>${NUMBER})\\s*(?<unit>${UNIT})${EQUALS}(?<percent>${NUMBER})\\s?%`, 'giu')

/** Ratios whose percentage differs by more than rounding, also shares of a whole behind `Trong đó`. */
export function percentMismatches(text: string): Mismatch[] {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ')
  const ratios = [...clean.matchAll(RATIO)].flatMap((match) =>
    compare(match[0], match.groups ?? {}, valueOf(match.groups?.whole ?? '')),
  )
  return [...ratios, ...shares(clean)]
}

/** `…: 722 hồ sơ. Trong đó: đúng hạn: 720 hồ sơ = 100 %`: the share is of the whole in the same unit before the marker. */
function shares(text: string): Mismatch[] {
  return [...text.matchAll(PARTS)].flatMap((marker) => {
    const whole = lastCount(text.slice(Math.max(0, marker.index - REACH), marker.index))
    if (whole === null) return []
    const rest = text.slice(marker.index + marker[0].length, marker.index + marker[0].length + 4 * REACH)
    const list = rest.slice(0, listEnd(rest))
    return [...list.matchAll(SHARE)]
      .filter((match) => (match.groups?.unit ?? '').toLowerCase().replace(/\s+/gu, ' ') === whole.unit)
      .flatMap((match) => compare(match[0], match.groups ?? {}, whole.value))
  })
}

function compare(raw: string, groups: Readonly<Record<string, string>>, whole: number): Mismatch[] {
  const [part, stated] = [valueOf(groups.part ?? ''), valueOf(groups.percent ?? '')]
  if (!(whole > 0) || Number.isNaN(part) || Number.isNaN(stated)) return []
  const computed = (part / whole) * 100
  const decimals = /[.,](\d+)$/u.exec(groups.percent ?? '')?.[1]?.length ?? 0
  const tolerance = 0.5 / 10 ** decimals + 1e-9
  return Math.abs(computed - stated) <= tolerance ? [] : [{ raw, stated, computed: Math.round(computed * 100) / 100 }]
}

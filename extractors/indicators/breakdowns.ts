import { isWholeOf } from '../../src/text/counted-nouns.ts'
import { type Count, countsIn } from './counts.ts'

/** A whole and the list of its parts. */
export interface Breakdown {
  readonly raw: string
  readonly whole: Count
  readonly parts: readonly Count[]
  /** The words that open the parts. */
  readonly marker: string
  /** The list as written. */
  readonly list: string
  /** True where a breakdown of one of the parts ends the list before its time. */
  readonly broken: boolean
}

/** What opens the parts of a whole; `trong đó có` names only some of them. */
const PARTS = /(?<!\p{L})(?:trong đó(?! có)|chia ra|bao gồm|gồm(?: có)?|cụ thể(?: là)?|trong số đó)(?!\p{L})\s*:?\s*/giu
/** How far, in characters, a whole may stand before its parts, and how far the list may go. */
const REACH = 500
/** Words that may stand between the whole and what opens its parts. */
const GAP = 160

/** Every whole of a text with its parts. */
export function breakdowns(text: string): Breakdown[] {
  const markers = [...text.matchAll(PARTS)]
  return markers.flatMap((marker, i) => {
    const last = markers[i - 1]
    const previous = last === undefined ? 0 : last.index + last[0].length
    const head = text.slice(Math.max(previous, marker.index - REACH), marker.index)
    const rest = text.slice(marker.index + marker[0].length, marker.index + marker[0].length + 4 * REACH)
    const { index: end, broken } = listEnd(rest)
    const list = rest.slice(0, end)
    const pieces = partsOf(list)
    const whole = wholeOf(head, pieces)
    if (whole === null) return []
    const parts = pieces.flatMap((counts) => counts.find(({ unit }) => unit === '' || isWholeOf(whole.unit, unit)) ?? [])
    return [
      {
        raw: `${sentenceOf(head)}${marker[0]}${list}`.trim(),
        whole,
        parts,
        marker: marker[0].trim().toLowerCase(),
        list,
        broken,
      },
    ]
  })
}

/** The list of parts goes to the sentence's end, or to a new bullet or breakdown. */
function listEnd(rest: string): { index: number; broken: boolean } {
  const end = /(?<=[^\s\p{Lu}])\.(?=\s|$)|\s[+*]\s|(?<nested>trong đó|chia ra|(?<!\p{L})gồm)/iu.exec(rest)
  return end === null ? { index: rest.length, broken: false } : { index: end.index, broken: end.groups?.nested !== undefined }
}

/** The counts of each part; a piece without a number belongs to its neighbour (`trực tiếp, qua bưu chính: 03 hồ sơ`). */
function partsOf(list: string): Count[][] {
  return list
    .replace(/\([^()]*\)/gu, ' ')
    .split(/\s*[;,]\s*(?!\d\D?\d*%)|\s+và\s+/u)
    .map(countsIn)
    .filter((counts) => counts.length > 0)
}

/** The last count before the parts that can be their whole. */
function wholeOf(head: string, parts: readonly (readonly Count[])[]): Count | null {
  const counts = countsIn(head).filter(({ unit }) => unit !== '')
  const whole = counts.findLast(({ unit }) => parts.some((part) => part.some((count) => isWholeOf(unit, count.unit))))
  const between = whole === undefined ? '' : head.slice(whole.to)
  return whole === undefined || between.length > GAP || /(?<=[^\s\p{Lu}])\.\s+\S/u.test(between) ? null : whole
}

/** The last sentence or clause of what stands before the marker. */
const sentenceOf = (head: string): string => /(?:^|[.;+*]\s+|^)(?<last>[^.;+*]*(?:[.;,:]\s*)?)$/u.exec(head)?.groups?.last ?? head

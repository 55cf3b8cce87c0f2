import type { Passage } from '../passage.ts'
import { foldInPlace } from './fold-in-place.ts'
import { KIND_SOURCE } from './kind-words.ts'

/** A passage, or several that a page or a stray paragraph break cut in the middle of a citation, as one. */
export interface Stretch {
  readonly passage: Passage
  /** Where an offset of the text stands in the document. */
  readonly place: (offset: number) => { readonly at: number; readonly page: number | null }
}

const CUT_SYMBOL = /\d\s?[-–/]\s?(?:\d{4}\s?\/\s?)?(?:\p{Lu}[\p{L}\d]*\s?[-–/]\s?)*$/u
const CUT_LAST = /[-–/]\s*$/u
const CUT_WORDS = new RegExp(`(?<![a-z])(?:(?:${KIND_SOURCE})|so|ngay|cua)\\s*$`)
const CUT_BRACKET = /[([][^)\]]*\d\s?[-–/][^)\]\s]*$/u
const GOES_ON_SYMBOL = /^\p{Lu}[\p{Lu}\d]/u
const GOES_ON_WORDS =
  /^(?:số\s?:?\s?)?\d{1,5}\s?[-–/]|^\d{1,2}\stháng|^(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Chính phủ|Thủ tướng|Chủ tịch|Bộ|Ban)(?!\p{L})/u

/** Passages with their cuts mended; nothing is joined over cells, zones or opened clauses. */
export function bridge(passages: readonly Passage[]): Stretch[] {
  const stretches: Stretch[] = []
  let pieces: Passage[] = []
  for (const passage of passages) {
    const last = pieces[pieces.length - 1]
    if (last && !(together(last, passage) && isCut(last.text, passage.text))) {
      stretches.push(stretchOf(pieces))
      pieces = []
    }
    pieces.push(passage)
  }
  if (pieces.length > 0) stretches.push(stretchOf(pieces))
  return stretches
}

const together = (a: Passage, b: Passage): boolean =>
  a.zone === b.zone && a.where === b.where && a.column === b.column && !b.opens && a.span[1] <= b.span[0]

function isCut(before: string, after: string): boolean {
  if (CUT_LAST.test(before.slice(-4))) return CUT_SYMBOL.test(before.slice(-40)) && GOES_ON_SYMBOL.test(after)
  if (/^ngày[\s\d.…]/u.test(after)) return CUT_BRACKET.test(before.slice(-120))
  return CUT_WORDS.test(foldInPlace(before.slice(-30))) && GOES_ON_WORDS.test(after)
}

export function stretchOf(pieces: readonly Passage[]): Stretch {
  const [first] = pieces as [Passage, ...Passage[]]
  if (pieces.length === 1) return { passage: first, place: (offset) => ({ at: first.span[0] + offset, page: first.page }) }
  const starts: number[] = []
  let text = ''
  for (const piece of pieces) {
    if (text !== '') text += ' '
    starts.push(text.length)
    text += piece.text
  }
  const end = pieces[pieces.length - 1]?.span[1] ?? first.span[1]
  return {
    passage: { ...first, text, span: [first.span[0], end] },
    place: (offset) => {
      const i = starts.findLastIndex((start) => start <= offset)
      const piece = pieces[i] ?? first
      return { at: Math.min(piece.span[0] + offset - (starts[i] ?? 0), piece.span[1]), page: piece.page }
    },
  }
}

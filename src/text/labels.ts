import { romanValue } from './roman.ts'

/** Labels that open a clause: `Điều 1.`, `I.`, `A.`, `1.2.`, `a)`, `(1)`, and bullets. */

export type LabelKind = 'division' | 'article' | 'roman' | 'upper' | 'decimal' | 'letter' | 'parenthesis'

export interface Label {
  readonly kind: LabelKind
  /** As printed: `2.2.`, `đ)`. */
  readonly printed: string
  /** As a path element: `2.2`, `đ`, `Điều 1`. */
  readonly name: string
  /** Depth of a decimal label (`2.2` is 2), else 1. */
  readonly depth: number
  /** Place in its series, from 1; NaN where it has none (`Phần thứ hai` has). */
  readonly ordinal: number
  /** Offset of the text behind it. */
  readonly end: number
}

/** Order of the Vietnamese alphabet as lists use it: no f, j, w, z; đ after d. */
export const LETTERS = 'abcdđeghiklmnopqrstuvxy'
const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

const ARTICLE = /^(Điều\s+(\d{1,3}\p{Ll}?))\s*[.:]?(?=\s|$|\p{Lu})/u
const DIVISION =
  /^((Phần|Chương|Mục|PHẦN|CHƯƠNG|MỤC)\s+(?:(?:thứ|THỨ)\s+(\p{L}+)|([IVXL]+|\d{1,2}|[A-Z])))(?=\s*(?:[.:–-](?:\s|$)|$)|\s+\p{Lu}{2})\s*[.:–-]?/u
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){0,4})\s?([.)/:])?(?=\s|$|[\p{L}“"(%]|\d+\s?%)/u
const ROMAN_LABEL = /^([IVXL]{1,6})\s?([.)/:]|\s[-–]|[-–](?=\s+\p{Lu}))(?=\s|$|\p{Lu})/u
const UPPER = /^([A-ZĐ])\s?([.)/:]|\s[-–]|[-–](?=\s+\p{Lu}))(?=\s|\p{Lu})/u
/** `1- Quán triệt`, as the party numbers its clauses. */
const DASHED = /^(\d{1,2})\s?[-–](?:\s+(?=\p{Lu})|(?=\p{Lu}\p{Ll}+\s))/u
const LETTER = /^(\p{Ll}|\p{Ll}\d)\s?([.)/])(?=\s|$|[\p{L}\d“"])/u
const PARENTHESIS = /^\(\s?(\d{1,2}|\p{Ll}|[ivx]{1,4})\s?\)(?=\s|$|\p{L})/u

/** The label at the start of `text`, or null. Pure form: whether the order asks for it is the outline's question. */
export function readLabel(text: string): Label | null {
  const article = ARTICLE.exec(text)
  if (article?.[1] && article[2])
    return make('article', article[0], article[1].replace(/\s+/g, ' '), Number.parseInt(article[2], 10))
  const division = DIVISION.exec(text)
  if (division?.[1]) return make('division', division[0], division[1].replace(/\s+/g, ' '), divisionOrdinal(division))
  const roman = ROMAN_LABEL.exec(text)
  if (roman?.[1] && ROMAN.test(roman[1])) return make('roman', roman[0], roman[1], romanValue(roman[1]))
  const upper = UPPER.exec(text)
  if (upper?.[1]) return make('upper', upper[0], upper[1], upperOrdinal(upper[1]))
  return decimal(text) ?? small(text)
}

/** A bullet at the start: its length with the space behind it, or 0. `- xã hội` of a broken name is the caller's doubt. */
export function bulletLength(text: string): number {
  return /^(?:[-–—+*•·●○▪■➢✓]|o(?=\s))\s*(?=\S)/u.exec(text)?.[0].length ?? 0
}

function decimal(text: string): Label | null {
  const match = DECIMAL.exec(text)
  const dashed = match === null ? DASHED.exec(text) : null
  if (dashed?.[1]) return make('decimal', dashed[0], dashed[1], Number(dashed[1]))
  if (!match?.[1]) return null
  const name = match[1]
  const depth = name.split('.').length
  // a bare number opens a clause only with its mark: `2024 kế hoạch`, `3 nhiệm vụ` are text; `1.2 Mục tiêu` is a label
  if (match[2] === undefined && (depth === 1 || !/^\s*\p{Lu}/u.test(text.slice(match[0].length)))) return null
  // `02/RS-KS` at the start of a line is the number of a text or a form, broken off from its word
  if (match[2] === '/' && depth === 1 && /^(?:\d|[\p{Lu}&]+\s?[-–])/u.test(text.slice(match[0].length))) return null
  const last = Number(name.slice(name.lastIndexOf('.') + 1))
  return { ...make('decimal', match[0], name, last), depth }
}

function small(text: string): Label | null {
  const letter = LETTER.exec(text)
  if (letter?.[1]) return make('letter', letter[0], letter[1], LETTERS.indexOf(letter[1][0] ?? '') + 1 || Number.NaN)
  const parenthesis = PARENTHESIS.exec(text)
  return parenthesis?.[1] ? make('parenthesis', parenthesis[0], parenthesis[1], parenthesisOrdinal(parenthesis[1])) : null
}

/** In brackets i, v and x count as small romans: `(i)`, `(ii)` are far more frequent than a tenth letter. */
function parenthesisOrdinal(name: string): number {
  if (/^\d/.test(name)) return Number(name)
  return /^[ivx]+$/.test(name) ? romanValue(name) : LETTERS.indexOf(name) + 1 || Number.NaN
}

function make(kind: LabelKind, printed: string, name: string, ordinal: number): Label {
  return { kind, printed: printed.trim(), name, depth: 1, ordinal, end: printed.length }
}

function upperOrdinal(letter: string): number {
  return LETTERS.indexOf(letter.toLowerCase()) + 1
}

function divisionOrdinal(match: RegExpExecArray): number {
  if (match[3]) return ORDINALS.indexOf(match[3].toLowerCase()) + 1 || Number.NaN
  const value = match[4] ?? ''
  return /^\d/.test(value) ? Number(value) : ROMAN.test(value) ? romanValue(value) : upperOrdinal(value)
}

import { CAPITALS, LETTERS, NUMERALS, SMALL_LETTERS } from '../../src/text/letters.ts'
import { kindOfSymbol } from './kind-words.ts'
import { looksWhole } from './organ-symbols.ts'

/** A number with its symbol as a text prints it: `105/KH – UBND`, `07- CTr/TU`, `/2026/QĐ-UBND`. */
export interface NumberToken {
  readonly from: number
  readonly to: number
  /** Without spaces, dashes as `-`; null where it was left blank. */
  readonly number: string | null
  /** Parts of the symbol: `KH`, `UBND`. */
  readonly parts: readonly string[]
  /** True where the symbol alone shows that this is a document's number. */
  readonly strong: boolean
}

const DASH = '[-–—_\u2010\u2011\u00ad]'
// letters O, l and I stand for digits where somebody mistyped them; a small letter may follow: `05a`
const HEAD = '(?:\\d[\\dOoIl]{0,4}|[OlI]\\d{1,4})(?:\\.\\d{1,2})?[a-hA-H]?'
const YEAR = '[12][\\dOo]{2,3}'
const GLUED = '(?:ngày|của|về|như|và|ban|thì|có|do|được|tại)'
const PART = `[${CAPITALS}](?:[${CAPITALS}\\d]|(?:tr|tg|tri|[rgyhisw])(?![${SMALL_LETTERS}])|[rgyhis](?=[${CAPITALS}]))*`
const END = `(?:(?![${LETTERS}${NUMERALS}])|(?=${GLUED}))`
const SLASH = '\\s{0,2}/\\s{0,2}'
// a dash with a space on both sides joins the first two parts only: behind them it opens a new clause
const SYMBOL = `${PART}(?:\\s{0,2}${DASH}\\s{0,2}${PART}(?=${DASH}|\\s|[./&]|${END}))?(?:(?:${DASH}\\s?|\\s${DASH}|\\.|\\s?&\\s?|/)${PART}(?=${DASH}|\\s|[./&]|${END}))*`
const SERIES = `(?:\\s[${CAPITALS}]{2,6}(?=\\s\\d))?\\s(?!(?:19|20)\\d\\d)\\d{3,4}(?=\\s*(?:[,;)]|ngày|$))`

const PARTY = `(?<head>${HEAD})\\s{0,2}${DASH}\\s{0,2}(?<kind>${PART}(?:${DASH}\\s?${PART})*)(?:${SLASH}|${DASH}?(?=T[WƯU](?![${LETTERS}${NUMERALS}])))(?<organ>${PART}(?:${DASH}\\s?${PART})*)${END}`
const PLAIN = `(?<number>${HEAD})${SLASH}(?:(?<year>${YEAR})${SLASH})?(?<symbol>${SYMBOL})${END}(?<series>${SERIES})?`
// `20-CP`, `1133-QĐUB`: no slash at all; a document's number only behind its kind
const DASHED = `(?<dashed>${HEAD})${DASH}(?<unit>${PART}(?:${DASH}${PART})*)${END}(?!\\s?/)`
const EDGE = `(?:(?<![${LETTERS}${NUMERALS}])(?<![${LETTERS}]\\.)(?<!/\\s?)|(?<=[sS][ốổô]))`

const NUMBER = new RegExp(`(?=[\\dOlI])${EDGE}(?:${PARTY}|${PLAIN}|${DASHED})`, 'gu')
const BLANK = new RegExp(
  `(?<=[sS][ốổô])[\\s:]{0,40}\\d{0,3}[\\s.…_]{0,60}${SLASH}(?:(?<year>${YEAR}|[\\s.…_]{1,20})${SLASH})?(?<symbol>${SYMBOL})${END}`,
  'gu',
)
const BARE =
  /(?<=(?:[sS][ốổô]|No\.?)[\s:]{0,3})(?<head>\d{1,5}[a-h]?)(?:\s?\/\s?(?<year>(?:19|20)\d{2}))?(?![\p{L}\p{N}%]|\s?[/-]\s?[\p{L}\d]|[.,]\d)/gu

/** Every number of a text, in order. Numbers without a symbol are there only behind `số`. */
export function numberTokens(text: string): NumberToken[] {
  const found = [...text.matchAll(NUMBER)].map(read)
  if (!/[sS][ốổô]/u.test(text)) return found
  const taken = (token: NumberToken) => found.some((other) => token.from < other.to && other.from < token.to)
  const blank = [...text.matchAll(BLANK)].map(readBlank).filter((token) => !taken(token))
  const bare = [...text.matchAll(BARE)].map(readBare).filter((token) => !taken(token))
  return [...found, ...blank, ...bare].sort((a, b) => a.from - b.from)
}

/** Without white space, every dash a hyphen. */
export function tidyNumber(printed: string): string {
  return printed.replace(/\s+/g, '').replace(/[–—\u2010\u2011\u00ad]/g, '-')
}

function read(match: RegExpExecArray): NumberToken {
  const { head, kind, organ, symbol = '', series, year, unit } = match.groups ?? {}
  const whole = match[0].length
  if (head !== undefined && kind !== undefined && organ !== undefined) {
    const parts = split(`${kind}/${organ}`)
    return token(match.index, whole, match[0], parts, kindOfSymbol(parts[0] ?? '') !== null)
  }
  if (unit !== undefined) return token(match.index, whole, match[0], split(unit), false)
  // a footnote's mark run together with the symbol: `KH-UBND3`
  const mark = looksWhole(symbol) ? 0 : footnoteMark(symbol)
  const end = series === undefined ? whole - mark : whole
  const printed = match[0].slice(0, end)
  const parts = split(mark > 0 ? symbol.slice(0, -mark) : symbol)
  const first = parts[0] ?? ''
  const isKind = kindOfSymbol(first) !== null && (parts.length > 1 || year !== undefined)
  const strong = isKind || /^(?:QH|UBTVQH)\d/u.test(first) || (parts.length > 1 && looksWhole(first))
  return token(match.index, printed.length, printed, parts, strong)
}

function footnoteMark(symbol: string): number {
  return /(?:UBND|HĐND|NĐ-CP|NQ-CP|TTg|\/TU|\/TW)(\d{1,3})$/u.exec(symbol)?.[1]?.length ?? 0
}

function readBlank(match: RegExpExecArray): NumberToken {
  return {
    from: match.index,
    to: match.index + match[0].length,
    number: null,
    parts: split(match.groups?.symbol ?? ''),
    strong: true,
  }
}

function readBare(match: RegExpExecArray): NumberToken {
  return token(match.index, match[0].length, match[0], [], false)
}

function token(from: number, length: number, printed: string, parts: string[], strong: boolean): NumberToken {
  return { from, to: from + length, number: tidyNumber(printed), parts, strong }
}

const split = (symbol: string): string[] => tidyNumber(symbol).split(/[-/_.&]/)

import type { Kind } from '../../src/record/record.ts'
import { LETTERS, NUMERALS } from '../../src/text/letters.ts'
import { foldInPlace } from './fold-in-place.ts'
import { ABBREVIATED_KIND, ANY_KIND, KIND_SOURCE, kindOfSymbol, kindOfWords } from './kind-words.ts'

/** What stands in front of a number: `Chương trình hành động số`, `các Nghị quyết`, `số`. */
export interface KindBefore {
  /** Start of the kind, or of `số` where no kind stands there, or of the number. */
  readonly from: number
  /** Null where no kind stands there, and for `Văn bản số`. */
  readonly kind: Kind | null
  readonly written: boolean
  /** True where `số` stands before the number. */
  readonly numbered: boolean
  /** The issuer between kind and number: `Quyết định của UBND tỉnh số 12/QĐ-UBND`. */
  readonly issuer: string | null
  /** A word that makes the number something else: `mẫu số 06`. */
  readonly other: boolean
}

const KIND = new RegExp(`(?<![a-z0-9])(?:${KIND_SOURCE})(?![a-z0-9])`, 'g')
const NUMBERED = /(?:^|[^\p{L}])(?:s[ốổô]|No\.?)\s{0,2}[:.]?\s*$/iu
const OTHER =
  /(?<!\p{L})(?:(?:bảng|điện thoại|tài khoản|quốc lộ|nhà|thẻ|mã|đội|khoản|điều|trang|câu|kỳ|lô|thửa|thửa đất|tờ|hồ sơ|vụ án|hộ chiếu|phòng)\s{0,2}s[ốổô]|(?:mẫu|biểu|phụ lục|phụ biểu)(?:\s{0,2}s[ốổô])?)\s{0,2}[:.]?\s*$/iu
const ABBREVIATED = new RegExp(`(?<![${LETTERS}${NUMERALS}/-])(${ABBREVIATED_KIND})\\s(?:s[ốổ]\\s?:?\\s?)?$`, 'u')
const ADDED = /^(?:\s[a-z]+){0,6}\s*(?:so\s{0,2}[:.]?\s*)$/
const BARE = /^\s*[:,]?\s*$/
const VERBS = /\s(?:ban hanh|thuc hien|trien khai|theo|tai|va|cac|kem|duoc|cua|trong|nhu|hien|ngay|de|da|co|den|voi|cho)(?=\s)/
const OF_ISSUER = /^\s(?:cua)\s([^,;.:]{2,70}?)\s(?:so\s{0,2}[:.]?\s*)$/
const REACH = 110

/** Reads backwards from the number at `at`, not beyond `floor`; `symbol` is the first part of the number's symbol. */
export function kindBefore(text: string, at: number, floor: number, symbol: string): KindBefore {
  const from = Math.max(floor, at - REACH)
  const before = text.slice(from, at)
  const numbered = NUMBERED.exec(before)
  const start = numbered ? from + numbered.index + (/^[^\p{L}]/u.test(numbered[0]) ? 1 : 0) : at
  const none = { from: start, kind: null, written: false, numbered: numbered !== null, issuer: null, other: OTHER.test(before) }
  const candidates = kindsBefore(before)
  const best = choose(candidates, kindOfSymbol(symbol))
  if (best) return { ...none, from: from + best.index, kind: best.kind, written: true, issuer: best.issuer, other: false }
  const short = ABBREVIATED.exec(before)
  if (short?.[1]) return { ...none, from: from + short.index, kind: kindOfSymbol(short[1]), written: true }
  return none
}

interface Candidate {
  readonly index: number
  readonly end: number
  readonly kind: Kind | null
  readonly issuer: string | null
}

/** Kinds that reach the number, the nearest first. */
function kindsBefore(before: string): Candidate[] {
  const folded = foldInPlace(before)
  const found: Candidate[] = []
  for (const match of [...folded.matchAll(KIND)].reverse()) {
    const end = match.index + match[0].length
    const rest = folded.slice(end)
    const next = found[found.length - 1]
    const bare = BARE.test(rest.replace(/\s*so\s{0,2}[:.]?\s*$/, ''))
    const kind = match[0].replace(/\s+/g, ' ') === ANY_KIND ? null : kindOfWords(match[0])
    const owner = OF_ISSUER.exec(rest)
    if (bare || (ADDED.test(rest) && !VERBS.test(rest) && !/\p{Lu}/u.test(before.slice(end))))
      found.push({ index: match.index, end, kind, issuer: null })
    else if (owner?.[1] && !next) {
      const at = end + rest.indexOf(owner[1])
      found.push({ index: match.index, end, kind, issuer: before.slice(at, at + owner[1].length) })
    } else break
  }
  return found
}

/** The nearest kind, or the one before it that the symbol means or that runs into it: `Thông báo kết luận số …/TB-…`. */
function choose(candidates: readonly Candidate[], meant: Kind | null): Candidate | null {
  const [nearest, ...further] = candidates
  if (!nearest) return null
  if (meant !== null && nearest.kind !== meant) {
    const agreeing = further.find((candidate) => candidate.kind === meant)
    if (agreeing) return agreeing
  }
  return nearest
}

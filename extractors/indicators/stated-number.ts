import { COUNTED, NUMBER, valueOf } from '../../src/text/amount.ts'

/** A number that a report states, with its place in the segment. */
export interface StatedNumber {
  readonly value: number
  /** `%`, the noun that is counted, or empty where the text names none. */
  readonly unit: string
  readonly from: number
  readonly to: number
}

const EDGE = '(?<![\\p{L}\\d/.,])'
const PERCENT = new RegExp(`(?<![\\d/.,])(?<value>${NUMBER})\\s?(?:%|phần\\s+trăm)`, 'giu')
/** `331/722 hồ sơ`: the first number is the result. */
const COUNT = new RegExp(`${EDGE}(?<value>${NUMBER})(?:\\s*/\\s*(?:${NUMBER}))?\\s*(?<unit>${COUNTED})(?![\\p{L}])`, 'giu')
const RATIO = new RegExp(`${EDGE}(?<value>${NUMBER})\\s*/\\s*(?:${NUMBER})(?![\\p{L}\\d/])`, 'gu')
/** Behind `là:` or a colon a number needs no noun: it ends the clause. */
const BARE = new RegExp(`(?<=(?:(?:là|được|có|đạt|còn)\\s*:?|:)\\s*)(?<value>${NUMBER})(?=\\s*(?:$|[;,.)]))`, 'giu')
/** Nouns that a date or an order number stands before, not a count: `ngày 15`, `Điều 4`, `mức độ 3`. */
const ORDINAL_BEFORE =
  /(?:ngày|tháng|năm|quý|điều|khoản|điểm|mục|số|lần thứ|thứ|mức độ|cấp độ|phụ lục|giai đoạn|khóa|kỳ|ISO|tuần|phiên bản|đề án)\s*$/iu

/** The results among the numbers of a segment, whose citations and dates are masked. */
export function statedNumbers(segment: string): StatedNumber[] {
  const taken: StatedNumber[] = []
  for (const pattern of [PERCENT, COUNT, RATIO, BARE]) {
    for (const match of segment.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      if (taken.some((other) => from < other.to && other.from < to)) continue
      if (pattern !== PERCENT && ORDINAL_BEFORE.test(segment.slice(0, from)) && !/:\s*$/u.test(segment.slice(0, from))) continue
      if (/^ngày$|^giờ$/iu.test(match.groups?.unit ?? '')) continue
      if (/^\p{Lu}\p{Ll}/u.test(match.groups?.unit ?? '')) continue
      const unit = pattern === PERCENT ? '%' : (match.groups?.unit ?? '').replace(/\s+/gu, ' ')
      taken.push({ value: valueOf(match.groups?.value ?? ''), unit, from, to })
    }
  }
  return taken.filter(({ value }) => !Number.isNaN(value)).sort((a, b) => a.from - b.from)
}

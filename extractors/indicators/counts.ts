import { NUMBER, valueOf } from '../../src/text/amount.ts'
import { COUNTED, groupOf } from '../../src/text/counted-nouns.ts'

/** A count in a text. */
export interface Count {
  readonly value: number
  /** The noun as written; empty for one that is not in the list. */
  readonly unit: string
  /** By how much the number may be off through rounding, in its own unit. */
  readonly slack: number
  readonly from: number
  readonly to: number
}

const COUNT = new RegExp(`(?<![\\p{L}\\d/.,])(?<value>${NUMBER})\\s*(?<unit>${COUNTED})(?![\\p{L}])`, 'giu')
/** A number whose noun is not in the list: `15 giống lúa`. */
const UNKNOWN = new RegExp(`(?<![\\p{L}\\d/.,])(?<value>${NUMBER})(?=\\s+(?!tháng|năm|quý|tuần|ngày)\\p{L})`, 'giu')
/** What stands before the number of a thing, not before a count of things. */
const NUMBER_BEFORE = /(?<!\p{L})(?:ngày|tháng|năm|điều|khoản|điểm|mục|(?<!tổng )số|quý|mức độ|giai đoạn|phụ lục)\s*$/iu

/** Counts of a text in order; sums of money in đồng. Numbers with a noun that is not in the list have no unit. */
export function countsIn(text: string): Count[] {
  const known = [...text.matchAll(COUNT)]
    .filter((match) => !NUMBER_BEFORE.test(text.slice(Math.max(0, match.index - 20), match.index)))
    .map(read)
  const unknown = [...text.matchAll(UNKNOWN)]
    .filter((match) => !NUMBER_BEFORE.test(text.slice(Math.max(0, match.index - 20), match.index)))
    .map(read)
    .filter((count) => !known.some((other) => count.from < other.to && other.from < count.to))
  return [...known, ...unknown].sort((a, b) => a.from - b.from)
}

function read(match: RegExpMatchArray): Count {
  const from = match.index ?? 0
  const { value = '', unit = '' } = match.groups ?? {}
  const scale = groupOf(unit) === 'money' ? scaleOf(unit) : 1
  const decimals = /,(\d+)$/u.exec(value)?.[1]?.length ?? 0
  return {
    value: valueOf(value) * scale,
    unit: groupOf(unit) === 'money' ? 'đồng' : unit,
    slack: decimals > 0 || scale > 1 ? (0.5 * scale) / 10 ** decimals : 0,
    from,
    to: from + match[0].length,
  }
}

const scaleOf = (unit: string): number =>
  /^t[ỷỉ]/i.test(unit) ? 1e9 : /^triệu/i.test(unit) ? 1e6 : /^ng(?:h|à)/i.test(unit) ? 1e3 : 1

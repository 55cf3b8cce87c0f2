import { NUMBER, valueOf } from '../../src/text/amount.ts'
import { COUNTED } from '../../src/text/counted-nouns.ts'

/** A number that a text binds somebody to, with its place in the segment. */
export interface BoundNumber {
  readonly value: number
  readonly unit: string
  readonly from: number
  /** Behind the number and its unit. */
  readonly to: number
}

const PERCENT = new RegExp(
  `(?<![\\p{L}\\d/.,])(?<value>${NUMBER})(?:\\s*(?:-|–|đến)\\s*\\d+(?:[.,]\\d+)?)?\\s?(?:%|phần trăm)(?![\\p{L}\\d])`,
  'giu',
)
const LIMIT =
  '(?:tối thiểu|ít nhất|tối đa|không quá|không dưới|không thấp hơn|phấn đấu|đạt từ|đạt trên|đạt tối thiểu|đạt|mỗi năm|nhất|giảm|tăng)'
const COUNT = new RegExp(
  `(?<=(?<![\\p{L}])${LIMIT}\\s+(?:(?:có|là|đạt|từ|trên|tổ chức|xây dựng|viết|đăng|phát)\\s+){0,2})(?<value>${NUMBER})\\s*(?<unit>${COUNTED})(?![\\p{L}])(?!\\s*(?:giờ|h)\\s)`,
  'giu',
)

/** Whether a text has what every bound number needs: a cheap test that most passages fail. */
export function mayBind(text: string): boolean {
  return /\d\s*(?:%|phần)|(?:tối|nhất|không|phấn|đạt|mỗi|giảm|tăng)\s[^\d]{0,60}\d/i.test(text.normalize('NFC'))
}

/** Percentages, and counts behind a word that binds (`ít nhất 01 tin, bài`); never dates, numbers of texts, ISO, `24/7`, time limits of a procedure. */
export function boundNumbers(segment: string): BoundNumber[] {
  const percents = [...segment.matchAll(PERCENT)].map((match) => numberAt(match, '%'))
  const counts = [...segment.matchAll(COUNT)]
    .filter(
      (match) =>
        !/^(?:đồng|triệu|tỷ|nghìn)/iu.test(match.groups?.unit ?? '') ||
        /(?:tối thiểu|ít nhất|không quá|tối đa|không dưới)\s*$/iu.test(segment.slice(0, match.index)),
    )
    .map((match) => numberAt(match, (match.groups?.unit ?? '').replace(/\s+/gu, ' ')))
  return [...percents, ...counts].filter(({ value }) => !Number.isNaN(value)).sort((a, b) => a.from - b.from)
}

function numberAt(match: RegExpMatchArray, unit: string): BoundNumber {
  const from = match.index ?? 0
  return { value: valueOf(match.groups?.value ?? ''), unit, from, to: from + match[0].length }
}

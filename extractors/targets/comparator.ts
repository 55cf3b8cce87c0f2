import type { Target } from '../../src/record/record.ts'

type Comparator = Target['comparator']

/** Words directly before a number that say how it binds; the first that fits holds. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [
    /(?:không (?:dưới|thấp hơn|nhỏ hơn|ít hơn|kém)|tối thiểu|ít nhất|(?:trên|lớn hơn|cao hơn) hoặc bằng|≥|>=)(?:\s+(?:là|đạt|có|từ|phải))*\s*$/i,
    '>=',
  ],
  [
    /(?:không (?:quá|vượt quá|vượt|cao hơn|lớn hơn|nhiều hơn)|(?:dưới|nhỏ hơn|thấp hơn) hoặc bằng|tối đa|nhiều nhất|≤|<=)(?:\s+(?:là|đến|có))*\s*$/i,
    '<=',
  ],
  [/(?:trên|(?<!thấp |nhỏ |ít |kém )hơn|vượt|quá|>)(?:\s+mức)?\s*$/i, '>'],
  [/(?:dưới|thấp hơn|nhỏ hơn|ít hơn|<)(?:\s+mức)?\s*$/i, '<'],
]
/** All words that only say how a number binds; they are no part of what is measured. */
export const BINDING_WORDS =
  /(?:[\s,]*(?:không (?:dưới|thấp hơn|nhỏ hơn|ít hơn|nhiều hơn|lớn hơn|quá|vượt quá|vượt|cao hơn)|hoặc bằng|tối thiểu|tối đa|ít nhất|nhiều nhất|trên|hơn|vượt|dưới|cao hơn|thấp hơn|từ|đạt|đạt tỷ lệ|đạt tỉ lệ|tỷ lệ|có|là|phải|ở mức|mức|khoảng|đến|lên|xuống|còn|đạt mức|[≥≤<>=]+))+\s*$/i

/** How a number binds, from the words around it. `từ 30% trở lên`, `tối thiểu 85%` and the range `95 - 98%` are `>=`, `trên 98%` is `>`. */
export function comparatorOf(before: string, after: string, range = false): Comparator {
  if (/^\s*(?:số\s+)?(?:[\p{L}/]+\s+){0,6}?trở lên/iu.test(after)) return '>='
  if (/^\s*(?:số\s+)?(?:[\p{L}/]+\s+){0,6}?trở xuống/iu.test(after)) return '<='
  return BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? (range ? '>=' : '=')
}

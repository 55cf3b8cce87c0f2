import { LETTERS, NUMERALS } from '../../src/text/letters.ts'

/** A part of a document in front of the document: `điểm a, b khoản 2 Điều 6, khoản 3 Điều 11 của`. */
export interface ProvisionBefore {
  readonly from: number
  /** The list as printed, white space collapsed. */
  readonly provision: string
}

const VALUE = `(?:\\d{1,3}[a-zđ]?(?:\\.\\d{1,2}){0,3}|[a-zđ]\\d?|[IVXL]{1,5}|thứ\\s(?:nhất|hai|ba|tư|năm|sáu))(?![${LETTERS}${NUMERALS}/])`
const UNIT = '(?:điểm|khoản|điều|tiết|mục|tiểu\\smục|chương|phần|phụ\\slục(?:\\ssố)?|mẫu(?:\\ssố)?|biểu(?:\\ssố)?)'
const ITEM = `${UNIT}\\s?${VALUE}(?:(?:,\\s?|;\\s|\\svà\\s|\\s?[-–]\\s?|\\sđến\\s)${VALUE}){0,12}`
const LIST = `${ITEM}(?:(?:\\s|,\\s?|;\\s|\\svà\\s|,\\svà\\s|\\scủa\\s|\\stại\\s)${ITEM}){0,16}`
const BEFORE = new RegExp(
  `(?<![${LETTERS}${NUMERALS}])(${LIST})(?:\\s?,?\\s(?:của|tại|trong|ban\\shành\\skèm\\stheo|kèm\\stheo)(?:\\scác)?)?\\s?,?\\s*$`,
  'iu',
)
const QUICK = /(?:điểm|khoản|điều|tiết|mục|chương|phần|lục|mẫu|biểu)(?:\ssố)?\s?[\p{L}\d]/iu
const REACH = 240

/** Reads backwards from the kind at `at`, not beyond `floor`. */
export function provisionBefore(text: string, at: number, floor: number): ProvisionBefore | null {
  const from = Math.max(floor, at - REACH)
  const before = text.slice(from, at)
  if (!QUICK.test(before)) return null
  const match = BEFORE.exec(before)
  if (!match?.[1]) return null
  return { from: from + match.index, provision: match[1].replace(/\s+/g, ' ') }
}

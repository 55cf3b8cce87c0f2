import { CAPITALS, LETTERS, SMALL_LETTERS } from '../src/text/letters.ts'
import { DATE, YEAR } from '../src/text/written-date.ts'

const DASH = '[-–—−]'
const SYMBOL = `(?:\\s?/\\s?${YEAR})?(?:\\s?/\\s?|-)[${CAPITALS}][${CAPITALS}\\d]*(?![${SMALL_LETTERS}]{2})[${SMALL_LETTERS}]?(?:(?:\\s?${DASH}\\s?|/)[${CAPITALS}][${LETTERS}\\d.]*)*`
const NUMBERED = `(?:số\\s*:?\\s*\\d{0,5}|(?<!\\d)\\d{1,5})[${LETTERS}]?${SYMBOL}`
const KIND =
  '(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Chỉ thị|Kế hoạch|Công văn|Kết luận|Thông báo|Tờ trình|Chương trình|Hướng dẫn|Báo cáo|Quy định|Công điện|Văn bản)'

/** A number with its date, and numbered texts that are dated without one (`Luật Đất đai ngày 18/01/2024`). */
const CITATION = new RegExp(
  `(?<![${LETTERS}\\d])(?:${NUMBERED}(?:,?\\s+(?:ngày\\s+)?${DATE})?|(?:Luật|Bộ luật|Pháp lệnh)\\s[${LETTERS}\\s,]{3,120}?ngày\\s+${DATE}|${KIND}\\s+(?:số\\s*:?\\s*\\d+\\s+)?(?:của\\s[${LETTERS}\\s]{2,60}?\\s)?ngày\\s+${DATE})`,
  'gu',
)
/** The kind alone opens a citation only with a capital; in `Báo cáo ngày 15/11` the day is due. */
const DUE_AFTER = /^(?:Báo cáo|Kế hoạch|Thông báo|Hướng dẫn|Chương trình|Quyết định|Văn bản|Công văn)\s+ngày/u

/** The text with the numbers and dates of citations blanked out, offset for offset: they are never due. */
export function maskCitations(text: string): string {
  if (!/\d/.test(text) || !/[/-]|ngày/.test(text)) return text
  return text.replace(CITATION, (found) => (DUE_AFTER.test(found) ? found : found.replace(/\d/gu, '#')))
}

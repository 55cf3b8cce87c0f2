import { iso } from './date-after.ts'
import { issuerEnd, issuerStarts } from './issuer-name.ts'

/** Who issues what is cited next, where that stands in front: `UBND tỉnh A đã ban hành`, `của Chính phủ tại`. */
export interface IssuerBefore {
  readonly issuer: string | null
  /** The date in front of the issuer: `Ngày 05/8/2025, HĐND tỉnh ban hành`. */
  readonly date: string | null
}

const VERB = '(?:ban\\shành|có|ký\\sban\\shành|ký|thông\\squa|phê\\sduyệt|trình|tại|xây\\sdựng|gửi)'
const ADVERB = '(?:đã|vừa|tiếp\\stục|kịp\\sthời|cũng|sẽ|chủ\\sđộng|tham\\smưu|xây\\sdựng(?:\\svà|,)?|chỉ\\sđạo|triển\\skhai)'
const PLURAL = '(?:các|một\\ssố|những|bản|văn\\sbản|các\\svăn\\sbản|đồng\\sthời|như|sau|gồm|dự\\sthảo)'
const GAP = new RegExp(`^(?:\\s${ADVERB}){0,3},?\\s${VERB}(?:\\s${PLURAL}){0,3}\\s?:?\\s*$`, 'u')
const DATE_BEFORE =
  /(?<![\p{L}])[Nn]gày\s(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}),?\s*$|(?<![\p{L}])[Nn]gày\s(\d{1,2})\stháng\s(\d{1,2})\snăm\s(\d{4}),?\s*$/u
const DAY_ISSUED =
  /(?<!\p{L})[Nn]gày\s(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}),?\s(?:đã\s)?(?:ban\shành|ký)(?:\s(?:các|văn\sbản))?\s*$/u
const REACH = 150

/** Looks back from `at`, not beyond `floor`. */
export function issuerBefore(text: string, at: number, floor: number): IssuerBefore | null {
  const from = Math.max(floor, at - REACH)
  const before = text.slice(from, at)
  if (!/(?:hành|có|ký|qua|duyệt|trình|tại|dựng|gửi)(?:\s\p{Ll}+){0,3}\s?:?\s*$/u.test(before)) return null
  for (const start of issuerStarts(before)) {
    const end = issuerEnd(before, start)
    if (end === null || !GAP.test(before.slice(end))) continue
    return { issuer: before.slice(start, end), date: dateBefore(before.slice(0, start)) }
  }
  const day = DAY_ISSUED.exec(before)
  return day ? { issuer: null, date: iso(day[1], day[2], day[3]) } : null
}

function dateBefore(before: string): string | null {
  const match = DATE_BEFORE.exec(before)
  return match ? iso(match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6]) : null
}

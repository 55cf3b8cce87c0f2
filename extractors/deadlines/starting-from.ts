import { words } from '../../src/text/words.ts'
import { DATE, readDate } from '../../src/text/written-date.ts'
import { isoDay } from './calendar.ts'
import { continuous, type DeadlineRule } from './timing.ts'
import { MONTH_NUMBER, OF_YEAR, QUARTER, QUARTER_NUMBER, quarterOf, YEAR, yearIn } from './vocabulary.ts'

const POINT = `(?:${DATE}|tháng\\s+${MONTH_NUMBER}(?:${OF_YEAR})?|${QUARTER}\\s+${QUARTER_NUMBER}(?:${OF_YEAR})?|(?:năm\\s+)?${YEAR}|năm\\s+học\\s+${YEAR}\\s*[-–]\\s*${YEAR})`

/** Goes on from a point in time, without an end (`Bắt đầu từ năm 2026`, `từ 01/7/2025 trở đi`). */
export const startingFrom = {
  name: 'deadlines/starting-from',
  takes: {
    continuous: [
      'Bắt đầu từ năm 2026',
      'Từ ngày 01/7/2025 trở đi',
      'kể từ tháng 7/2025',
      'Từ quý II/2025',
      'Năm 2025 và các năm tiếp theo',
    ],
  },
  refuses: ['từ nguồn ngân sách', 'từ 80% trở lên'],
  needs: /từ|\d\s+và\s/i,
  pattern: words`năm ${YEAR} và (?:các|những) năm (?:tiếp theo|sau|kế tiếp)|(?:(?:bắt đầu|thực hiện|áp dụng|triển khai) )?(?:kể )?từ ${POINT}(?: (?:trở đi|về sau))?`,
  read: (match, context) => {
    const from = startOf(match[0], context.planYear)
    return [continuous(from === null ? {} : { from })]
  },
} satisfies DeadlineRule

function startOf(text: string, planYear: number | null): string | null {
  const year = yearIn(text) ?? planYear
  if (year === null) return null
  const date =
    /\d\s*[/.-]\s*\d|ngày/u.test(text) && !/^\D*(?:tháng|q)/i.test(text) ? readDate(text.replace(/[^\d]+$/u, '')) : null
  if (date !== null) return isoDay(date.year ?? year, date.month, date.day)
  const quarter = new RegExp(`${QUARTER}\\s+(${QUARTER_NUMBER})`, 'iu').exec(text)?.[1]
  if (quarter !== undefined) return isoDay(year, quarterOf(quarter) * 3 - 2, 1)
  const month = /tháng\s+(\d{1,2})/i.exec(text)?.[1]
  return isoDay(year, month === undefined ? 1 : Number(month), 1)
}

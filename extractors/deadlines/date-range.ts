import { words } from '../../src/text/words.ts'
import { DATE, readDate } from '../../src/text/written-date.ts'
import { declined } from '../rule.ts'
import { isoDay } from './calendar.ts'
import { type DeadlineRule, dated, withYear } from './timing.ts'
import { DAY_NUMBER, MONTH_NUMBER, UNTIL } from './vocabulary.ts'

/** From one day to another (`26/3/2018 – 20/4/2018`, `từ ngày 01 đến 15/3/2025`); due on the last. */
export const dateRange = {
  name: 'deadlines/date-range',
  takes: {
    '2018-03-26/2018-04-20': ['26/3/2018 – 20/4/2018', 'Từ ngày 26/3/2018 đến ngày 20/4/2018', 'từ 26/3 đến hết ngày 20/4/2018'],
    '2025-03-10/2025-03-15': ['ngày 10-15/3/2025', 'từ ngày 10 đến ngày 15 tháng 3 năm 2025'],
    '2025-12-20/2026-01-10': ['từ 20/12/2025 đến 10/01/2026'],
  },
  refuses: ['10-15 hồ sơ', 'Quyết định số 26/3'],
  needs: /\d\s*(?:[-–—−]|đến|tới)/i,
  pattern: words`(?:từ )?(?:${DATE}|(?:ngày )?${DAY_NUMBER}\s*/\s*${MONTH_NUMBER}|(?<![/.\-]\s?)(?:ngày )?${DAY_NUMBER})${UNTIL}${DATE}`,
  read: (match, context) => {
    const [start, ...rest] = match[0].split(new RegExp(`${UNTIL}(?=(?:ngày\\s+)?\\d{1,2}(?:\\s*/|,?\\s+tháng|\\s?[.]))`, 'iu'))
    const end = readDate(rest.join(' '))
    if (end === null || start === undefined) return declined('no such day')
    return withYear(end.year, context, (year, assumed) => {
      const first = readDate(start) ?? { day: Number(/\d+/u.exec(start)?.[0]), month: end.month, year }
      const firstYear = first.year ?? (first.month > end.month ? year - 1 : year)
      return [dated(isoDay(year, end.month, end.day), 'day', { from: isoDay(firstYear, first.month, first.day), ...assumed })]
    })
  },
} satisfies DeadlineRule

import { words } from '../../src/text/words.ts'
import { declined } from '../rule.ts'
import { firstDayOfMonth, lastDayOfMonth } from './calendar.ts'
import { type DeadlineRule, dated, withYear } from './timing.ts'
import { MONTH_NUMBER, OF_YEAR, UNTIL, YEAR, yearIn } from './vocabulary.ts'

/** From one month to another; due on the last day of the later one. */
export const monthRange = {
  name: 'deadlines/month-range',
  takes: {
    '2026-03-01/2026-09-30': [
      'Từ tháng 3 đến tháng 9/2026',
      'tháng 3 - 9/2026',
      'từ tháng 3/2026 đến tháng 9/2026',
      'Tháng 3-9 năm 2026',
    ],
    '2025-11-01/2026-02-28': ['từ tháng 11/2025 đến hết tháng 02/2026'],
  },
  refuses: ['tháng 3 đến', 'từ 3 đến 9 tháng'],
  needs: /tháng\s+\d/i,
  pattern: words`(?:từ )?(?:tháng )${MONTH_NUMBER}(?:${OF_YEAR})?${UNTIL}(?:tháng )?${MONTH_NUMBER}(?:${OF_YEAR})?`,
  read: (match, context) => {
    const numbers = [...match[0].matchAll(/(?<!\d)\d{1,2}(?!\d)/gu)].map(([text]) => Number(text))
    const [first, last] = [numbers[0], numbers.at(-1)]
    if (first === undefined || last === undefined) return declined('no two months')
    const years = match[0].match(new RegExp(YEAR, 'gu')) ?? []
    return withYear(yearIn(match[0]), context, (year, assumed) => {
      const firstYear = years.length > 1 ? Number(years[0]) : first > last ? year - 1 : year
      return [dated(lastDayOfMonth(year, last), 'month', { from: firstDayOfMonth(firstYear, first), ...assumed })]
    })
  },
} satisfies DeadlineRule

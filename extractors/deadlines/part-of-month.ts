import { words } from '../../src/text/words.ts'
import { isoDay, lastDayOfMonth } from './calendar.ts'
import { type DeadlineRule, dated, withYear } from './timing.ts'
import { MONTH_NUMBER, numberOf, OF_YEAR, yearIn } from './vocabulary.ts'

const LAST_DAYS: Readonly<Record<string, number>> = { đầu: 10, giữa: 20, thượng: 10, trung: 20 }

/** A third or a week of a month: the first third ends on the 10th, the second on the 20th; week n on day 7n. */
export const partOfMonth = {
  name: 'deadlines/part-of-month',
  takes: {
    '2025-03-10': ['đầu tháng 3/2025', 'thượng tuần tháng 3 năm 2025'],
    '2025-03-20': ['giữa tháng 3/2025', 'trung tuần tháng 3/2025'],
    '2025-03-31': ['cuối tháng 3/2025', 'hạ tuần tháng 3/2025', 'tuần cuối tháng 3/2025'],
    '2025-03-14': ['tuần 2 tháng 3/2025', 'tuần thứ hai của tháng 3/2025', 'tuần thứ 2, tháng 3/2025'],
    '2025-03-07': ['tuần đầu tháng 3/2025'],
  },
  refuses: ['cuối tháng', 'đầu tháng 3'],
  needs: /tháng\s+\d/i,
  pattern: words`(?:(?<third>đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần)|tuần(?: lễ)?(?: thứ)? (?<week>[1-5]|đầu(?: tiên)?|một|nhất|hai|ba|tư|bốn|cuối(?: cùng)?)),?(?: của)? tháng (?<month>${MONTH_NUMBER})(?<year>${OF_YEAR})?`,
  read: (match, context) => {
    const { third = '', week = '', month = '', year: written = '' } = match.groups ?? {}
    const number = Number(month)
    return withYear(yearIn(written), context, (year, assumed) => {
      const day = LAST_DAYS[third.split(/\s/u)[0]?.toLowerCase() ?? ''] ?? numberOf(week.split(/\s/u)[0] ?? '') * 7
      const due = day >= 28 || !(day > 0) ? lastDayOfMonth(year, number) : isoDay(year, number, day)
      return [dated(due, week === '' ? 'month' : 'day', assumed)]
    })
  },
} satisfies DeadlineRule

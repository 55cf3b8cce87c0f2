import { words } from '../../src/text/words.ts'
import { DATE, readDate } from '../../src/text/written-date.ts'
import { declined } from '../rule.ts'
import { isoDay } from './calendar.ts'
import { type DeadlineRule, dated, withYear } from './timing.ts'

const CLOCK = '(?:\\d{1,2}\\s?(?:giờ|h|g|:)\\s?(?:\\d{2})?(?:\\s?phút)?(?:\\s+(?:sáng|chiều|tối))?,?\\s+)?'

/** One day. `Trước ngày D` is due on D, as the documents use it; a clock time before the day changes nothing. */
export const day = {
  name: 'deadlines/day',
  takes: {
    '2025-11-15': [
      '15/11/2025',
      'ngày 15 tháng 11 năm 2025',
      '15.11.2025',
      '15-11-2025',
      'ngày 15/11 năm 2025',
      '17h00 ngày 15/11/2025',
      '8 giờ 30 phút ngày 15/11/2025',
    ],
    '2025-09-30': ['31/9/2025'],
    '2025-06-05': ['05 / 6 / 2025', '05/06/25'],
  },
  refuses: ['45/2020', '15/11', '15/13/2025', 'số 15/11/KH'],
  needs: /\d\s*[/.\-–]\s*\d|ngày\s+\d/i,
  pattern: words`(?<!(?:số|điều|mục) )(?!24/7(?!\s?/))${CLOCK}${DATE}(?!\s?/)`,
  read: (match, context) => {
    const date = readDate(match[0].replace(/^\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{2})?/i, ''))
    if (date === null) return declined('no such day')
    return withYear(date.year, context, (year, assumed) => [dated(isoDay(year, date.month, date.day), 'day', assumed)])
  },
} satisfies DeadlineRule

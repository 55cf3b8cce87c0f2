import { words } from '../../src/text/words.ts'
import { declined } from '../rule.ts'
import { firstDayOfYear, lastDayOfYear } from './calendar.ts'
import { type DeadlineRule, dated } from './timing.ts'
import { UNTIL, YEAR } from './vocabulary.ts'

/** Several years (`giai đoạn 2025-2030`); due at the end of the last. */
export const yearRange = {
  name: 'deadlines/year-range',
  takes: {
    '2025-01-01/2030-12-31': [
      'giai đoạn 2025-2030',
      'Giai đoạn 2025 – 2030',
      'từ năm 2025 đến năm 2030',
      'Năm 2025 - 2030',
      '2025-2030',
    ],
  },
  refuses: ['giai đoạn', '2030-2025'],
  needs: /\d\s*(?:[-–—−]|đến|tới)/i,
  pattern: words`(?:trong )?(?:giai đoạn (?:từ )?|kỳ |từ )?(?:năm )?${YEAR}${UNTIL}(?:năm )?${YEAR}`,
  read: (match) => {
    const [first, last] = (match[0].match(new RegExp(YEAR, 'gu')) ?? []).map(Number)
    if (first === undefined || last === undefined || last <= first) return declined('the years do not ascend')
    return [dated(lastDayOfYear(last), 'year', { from: firstDayOfYear(first) })]
  },
} satisfies DeadlineRule

import { words } from '../../src/text/words.ts'
import { pad } from './calendar.ts'
import { type DeadlineRule, recurring } from './timing.ts'
import { DAY_NUMBER, EACH, QUARTER } from './vocabulary.ts'

const MONTH_OF_QUARTER = `tháng\\s+(?:cuối(?:\\s+cùng)?|đầu(?:\\s+tiên)?)(?:\\s+của)?(?:\\s+(?:${EACH}|mỗi))?\\s+${QUARTER}(?:\\s+(?:sau|liền kề|tiếp theo))?`

/** Every month or quarter, on a day of it that the text names. */
export const monthlyAnchor = {
  name: 'deadlines/monthly-anchor',
  takes: {
    'P1M@---05': [
      'Trước ngày 05 của tháng liền kề',
      'ngày 5 hằng tháng',
      'ngày 05 tháng sau',
      'ngày 05 của tháng tiếp theo',
      'ngày 05 hàng tháng',
    ],
    'P3M@---15': ['ngày 15 của tháng cuối quý', 'trước ngày 15 tháng cuối cùng của quý', 'ngày 15 tháng đầu quý sau'],
  },
  refuses: ['ngày 05 tháng 12'],
  needs: /ngày\s+\d/i,
  pattern: words`ngày (?<day>${DAY_NUMBER}),?(?: của)? (?:(?<quarter>${MONTH_OF_QUARTER}|(?:${EACH} ${QUARTER}))|${EACH} tháng|tháng (?:liền kề|sau(?: liền kề)?|kế tiếp|tiếp theo|kế sau|báo cáo)|tháng)(?!\s+\d)`,
  read: (match) => [
    recurring(match.groups?.quarter === undefined ? 'P1M' : 'P3M', { anchor: `---${pad(Number(match.groups?.day), 2)}` }),
  ],
} satisfies DeadlineRule

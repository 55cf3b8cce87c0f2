import { words } from '../../src/text/words.ts'
import { declined } from '../rule.ts'
import { PERIOD, periodsIn } from './periods.ts'
import { type DeadlineRule, recurring } from './timing.ts'
import { AND, QUARTER } from './vocabulary.ts'

/** A cell's bare `Năm`, `Quý`, `Quý, năm`: what the column of a yearly plan names comes round. Only at the end of an item. */
export const barePeriods = {
  name: 'deadlines/bare-periods',
  takes: {
    P1Y: ['Năm', 'Báo cáo năm'],
    P3M: ['Quý', 'báo cáo quý'],
    'P3M P1Y': ['Quý, năm', 'Quý và năm', 'Báo cáo quý, năm'],
    'P3M P6M P1Y': ['Quý, 6 tháng, năm'],
    'P1M P3M P1Y': ['Tháng, quý, năm'],
  },
  refuses: ['năm học', 'quý vị', 'năm 2025', 'tháng 5'],
  needs: new RegExp(`năm|tháng|tuần|${QUARTER}`, 'i'),
  pattern: words`(?<!(?:đầu|cuối|giữa|trong|hết|của|nhiều|các|một|\d)\s)(?:báo cáo )?${PERIOD}(?:${AND}${PERIOD})*(?=\s*(?:$|[.,;)(]|(?:và|hoặc) (?:năm|đột|khi|trước|theo)))`,
  read: (match) => {
    const lead = /^báo\s+cáo\s+/i.exec(match[0])?.[0].length ?? 0
    const periods = periodsIn(match[0])
    if (/^cả\s/i.test(match[0])) return declined('a whole year is one time, not one that comes round')
    if (periods.length === 1 && lead === 0 && /tháng/i.test(match[0]) && /\d|sáu|chín|ba/i.test(match[0]))
      return declined('a number of months alone is how long')
    return periods.map(({ code, at }, i) => recurring(code, { at: i === 0 ? [lead, at[1]] : at }))
  },
} satisfies DeadlineRule

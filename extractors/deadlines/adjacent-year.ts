import { words } from '../../src/text/words.ts'
import { DATE, readDate } from '../../src/text/written-date.ts'
import { declined } from '../rule.ts'
import { isoDay, lastDayOfMonth } from './calendar.ts'
import { type DeadlineRule, dated, withYear } from './timing.ts'
import { MONTH_NUMBER } from './vocabulary.ts'

/** A day or month of the year before or after the plan's (`31/01 năm liền kề`, `31/12 năm trước liền kề`). */
export const adjacentYear = {
  name: 'deadlines/adjacent-year',
  takes: {},
  takesInPlan: { '2026-01-31': ['31/01 năm liền kề'], '2024-12-31': ['31/12 năm trước liền kề', 'tháng 12 năm trước'] },
  refuses: ['31/01 năm liền kề', '31/01/2025'],
  needs: /năm\s+(?:trước|liền|sau|kế|tiếp)/i,
  pattern: words`(?<when>${DATE}|tháng ${MONTH_NUMBER})(?: của)? năm (?<which>trước liền kề|liền trước|trước(?= |$)|liền kề trước|liền kề|sau liền kề|liền sau|sau|kế tiếp|tiếp theo)`,
  read: (match, context) => {
    const { when = '', which = '' } = match.groups ?? {}
    const step = /trước/i.test(which) ? -1 : 1
    return withYear(null, context, (planYear, assumed) => {
      const date = readDate(when)
      if (date !== null) return [dated(isoDay(planYear + step, date.month, date.day), 'day', assumed)]
      const month = Number(/\d+/u.exec(when)?.[0])
      return Number.isNaN(month) ? declined('no such day') : [dated(lastDayOfMonth(planYear + step, month), 'month', assumed)]
    })
  },
} satisfies DeadlineRule

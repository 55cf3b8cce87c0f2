import { words } from '../../src/text/words.ts'
import { declined } from '../rule.ts'
import { PERIOD, periodsIn } from './periods.ts'
import { type DeadlineRule, recurring } from './timing.ts'
import { AND, EACH } from './vocabulary.ts'

const LEAD = `(?:theo\\s+)?(?:định\\s+(?:kỳ|kì)(?:\\s+báo\\s+cáo)?(?:\\s+theo)?(?:\\s*[:,(]\\s*|\\s+)(?:${EACH}\\s+|vào\\s+|theo\\s+)?|(?:trong\\s+|vào\\s+)?${EACH}\\s+|(?:các\\s+)?(?:kỳ|kì)\\s+(?:báo\\s+cáo\\s+)?(?:${EACH}\\s+|theo\\s+)?)`
const NEXT = `(?:${AND}|\\s+)(?:(?:báo\\s+cáo\\s+|định\\s+kỳ\\s+)?${EACH}\\s+|định\\s+kỳ\\s+)?`

/** What comes round, said to do so: `hằng quý`, `định kỳ hàng tháng, quý, 6 tháng, năm`, `mỗi tuần`, `kỳ báo cáo quý, năm`. */
export const recurringPeriods = {
  name: 'deadlines/recurring-periods',
  takes: {
    P1D: ['hằng ngày', 'mỗi ngày'],
    P1W: ['hàng tuần', 'Định kỳ hằng tuần'],
    P1M: ['hằng tháng', 'mỗi tháng', 'định kỳ tháng', 'từng tháng'],
    P3M: [
      'Định kỳ hằng quý',
      'hàng quý',
      'Định kỳ hằng Quý',
      'hang quý',
      'hằng qúy',
      'Kỳ báo cáo quý',
      'Định kỳ: hằng quý',
      'định kỳ theo quý',
    ],
    P6M: ['định kỳ 6 tháng', 'mỗi 6 tháng', 'hằng 6 tháng'],
    P9M: ['định kỳ 9 tháng'],
    P1Y: ['Hằng năm', 'hàng năm', 'định kỳ năm', 'mỗi năm'],
    'P3M P1Y': ['Kỳ báo cáo quý, năm', 'Định kỳ hằng Quý, năm', 'định kỳ hàng quý năm', 'hằng quý và hằng năm', 'hằng quý/năm'],
    'P3M P6M P9M P1Y': ['định kỳ hằng quý, 6 tháng, 9 tháng, cả năm', 'Định kỳ hằng quý, 6 tháng, 9 tháng và năm'],
    'P1M P3M P6M P1Y': ['Định kỳ tháng, quý, 6 tháng, năm'],
  },
  refuses: ['hàng hóa', 'các tháng 3', 'định kỳ', 'các quý cơ quan', 'hằng hà', 'mỗi quý vị'],
  needs: /h[ằàăắẳa]ng\s|mỗi\s|từng\s|k[ỳì]/i,
  pattern: words`${LEAD}(?:${PERIOD}|ngày(?! \d))(?:${NEXT}${PERIOD})*`,
  read: (match) => {
    const periods = periodsIn(match[0])
    if (periods.length === 0) return declined('no period')
    return periods.map(({ code, at }, i) =>
      recurring(code, periods.length === 1 ? {} : { at: i === periods.length - 1 ? [at[0], match[0].length] : at }),
    )
  },
} satisfies DeadlineRule

import { words } from '../../src/text/words.ts'
import { lastDayOfMonth } from './calendar.ts'
import { type DeadlineRule, dated, withYear } from './timing.ts'
import { OF_YEAR, QUARTER, QUARTER_NUMBER, quarterOf, yearIn } from './vocabulary.ts'

const MONTHS_LEFT: Readonly<Record<string, number>> = { đầu: 2, giữa: 1, cuối: 0 }

/** The first, middle or last month of a quarter, as `đầu`, `giữa`, `cuối quý` are read. */
export const partOfQuarter = {
  name: 'deadlines/part-of-quarter',
  takes: {
    '2025-04-30': ['đầu quý II/2025'],
    '2025-05-31': ['giữa quý II năm 2025'],
    '2025-06-30': ['cuối quý II/2025', 'tháng cuối quý II/2025'],
  },
  refuses: ['cuối quý', 'đầu quý II'],
  needs: new RegExp(QUARTER, 'i'),
  pattern: words`(?:tháng )?(?<part>đầu|giữa|cuối)(?: của)? ${QUARTER} (?<quarter>${QUARTER_NUMBER})(?<year>${OF_YEAR})?`,
  read: (match, context) => {
    const { part = '', quarter = '', year: written = '' } = match.groups ?? {}
    return withYear(yearIn(written), context, (year, assumed) => [
      dated(lastDayOfMonth(year, quarterOf(quarter) * 3 - (MONTHS_LEFT[part.toLowerCase()] ?? 0)), 'month', assumed),
    ])
  },
} satisfies DeadlineRule

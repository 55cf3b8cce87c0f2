import { words } from '../../src/text/words.ts'
import { declined } from '../rule.ts'
import { firstDayOfQuarter, lastDayOfQuarter } from './calendar.ts'
import { type DeadlineRule, dated, withYear } from './timing.ts'
import { OF_YEAR, QUARTER, QUARTER_NUMBER, quarterOf, UNTIL, YEAR, yearIn } from './vocabulary.ts'

/** From one quarter to another (`Quý III - IV/2025`); due on the last day of the later one. */
export const quarterRange = {
  name: 'deadlines/quarter-range',
  takes: {
    '2025-07-01/2025-12-31': ['Quý III - IV/2025', 'quý 3 đến quý 4 năm 2025', 'Từ quý III đến quý IV/2025'],
    '2025-10-01/2026-03-31': ['Quý IV/2025 - Quý I/2026'],
  },
  refuses: ['Quý - IV'],
  needs: new RegExp(QUARTER, 'i'),
  pattern: words`(?:từ )?${QUARTER} ${QUARTER_NUMBER}(?:${OF_YEAR})?${UNTIL}(?:${QUARTER} )?${QUARTER_NUMBER}(?:${OF_YEAR})?`,
  read: (match, context) => {
    const numbers = quarterNumbers(match[0])
    const [first, last] = [numbers[0], numbers.at(-1)]
    if (first === undefined || last === undefined || numbers.length < 2) return declined('no two quarters')
    const years = match[0].match(new RegExp(YEAR, 'gu')) ?? []
    return withYear(yearIn(match[0]), context, (year, assumed) => {
      const firstYear = years.length > 1 ? Number(years[0]) : first > last ? year - 1 : year
      return [dated(lastDayOfQuarter(year, last), 'quarter', { from: firstDayOfQuarter(firstYear, first), ...assumed })]
    })
  },
} satisfies DeadlineRule

function quarterNumbers(text: string): number[] {
  const bare = text.replace(new RegExp(YEAR, 'gu'), ' ').replace(new RegExp(`${QUARTER}|năm|đến|tới|từ|hết|trước`, 'giu'), ' ')
  return bare
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
    .map(quarterOf)
    .filter((quarter) => !Number.isNaN(quarter))
}

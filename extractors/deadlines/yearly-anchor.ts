import { words } from '../../src/text/words.ts'
import { DATE, datesIn } from '../../src/text/written-date.ts'
import { pad } from './calendar.ts'
import { type DeadlineRule, recurring, type Timing } from './timing.ts'
import { AND, ANNUALLY, MONTH_NUMBER, QUARTER, QUARTER_NUMBER, quarterOf } from './vocabulary.ts'

const SEVERAL = `${DATE}(?:${AND}(?:trước\\s+)?${DATE})*`
const MONTHS = `tháng\\s+${MONTH_NUMBER}(?:${AND}(?:tháng\\s+)?${MONTH_NUMBER})*`
const QUARTERS = `${QUARTER}\\s+${QUARTER_NUMBER}(?:${AND}(?:${QUARTER}\\s+)?${QUARTER_NUMBER})*`

/** Every year, on a day, in a month or in a quarter that the text names. */
export const yearlyAnchor = {
  name: 'deadlines/yearly-anchor',
  takes: {
    'P1Y@--12-15': ['ngày 15/12 hằng năm', 'Trước ngày 15 tháng 12 hàng năm', 'hằng năm, trước ngày 15/12'],
    'P1Y@--01': ['tháng 01 hằng năm', 'Tháng 1 hàng năm', 'hằng năm vào tháng 01'],
    'P1Y@--12': ['Quý IV hằng năm'],
    'P1Y@--06-15 P1Y@--12-15': ['trước ngày 15/6 và 15/12 hằng năm'],
  },
  refuses: ['ngày 15/12 và kế hoạch hằng năm'],
  needs: new RegExp(ANNUALLY, 'i'),
  pattern: words`(?:(?:${SEVERAL}|${MONTHS}|${QUARTERS})(?:,| của)? ${ANNUALLY}|${ANNUALLY},?(?: vào)?(?: trong)?(?: trước)? (?:${SEVERAL}|${MONTHS})(?!\s*/))`,
  read: (match) => {
    const dates = datesIn(match[0])
    if (dates.length > 0)
      return dates.map(({ date, at }, i) =>
        recurring('P1Y', { anchor: `--${pad(date.month, 2)}-${pad(date.day, 2)}`, ...span(dates.length, i, at) }),
      )
    const quarters = new RegExp(QUARTER, 'iu').test(match[0])
    const listed = match[0].replace(new RegExp(`${ANNUALLY}|${QUARTER}|tháng`, 'giu'), (found) => ' '.repeat(found.length))
    const numbers = [...listed.matchAll(/[\p{L}\d]+/gu)].flatMap((part) => {
      const value = quarters ? quarterOf(part[0]) * 3 : Number(part[0])
      return Number.isNaN(value) ? [] : [{ value, at: [part.index, part.index + part[0].length] as const }]
    })
    return numbers.map(
      ({ value, at }, i): Timing => recurring('P1Y', { anchor: `--${pad(value, 2)}`, ...span(numbers.length, i, at) }),
    )
  },
} satisfies DeadlineRule

const span = (count: number, i: number, at: readonly [number, number]) =>
  count === 1 ? {} : { at: i === 0 ? ([0, at[1]] as const) : at }

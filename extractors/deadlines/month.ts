import { words } from '../../src/text/words.ts'
import { declined } from '../rule.ts'
import { lastDayOfMonth } from './calendar.ts'
import { ownWordBefore } from './own-word.ts'
import { type DeadlineRule, dated, withYear } from './timing.ts'
import { AND, MONTH_NUMBER, OF_YEAR, QUARTER, yearIn } from './vocabulary.ts'

/** A month, or several that share the year of the last (`Tháng 11/2024`, `tháng 6, 12/2025`). */
export const month = {
  name: 'deadlines/month',
  takes: {
    '2024-11-30': [
      'Tháng 11/2024',
      'tháng 11 năm 2024',
      'tháng 11 - 2024',
      'tháng 11, năm 2024',
      '11/2024',
      'hết tháng 11/2024',
      'T11/2024',
    ],
    '2024-02-29': ['Tháng 02/2024', 'tháng 2.2024'],
    '2025-06-30 2025-12-31': ['tháng 6, 12/2025', 'Tháng 6 và tháng 12 năm 2025'],
  },
  refuses: ['tháng 13/2024', '6 tháng', 'tháng 11'],
  needs: /tháng\s+\d|\d\s?\/\s?\d/i,
  pattern: words`(?:T\.?\s?${MONTH_NUMBER}\s?/\s?(?:19|20)\d{2}(?!\s?/)|tháng ${MONTH_NUMBER}(?:${AND}(?:tháng )?${MONTH_NUMBER}(?!\s*[/.]\s*\d{1,2}(?!\d)))*(?:${OF_YEAR})?(?!\s?[%\d])|(?<!(?:/\s?|${QUARTER} ))${MONTH_NUMBER}/(?:19|20)\d{2}(?!\s?/))`,
  read: (match, context) => {
    const listed = match[0].replace(/(?:19|20)\d{2}/gu, (year) => ' '.repeat(year.length))
    const months = [...listed.matchAll(/\d{1,2}/gu)].map((part) => ({
      value: Number(part[0]),
      end: part.index + part[0].length,
      start: ownWordBefore(match[0], part.index, 'tháng'),
    }))
    if (months.length === 0) return declined('no month')
    return withYear(yearIn(match[0]), context, (year, assumed) =>
      months.map(({ value, start, end }, i) =>
        dated(lastDayOfMonth(year, value), 'month', {
          ...assumed,
          ...(months.length > 1 ? { at: [i === 0 ? 0 : start, i === months.length - 1 ? match[0].length : end] as const } : {}),
        }),
      ),
    )
  },
} satisfies DeadlineRule

import { words } from '../../src/text/words.ts'
import { lastDayOfMonth, lastDayOfYear } from './calendar.ts'
import { ownWordBefore } from './own-word.ts'
import { type DeadlineRule, dated, withYear } from './timing.ts'
import { AND, YEAR, yearIn } from './vocabulary.ts'

/** A whole year, or its beginning, middle or end: `đầu năm` is its first quarter, `giữa năm` its first half. */
export const year = {
  name: 'deadlines/year',
  takes: {
    '2025-12-31': ['Năm 2025', 'Trong năm 2025', 'cả năm 2025', 'cuối năm 2025', 'hết năm 2025', '2025', 'trong suốt năm 2025'],
    '2025-03-31': ['đầu năm 2025'],
    '2025-06-30': ['giữa năm 2025'],
    '2025-12-31 2026-12-31': ['Năm 2025, 2026', 'năm 2025 và năm 2026'],
  },
  refuses: ['trong năm', 'cuối năm', 'nhiều năm'],
  needs: /năm|\d{4}/i,
  pattern: words`(?:(?:trong )?(?:suốt |cả )?(?<part>đầu |giữa |cuối )?(?:của )?năm ${YEAR}(?:${AND}(?:năm )?${YEAR})*|(?<![/.\-–]\s?)${YEAR}(?!\s?[/%\-–])|(?:trong (?:suốt |cả )?|hết |cả |(?<bare>đầu |giữa |cuối ))năm(?: nay)?(?! \d| (?:học|sau|tiếp|trước|liền)))`,
  read: (match, context) => {
    const part = (match.groups?.part ?? match.groups?.bare ?? '').trim().toLowerCase()
    const years = [...match[0].matchAll(new RegExp(YEAR, 'gu'))]
    if (years.length > 1)
      return years.map((found, i) =>
        dated(lastDayOfYear(Number(found[0])), 'year', {
          at: [i === 0 ? 0 : ownWordBefore(match[0], found.index, 'năm'), found.index + 4],
        }),
      )
    return withYear(yearIn(match[0]), context, (value, assumed) => {
      if (part === 'đầu') return [dated(lastDayOfMonth(value, 3), 'quarter', assumed)]
      if (part === 'giữa') return [dated(lastDayOfMonth(value, 6), 'half', assumed)]
      return [dated(lastDayOfYear(value), 'year', assumed)]
    })
  },
} satisfies DeadlineRule

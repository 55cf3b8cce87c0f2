import { words } from '../../src/text/words.ts'
import { DATE, datesIn } from '../../src/text/written-date.ts'
import { declined } from '../rule.ts'
import { isoDay } from './calendar.ts'
import { type DeadlineRule, dated, withYear } from './timing.ts'
import { AND, DAY_NUMBER } from './vocabulary.ts'

/** Several days that share the year, or the month, of the last (`15/3, 15/6 và 15/9/2025`, `ngày 15 và 30/6/2025`). */
export const dayList = {
  name: 'deadlines/day-list',
  takes: {
    '2025-03-15 2025-06-15 2025-09-15': ['15/3, 15/6 và 15/9/2025', 'các ngày 15/3, 15/6, 15/9/2025'],
    '2025-06-15 2025-06-30': ['ngày 15 và 30/6/2025', 'ngày 15, ngày 30 tháng 6 năm 2025'],
  },
  refuses: ['15/3, 20/2024/QĐ'],
  needs: /\d\s*(?:[,;&+]|và|hoặc|hay|cùng|\/\s*ngày)|(?:\d\s*[/.\-–]\s*\d{0,3}){3}/i,
  pattern: words`(?:các )?(?:${DATE}${AND}(?:trước )?${DATE}(?:${AND}${DATE})*|ngày ${DAY_NUMBER}${AND}${DATE})(?!\s?/)`,
  read: (match, context) => {
    const dates = datesIn(match[0])
    const last = dates.at(-1)?.date
    if (last === undefined) return declined('no such day')
    return withYear(last.year, context, (year, assumed) => {
      const listed = dates.map(({ date, at }) => ({
        iso: isoDay(date.year ?? year, date.month, date.day),
        at,
        known: date.year !== null,
      }))
      const first = dates.length === 1 ? /^\D*(?<day>\d{1,2})/u.exec(match[0]) : null
      if (first?.groups?.day !== undefined)
        listed.unshift({
          iso: isoDay(year, last.month, Number(first.groups.day)),
          at: [0, first[0].length],
          known: last.year !== null,
        })
      return listed.map(({ iso, at, known }, i) =>
        dated(iso, 'day', { ...(known ? {} : assumed), at: i === 0 ? [0, at[1]] : at }),
      )
    })
  },
} satisfies DeadlineRule

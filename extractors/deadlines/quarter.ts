import { words } from '../../src/text/words.ts'
import { declined } from '../rule.ts'
import { lastDayOfQuarter } from './calendar.ts'
import { ownWordBefore } from './own-word.ts'
import { type DeadlineRule, dated, withYear } from './timing.ts'
import { AND, OF_YEAR, QUARTER, QUARTER_NUMBER, quarterOf, YEAR, yearIn } from './vocabulary.ts'

/** A quarter of a year, or several that share the year of the last (`Quý I, II/2025`). */
export const quarter = {
  name: 'deadlines/quarter',
  takes: {
    '2025-12-31': ['Quý IV/2025', 'quý 4 năm 2025', 'qúy IV-2025', 'Quí IV năm 2025', 'QUÝ IV/2025', 'quý lV/2025'],
    '2025-03-31 2025-06-30': ['Quý I, II/2025', 'quý I và quý II năm 2025'],
    '2025-03-31 2025-06-30 2025-09-30': ['Quý I, II, III/2025'],
  },
  refuses: ['kính thưa quý vị', 'quý I', 'quý cơ quan'],
  needs: new RegExp(QUARTER, 'i'),
  pattern: words`${QUARTER} ${QUARTER_NUMBER}(?:${AND}(?:${QUARTER} )?${QUARTER_NUMBER})*(?:${OF_YEAR})?`,
  read: (match, context) => {
    const bare = match[0].replace(new RegExp(`${YEAR}|${QUARTER}|năm|và|hoặc|của`, 'giu'), (word) => ' '.repeat(word.length))
    const quarters = [...bare.matchAll(/[\p{L}\d]+/gu)].map((part) => ({
      value: quarterOf(part[0]),
      start: ownWordBefore(match[0], part.index, QUARTER),
      end: part.index + part[0].length,
    }))
    if (quarters.some(({ value }) => Number.isNaN(value))) return declined('no such quarter')
    return withYear(yearIn(match[0]), context, (year, assumed) =>
      quarters.map(({ value, start, end }, i) =>
        dated(lastDayOfQuarter(year, value), 'quarter', {
          ...assumed,
          ...(quarters.length > 1
            ? { at: [i === 0 ? 0 : start, i === quarters.length - 1 ? match[0].length : end] as const }
            : {}),
        }),
      ),
    )
  },
} satisfies DeadlineRule

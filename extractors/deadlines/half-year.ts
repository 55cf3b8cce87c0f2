import { words } from '../../src/text/words.ts'
import { lastDayOfMonth } from './calendar.ts'
import { type DeadlineRule, dated, withYear } from './timing.ts'
import { OF_YEAR, YEAR, yearIn } from './vocabulary.ts'

const WHICH = `(?:đầu|cuối)(?:\\s+của)?\\s+năm(?:\\s+${YEAR})?`

/** The first or last months of a year (`6 tháng đầu năm 2025`, `9 tháng đầu năm`, `nửa cuối năm`). */
export const halfYear = {
  name: 'deadlines/half-year',
  takes: {
    '2025-06-30': [
      '6 tháng đầu năm 2025',
      '06 tháng đầu năm 2025',
      'sáu tháng đầu năm 2025',
      'nửa đầu năm 2025',
      '6 tháng/2025',
      '6 tháng năm 2025',
    ],
    '2025-12-31': ['6 tháng cuối năm 2025', 'nửa cuối năm 2025', '3 tháng cuối năm 2025'],
    '2025-09-30': ['9 tháng đầu năm 2025', '9 tháng năm 2025'],
  },
  refuses: ['6 tháng', '6 tháng đầu năm', '6 tháng/lần'],
  needs: /tháng|nửa/i,
  pattern: words`(?:(?<count>0?[369]|ba|sáu|chín) tháng (?:${WHICH}|${YEAR})|(?<months>0?[369]) tháng${OF_YEAR}|nửa(?: năm)? ${WHICH})`,
  read: (match, context) => {
    const text = match[0]
    const count = match.groups?.count ?? match.groups?.months ?? '6'
    const months = { ba: 3, sáu: 6, chín: 9 }[count.toLowerCase()] ?? Number(count)
    const last = /cuối/i.test(text) ? 12 : months
    return withYear(yearIn(text), context, (year, assumed) => [
      dated(lastDayOfMonth(year, last), months === 6 ? 'half' : 'quarter', assumed),
    ])
  },
} satisfies DeadlineRule

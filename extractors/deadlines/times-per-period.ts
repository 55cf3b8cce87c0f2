import { words } from '../../src/text/words.ts'
import { periodCode } from './periods.ts'
import { type DeadlineRule, recurring } from './timing.ts'
import { COUNT, numberOf, QUARTER } from './vocabulary.ts'

const UNITS = `(?:ngày|tuần|tháng|${QUARTER}|học kỳ|năm(?: học)?)`
const DAYS_AND_MONTHS: Readonly<Record<string, { readonly size: number; readonly code: string }>> = {
  P1D: { size: 1, code: 'D' },
  P1W: { size: 7, code: 'D' },
  P1M: { size: 1, code: 'M' },
  P3M: { size: 3, code: 'M' },
  P6M: { size: 6, code: 'M' },
  P1Y: { size: 12, code: 'M' },
}

/** So often in a period, or once in so many of them (`01 lần/quý`, `2 lần/năm`, `6 tháng/lần`, `mỗi năm 2 lần`). */
export const timesPerPeriod = {
  name: 'deadlines/times-per-period',
  takes: {
    P1W: ['01 lần/tuần', 'mỗi tuần một lần', 'tối thiểu 1 lần/tuần', '1 tuần/lần'],
    P3M: ['01 lần/quý', '1 lần mỗi quý', '3 tháng/lần', '3 tháng một lần', 'quý/lần', '4 lần/năm'],
    P6M: ['2 lần/năm', '02 đợt/năm', '6 tháng/lần', 'mỗi năm 2 lần', '06 tháng 01 lần', 'Mỗi học kỳ 01 lần', '1 lần/học kỳ'],
    P1Y: ['1 lần/năm', 'Mỗi năm một lần', '01 năm/lần'],
    P5Y: ['5 năm/lần'],
  },
  refuses: ['2 lần', '6 tháng', '02 đợt tháng 6'],
  needs: /lần|đợt/i,
  pattern: words`(?:(?:tối thiểu|ít nhất|định kỳ) )?(?:(?<times>${COUNT}) (?:lần\s*(?:/\s*|mỗi |trong |một |1 |)|đợt\s*(?:/\s*|mỗi ))(?<per>${UNITS})|mỗi (?<each>${UNITS}) (?<often>${COUNT}) (?:lần|đợt)|(?:(?<count>${COUNT}) )?(?<every>${UNITS})\s*(?:/\s*|một |0?1 )(?:0?1 )?lần)`,
  read: (match) => {
    const { times, per, each, often, count = '1', every } = match.groups ?? {}
    if (every !== undefined) return [recurring(scaled(every, numberOf(count), 1))]
    return [recurring(scaled(per ?? each ?? '', 1, numberOf(times ?? often ?? '1')))]
  },
} satisfies DeadlineRule

/** `count` units, parted into so many: twice a year is every six months; what does not come out whole stays the unit. */
function scaled(unit: string, count: number, times: number): string {
  const code = /^học/i.test(unit) ? 'P6M' : periodCode(unit)
  const base = DAYS_AND_MONTHS[code]
  if (base === undefined) return code
  const size = (base.size * count) / times
  if (base.code === 'D') return size % 7 === 0 ? `P${size / 7}W` : size >= 1 ? `P${Math.floor(size)}D` : 'P1D'
  if (size < 1) return `P${Math.max(1, Math.round((size * 30) / 7))}W`
  return size % 12 === 0 ? `P${size / 12}Y` : `P${Math.floor(size)}M`
}

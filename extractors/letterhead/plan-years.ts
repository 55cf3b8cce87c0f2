import type { Kind } from '../../src/record/record.ts'

const RANGE = /(?:giai đoạn|năm|nhiệm kỳ|từ năm)\s+((?:19|20)\d\d)\s*(?:[-–—]|đến(?:\s+năm)?)\s*((?:19|20)\d\d)/i
const YEAR = /năm\s+((?:19|20)\d\d)/gi

/** The years of the plan's own period, from its title, else its date. A report's is the year it reports on. */
export function planYears(titles: readonly string[], date: string | null, kind: Kind): number[] {
  for (const title of titles) {
    const single = [...title.matchAll(YEAR)].map((match) => Number(match[1]))
    const range = RANGE.exec(title)
    if (range?.[1] && range[2]) {
      // `kế hoạch năm 2024 thực hiện … giai đoạn 2021-2025` is the plan of a year
      const own = single.find((year) => title.search(`năm ${year}`) < range.index)
      return own === undefined ? span(Number(range[1]), Number(range[2])) : [own]
    }
    const last = kind === 'bao-cao' ? single[0] : (single.find((_, i) => i === single.length - 1) ?? single[0])
    if (last !== undefined) return [last]
  }
  const year = Number(date?.slice(0, 4))
  return Number.isNaN(year) || !date ? [] : [year]
}

function span(from: number, to: number): number[] {
  return to >= from && to - from <= 30 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [from]
}

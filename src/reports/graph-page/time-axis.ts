/** A year's stretch of the axis, in units of the picture. */
export interface YearStretch {
  readonly year: number
  readonly start: number
  readonly end: number
}

/** Dates as places from left to right. */
export interface TimeAxis {
  readonly years: readonly YearStretch[]
  /** Where documents without a date stand; null where all have one. */
  readonly undated: { readonly start: number; readonly end: number } | null
  /** The place of an ISO date, or of a year or month alone (its middle). Null for no date. */
  readonly place: (date: string | null) => number | null
}

/** Widths of years without documents, and of the gap behind the undated ones, as shares of a usual year's. */
const EMPTY_YEAR = 0.12
const GAP = 0.02
const LEAST_YEAR = 0.45

/**
 * Time from left to right over `width`. Years take more room the more they hold, by the square root, so that the
 * decades of old laws do not press the last three years together; years that hold nothing are narrow.
 */
export function timeAxis(dates: readonly (string | null)[], width: number): TimeAxis {
  const counts = new Map<number, number>()
  let without = 0
  for (const date of dates) {
    const year = yearOf(date)
    if (year === null) without++
    else counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const most = Math.max(1, ...counts.values())
  const share = (count: number) => LEAST_YEAR + Math.sqrt(count / most)
  const known = [...counts.keys()].sort((a, b) => a - b)
  const span = known.length === 0 ? [] : spanOf(known[0] ?? 0, known.at(-1) ?? 0, counts)
  const shares = span.map((year) => (counts.has(year) ? share(counts.get(year) ?? 0) : EMPTY_YEAR))
  const undatedShare = without === 0 ? 0 : Math.max(LEAST_YEAR, Math.min(1.45, share(without)))
  const total = shares.reduce((sum, one) => sum + one, undatedShare) || 1
  const gap = without === 0 || span.length === 0 ? 0 : GAP * width
  const unit = (width - gap) / total
  let at = undatedShare * unit + gap
  const years = span.map((year, index): YearStretch => {
    const start = at
    at += (shares[index] ?? 0) * unit
    return { year, start, end: at }
  })
  const undated = without === 0 ? null : { start: 0, end: undatedShare * unit }
  const stretches = new Map(years.map((stretch) => [stretch.year, stretch]))
  return {
    years,
    undated,
    place: (date) => {
      const stretch = stretches.get(yearOf(date) ?? Number.NaN)
      return stretch === undefined ? null : stretch.start + partOfYear(date ?? '') * (stretch.end - stretch.start)
    },
  }
}

const yearOf = (date: string | null): number | null => (date !== null && /^\d{4}/u.test(date) ? Number(date.slice(0, 4)) : null)

/** Every year between, but of a long emptiness only its last one. */
function spanOf(first: number, last: number, counts: ReadonlyMap<number, number>): number[] {
  const years: number[] = []
  for (let year = Math.max(first, last - 400); year <= last; year++)
    if (counts.has(year) || counts.has(year - 1) || counts.has(year + 1)) years.push(year)
  return years
}

/** How far into its year a date is, 0 to 1; the middle of what is known. */
function partOfYear(date: string): number {
  const [, month, day] = /^\d{4}(?:-(\d\d))?(?:-(\d\d))?/u.exec(date) ?? []
  if (month === undefined) return 0.5
  const days = day === undefined ? 15.5 : Number(day)
  return Math.min(0.999, Math.max(0, (Number(month) - 1 + (days - 0.5) / 31) / 12))
}

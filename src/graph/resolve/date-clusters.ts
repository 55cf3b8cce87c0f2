import { isDay, UNKNOWN, yearInNumber } from '../identifiers/lex-name.ts'
import { addTo } from '../list-map.ts'

/** A date under which one number of one series was seen: an ISO day, a year, or `ignota`. */
export interface SeenDate {
  readonly date: string
  /** Mentions. */
  readonly count: number
  /** A document with this letterhead is in the corpus. */
  readonly held: boolean
  /** The table of known texts has it. */
  readonly known: boolean
}

/** Dates that mean one document, and the date that it goes by. */
export interface DateCluster {
  readonly date: string
  /** What it was seen under; of several days all but `date` are wrong. */
  readonly dates: readonly string[]
}

export interface Clustered {
  readonly clusters: readonly DateCluster[]
  /** Dates that fit several clusters, or were left out: which cluster is meant depends on the citing document. */
  readonly open: readonly string[]
}

/** The day on which offices below the country began to number anew. */
export const MERGER = '2025-07-01'

/**
 * One number of one series under several dates. Offices number anew each year, so two days of one year are one document
 * with a slip in one of them, and two years are two documents; a number that carries its year is one document. Pure,
 * whatever the order.
 */
export function clusterDates(seen: readonly SeenDate[], numbers: string, series: { local: boolean; shared: boolean }): Clustered {
  const inNumber = yearInNumber(numbers)
  const period = (day: string): string => {
    if (series.shared) return day
    if (inNumber !== null) return inNumber
    const year = day.slice(0, 4)
    return series.local && year === MERGER.slice(0, 4) ? `${year}${day < MERGER ? 'a' : 'b'}` : year
  }
  const days = seen.filter(({ date }) => isDay(date)).sort((a, b) => (a.date < b.date ? -1 : 1))
  const byPeriod = new Map<string, SeenDate[]>()
  for (const day of days) addTo(byPeriod, period(day.date), day)
  const clusters = [...byPeriod].flatMap(([key, group]) => clustersOf(group).map((cluster) => ({ key, cluster })))
  const loose: DateCluster[] = []
  const open: string[] = []
  for (const { date } of seen) {
    if (isDay(date)) continue
    const fits = clusters.filter(({ key }) => date !== UNKNOWN && (inNumber !== null || key.startsWith(date)))
    const only = fits[0]
    if (date === UNKNOWN && clusters.length > 0) open.push(date)
    else if (fits.length > 1) open.push(date)
    else if (only) only.cluster = { ...only.cluster, dates: [...only.cluster.dates, date] }
    else if (date === UNKNOWN && seen.length > 1) open.push(date)
    else loose.push({ date, dates: [date] })
  }
  return { clusters: [...clusters.map(({ cluster }) => cluster), ...loose], open }
}

/** Two letterheads with one number and two days are two documents; else the days of a period are one. */
function clustersOf(group: readonly SeenDate[]): DateCluster[] {
  if (group.filter(({ held }) => held).length > 1) return group.map(({ date }) => ({ date, dates: [date] }))
  const rank = ({ held, known, count }: SeenDate) => (held ? 1e12 : 0) + (known && count > 0 ? 1e10 : 0) + count
  const best = group.reduce((a, b) => (rank(b) > rank(a) ? b : a))
  return [{ date: best.date, dates: group.map(({ date }) => date) }]
}

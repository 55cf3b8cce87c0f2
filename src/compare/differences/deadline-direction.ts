import type { Difference } from '../../record/comparison.ts'
import type { Deadline } from '../../record/record.ts'
import { syllablesOf } from '../words/lexicon.ts'

export type Direction = NonNullable<Difference['direction']>

/** The years that each side plans for; deadlines of a plan for another year are held against its own. */
export interface Years {
  readonly template: number | null
  readonly plan: number | null
}

/**
 * How a plan's deadline stands against the template's, null where it binds as much.
 *
 * - two dates: by their last day, so that `Quý II` and `tháng 6` are one
 * - two rhythms: the longer is later; `hằng năm` is the end of the year
 * - `thường xuyên` in place of a date or a rhythm holds nobody to anything: later; the reverse is earlier
 * - a rhythm within the year against the end of the year: as against `hằng năm`
 * - two spells after one event (`trong 15 ngày kể từ ngày được giao`): by their length
 * - an event that may come any day (`khi có yêu cầu`) binds as much as `thường xuyên`
 * - any other event, or `theo quy định`, against anything else: incomparable
 */
export function deadlineDirection(template: Deadline, plan: Deadline, years: Years): Direction | null {
  const [asked, given] = [dayOf(template, years.template), dayOf(plan, years.plan)]
  if (asked !== null && given !== null) return order(given - asked)
  const [rhythm, own] = [daysBetween(template), daysBetween(plan)]
  if (rhythm !== null && own !== null) return order(own - rhythm || anchorDay(plan, template) - anchorDay(template, plan))
  if (template.kind === 'event' && plan.kind === 'event') return eventDirection(template, plan)
  if (template.kind === plan.kind) return null
  if (template.kind === 'continuous' && plan.kind === 'unspecified') return null
  if (template.kind === 'unspecified' && plan.kind === 'continuous') return null
  if (anyDay(template) && anyDay(plan)) return null
  if (own !== null && own < YEAR && asked === YEAR) return 'earlier'
  if (rhythm !== null && rhythm < YEAR && given === YEAR) return 'later'
  if (plan.kind === 'continuous' && (asked !== null || rhythm !== null)) return 'later'
  if (template.kind === 'continuous' && (given !== null || own !== null)) return 'earlier'
  return 'incomparable'
}

const order = (difference: number): Direction | null => (difference === 0 ? null : difference > 0 ? 'later' : 'earlier')

const YEAR = 12 * 31

const ANY_DAY = /đột xuất|phát sinh|yêu cầu|nhu cầu|thực tế/iu

/** Binds nobody to a day that can be known: `thường xuyên`, `khi có yêu cầu`. */
export const anyDay = ({ kind, event, raw }: Deadline): boolean =>
  kind === 'continuous' || (kind === 'event' && ANY_DAY.test(event ?? raw))

function eventDirection(template: Deadline, plan: Deadline): Direction | null {
  if (anyDay(template) && anyDay(plan)) return null
  if (!sameEvent(template, plan)) return 'incomparable'
  const [asked, given] = [spell(template), spell(plan)]
  return asked === null || given === null ? null : order(given - asked)
}

/** Days that may pass after an event, working days as the calendar's. */
function spell({ within, workingDays }: Deadline): number | null {
  const days = lengthOf(within ?? null)
  return days === null ? null : workingDays === true ? Math.round(days * 1.4) : days
}

/** Days of a year of twelve equal months, counted from the plan's own year; the last day of a month is its 31st. */
export function dayOf({ kind, due, every, anchor }: Deadline, planYear: number | null): number | null {
  if (kind === 'recurring') return every === 'P1Y' && anchor === undefined ? YEAR : anchored(every, anchor)
  const [year, month, day] = (kind === 'date' ? (due ?? '') : '').split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return (year - (planYear ?? year)) * YEAR + (month - 1) * 31 + (day >= last ? 31 : day)
}

/** `hằng năm, trước ngày 05/12`. */
function anchored(every: string | null, anchor: string | undefined): number | null {
  const [, month, day] = /^--(\d\d)-(\d\d)$/.exec(anchor ?? '') ?? []
  return every === 'P1Y' && month !== undefined && day !== undefined ? (Number(month) - 1) * 31 + Number(day) : null
}

/** Day of the month that a rhythm falls on, 0 unless both say one: `trước ngày 15 tháng cuối quý`. */
function anchorDay({ anchor }: Deadline, other: Deadline): number {
  const day = (text?: string) => Number(/^---(\d\d)$/.exec(text ?? '')?.[1] ?? 0)
  return day(other.anchor) === 0 ? 0 : day(anchor)
}

const UNIT_DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 31, Y: YEAR }

/** Length of a rhythm in such days, null for what is none. */
export const daysBetween = ({ kind, every }: Deadline): number | null => (kind === 'recurring' ? lengthOf(every) : null)

function lengthOf(duration: string | null): number | null {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(duration ?? '') ?? []
  return count === undefined || unit === undefined ? null : Number(count) * (UNIT_DAYS[unit] ?? 0)
}

/** `Ngay sau khi có hướng dẫn của tỉnh` and `khi tỉnh hướng dẫn` wait for one thing. */
function sameEvent(a: Deadline, b: Deadline): boolean {
  const [left, right] = [a, b].map((each) => new Set(syllablesOf(each.event ?? each.raw).filter((word) => !WAITING.has(word))))
  if (left === undefined || right === undefined || left.size === 0 || right.size === 0) return true
  const both = [...left].filter((word) => right.has(word)).length
  return both / Math.min(left.size, right.size) >= 0.3
}

const WAITING = new Set(syllablesOf('ngay sau khi có của theo từ kể trong các và được'))

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
 * - an event, or `theo quy định`, against anything else: incomparable
 */
export function deadlineDirection(template: Deadline, plan: Deadline, years: Years): Direction | null {
  const [asked, given] = [dayOf(template, years.template), dayOf(plan, years.plan)]
  if (asked !== null && given !== null) return order(given - asked)
  const [rhythm, own] = [daysBetween(template), daysBetween(plan)]
  if (rhythm !== null && own !== null) return order(own - rhythm || anchorDay(plan, template) - anchorDay(template, plan))
  if (template.kind === plan.kind) return template.kind === 'event' && !sameEvent(template, plan) ? 'incomparable' : null
  if (template.kind === 'continuous' && plan.kind === 'unspecified') return null
  if (template.kind === 'unspecified' && plan.kind === 'continuous') return null
  if (plan.kind === 'continuous' && (asked !== null || rhythm !== null)) return 'later'
  if (template.kind === 'continuous' && (given !== null || own !== null)) return 'earlier'
  return 'incomparable'
}

const order = (difference: number): Direction | null => (difference === 0 ? null : difference > 0 ? 'later' : 'earlier')

/** Days of a year of twelve equal months, counted from the plan's own year; the last day of a month is its 31st. */
export function dayOf({ kind, due, every, anchor }: Deadline, planYear: number | null): number | null {
  if (kind === 'recurring') return every === 'P1Y' && anchor === undefined ? 12 * 31 : anchored(every, anchor)
  const [year, month, day] = (kind === 'date' ? (due ?? '') : '').split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return (year - (planYear ?? year)) * 12 * 31 + (month - 1) * 31 + (day >= last ? 31 : day)
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

const UNIT_DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 31, Y: 12 * 31 }

/** Length of a rhythm in such days, null for what is none. */
export function daysBetween({ kind, every }: Deadline): number | null {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(kind === 'recurring' ? (every ?? '') : '') ?? []
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

/** Deadlines of the made-up communes: printed, said in other words, moved. */
import { blank, list, one } from '../blocks.ts'
import { always, day, every, half, month, quarter, year } from '../deadline-marks.ts'
import type { Change } from '../derive.ts'
import type { Cell, Mark, Phrase } from '../description.ts'
import { t } from '../phrase.ts'
import type { Draw } from './spin.ts'
import type { Due } from './tasks.ts'

const YEAR = 2026
const ROMAN = ['I', 'II', 'III', 'IV'] as const
const EVERY: Readonly<Record<string, string>> = { P1M: 'Hằng tháng', P3M: 'Hằng quý', P6M: '6 tháng một lần', P1Y: 'Hằng năm' }
const two = (n: number): string => String(n).padStart(2, '0')
const lastDay = (m: number): number => new Date(Date.UTC(YEAR, m, 0)).getUTCDate()

/** The mark of a deadline, `subject` what is due where that is said. */
export function printDue(due: Due, subject?: string): Mark {
  const extra = subject === undefined ? {} : { subject }
  const [, kind = '', rest = ''] = /^([QMDH]|P|always|year)(.*)$/.exec(due) ?? []
  const n = Number.parseInt(rest, 10)
  if (kind === 'Q') return quarter(`Quý ${ROMAN[n - 1]}/${YEAR}`, YEAR, n as 1 | 2 | 3 | 4, extra)
  if (kind === 'H') return half(`6 tháng ${n === 1 ? 'đầu' : 'cuối'} năm ${YEAR}`, YEAR, n as 1 | 2, extra)
  if (kind === 'M') return month(`Tháng ${n < 3 ? two(n) : n}/${YEAR}`, `${YEAR}-${two(n)}`, extra)
  if (kind === 'P') return every(EVERY[due] ?? due, due, extra)
  if (kind === 'year') return year(`Năm ${YEAR}`, YEAR, extra)
  if (kind === 'always') return always('Thường xuyên', extra)
  const [d = 0, m = 0] = rest.split('.').map(Number)
  return day(`Trước ngày ${two(d)}/${m < 3 ? two(m) : m}/${YEAR}`, `${YEAR}-${two(m)}-${two(d)}`, extra)
}

export const dueCell = (due: Due | null): Cell => (due === null ? blank : one(t`${printDue(due)}`))

/** Several deadlines in one cell, each behind what is due. */
export const duesCell = (dues: readonly (readonly [subject: string, due: Due])[]): Cell =>
  list(dues.map(([subject, due]): Phrase => t`${`${subject}: `}${printDue(due, subject)}`))

/** Last day, or null where no day is named. */
function endOf(due: Due): readonly [month: number, day: number] | null {
  const n = Number.parseInt(due.slice(1), 10)
  if (due === 'year') return [12, 31]
  if (due.startsWith('Q')) return [n * 3, lastDay(n * 3)]
  if (due.startsWith('H')) return [n * 6, lastDay(n * 6)]
  if (due.startsWith('M')) return [n, lastDay(n)]
  const [d, m] = due.startsWith('D') ? due.slice(1).split('.').map(Number) : []
  return d === undefined || m === undefined ? null : [m, d]
}

/** The same day in other words: `Quý II`, `Tháng 6`, `Trước ngày 30/6`. */
export function otherWords(due: Due, draw: Draw): Due {
  const end = endOf(due)
  if (end === null || end[1] !== lastDay(end[0])) return due
  const [m, d] = end
  return draw.one([`M${m}`, `D${d}.${m}`, ...(m % 3 === 0 ? [`Q${m / 3}`] : []), ...(m === 12 ? ['year'] : [])])
}

export interface Moved {
  readonly due: Due | null
  readonly change: Change
}

/** Another deadline, and how it stands against the one before. */
export function moveDue(due: Due, draw: Draw): Moved {
  const end = endOf(due)
  const dropped: Moved = { due: null, change: { field: 'deadline', direction: 'dropped' } }
  if (end === null) return due.startsWith('P') && due !== 'P1Y' ? rarer(due) : dropped
  const [m] = end
  const kind = draw.below(10)
  if (kind < 5 && m < 12) return { due: `M${m + 1 + draw.below(12 - m)}`, change: { field: 'deadline', direction: 'later' } }
  if (kind < 7 && m > 2) return { due: `M${2 + draw.below(m - 2)}`, change: { field: 'deadline', direction: 'earlier' } }
  if (kind < 9) return dropped
  return { due: 'always', change: { field: 'deadline', direction: 'later', accept: ['incomparable', 'dropped'] } }
}

const rarer = (due: Due): Moved => ({
  due: due === 'P1M' ? 'P3M' : 'P6M',
  change: { field: 'deadline', direction: 'later', accept: ['incomparable'] },
})

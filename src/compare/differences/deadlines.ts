import type { Difference } from '../../record/comparison.ts'
import type { Deadline } from '../../record/record.ts'
import { assign } from '../align/assignment.ts'
import type { Term } from '../words/terms.ts'
import { anyDay, type Direction, dayOf, daysBetween, deadlineDirection, type Years } from './deadline-direction.ts'

/** A deadline of the plan, and the task that states it. */
export interface Stated {
  readonly deadline: Deadline
  readonly key: string
}

export interface DeadlineQuestion {
  readonly template: readonly Deadline[]
  readonly plan: readonly Stated[]
  readonly years: Years
  /** The plan's task answers other tasks too, or the template's is split: what more it states may be theirs. */
  readonly shared: boolean
  /** What the template's task is and yields: where tasks were merged, that tells which of the deadlines is its own. */
  readonly about?: string
  /** The plan's task is a clause: running prose need not say `thường xuyên` or `theo quy định`. */
  readonly prose: boolean
  readonly read: (text: string) => readonly Term[]
}

const SEVERITY: Readonly<Partial<Record<Direction, Difference['severity']>>> = {
  earlier: 'info',
  added: 'info',
  later: 'error',
  dropped: 'error',
  incomparable: 'warning',
}

/** Deadlines that differ, each matched by its subject (`Báo cáo kết quả: tháng 11`), else by what it says and its place. */
export function deadlineDifferences(question: DeadlineQuestion): Difference[] {
  const { template, plan, years, shared, prose } = question
  const wanted = distinct(template)
  const taken = match(wanted, plan, question)
  const differences = wanted.flatMap((asked, row): Difference[] => {
    const given = taken[row]
    if (given === undefined) {
      const held = prose ? loose(asked) : (weak(asked) && plan.length > 0) || plan.some((each) => oftener(each.deadline, asked))
      return held ? [] : [difference('dropped', asked, null)]
    }
    const direction = deadlineDirection(asked, given.deadline, years)
    return direction === null ? [] : [difference(direction, asked, given)]
  })
  if (shared) return [...differences, ...laterParts(wanted, plan, taken, years)]
  if (plan.length <= wanted.length) return differences
  const more = plan.filter(
    (each) =>
      !taken.includes(each) &&
      !weak(each.deadline) &&
      !wanted.some((asked) => deadlineDirection(asked, each.deadline, years) === null),
  )
  return [...differences, ...more.map((each) => difference('added', null, each))]
}

/** A task split in two is done when its last part is: one deadline holds all of them. */
function laterParts(
  wanted: readonly Deadline[],
  plan: readonly Stated[],
  taken: readonly (Stated | undefined)[],
  years: Years,
): Difference[] {
  const [asked] = wanted
  if (asked === undefined || wanted.length > 1 || new Set(plan.map(({ key }) => key)).size < 2) return []
  const others = plan.filter((each) => !taken.includes(each) && each.deadline.kind === 'date')
  return others
    .filter(({ deadline }) => deadlineDirection(asked, deadline, years) === 'later')
    .map((each) => difference('later', asked, each))
}

const difference = (direction: Direction, asked: Deadline | null, given: Stated | null): Difference => ({
  field: 'deadline',
  template: asked?.raw ?? null,
  plan: given?.deadline.raw ?? null,
  direction,
  severity: SEVERITY[direction] ?? 'warning',
  ...(given === null ? {} : { at: given.key }),
})

/** What comes every quarter comes every year too: `báo cáo hằng quý, năm`. */
function oftener(given: Deadline, asked: Deadline): boolean {
  const [own, wanted] = [given, asked].map((each) => (each.anchor === undefined ? daysBetween(each) : null))
  return own !== null && own !== undefined && wanted !== null && wanted !== undefined && own <= wanted
}

/** Binds nobody to a day. */
const weak = (deadline: Deadline): boolean => deadline.kind === 'unspecified' || anyDay(deadline)

const loose = (deadline: Deadline): boolean =>
  weak(deadline) || deadline.kind === 'event' || deadline.precision === 'year' || deadline.every === 'P1Y'

function distinct(deadlines: readonly Deadline[]): Deadline[] {
  const seen = new Set<string>()
  return deadlines.filter(({ kind, due, every, event, subject }) => {
    const key = [kind, due, every, event, subject].join('|')
    return !seen.has(key) && seen.add(key)
  })
}

/** Which of the plan's deadlines answers each of the template's. */
function match(wanted: readonly Deadline[], plan: readonly Stated[], question: DeadlineQuestion): (Stated | undefined)[] {
  const { years, read, shared, about = '' } = question
  const subjects = (deadline: Deadline) =>
    new Set(deadline.subject === null ? [] : read(deadline.subject).map(({ term }) => term))
  const whole = shared && plan.length > 1 ? new Set(tellingIn(about, read)) : new Set<string>()
  const asked = wanted.map((deadline) => (deadline.subject === null ? whole : subjects(deadline)))
  const given = plan.map(({ deadline }) => subjects(deadline))
  const gain = new Float64Array(wanted.length * plan.length)
  wanted.forEach((one, row) => {
    plan.forEach(({ deadline }, column) => {
      gain[row * plan.length + column] =
        0.3 +
        2 * (alike(asked[row], given[column]) ?? (wanted.length === plan.length && row === column ? 0.15 : 0)) +
        (deadlineDirection(one, deadline, years) === null ? 1 : 0) +
        (one.kind === deadline.kind ? 0.5 : 0) +
        0.2 * near(one, deadline, years)
    })
  })
  const taken = assign(gain, wanted.length, plan.length)
  const spare = [...taken].map((column) => plan[column])
  // one deadline may answer two: `Kế hoạch và báo cáo: trong năm`
  return wanted.map((one, row) => spare[row] ?? plan.find(({ deadline }) => deadlineDirection(one, deadline, years) === null))
}

const tellingIn = (text: string, read: DeadlineQuestion['read']): string[] =>
  read(text).flatMap(({ term, weight }) => (weight > 0.1 ? [term] : []))

function near(a: Deadline, b: Deadline, years: Years): number {
  const [left, right] = [dayOf(a, years.template), dayOf(b, years.plan)]
  return left === null || right === null ? 0 : 1 / (1 + Math.abs(left - right) / 31)
}

/** Share of the words of two subjects; null where one says none. */
function alike(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number | null {
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return null
  const both = [...a].filter((term) => b.has(term)).length
  return both / Math.min(a.size, b.size)
}

import type { ColumnRole } from '../../src/record/record.ts'
import { type Fragment, SPACE } from './flat-fragments.ts'
import { isLeader } from './flat-places.ts'

/** What was learnt of the columns of one table from a first reading of all its rows. */
export interface Learnt {
  /** Longest line of each column, in characters. */
  readonly widths: readonly number[]
  /** Share of a column's items that start with a bullet. */
  readonly bullets: readonly number[]
  /** First lines of items, folded, with the number of rows that have them, by column. */
  readonly openings: readonly ReadonlyMap<string, number>[]
  /** The same for first items of cells only. */
  readonly openers: readonly ReadonlyMap<string, number>[]
  /** How much each kind of gap (`gapKind`) speaks for a new cell: the logarithm of its odds. */
  readonly gaps: readonly number[]
}

export interface Segmentation {
  /** Column index of each fragment. */
  readonly columns: readonly number[]
  /** Fragments that open a row. */
  readonly rowStarts: readonly number[]
  readonly cost: number
}

/** Cost of an empty cell; a page break inside the row leaves most columns with nothing to go on. */
const SKIP: Partial<Record<ColumnRole, number>> = {
  task: 6,
  lead: 4.5,
  deadline: 4,
  output: 3.5,
  support: 2.5,
  monitor: 2,
  note: 0.3,
  budget: 0.4,
  other: 0.5,
}
const SKIP_PAST_BREAK = 0.3
const BACK = 6.5
/** Fonts differ from the one that widths are reckoned in. */
const SLACK = 0.03

/** Ways in which the open cell began: without a bullet or with one. */
const WAYS = 2
const PLAIN = 0
const BULLETED = 1

/** Cost of a new row where no number tells of one. */
const NEW_ROW = -0.5

/**
 * Gives each fragment of a row its column by the cheapest path (Viterbi): columns come in order, every step costs by how
 * unlike its column a piece looks and by how unlikely a break or a join is there. A state is a column and how its cell began.
 * With `manyRows` the fragments are those of a table without numbers, and a row may begin at each of them.
 */
export function segmentRow(
  fragments: readonly Fragment[],
  roles: readonly ColumnRole[],
  learnt: Learnt | null,
  manyRows = false,
): Segmentation {
  const states = roles.length * WAYS
  const first = fragments[0] as Fragment
  let costs = Array.from({ length: states }, (_, state) => {
    const k = Math.floor(state / WAYS)
    if (state % WAYS !== wayOf(first)) return Number.POSITIVE_INFINITY
    return startCost(roles[k] ?? 'other', first, k, learnt) + skipped(roles, 0, k) + (k > 0 ? 2 : 0)
  })
  const back: Step[][] = []
  for (let i = 1; i < fragments.length; i++) {
    const fragment = fragments[i] as Fragment
    const before = fragments[i - 1] as Fragment
    const steps: Step[] = []
    const next = Array.from({ length: states }, () => Number.POSITIVE_INFINITY)
    const arrive = (state: number, source: number, cost: number, opensRow = false) => {
      if (cost >= (next[state] ?? 0)) return
      next[state] = cost
      steps[state] = { source, opensRow }
    }
    roles.forEach((role, k) => {
      const opening = startCost(role, fragment, k, learnt) + breakCost(before, fragment, learnt)
      const start = opening + (learnt ? known(fragment, k, learnt.openers) : 0)
      const stay = stayCost(role, before, fragment, k, learnt)
      const state = k * WAYS + wayOf(fragment)
      for (let source = 0; source < states; source++) {
        const j = Math.floor(source / WAYS)
        const cost = costs[source] ?? 0
        if (j === k) arrive(source, source, cost + stay + mixing(role, source % WAYS, before, fragment))
        else if (j < k) arrive(state, source, cost + start + skipped(roles, j + 1, k, fragment.pastBreak))
        else if (fragment.afterBreak) arrive(state, source, cost + 0.6 + Math.min(start, resumeCost(role, fragment)))
        else arrive(state, source, cost + start + BACK)
        if (manyRows && fragment.startsLine)
          arrive(state, source, cost + start + NEW_ROW + skipped(roles, j + 1, roles.length) + skipped(roles, 0, k), true)
      }
    })
    back.push(steps)
    costs = next
  }
  const pastBreak = fragments[fragments.length - 1]?.pastBreak
  const totals = costs.map((cost, state) => cost + skipped(roles, Math.floor(state / WAYS) + 1, roles.length, pastBreak))
  return { ...walkBack(back, totals.indexOf(Math.min(...totals))), cost: Math.min(...totals) }
}

interface Step {
  readonly source: number
  readonly opensRow: boolean
}

function walkBack(back: readonly (readonly Step[])[], end: number): { columns: number[]; rowStarts: number[] } {
  let state = end
  const columns = [Math.floor(state / WAYS)]
  const rowStarts: number[] = []
  for (let i = back.length - 1; i >= 0; i--) {
    const step = back[i]?.[state]
    if (step?.opensRow) rowStarts.unshift(i + 1)
    state = step?.source ?? 0
    columns.unshift(Math.floor(state / WAYS))
  }
  return { columns, rowStarts: [0, ...rowStarts] }
}

/** Fewer empty lines than usual (0), as many (1), more (2). */
export const gapKind = (fragment: Fragment) => (fragment.gap < 0 ? 0 : fragment.gap === 0 ? 1 : 2)

const wayOf = (fragment: Fragment) => (fragment.bullet ? BULLETED : PLAIN)

/** A list has a bullet before each of its items: a cell that began without one seldom goes on with one. */
function mixing(role: ColumnRole, way: number, before: Fragment, fragment: Fragment): number {
  if (role === 'task' || fragment.afterBreak) return 0
  if (way === PLAIN && fragment.bullet) return /[:;]$/u.test(before.text) ? 0 : 1.6
  // a second thing of its own, without the bullet that the first has
  const opens = role === 'lead' || role === 'support' ? fragment.unit : role === 'output' ? fragment.product : 0
  if (way === BULLETED && !fragment.bullet && !fragment.lower && !before.unfinished && !OF_BEFORE.test(fragment.text))
    return 0.8 * opens
  return 0
}

function skipped(roles: readonly ColumnRole[], from: number, to: number, pastBreak = false): number {
  let cost = 0
  for (let k = from; k < to; k++) cost += pastBreak ? SKIP_PAST_BREAK : (SKIP[roles[k] ?? 'other'] ?? 1)
  return cost
}

/** Cost of a piece as the start of an item in a column of this role. */
function startCost(role: ColumnRole, fragment: Fragment, k: number, learnt: Learnt | null): number {
  const { unit, product } = fragment
  const deadline = Math.max(fragment.deadline, 0.55 * fragment.deadlineAhead * (1 - unit))
  const bulletFit =
    learnt && (role === 'output' || role === 'lead' || role === 'support' || role === 'deadline')
      ? 0.9 * Math.abs((fragment.bullet ? 1 : 0) - (learnt.bullets[k] ?? 0.5))
      : 0
  const looks = {
    task: 0.2 + 2.2 * deadline + 0.8 * unit + (fragment.bullet ? 1.2 : 0),
    output: 1.5 * (1 - product) + 2.4 * deadline * (1 - 0.65 * product) + 1.3 * unit * (1 - product),
    lead: 2.6 * (1 - unit) + 2.2 * deadline + (unit < 0.5 ? product : 0),
    support: 2.6 * (1 - unit) + 2.2 * deadline + (unit < 0.5 ? product : 0),
    monitor: isLeader(fragment.text) ? 0 : 0.4 + 2 * (1 - unit) + 2 * deadline,
    deadline:
      3.4 * (1 - Math.max(fragment.deadline, (fragment.lower ? 0.5 : 0.85) * fragment.deadlineAhead)) +
      2.2 * unit * (1 - fragment.deadline),
    no: 4,
    budget: /^\d[\d.,]*(?:\s|$)/.test(fragment.text) ? 0.5 : 3,
    note: 2,
    other: 1.5,
  }[role]
  return looks + bulletFit
}

/** Below 0 where other rows have the same first line in this column, above where they have it in another. */
function known(fragment: Fragment, k: number, openings: Learnt['openings']): number {
  const key = keyOf(fragment)
  const here = openings[k]?.get(key) ?? 0
  const elsewhere = Math.max(0, ...openings.map((map, j) => (j === k ? 0 : (map.get(key) ?? 0))))
  if (here > 1) return -Math.min(1.4, 0.45 * (here - 1))
  return elsewhere > 1 ? Math.min(0.9, 0.3 * elsewhere) : 0
}

const keys = new WeakMap<Fragment, string>()

/** Asked for each column and each path to it. */
function keyOf(fragment: Fragment): string {
  const key = keys.get(fragment) ?? openingKey(fragment.text)
  keys.set(fragment, key)
  return key
}

export const openingKey = (text: string) => text.toLowerCase().replace(/[\s.;,]+/g, '')

/** Cost of ending a cell before this piece. */
function breakCost(before: Fragment, fragment: Fragment, learnt: Learnt | null): number {
  let cost = fragment.bullet ? 0 : 0.2
  if (fragment.lower && !fragment.bullet) cost += fragment.pastBreak ? 1.2 : 4
  if (before.unfinished && !fragment.afterBreak) cost += 2.4
  // a list goes on behind `;`, and is over behind a full stop
  if (/;$/u.test(before.text) && !(fragment.unit >= 0.9 && fragment.lastItemUnit < 0.5)) cost += 1.6
  if (!fragment.startsLine) cost += fragment.bullet ? 0.9 : 1.8 - 0.9 * Math.max(timeAhead(fragment), before.deadline)
  else cost -= fragment.gap > 1 ? 1 : fragment.gap !== 0 ? 0.6 : 0
  if (learnt && fragment.startsLine && !fragment.afterBreak) cost -= learnt.gaps[gapKind(fragment)] ?? 0
  return cost
}

function resumeCost(role: ColumnRole, fragment: Fragment): number {
  const { deadline, unit } = fragment
  if (role === 'deadline') return 1.2 * (1 - Math.max(deadline, fragment.deadlineAhead))
  if (role === 'task') return 0.2 + deadline + 0.8 * unit
  if (role === 'lead' || role === 'support') return 1.2 * (1 - unit) + deadline
  return 0.8
}

/** Cost of going on in the same cell. */
function stayCost(role: ColumnRole, before: Fragment, fragment: Fragment, k: number, learnt: Learnt | null): number {
  if (fragment.bullet && role === 'task' && fragment.listed) return 0.4
  if (fragment.bullet)
    return (
      0.2 + (role === 'task' ? 1.2 : 0) + 0.8 * startCost(role, fragment, k, learnt) + nextItemCost(before, fragment, k, learnt)
    )
  const going = goesOn(role, fragment)
  // two pieces wider than the column cannot be one line of it
  const overflows = learnt !== null && before.width + SPACE + fragment.width > (1 + 3 * SLACK) * (learnt.widths[k] ?? 0)
  if (!fragment.startsLine)
    return 0.1 + 0.5 * going + (overflows && role !== 'task' ? 1.8 : 0) + secondUnit(role, before, fragment)
  const room = (learnt?.widths[k] ?? before.lineLength) - before.lineLength - SPACE - fragment.firstWord
  const early = learnt && !fragment.afterBreak && before.startsLine && room > 2 ? Math.min(2.6, 0.5 + 0.12 * room) : 0
  const jump = fragment.gap < 0 ? 0.7 : Math.min(1.3, 0.5 * fragment.gap)
  if (fragment.lower) return going + jump + (before.ended ? 1.2 : 0) + (before.ended ? 0 : early * 0.8)
  if (before.ended) return going + jump + 0.7 + (role === 'task' ? 0 : 0.6 * startCost(role, fragment, k, learnt))
  const ofBefore = OF_BEFORE.test(fragment.text) && before.unit > 0
  const opens = !ofBefore && (role === 'lead' || role === 'support' || role === 'monitor') ? 1.2 * fragment.unit : 0
  return going + jump + (before.unfinished ? 0.2 : 1.3 + opens) + early
}

/** Whose the unit before is: `Công chức chuyên môn` / `UBND xã`. */
const OF_BEFORE = /^(?:UBND|HĐND|Ủy ban|Uỷ ban)(?!\p{L})/u

/** Two units on one line without a mark between them stand in two columns; `UBND xã` may belong to the one before it. */
function secondUnit(role: ColumnRole, before: Fragment, fragment: Fragment): number {
  if (before.unfinished || OF_BEFORE.test(fragment.text)) return 0
  if (role !== 'lead' && role !== 'support') return 0
  return before.unit >= 0.9 && fragment.unit >= 0.9 ? 1.2 : 0
}

/** What speaks against a second item in the same cell: a full stop before it, or lines too long for the other's column. */
function nextItemCost(before: Fragment, fragment: Fragment, k: number, learnt: Learnt | null): number {
  let cost = fragment.startsLine ? 0 : 0.8
  if (/\.$/u.test(before.text)) cost += 0.3
  cost += 1.2 * fragment.repeated
  if (fragment.gap > 0) cost += 0.6
  const excess = Math.max(fragment.itemLength / before.lastItemBound, before.lastItemLength / fragment.itemBound)
  cost += excess > 1 + SLACK ? 3 : excess > 1 - SLACK ? 1.5 : 0
  return cost + (learnt ? 0.6 * known(fragment, k, learnt.openings) : 0)
}

/** How much a piece looks like the start of a time, though its figure may stand in the next line. */
const timeAhead = (fragment: Fragment): number =>
  Math.max(fragment.deadline, fragment.lower || !fragment.unfinished ? 0 : 0.9 * fragment.deadlineAhead)

/** How unlike a column a line in the middle of its text is. */
function goesOn(role: ColumnRole, fragment: Fragment): number {
  const short = fragment.text.length < 28
  switch (role) {
    case 'task':
      return (short ? 2 * fragment.deadline : 0) + (fragment.lower ? 0 : 0.5 * fragment.unit)
    case 'deadline':
      return (
        0.45 * (1 - Math.max(fragment.deadline, fragment.deadlineAhead)) +
        (fragment.lower ? 0 : 0.8 * fragment.unit * (1 - fragment.deadline))
      )
    case 'lead':
    case 'support':
    case 'monitor':
      return 0.25 + 1.5 * timeAhead(fragment) + (fragment.lower ? 0 : 0.5 * fragment.product)
    default:
      return 0.2 + (short ? 1.6 * fragment.deadline : 0) + (fragment.lower ? 0 : 0.8 * fragment.unit)
  }
}

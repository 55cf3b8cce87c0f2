import type { Deadline } from '../../src/record/record.ts'
import type { Declined, PlanContext, Rule } from '../rule.ts'
import { declined } from '../rule.ts'

/** What a phrase says of time: a deadline before it is known what is due and which words state it. */
export interface Timing extends Omit<Deadline, 'raw' | 'subject'> {
  /** Where in the match it stands, where one match states several: offsets from the match's start. */
  readonly at?: readonly [number, number]
}

/** One match may state several times (`Quý I, II/2025`). */
export type DeadlineRule = Rule<readonly Timing[]>

type Precision = NonNullable<Deadline['precision']>
const NOTHING = { due: null, precision: null, every: null, event: null } as const

export const dated = (due: string, precision: Precision, more: Partial<Timing> = {}): Timing => ({
  ...NOTHING,
  kind: 'date',
  due,
  precision,
  ...more,
})

export const recurring = (every: string, more: Partial<Timing> = {}): Timing => ({
  ...NOTHING,
  kind: 'recurring',
  every,
  ...more,
})
export const continuous = (more: Partial<Timing> = {}): Timing => ({ ...NOTHING, kind: 'continuous', ...more })
export const onEvent = (event: string, more: Partial<Timing> = {}): Timing => ({ ...NOTHING, kind: 'event', event, ...more })
export const unspecified = (): Timing => ({ ...NOTHING, kind: 'unspecified' })

export const NO_YEAR = 'no year in the text and no plan year to take it from'

/** The written year, else the plan's, marked as assumed; calls `build` with it. */
export function withYear(
  written: number | null,
  context: PlanContext,
  build: (year: number, assumed: Partial<Timing>) => readonly Timing[] | Declined,
): readonly Timing[] | Declined {
  if (written !== null) return build(written, {})
  if (context.planYear === null) return declined(NO_YEAR)
  return build(context.planYear, { assumed: ['year'] })
}

/** Short form for tables of cases: `2025-12-31`, `P3M`, `P1Y@--12-15`, `continuous`, `event`, `event<P15D`. */
export function timingKey(timing: Omit<Timing, 'at'>): string {
  if (timing.kind === 'date') return timing.from === undefined ? String(timing.due) : `${timing.from}/${timing.due}`
  if (timing.kind === 'recurring') return timing.anchor === undefined ? String(timing.every) : `${timing.every}@${timing.anchor}`
  if (timing.kind === 'event' && timing.within !== undefined)
    return `event<${timing.within}${timing.workingDays ? ' working' : ''}`
  return timing.kind
}

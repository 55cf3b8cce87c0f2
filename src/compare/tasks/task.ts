import type { CanonicalUnit } from '../../normaliser/canonical-unit.ts'
import type { ComparedTask } from '../../record/comparison.ts'
import type { Deadline, Target } from '../../record/record.ts'

/** Something a plan wants done: a row of an annex, or a clause where the plan has no annexes. */
export interface Task {
  /** `02/5` (annex/row), or the outline path joined by `/`. */
  readonly key: string
  /** What readers are shown. */
  readonly shown: ComparedTask
  readonly deadlines: readonly Deadline[]
  readonly targets: readonly Target[]
  readonly lead: readonly CanonicalUnit[]
  readonly support: readonly CanonicalUnit[]
  /** Tasks of one annex, or of one clause above, share it. */
  readonly part: string
  /** A clause of the body, not a row. */
  readonly clause: boolean
  /** Which of outputs, lead, support and deadline its document states for tasks at all (a column of the table). */
  readonly states: ReadonlySet<TaskAspect>
}
export type TaskAspect = 'output' | 'lead' | 'support' | 'deadline'

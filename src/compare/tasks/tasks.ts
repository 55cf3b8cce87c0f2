import type { NormalisedRecord } from '../../normaliser/normalise.ts'
import { annexTasks } from './annex-tasks.ts'
import { clauseTasks } from './clause-tasks.ts'
import type { Task } from './task.ts'

/** What a document wants done, and where it says so. */
export interface TaskList {
  readonly tasks: readonly Task[]
  readonly from: 'annexes' | 'clauses'
}

/** The tasks of a record: the rows of its annexes, or its clauses where no annex has a task. */
export function tasksOf(normalised: NormalisedRecord): TaskList {
  const rows = annexTasks(normalised)
  return rows.length > 0 ? { tasks: rows, from: 'annexes' } : { tasks: clauseTasks(normalised), from: 'clauses' }
}

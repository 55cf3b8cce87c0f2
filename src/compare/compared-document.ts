import type { ComparedDocument } from '../record/comparison.ts'
import type { PlanRecord } from '../record/record.ts'
import type { Task } from './tasks/task.ts'

/** What the comparison says of a document. */
export function comparedDocument({ source, document }: PlanRecord, tasks: readonly Task[]): ComparedDocument {
  return {
    path: source.path,
    sha256: source.sha256,
    kind: document.kind,
    number: document.number,
    date: document.date,
    issuer: document.issuer?.name ?? null,
    unit: document.issuer?.unit ?? null,
    level: document.issuer?.level ?? null,
    planYear: document.planYear,
    tasks: tasks.length,
    rows: tasks.map(({ shown }) => shown),
  }
}

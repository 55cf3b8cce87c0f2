import type { ProgressItem } from '../../record/follow-up.ts'
import type { Features } from '../align/features.ts'
import { type Found, UNSURE } from './find-evidence.ts'

/** A document behind these words is what was made, not what it was made by. */
const MADE =
  /(?<!(?:quy định|theo|nêu|giao|tinh thần) )(?:tại|bằng|phê duyệt|ban hành|kiện toàn|thành lập|công nhận|có|qua|\(|[·:]) ?(?:các )?$/iu
/** So near a sentence speaks of nothing else. */
const SURE = 0.6

/** The last day that meets a task's deadlines, and the day of the document that it yielded, where that is later. */
export function lateOf(deadlines: Features['task']['deadlines'], past: readonly Found[]): ProgressItem['late'] | null {
  const due = deadlines
    .flatMap((deadline) => (deadline.kind === 'date' && deadline.due !== null ? [deadline.due] : []))
    .sort()
    .at(-1)
  if (due === undefined) return null
  const issued = past
    .flatMap((found) => yieldedBy(found))
    .filter((date) => date.slice(0, 4) === due.slice(0, 4))
    .sort()[0]
  return issued !== undefined && issued > due ? { due, issued } : null
}

/** Days of the documents that a statement says were made: of the task's output, or named as the result. */
function yieldedBy({ output, similarity, statement }: Found): string[] {
  const names = output >= UNSURE && output >= similarity - 0.1
  return statement.documents.flatMap(({ raw, date }) => {
    if (date?.length !== 10) return []
    const at = statement.text.indexOf(raw)
    return names || (similarity >= SURE && at > 0 && MADE.test(statement.text.slice(0, at))) ? [date] : []
  })
}

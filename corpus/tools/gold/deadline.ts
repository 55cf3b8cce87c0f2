/** A marked deadline as the contract writes it. */
import type { Found } from '../phrase.ts'

/** One object, or none where the mark is no deadline. */
export function deadlineGold(mark: Found): readonly object[] {
  if (mark.note.type !== 'deadline') return []
  const { kind, due = null, precision = null, every = null, event = null, subject = null, ...additive } = mark.note.deadline
  return [{ raw: mark.raw, kind, due, precision, every, event, subject, ...additive }]
}

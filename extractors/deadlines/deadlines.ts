import type { Deadline } from '../../src/record/record.ts'
import { maskCitations } from '../citation-mask.ts'
import { remembered } from '../remember.ts'
import { applyRules, isDeclined, type PlanContext } from '../rule.ts'
import { readCell } from './cell.ts'
import { readProse } from './prose.ts'
import { DEADLINE_RULES } from './rules.ts'
import { timingKey } from './timing.ts'

export { looksLikeDeadline } from './line-score.ts'

/** Deadlines that a deadline cell states, in order; `text` has its paragraphs parted by line breaks. */
export function deadlinesInCell(text: string, context: PlanContext): Deadline[] {
  return readNormalised(text.normalize('NFC'), context).map((deadline) => ({ ...deadline }))
}

const readNormalised = remembered(readCell)

/** Deadlines in running prose of an assignment; adverbs of manner (`thường xuyên`, `theo quy định`) are none. */
export function deadlinesInProse(text: string, context: PlanContext): Deadline[] {
  return readProse(text.normalize('NFC'), context)
}

/** What a rule made of a phrase. */
export interface Explained {
  readonly rule: string
  readonly text: string
  readonly reads: string | null
  readonly declined: string | null
}

/** Which rules fired on a text, and which matched and declined, and why. */
export function explainDeadlines(text: string, context: PlanContext): Explained[] {
  return applyRules(DEADLINE_RULES, maskCitations(text.normalize('NFC')), context).map(({ rule, from, to, value }) => ({
    rule,
    text: text.normalize('NFC').slice(from, to),
    reads: isDeclined(value) ? null : value.map(timingKey).join(' '),
    declined: isDeclined(value) ? value.declined : null,
  }))
}

import type { ComparisonNote } from '../../record/comparison.ts'
import type { MessageKey, Say } from '../messages/messages.ts'
import { vi } from '../messages/vi.ts'

/** Notes for many plans that say nothing of two versions: that most is as it was is what was to be expected. */
const EXPECTED = ['copy-of-template', 'own-arrangement']

/** What there is to say of two documents as a whole, in words for two and not for a template and its plans. */
export function pairNotes(notes: readonly ComparisonNote[], pair: 'two' | 'follow', say: Say): string[] {
  return notes
    .filter(({ rule }) => !EXPECTED.includes(rule))
    .map(({ rule, message, facts = {} }) => {
      const key = `${pair}.note.${rule}`
      return key in vi ? say(key as MessageKey, facts) : message
    })
}

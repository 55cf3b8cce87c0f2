import type { ComparisonNote } from '../record/comparison.ts'
import { isWord, type Words } from './words/words.ts'

/** What there is to say of a document: the note's own Vietnamese sentence, or what its rule means where another language is spoken. */
export function noteText({ rule, message, facts = {} }: ComparisonNote, say: Words): string {
  const key = `note.${rule}`
  return isWord(key) && say('language') !== 'vi' ? say(key, facts) : message
}

import type { Kind } from '../../src/record/record.ts'
import { fold } from '../../src/text/fold.ts'
import { DOCUMENT_KINDS } from '../document-kinds.ts'

/** Kinds as running text names them, without marks: offices misspell them (`Quyết đinh`, `Nghi quyết`). */
export const KIND_WORDS = DOCUMENT_KINDS.map(({ words, kind, symbols }) => ({ words: fold(words), kind, symbols }))

const BY_WORDS = new Map(KIND_WORDS.map(({ words, kind }) => [words, kind]))
const BY_SYMBOL = new Map(KIND_WORDS.flatMap(({ kind, symbols }) => symbols.map((symbol) => [symbol, kind] as const)))

/** Names that stand for any kind: the symbol of the number says which. */
export const ANY_KIND = 'van ban'

/** Source of a pattern for folded text, one space or none between syllables. */
export const KIND_SOURCE = [...KIND_WORDS.map(({ words }) => words), ANY_KIND]
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replace(/ /g, '\\s{0,2}'))
  .join('|')

/** The kind that folded words name; null for `van ban`. */
export function kindOfWords(folded: string): Kind | null {
  const spaced = BY_WORDS.get(folded.replace(/\s+/g, ' '))
  if (spaced) return spaced
  const bare = folded.replace(/\s+/g, '')
  return KIND_WORDS.find(({ words }) => words.replace(/ /g, '') === bare)?.kind ?? null
}

/** The kind that one part of a symbol abbreviates. */
export const kindOfSymbol = (part: string): Kind | null => BY_SYMBOL.get(part) ?? null

/** Kinds that running text abbreviates before a number: `NĐ 33/2023/NĐ-CP`. */
export const ABBREVIATED_KIND = 'QĐ|KH|NQ|NĐ|TTLT|TT|CT|CV|BC|TB|KL|TTr|CTr|HD|VB'

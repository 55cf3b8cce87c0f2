import type { Kind } from '../../src/record/record.ts'
import { DOCUMENT_KINDS } from '../document-kinds.ts'

/** The kind that a title line opens with, and the length of its words; null where it opens with none. */
export function kindAtStart(text: string): { kind: Kind; length: number } | null {
  const lower = text.normalize('NFC').toLowerCase()
  const found = DOCUMENT_KINDS.find(({ words }) => lower.startsWith(words) && !/^\p{L}/u.test(lower.slice(words.length)))
  return found ? { kind: found.kind, length: found.words.length } : null
}

/** The kind that the symbol of a number states: `05/QĐ-UBND` is a decision, `77/UBND-NC` a letter. */
export function kindOfNumber(number: string): Kind | null {
  const symbol = number.slice(number.indexOf('/') + 1).replace(/^\d{4}\//, '')
  const parts = symbol.split(/[-/]/)
  const entry = DOCUMENT_KINDS.find(({ symbols }) => symbols.includes(parts[0] ?? '')) ?? partySymbol(number)
  if (entry) return entry.kind
  return /^(?:UBND|HĐND|VP|S\p{Lu}+|B\p{Lu}+)/u.test(symbol) ? 'cong-van' : null
}

function partySymbol(number: string): (typeof DOCUMENT_KINDS)[number] | undefined {
  const symbol = /^\d+-(\p{L}+)\//u.exec(number)?.[1]
  return symbol === undefined ? undefined : DOCUMENT_KINDS.find(({ symbols }) => symbols.includes(symbol))
}

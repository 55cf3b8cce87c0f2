import { LETTERS } from '../../src/text/letters.ts'
import { GRAMMARS } from './organ-grammars.ts'

const OPENED_BY = new Map<string, (typeof GRAMMARS)[number][1][]>()
for (const [opens, grammar] of GRAMMARS)
  for (const word of opens.split(' ')) OPENED_BY.set(word, [...(OPENED_BY.get(word) ?? []), grammar])
const OPENING = new RegExp(`(?<![${LETTERS}\\d/])(?:${[...OPENED_BY.keys()].join('|')})(?![${LETTERS}])`, 'gi')

/** A level in general (`UBND cấp xã`, `UBND các huyện`) is no unit; nor is the tail of `ĐU-HĐND xã`. */
const GENERAL_BEFORE = /(?:cấp\s*|\p{L}\s?[-–]\s?)$/iu
const GENERAL_AFTER = /^\s*(?:cấp|các\s+(?:cấp|xã|huyện))/i

/** Surface forms of organs that running text names, in the order of reading; overlapping shorter ones are left out. */
export function organsIn(text: string): string[] {
  const all = named(text)
  const spans: { from: number; to: number }[] = []
  for (const span of all.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (
      GENERAL_BEFORE.test(text.slice(Math.max(0, span.from - 8), span.from)) ||
      GENERAL_AFTER.test(text.slice(span.to, span.to + 12))
    )
      continue
    if (span.from >= (spans.at(-1)?.to ?? 0)) spans.push(span)
  }
  return spans.map(({ from, to }) => text.slice(from, to).replace(/\s+/gu, ' ').trim())
}

/** Every match of every grammar; those of one grammar never overlap. */
function named(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  const reached = new Map<unknown, number>()
  for (const { 0: word, index: from } of text.matchAll(OPENING)) {
    for (const grammar of OPENED_BY.get(word.toLowerCase()) ?? []) {
      const to = from < (reached.get(grammar) ?? 0) ? null : grammar(text, from)
      if (to === null) continue
      found.push({ from, to })
      reached.set(grammar, to)
    }
  }
  return found
}

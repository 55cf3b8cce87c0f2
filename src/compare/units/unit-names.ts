import { expandAbbreviations } from '../../normaliser/expand.ts'
import { fold, foldTonePlacement } from '../../text/fold.ts'
import { remembered } from '../words/remembered.ts'

/** Name of a body for holding against patterns: spelled out, folded, without punctuation, one space between words. */
export const unitWords: (name: string) => string = remembered((name) =>
  fold(foldTonePlacement(expandAbbreviations(name.replace(/\([^)]*\)/gu, ' ').replace(/:.*$/su, ''))))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
)

/** A pattern of a name by its words; `*` stands for any words. It has to cover the name from its first word. */
export function namePattern(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => unitWords(part))
  const source = parts.map((part) => part.replace(/[^a-z0-9 ]/g, '')).join('(?: .*)?')
  return new RegExp(`^${source}(?= |$)`)
}

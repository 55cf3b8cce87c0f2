import { fold, foldTonePlacement } from '../text/fold.ts'
import { expandAbbreviations } from './expand.ts'

/** Names of places that say who wrote a text and not what it asks for: the commune, those above it. */
export type LocalNames = readonly string[]

const YEAR = /(?<![\p{L}\p{N}/.-])(?:19|20)\d\d(?![\p{L}\p{N}])/gu
const ADMINISTRATIVE = 'xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp|tinh'

/**
 * Text for holding against another issuer's: abbreviations spelled out, marks and tone placement folded, years masked
 * as `{year}`, local names as `{local}` (with the word before them: `xã Yên Bình` is `{local}`), punctuation dropped.
 */
export function comparable(text: string, locals: LocalNames = []): string {
  const folded = fold(foldTonePlacement(expandAbbreviations(text)))
  return maskLocals(folded.replace(YEAR, '{year}'), locals)
    .replace(/[^a-z0-9{}%/]+/g, ' ')
    .replace(/\b(?:nam|trong nam) \{year\}/g, '{year}')
    .trim()
}

function maskLocals(folded: string, locals: LocalNames): string {
  const names = [...new Set(locals.map(fold).filter((name) => name.length > 1))].sort((a, b) => b.length - a.length)
  if (names.length === 0) return folded
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return folded.replace(new RegExp(`(?<![a-z0-9])(?:(?:${ADMINISTRATIVE})\\.? )?(?:${any})(?![a-z0-9])`, 'g'), '{local}')
}

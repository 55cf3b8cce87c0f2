import type { ClauseSide } from '../../record/version-comparison.ts'
import { fold, foldTonePlacement } from '../../text/fold.ts'

/** What counts of a paragraph: its words, capital or not, without marks and without its label. */
export interface Word {
  readonly word: string
  /** Where it begins in the paragraph's text. */
  readonly at: number
}

const WORD = /[\p{L}\p{M}\p{N}%/<>=]+/gu

export function wordsOf({ path, text }: ClauseSide): Word[] {
  const start = labelLength(text, path.at(-1) ?? '')
  return [...text.slice(start).matchAll(WORD)].map((match) => ({
    word: fold(foldTonePlacement(match[0])),
    at: start + match.index,
  }))
}

/** The words as one text; paragraphs that have the same one are the same. */
export const keyOf = (side: ClauseSide): string =>
  wordsOf(side)
    .map(({ word }) => word)
    .join(' ')

/** A paragraph's text without the label that it opens with. */
export const withoutLabel = ({ path, text }: ClauseSide): string => text.slice(labelLength(text, path.at(-1) ?? ''))

function labelLength(text: string, name: string): number {
  if (name === '' || !text.startsWith(name)) return 0
  const rest = text.slice(name.length)
  const sign = /^\s*[.):/]+\s*/u.exec(rest)
  return sign === null ? (/^\s*$/u.test(rest) ? text.length : 0) : name.length + sign[0].length
}

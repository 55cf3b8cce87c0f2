import type { PageNode } from './page-data.ts'

/** Text for finding: lower case, no marks, đ as d. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()

/** Letters and digits alone: `76/NQ-CP`, `76/nqcp` and `76 nq cp` are one. */
const squeezed = (text: string) => folded(text).replace(/[^a-z0-9]+/gu, '')

export interface Finder {
  /** Documents that hold all the words in number, title, issuer or id, best first, at most `most`. */
  readonly find: (words: string, most: number) => number[]
}

/** Prepares documents for being found with or without marks. */
export function finder(nodes: readonly PageNode[], degreeOf: (at: number) => number): Finder {
  const prepared = nodes.map(({ number, title, issuer, places, id }) => ({
    number: squeezed(number ?? ''),
    text: folded([number, title, issuer, ...places, id].filter((part) => part !== null).join(' ')),
  }))
  return {
    find: (words, most) => {
      const parts = folded(words).split(/\s+/u).filter(Boolean)
      const number = squeezed(words)
      if (parts.length === 0) return []
      const scored: { at: number; score: number }[] = []
      prepared.forEach((item, at) => {
        const score = scoreOf(item, parts, number)
        if (score > 0) scored.push({ at, score: score + Math.min(0.9, degreeOf(at) / 1000) })
      })
      return scored
        .sort((a, b) => b.score - a.score || a.at - b.at)
        .slice(0, most)
        .map(({ at }) => at)
    },
  }
}

function scoreOf(item: { readonly number: string; readonly text: string }, parts: readonly string[], number: string): number {
  if (number !== '' && item.number === number) return 4
  if (number !== '' && /\d/u.test(number) && item.number.startsWith(number)) return 3
  if (!parts.every((part) => item.text.includes(part))) return 0
  return item.text.includes(parts.join(' ')) ? 2 : 1
}

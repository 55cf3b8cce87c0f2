import { ABBREVIATIONS } from '../../normaliser/abbreviations.ts'
import { fold } from '../../text/fold.ts'

const CAPITALS = /(?<![\p{L}\p{N}/&.-])\p{Lu}{3,8}(?![\p{L}\p{N}/&.-])/gu
const SHORTEST = 3
const LONGEST = 8

/** Phrases by the first letters of their syllables: what a document's own abbreviations may stand for. */
export type Initials = ReadonlyMap<string, string>

/** Every run of three to eight syllables that a clause of the texts holds, by its first letters; the first one found holds. */
export function initialsOf(texts: readonly string[]): Initials {
  const phrases = new Map<string, string>()
  for (const text of texts)
    for (const clause of text.split(/[,;:.()"“”]/u)) {
      const words = clause.split(/\s+/u).filter((word) => /^\p{L}+$/u.test(word))
      const letters = words.map((word) => fold(word).slice(0, 1))
      for (let from = 0; from < words.length; from++)
        for (let length = SHORTEST; length <= LONGEST && from + length <= words.length; length++) {
          const key = letters.slice(from, from + length).join('')
          if (!phrases.has(key))
            phrases.set(
              key,
              words
                .slice(from, from + length)
                .join(' ')
                .toLowerCase(),
            )
        }
    }
  return phrases
}

/** Spells out abbreviations that no list has, `GCNQSDĐ`, by the phrases of the texts that they are held against. */
export function spellBy(initials: Initials): (text: string) => string {
  return (text) =>
    shouted(text)
      ? text
      : text.replace(CAPITALS, (short) => (ABBREVIATIONS[short] === undefined ? (initials.get(fold(short)) ?? short) : short))
}

/** A heading in capitals has no abbreviations. */
function shouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  return words.filter((word) => word === word.toUpperCase()).length > 0.7 * words.length
}

import { ABBREVIATIONS } from '../../normaliser/abbreviations.ts'
import { fold } from '../../text/fold.ts'

const CAPITALS = /(?<![\p{L}\p{N}/&.-])\p{Lu}{3,8}(?![\p{L}\p{N}/&.-])/gu
const SHORTEST = 3
const LONGEST = 8

/** Phrases by the first letters of their syllables: what a document's own abbreviations may stand for. */
export type Initials = ReadonlyMap<string, string>

/** Every run of three to eight syllables that a clause of the texts holds, by its first letters; the most frequent holds, of those the first. */
export function initialsOf(texts: readonly string[]): Initials {
  const found = new Map<string, Map<string, number>>()
  for (const text of texts)
    for (const clause of text.split(/[,;:.()"“”]/u)) {
      const words = clause.split(/\s+/u).filter((word) => /^\p{L}+$/u.test(word))
      const letters = words.map((word) => fold(word).slice(0, 1))
      for (let from = 0; from < words.length; from++)
        for (let length = SHORTEST; length <= LONGEST && from + length <= words.length; length++) {
          const key = letters.slice(from, from + length).join('')
          const phrase = words
            .slice(from, from + length)
            .join(' ')
            .toLowerCase()
          const counts = found.get(key) ?? new Map<string, number>()
          found.set(key, counts.set(phrase, (counts.get(phrase) ?? 0) + 1))
        }
    }
  return new Map([...found].map(([key, counts]) => [key, mostFrequent(counts)]))
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let [best, most] = ['', 0]
  for (const [phrase, count] of counts) if (count > most) [best, most] = [phrase, count]
  return best
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

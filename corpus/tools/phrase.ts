/** Reading phrases: their printed words, and the marks in them. */
import type { Mark, Note, Phrase } from './description.ts'

/** Tagged template: keeps the marks between the words. */
export function t(strings: TemplateStringsArray, ...marks: readonly (Mark | string | number)[]): Phrase {
  return strings.flatMap((words, index) => {
    const mark = marks[index]
    const next = mark === undefined ? [] : [typeof mark === 'number' ? String(mark) : mark]
    return words === '' ? next : [words, ...next]
  })
}

/** Printed words without footnote signs. */
export const plain = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : plain(part.content))).join('')

export interface Found {
  readonly note: Note
  readonly raw: string
  /** Words of the phrase printed before the mark. */
  readonly before: string
}

/** Every mark of a phrase, outer before inner, in reading order. */
export function marksOf(phrase: Phrase): readonly Found[] {
  const found: Found[] = []
  const walk = (parts: Phrase, before: string): string => {
    let printed = before
    for (const part of parts) {
      if (typeof part === 'string') printed += part
      else {
        found.push({ note: part.note, raw: plain(part.content), before: printed })
        printed = walk(part.content, printed)
      }
    }
    return printed
  }
  walk(phrase, '')
  return found
}

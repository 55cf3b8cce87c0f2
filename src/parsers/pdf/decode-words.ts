import type { Encoding } from '../../document/document.ts'
import { decodeRuns } from '../../text/legacy/decode.ts'
import { fontHint } from '../../text/legacy/font.ts'
import type { Word } from './page-content.ts'

/** Letters that Vietnamese in Unicode is full of, and signs that the old encodings put letters on. */
const TELLING = /[\u0102-\u01b0\u1ea0-\u1ef9]/u
const SUSPECT = /[\u00a1-\u00ff\u2212\u2219\u0152\u0153\u0160\u0161\u0178\u2039\u203a\u2020\u2021]/u

/**
 * Turns the words of a page from TCVN3, VNI, VISCII or VPS into Unicode, in place, and says what they were in; null
 * where the page has nothing to tell by. Pages in Unicode cost one look at each word.
 */
export function decodeWords(words: readonly Word[]): Encoding | null {
  let telling = 0
  let suspect = 0
  let hinted = false
  let font = ''
  for (const word of words) {
    if (word.font !== font) {
      font = word.font
      hinted ||= fontHint(font).encoding !== null
    }
    if (TELLING.test(word.text)) telling++
    else if (SUSPECT.test(word.text)) suspect++
  }
  if (!hinted && suspect <= telling) return telling > 0 ? 'unicode' : null
  const { texts, encoding } = decodeRuns(
    words.map((word, i) => ({ text: word.text + between(word, words[i + 1]), font: word.font })),
  )
  words.forEach((word, i) => {
    word.text = (texts[i] ?? word.text).replace(/[ \n]$/u, '')
  })
  return encoding
}

function between(word: Word, next: Word | undefined): string {
  if (next === undefined || Math.abs(next.base - word.base) > 0.3 * word.size) return '\n'
  return next.spaced || Math.abs(next.x0 - word.x1) > 0.13 * word.size ? ' ' : ''
}

/** What a document was in, given what its pages were in. */
export function overallEncoding(pages: readonly (Encoding | null)[]): Encoding {
  const found = new Set(pages.filter((encoding) => encoding !== null))
  return found.size > 1 ? 'mixed' : ([...found][0] ?? 'unicode')
}

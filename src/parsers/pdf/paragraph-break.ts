import { startsWithBullet, startsWithLabel } from './line-start.ts'
import type { Word } from './page-content.ts'
import type { TextLine } from './text-line.ts'

/** Where a page's running text stands, in points. */
export interface Measure {
  readonly left: number
  readonly right: number
  /** From baseline to baseline within a paragraph, in ems. */
  readonly leading: number
}

const ENDED = /[.;:!?…]["”)\]/]*$/u
const LOWER = /^["“(]?\p{Ll}/u
/** In points: further from the margin than this a line is indented. */
const INDENT = 7

/** How many of a line's pieces make up its first word: all up to the next gap. */
export function piecesOfFirstWord(words: readonly Word[]): number {
  let count = 1
  for (; count < words.length; count++) {
    const word = words[count] as Word
    if (word.x0 - (words[count - 1] as Word).x1 > 0.13 * word.size || word.spaced) break
  }
  return Math.min(count, words.length)
}

/** The width of a line's first word. */
export function firstWordWidth({ words }: Pick<TextLine, 'words'>): number {
  const last = words[piecesOfFirstWord(words) - 1]
  return last === undefined ? 0 : last.x1 - (words[0] as Word).x0
}

/** What a text that hangs from a label is set below: the first word clear of the one that opens the line. */
export function secondWord(words: readonly Word[]): number {
  return words.findIndex((word, i) => i > 0 && word.x0 > (words[0] as Word).x1)
}

/** The margins and the leading of lines that were set as running text. */
export function measure(lines: readonly TextLine[], width: number): Measure | undefined {
  const long = lines.filter((line) => line.x1 - line.x0 > 0.45 * width)
  if (long.length < 3) return undefined
  const pitches: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as TextLine
    const pitch = (line.base - (lines[i - 1] as TextLine).base) / line.size
    if (pitch > 0.8 && pitch < 2.2) pitches.push(pitch)
  }
  pitches.sort((a, b) => a - b)
  return {
    left: Math.min(...long.map((line) => line.x0)),
    right: Math.max(...long.map((line) => line.x1)),
    leading: pitches[Math.floor(pitches.length / 4)] ?? 1.2,
  }
}

/** A line set in the middle: indented on both sides alike, and not merely a short first line. */
export function isCentred(line: TextLine, { left, right }: Measure, indents: ReadonlySet<number>): boolean {
  const before = line.x0 - left
  const after = right - line.x1
  if (before < 12 || after < 12 || Math.abs(before - after) > Math.max(6, 0.04 * (right - left))) return false
  return line.bold || !indents.has(Math.round(line.x0)) || before > 0.3 * (right - left)
}

function isBalanced(line: TextLine, { left, right }: Measure): boolean {
  const before = line.x0 - left
  const after = right - line.x1
  return Math.abs(before - after) < 6 && before < 0.15 * (right - left) && (line.bold || line.italic)
}

/** Whether `line` opens a paragraph of its own after `last`, the line before it in the same column. */
export function startsParagraph(
  last: TextLine,
  line: TextLine,
  before: Measure,
  own: Measure,
  centred: { readonly last: boolean; readonly line: boolean },
  opening: TextLine,
): boolean {
  if (Math.abs(last.size - line.size) > 1.1) return true
  const firstWord = line.words[0]
  const lastWord = last.words[last.words.length - 1]
  if (firstWord?.bold !== lastWord?.bold && (last.bold || line.bold)) return true
  const samePage = last.page === line.page
  if (samePage && (line.base - last.base) / line.size > Math.max(own.leading * 1.22, own.leading + 0.15)) return true
  if (last === opening && last.text.startsWith('(') && !last.text.includes(')') && /^[^(]*\)/u.test(line.text)) return false
  // the first line of a centred title may fill its measure
  const title =
    centred.line && !centred.last && isBalanced(last, before) && last.bold === line.bold && last.italic === line.italic
  if (centred.last !== centred.line && !(title && !ENDED.test(last.text) && last === opening)) return true
  // `I. MỤC ĐÍCH` below a title that fills its line
  if (startsWithLabel(line.text) && isCapitals(line.text) && !isCapitals(last.text)) return true
  const room = before.right - last.x1
  const fitted = room > firstWordWidth(line) + 0.25 * line.size + 0.4 * line.size
  if (centred.line) return !LOWER.test(line.text) && (fitted || isCapitals(last.text) !== isCapitals(line.text))
  if (fitted) return true
  const marked = startsWithBullet(line.text) || startsWithLabel(line.text)
  const indent = line.x0 - own.left
  if (indent > INDENT) return indentOpens(last, line, before, indent, marked, opening)
  return marked && ENDED.test(last.text) && last.x0 - before.left < INDENT
}

/** An indented line opens a paragraph unless its paragraph is indented as a whole or hangs from a label. */
function indentOpens(
  last: TextLine,
  line: TextLine,
  before: Measure,
  indent: number,
  marked: boolean,
  opening: TextLine,
): boolean {
  const lastIndent = last.x0 - before.left
  if (marked) return ENDED.test(last.text) || indent <= lastIndent + INDENT
  if (last === opening && hangs(opening, line)) return false
  if (indent > lastIndent + INDENT) return true
  if (Math.abs(indent - lastIndent) <= INDENT && last !== opening) return false
  return ENDED.test(last.text) && !LOWER.test(line.text)
}

/** The line starts below the text that follows the label of the paragraph's first line. */
function hangs(opening: TextLine, line: TextLine): boolean {
  if (!startsWithBullet(opening.text) && !startsWithLabel(opening.text)) return false
  const second = opening.words[secondWord(opening.words)]
  return second !== undefined && Math.abs(second.x0 - line.x0) < 4
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text.toUpperCase() === text
}

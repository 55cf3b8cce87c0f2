import type { Box } from '../../document/document.ts'
import type { Word } from './page-content.ts'

/** Words on one baseline, from left to right, with the notes' references taken out of the text. */
export interface TextLine {
  readonly page: number
  readonly words: readonly Word[]
  readonly x0: number
  readonly x1: number
  readonly top: number
  readonly bottom: number
  readonly base: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly text: string
  readonly marks: readonly { readonly marker: string; readonly at: number }[]
}

/** Closer than this many ems, and with no space glyph between, two words are one. */
const GLUED = 0.13
/** Raised and lowered text is set in type no larger than this share of the line's. */
const SMALL = 0.87

export function lineBox(line: TextLine): Box {
  return roundBox([line.x0, line.top, line.x1, line.bottom])
}

export function roundBox([x0, y0, x1, y1]: Box): Box {
  return [round(x0), round(y0), round(x1), round(y1)]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Groups words into lines, top to bottom; small raised or lowered words join the line that they stand in. */
export function buildLines(page: number, words: readonly Word[]): TextLine[] {
  if (words.length === 0) return []
  const sorted = words.slice().sort((a, b) => a.base - b.base || a.x0 - b.x0)
  const lines: Word[][] = []
  let line: Word[] = []
  let lead: Word | undefined
  for (const word of sorted) {
    if (lead === undefined || !together(lead, word)) {
      line = []
      lines.push(line)
      lead = word
    } else if (word.size > lead.size) lead = word
    line.push(word)
  }
  return lines.map((members) => makeLine(page, members))
}

function together(lead: Word, word: Word): boolean {
  if (lead.turns !== word.turns) return false
  const apart = word.base - lead.base
  if (apart <= 0.35 * Math.min(lead.size, word.size)) return true
  const [small, large] = lead.size < word.size ? [lead, word] : [word, lead]
  if (small.size > SMALL * large.size) return false
  const middle = (small.top + small.bottom) / 2
  // lowered text hangs less far than raised text stands up
  return middle > large.top && middle < large.bottom && apart < (small === word ? 0.3 : 0.6) * large.size
}

export function makeLine(page: number, members: readonly Word[]): TextLine {
  const words = withoutDoubles(members.slice().sort((a, b) => a.x0 - b.x0))
  const first = words[0] as Word
  let { x1, top, bottom } = first
  let size = 0
  let letters = 0
  let bold = 0
  let italic = 0
  for (const word of words) {
    if (word.size > size) size = word.size
    if (word.x1 > x1) x1 = word.x1
    if (word.top < top) top = word.top
    if (word.bottom > bottom) bottom = word.bottom
    letters += word.text.length
    if (word.bold) bold += word.text.length
    if (word.italic) italic += word.text.length
  }
  const main = words.find((word) => word.size === size) ?? first
  const { text, marks } = isSpacedOut(words) ? { text: closeUp(words), marks: [] } : compose(words, main)
  return {
    page,
    words,
    x0: first.x0,
    x1,
    top,
    bottom,
    base: main.base,
    size,
    bold: bold > 0.9 * letters,
    italic: italic > 0.9 * letters,
    text,
    marks,
  }
}

/** Text drawn twice, a little apart, to look bold, is there once. */
function withoutDoubles(words: Word[]): Word[] {
  let doubled = false
  for (let i = 1; i < words.length; i++) if (isDouble(words[i - 1] as Word, words[i] as Word)) doubled = true
  return doubled ? words.filter((word, i) => i === 0 || !isDouble(words[i - 1] as Word, word)) : words
}

function isDouble(a: Word, b: Word): boolean {
  return a.text === b.text && b.x0 - a.x0 < 0.25 * a.size && Math.abs(a.base - b.base) < 0.25 * a.size
}

function compose(words: readonly Word[], main: Word): Pick<TextLine, 'text' | 'marks'> {
  let text = ''
  let last: Word | undefined
  const marks: { marker: string; at: number }[] = []
  for (const word of words) {
    const marker = noteMarker(word, main, text)
    if (marker !== undefined) {
      marks.push({ marker, at: text.length })
      if (last && word.x1 > last.x1) last = { ...last, x1: word.x1 }
      continue
    }
    const glued = last !== undefined && word.x0 - last.x1 < GLUED * Math.min(last.size, word.size) && !word.spaced
    text += last === undefined || glued ? word.text : ` ${word.text}`
    last = word
  }
  return { text, marks }
}

/** Letters set apart for show (`K Ế  H O Ạ C H`): nearly all words have one letter. */
function isSpacedOut(words: readonly Word[]): boolean {
  if (words.length < 6) return false
  let single = 0
  for (const word of words) if (/^\p{L}\p{M}*$/u.test(word.text)) single++
  return single >= 0.8 * words.length
}

/** Wide gaps part words, the common ones only letters. */
function closeUp(words: readonly Word[]): string {
  const gaps = words.slice(1).map((word, i) => word.x0 - (words[i] as Word).x1)
  const common = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0
  const size = words[0]?.size ?? 0
  return words.map((word, i) => (i > 0 && (gaps[i - 1] ?? 0) > common + 0.15 * size ? ` ${word.text}` : word.text)).join('')
}

/** Digits or asterisks set small and high behind a word; not the power of a unit (`m²`, `km²`). */
function noteMarker(word: Word, main: Word, before: string): string | undefined {
  if (word.size > SMALL * main.size || main.base - word.base < 0.12 * main.size) return undefined
  const marker = /^[[(]?(\d{1,3}|\*{1,3})[\])]?$/u.exec(word.text)?.[1]
  if (marker === undefined || before === '') return undefined
  return /(?<!\p{L})[kcdm]?m$/u.test(before) && /^[23]$/u.test(marker) ? undefined : marker
}

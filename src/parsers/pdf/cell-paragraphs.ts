import { startsWithBullet, startsWithLabel } from './line-start.ts'
import type { CellPiece } from './page-table.ts'
import { firstWordWidth } from './paragraph-break.ts'
import type { TextLine } from './text-line.ts'

/** The lines of a cell, over all its pages, as paragraphs. */
export function cellParagraphs(pieces: readonly CellPiece[]): TextLine[][] {
  const paragraphs: TextLine[][] = []
  let last: TextLine | undefined
  let room = 0
  for (const piece of pieces) {
    const right = rightEdge(piece)
    const bulleted = pieces.some((other) => other.lines.some((line, i) => i === 0 && startsWithBullet(line.text)))
    for (const line of piece.lines) {
      const paragraph = paragraphs[paragraphs.length - 1]
      if (last !== undefined && paragraph !== undefined && isBrokenWord(last, line, room))
        paragraph.push(glue(paragraph.pop() as TextLine, line))
      else if (last === undefined || paragraph === undefined || breaks(last, line, room, bulleted)) paragraphs.push([line])
      else paragraph.push(line)
      last = line
      room = right - line.x1
    }
  }
  return paragraphs
}

/** A cell too narrow for a word breaks it anywhere: `30/11/202` / `6`, `Thườn` / `g`. */
function isBrokenWord(last: TextLine, line: TextLine, room: number): boolean {
  if (room > 0.6 * last.size) return false
  if (/^\d+$/u.test(last.text) && /^\d+[.)]?$/u.test(line.text)) return last.text.length > line.text.replace(/\D/gu, '').length
  if (/[/.-]\d{1,3}$/u.test(last.text) && /^\d{1,3}(?![\p{L}\p{N}])/u.test(line.text))
    return /(?<!\d)(?:19|20)\d\d$/u.test(`${/\d+$/u.exec(last.text)?.[0]}${/^\d+/u.exec(line.text)?.[0]}`)
  return /\p{Ll}$/u.test(last.text) && /^[bcdđghklmnpqrstvx]{1,3}(?=[\s.,;:]|$)/u.test(line.text)
}

function glue(last: TextLine, line: TextLine): TextLine {
  const marks = [...last.marks, ...line.marks.map(({ marker, at }) => ({ marker, at: at + last.text.length }))]
  return {
    ...last,
    text: last.text + line.text,
    marks,
    x0: Math.min(last.x0, line.x0),
    x1: Math.max(last.x1, line.x1),
    bottom: line.bottom,
  }
}

/** Where the text of a cell may run to: its edge less the padding that its left side shows. */
function rightEdge({ box, lines }: CellPiece): number {
  const left = Math.min(...lines.map((line) => line.x0))
  const right = Math.max(...lines.map((line) => line.x1))
  const padding = Math.min(8, Math.max(1, left - box[0]))
  return Math.max(right, box[2] - padding)
}

const ENDED = /[.;:!?…]["”)\]]*$/u
const STARTS_ANEW = /^["“(]?[\p{Lu}\p{N}]/u

function breaks(last: TextLine, line: TextLine, room: number, bulleted: boolean): boolean {
  const gap = 0.25 * last.size
  const fitted = room > firstWordWidth(line) + gap + 0.5 * last.size
  const ended = ENDED.test(last.text)
  if (startsWithBullet(line.text)) {
    if (ended || fitted) return true
    // a compound that wraps at its dash (`Văn hóa` / `- Xã hội`) has no bullet
    return bulleted ? line.x0 < last.x0 + 2 : room > firstWordWidth(line) + gap
  }
  if (startsWithLabel(line.text) && (ended || fitted)) return true
  // what an introducing colon announces stands on in the same paragraph, unless it is an item
  if (last.text.endsWith(':')) return false
  if (last.bold !== line.bold && fitted && STARTS_ANEW.test(line.text)) return true
  if (Math.abs(line.base - last.base) > 2 * last.size && line.page === last.page && ended) return true
  if (isCentred(last, line)) return fitted && ended
  if (ended) return fitted || (last.text.endsWith(';') && room > last.size)
  return fitted && STARTS_ANEW.test(line.text) && !isCapitals(line.text)
}

function isCentred(a: TextLine, b: TextLine): boolean {
  return Math.abs(a.x0 - b.x0) > 3 && Math.abs(a.x0 + a.x1 - b.x0 - b.x1) < 4
}

function isCapitals(text: string): boolean {
  return text.toUpperCase() === text
}

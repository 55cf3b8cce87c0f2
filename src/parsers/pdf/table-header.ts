import type { TextLine } from './text-line.ts'

/** In ems: a gap that may part two cells of a header. */
const CELL_GAP = 0.6
const COUNTER = /^(?:stt|tt|số tt|s\.t\.t)\.?$/i

/** What heads a column of row numbers: `TT`, `STT`. */
export function isCounterHeading(text: string): boolean {
  return COUNTER.test(text)
}

/** A piece of a line between two gaps. */
export interface Segment {
  readonly text: string
  readonly x0: number
  readonly x1: number
}

/** The line's pieces, parted where a gap is wider than that many ems. */
export function segments(line: TextLine, gap = CELL_GAP): Segment[] {
  const found: { text: string; x0: number; x1: number }[] = []
  for (const word of line.words) {
    const last = found[found.length - 1]
    if (last === undefined || word.x0 - last.x1 > gap * word.size) found.push({ text: word.text, x0: word.x0, x1: word.x1 })
    else {
      last.text += ` ${word.text}`
      last.x1 = Math.max(last.x1, word.x1)
    }
  }
  return found
}

/**
 * The pieces of a line that may head a table without rules: three cells or more, the first a counter (`TT`, `STT`), or
 * all of them bold.
 */
export function headerSegments(line: TextLine): Segment[] | undefined {
  if (line.words.length < 3 || (!line.bold && !startsWithCounter(line))) return undefined
  const found = segments(line)
  return found.length >= 3 ? found : undefined
}

/** Without a counter it takes four columns to make a header, over all its lines. */
export function isHeader(line: TextLine, columns: readonly Segment[]): boolean {
  return columns.length >= (startsWithCounter(line) ? 3 : 4)
}

function startsWithCounter(line: TextLine): boolean {
  return COUNTER.test(line.words[0]?.text ?? '')
}

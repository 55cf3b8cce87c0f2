import type { Word } from './page-content.ts'
import { makeLine, type TextLine } from './text-line.ts'

/** A line of the page with the column it stands in: 0 none, else a number for each column of each region. */
export interface PlacedLine {
  readonly line: TextLine
  readonly column: number
}

/** In ems: a gap that may part two columns. */
const GUTTER = 1.3
/** In points: what must stay free between two columns over all their lines. */
const FREE = 4
const LABEL_ONLY = /^[([]?(?:[\p{L}\p{N}.]{1,5}[.):/]?|[-–+*•▪])$/u

interface Region {
  readonly from: number
  readonly to: number
  readonly gutter: number
}

/**
 * Puts lines in reading order where two blocks stand side by side (letterheads, signatures with their recipients):
 * first the left one, then the right one. `lines` are whole lines of the page, top to bottom.
 */
export function readSideBySide(lines: readonly TextLine[], centre: number, firstColumn: number): PlacedLine[] {
  const placed: PlacedLine[] = []
  let column = firstColumn
  for (let i = 0; i < lines.length; ) {
    const region = regionFrom(lines, i, centre, placed.length === 0 ? 0 : lastPlain(placed, lines, i))
    if (region === undefined) {
      placed.push({ line: lines[i] as TextLine, column: 0 })
      i++
      continue
    }
    placed.splice(placed.length - (i - region.from))
    const sides = splitSides(lines.slice(region.from, region.to), region.gutter)
    for (const line of sides.left) placed.push({ line, column })
    for (const line of sides.right) placed.push({ line, column: column + 1 })
    column += 2
    i = region.to
  }
  return placed
}

/** The first line that a region may take back: not before the last region. */
function lastPlain(placed: readonly PlacedLine[], lines: readonly TextLine[], i: number): number {
  let from = i
  for (let p = placed.length - 1; p >= 0 && from > 0 && placed[p]?.column === 0 && placed[p]?.line === lines[from - 1]; p--)
    from--
  return from
}

function regionFrom(lines: readonly TextLine[], seed: number, centre: number, earliest: number): Region | undefined {
  const line = lines[seed] as TextLine
  const gaps = wideGaps(line.words)
  if (gaps.length !== 1) return undefined
  const at = gaps[0] as number
  let low = rightEnd(line.words.slice(0, at))
  let high = (line.words[at] as Word).x0
  const left = makeLine(line.page, line.words.slice(0, at))
  if (LABEL_ONLY.test(left.text)) return undefined
  let both = 1
  const accept = (other: TextLine): boolean => {
    const cut = cutAt(other.words, low, high)
    if (cut === undefined) return false
    const newLow = cut > 0 ? Math.max(low, rightEnd(other.words.slice(0, cut))) : low
    const newHigh = cut < other.words.length ? Math.min(high, (other.words[cut] as Word).x0) : high
    if (newHigh - newLow < FREE) return false
    low = newLow
    high = newHigh
    if (cut > 0 && cut < other.words.length) both++
    return true
  }
  let to = seed + 1
  while (to < lines.length && !endsRegion(lines, to, low, high, centre) && accept(lines[to] as TextLine)) to++
  let from = seed
  while (from > earliest && startsWithin(lines, from - 1, low, high, centre) && accept(lines[from - 1] as TextLine)) from--
  if (both < 2 && to - from < 3) return undefined
  return { from, to, gutter: (low + high) / 2 }
}

function wideGaps(words: readonly Word[]): number[] {
  const gaps: number[] = []
  let end = words[0]?.x1 ?? 0
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word
    if (word.x0 - end > GUTTER * word.size) gaps.push(i)
    end = Math.max(end, word.x1)
  }
  return gaps
}

/** The index of the first word right of the gutter, or undefined where words stand in it. */
function cutAt(words: readonly Word[], low: number, high: number): number | undefined {
  const middle = (low + high) / 2
  const cut = words.findIndex((word) => word.x0 > middle)
  const index = cut < 0 ? words.length : cut
  const end = index === 0 ? Number.NEGATIVE_INFINITY : rightEnd(words.slice(0, index))
  return end > middle + (high - low) / 2 - FREE / 2 ? undefined : index
}

/** A line of its own again: centred on the page, or far below what stood on its side. */
function endsRegion(lines: readonly TextLine[], index: number, low: number, high: number, centre: number): boolean {
  const line = lines[index] as TextLine
  const before = lines[index - 1] as TextLine
  if (line.x0 >= low && isCentredOn(line, centre) && !isCentredOn(before, (line.x0 + line.x1) / 2)) {
    const right = before.words.filter((word) => word.x0 >= (low + high) / 2)
    const middle = right.length > 0 ? ((right[0] as Word).x0 + rightEnd(right)) / 2 : Number.NaN
    if (!(Math.abs(middle - (line.x0 + line.x1) / 2) < 12)) return true
  }
  return line.x1 <= high && line.base - before.base > 2.6 * line.size
}

/** Above its first double line a region takes what stands on the right, or on the left below no running text. */
function startsWithin(lines: readonly TextLine[], index: number, low: number, high: number, centre: number): boolean {
  const line = lines[index] as TextLine
  const below = lines[index + 1] as TextLine
  if (below.base - line.base > 2.6 * line.size) return false
  if (line.x0 >= low) return !isCentredOn(line, centre)
  const above = lines[index - 1]
  return above === undefined || above.x1 < high || line.base - above.base > 1.8 * line.size
}

function isCentredOn(line: TextLine, x: number): boolean {
  return Math.abs((line.x0 + line.x1) / 2 - x) < 6
}

function splitSides(lines: readonly TextLine[], gutter: number): { left: TextLine[]; right: TextLine[] } {
  const left: TextLine[] = []
  const right: TextLine[] = []
  for (const line of lines) {
    const here = line.words.filter((word) => (word.x0 + word.x1) / 2 < gutter)
    const there = line.words.filter((word) => (word.x0 + word.x1) / 2 >= gutter)
    if (here.length > 0) left.push(there.length === 0 ? line : makeLine(line.page, here))
    if (there.length > 0) right.push(here.length === 0 ? line : makeLine(line.page, there))
  }
  return { left, right }
}

function rightEnd(words: readonly Word[]): number {
  let end = Number.NEGATIVE_INFINITY
  for (const word of words) if (word.x1 > end) end = word.x1
  return end
}

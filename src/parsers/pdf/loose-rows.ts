import {
  type ColumnPiece,
  type ColumnText,
  cellPitch,
  columnTexts,
  isBullet,
  isForced,
  isLower,
  isOpenEnded,
} from './column-pieces.ts'
import type { TextLine } from './text-line.ts'

/** How cells stand in rows of several heights. */
type Alignment = 'top' | 'middle'

/** Where rows start among the lines of a table without rules. */
export interface LooseRows {
  readonly starts: readonly number[]
  readonly alignment: Alignment
}

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[a-zđA-ZĐ])[.)]?$/u
const LABEL = /^\d{1,3}[.)]\s\p{Lu}/u
/** No row has more lines. */
const TALLEST = 90

/** What speaks against a reading, in like units. */
const COST = {
  row: 0.4,
  emptyCell: 0.3,
  emptyMain: 2,
  single: 1.5,
  goesOn: 2,
  mainGoesOn: 6,
  displaced: 1.5,
  displacedNumber: 3,
  noNumber: 3,
  furtherNumber: 6,
  apart: 2,
  freshInside: 0.6,
  labelInside: 3,
  wrapped: 0.4,
  openEnded: 1,
  white: 1.5,
}

/**
 * Parts lines into rows where no rules do: the reading that costs least over all ways to cut them. A row has one number,
 * its cells begin at its top or stand around its middle, and begin with a thing of their own; white between rows is no
 * less than between lines. `opensInside`: the first row may be the rest of one on the page before.
 */
export function looseRows(lines: readonly TextLine[], channels: readonly number[], opensInside: boolean): LooseRows {
  const columns = columnTexts(lines, channels)
  const readings = (['top', 'middle'] as const).map((alignment) => cheapest(lines, columns, alignment, opensInside))
  const [top, middle] = readings as [Reading, Reading]
  return middle.cost < top.cost - 0.5 ? middle : top
}

interface Reading extends LooseRows {
  readonly cost: number
}

function cheapest(
  lines: readonly TextLine[],
  columns: readonly ColumnText[],
  alignment: Alignment,
  opensInside: boolean,
): Reading {
  const measure = measureOf(lines, columns)
  const count = lines.length
  const best = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(count + 1)
  best[0] = 0
  for (let end = 1; end <= count; end++)
    for (let start = Math.max(0, end - TALLEST); start < end; start++) {
      const before = best[start] as number
      if (before >= (best[end] as number)) continue
      const cost = before + rowCost(measure, start, end, alignment, start === 0 && opensInside) + (measure.cuts[start] as number)
      if (cost < (best[end] as number)) {
        best[end] = cost
        from[end] = start
      }
    }
  const starts: number[] = []
  for (let end = count; end > 0; end = from[end] as number) starts.unshift(from[end] as number)
  return { starts, alignment, cost: best[count] as number }
}

interface Measure {
  readonly lines: readonly TextLine[]
  readonly columns: readonly ColumnText[]
  /** For each column the index of the first piece at or below a line. */
  readonly firsts: readonly Int32Array[]
  readonly pitch: number
  readonly main: number
  readonly numbered: boolean
  /** What it costs to start a row at a line: less than nothing where white says so. */
  readonly cuts: Float64Array
}

function measureOf(lines: readonly TextLine[], columns: readonly ColumnText[]): Measure {
  const pitch = cellPitch(columns) || 1.25 * (lines[0]?.size ?? 10)
  const firsts = columns.map(({ pieces }) => {
    const index = new Int32Array(lines.length + 1)
    let at = 0
    for (let line = 0; line <= lines.length; line++) {
      while (at < pieces.length && (pieces[at] as ColumnPiece).line < line) at++
      index[line] = at
    }
    return index
  })
  const numbers = columns[0]?.pieces ?? []
  const letters = columns.map(({ pieces }) => pieces.reduce((sum, piece) => sum + piece.text.length, 0))
  const measure = { lines, columns, firsts, pitch, main: letters.indexOf(Math.max(...letters)) }
  const numbered = numbers.length > 0 && numbers.filter((piece) => NUMBER.test(piece.text)).length >= 0.6 * numbers.length
  return { ...measure, numbered, cuts: cutCosts({ ...measure, numbered }) }
}

function cutCosts({ lines, columns, firsts, pitch }: Omit<Measure, 'cuts'>): Float64Array {
  const cuts = new Float64Array(lines.length)
  for (let line = 1; line < lines.length; line++) {
    let white = Number.POSITIVE_INFINITY
    let cost = 0
    columns.forEach(({ pieces, width }, c) => {
      const at = firsts[c]?.[line] ?? 0
      const [above, below] = [pieces[at - 1], pieces[at]]
      if (above === undefined || below === undefined) return
      white = Math.min(white, below.top - above.bottom)
      if (below.base - above.base > 1.3 * pitch) return
      if (!isForced(above, below, width)) cost += COST.wrapped
      if (isOpenEnded(above)) cost += COST.openEnded
    })
    const { size, top, bottom } = lines[line] as TextLine
    const share = (white - (pitch - (bottom - top))) / (0.3 * size)
    cuts[line] = cost - (white === Number.POSITIVE_INFINITY ? 0 : COST.white * Math.min(1, Math.max(0, share)))
  }
  return cuts
}

function rowCost(measure: Measure, start: number, end: number, alignment: Alignment, mayBeRest: boolean): number {
  const { columns, firsts, pitch } = measure
  const isRest = mayBeRest && !(measure.numbered && (firsts[0]?.[end] ?? 0) > (firsts[0]?.[start] ?? 0))
  let [top, bottom, first] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY]
  for (let line = start; line < end; line++) {
    const own = measure.lines[line] as TextLine
    top = Math.min(top, own.top)
    bottom = Math.max(bottom, own.bottom)
    first = Math.min(first, own.base)
  }
  let cost = COST.row
  let filled = 0
  columns.forEach(({ pieces, width }, c) => {
    const [from, to] = [firsts[c]?.[start] ?? 0, firsts[c]?.[end] ?? 0]
    const isNumber = measure.numbered && c === 0
    if (from === to) {
      if (!isRest) cost += isNumber ? COST.noNumber : c === measure.main ? COST.emptyMain : COST.emptyCell
      return
    }
    filled++
    const [head, last] = [pieces[from] as ColumnPiece, pieces[to - 1] as ColumnPiece]
    const off = alignment === 'top' ? head.base - first : Math.abs(head.top + last.bottom - top - bottom) / 2
    if (off > (alignment === 'top' ? 0.5 : 0.4) * pitch && !isRest) cost += isNumber ? COST.displacedNumber : COST.displaced
    if (isNumber) cost += COST.furtherNumber * (to - from - 1)
    else
      cost +=
        cellCost(pieces, from, to, width, pitch, c === 0) +
        (!isRest && isLower(head) ? (c === measure.main ? COST.mainGoesOn : COST.goesOn) : 0)
  })
  return cost + (filled === 1 && columns.length > 2 && !isRest ? COST.single : 0)
}

function cellCost(
  pieces: readonly ColumnPiece[],
  from: number,
  to: number,
  width: number,
  pitch: number,
  isFirst: boolean,
): number {
  let cost = 0
  for (let i = from + 1; i < to; i++) {
    const [above, below] = [pieces[i - 1] as ColumnPiece, pieces[i] as ColumnPiece]
    // `9. Rà soát`: without a column of numbers they stand before the tasks
    if (isFirst && LABEL.test(below.text)) cost += COST.labelInside
    if (below.base - above.base > 1.5 * pitch) cost += COST.apart
    else if (!isLower(below) && !isBullet(below) && isForced(above, below, width)) cost += COST.freshInside
  }
  return cost
}

import { cellText, type PageTable, type TableCell } from './page-table.ts'
import type { TextLine } from './text-line.ts'

/** What speaks against a reading of one column, in like units. */
const COST = { empty: 0.35, merged: 0.15, displaced: 2, apart: 2, goesOn: 1.5 }
/** Share of the pitch by which a text may miss its place for nothing. */
const FREE = 0.35
/** A column that is filled in so many of its rows shows where rows stand. */
const RELIABLE = 0.9

/** The rows of a table between its header and titles, as far as their cells stand in the same columns. */
interface Section {
  readonly rows: readonly number[]
  /** For each column the lines of each row. */
  readonly columns: readonly (readonly (readonly TextLine[])[])[]
}

/** How the rows of one column fall to its cells, `[from, to)`. */
interface Reading {
  readonly segments: Segments
  readonly centred: boolean
  readonly cost: number
}

interface Extent {
  readonly top: number
  readonly bottom: number
  readonly base: number
}

/**
 * Finds cells merged down where no rules tell: a text that stands around the middle of several rows, or that goes on
 * beside the next one, while its column is empty there. A column is read as merged only where that leaves next to
 * nothing of it empty.
 */
export function mergeLoose(table: PageTable, header: number, pitch: number): void {
  for (const section of sectionsOf(table, header)) {
    if (section.rows.length < 2) continue
    const extents = extentsOf(section, pitch)
    const standing = standsCentred(section, extents)
    const merged = section.columns.map((rows) => mergedSegments(rows, extents, standing, pitch))
    // a number reaches as far down as its task
    if (merged.slice(1).every((other) => !sameSegments(other, merged[0]))) merged[0] = []
    merged.forEach((segments, column) => {
      for (const [from, to] of segments) join(table, column, section.rows.slice(from, to))
    })
  }
}

type Segments = readonly (readonly [number, number])[]

/** The cells of a column that reach over several rows; none where it is not read as merged. */
function mergedSegments(
  rows: readonly (readonly TextLine[])[],
  extents: readonly Extent[],
  standing: boolean | undefined,
  pitch: number,
): Segments {
  if (rows.every((lines) => lines.length > 0)) return []
  const readings = (standing === undefined ? [false, true] : [standing]).map((centred) =>
    cheapestSegments(rows, extents, centred, pitch),
  )
  const best = readings.reduce((a, b) => (b.cost < a.cost ? b : a))
  return isMerged(best, rows) ? best.segments.filter(([from, to]) => to - from > 1) : []
}

function sameSegments(a: Segments, b: Segments | undefined): boolean {
  return a.length === b?.length && a.every(([from, to], i) => b[i]?.[0] === from && b[i]?.[1] === to)
}

function sectionsOf(table: PageTable, header: number): Section[] {
  const columns = table.xs.length - 1
  const byRow = Array.from({ length: table.rows }, (_, row) => table.cells.filter((cell) => cell.row === row))
  const sections: number[][] = [[]]
  byRow.forEach((cells, row) => {
    if (row < header || cells.length < columns || cells.some((cell) => cell.rowSpan > 1)) sections.push([])
    else sections.at(-1)?.push(row)
  })
  return sections.map((rows) => ({
    rows,
    columns: Array.from({ length: columns }, (_, column) =>
      rows.map((row) => byRow[row]?.find((cell) => cell.column === column)?.pieces[0]?.lines ?? []),
    ),
  }))
}

/** How far rows reach: by the columns that are nearly always filled, and by other cells that stand around the same middle. */
function extentsOf({ rows, columns }: Section, pitch: number): Extent[] {
  const filled = columns.map((own) => own.filter((lines) => lines.length > 0).length)
  const least = Math.min(RELIABLE * rows.length, Math.max(...filled))
  return rows.map((_, row) => {
    const sure = extentOf(columns.flatMap((own, c) => ((filled[c] ?? 0) >= least ? (own[row] ?? []) : [])))
    const rest = columns.flatMap((own, c) => {
      const lines = own[row] ?? []
      return (filled[c] ?? 0) < least && lines.length > 0 && Math.abs(middle(extentOf(lines)) - middle(sure)) < FREE * pitch
        ? lines
        : []
    })
    return rest.length === 0 ? sure : { ...extentOf(rest, sure), base: sure.base }
  })
}

function extentOf(lines: readonly TextLine[], start?: Extent): Extent {
  let { top, bottom, base } = start ?? { top: Number.POSITIVE_INFINITY, bottom: 0, base: Number.POSITIVE_INFINITY }
  for (const line of lines) {
    top = Math.min(top, line.top)
    bottom = Math.max(bottom, line.bottom)
    base = Math.min(base, line.base)
  }
  return { top, bottom, base }
}

function middle({ top, bottom }: Extent): number {
  return (top + bottom) / 2
}

/** Whether cells lower than their row stand around its middle rather than at its top; undefined where none are lower. */
function standsCentred({ columns }: Section, extents: readonly Extent[]): boolean | undefined {
  let [atTop, atMiddle] = [0, 0]
  for (const rows of columns)
    rows.forEach((lines, row) => {
      const [own, whole] = [extentOf(lines), extents[row] as Extent]
      if (lines.length === 0 || own.bottom - own.top > 0.8 * (whole.bottom - whole.top)) return
      if (Math.abs(own.top - whole.top) < Math.abs(middle(own) - middle(whole))) atTop++
      else atMiddle++
    })
  return atMiddle + atTop === 0 ? undefined : atMiddle > atTop
}

/** Parts the rows into cells, `[from, to)`, so that the texts stand where they should at the least cost. */
function cheapestSegments(
  rows: readonly (readonly TextLine[])[],
  extents: readonly Extent[],
  centred: boolean,
  pitch: number,
): Reading {
  const best = new Float64Array(rows.length + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(rows.length + 1)
  best[0] = 0
  for (let end = 1; end <= rows.length; end++)
    for (let start = end - 1; start >= 0; start--) {
      const cost = (best[start] as number) + segmentCost(start, end)
      if (cost >= (best[end] as number)) continue
      best[end] = cost
      from[end] = start
    }
  const segments: [number, number][] = []
  for (let end = rows.length; end > 0; end = from[end] as number) segments.unshift([from[end] as number, end])
  return { segments, centred, cost: best[rows.length] as number }

  function segmentCost(start: number, end: number): number {
    const lines = rows.slice(start, end).flat()
    const [first] = lines
    // what is empty at the top may belong to a cell of the page before
    if (first === undefined) return start === 0 ? 0.5 * COST.empty : COST.empty * (end - start)
    const [upper, lower] = [extents[start] as Extent, extents[end - 1] as Extent]
    const off = centred
      ? Math.abs(middle(extentOf(lines)) - (upper.top + lower.bottom) / 2)
      : Math.abs(extentOf(lines).base - upper.base)
    const apart = lines.slice(1).filter((line, i) => line.base - (lines[i] as TextLine).base > 1.5 * pitch).length
    return (
      (end - start > 1 ? COST.merged : 0) +
      COST.displaced * Math.max(0, Math.min(2, off / pitch) - FREE) +
      COST.apart * apart +
      (/^\p{Ll}/u.test(first.text) && start > 0 ? COST.goesOn : 0)
    )
  }
}

/** Around the middle, merging must explain nearly all that is empty; at the top, some text must go on beside a next row. */
function isMerged({ segments, centred }: Reading, rows: readonly (readonly TextLine[])[]): boolean {
  const merged = segments.filter(([from, to]) => to - from > 1 && rows.slice(from, to).some((lines) => lines.length > 0))
  if (merged.length === 0) return false
  const left = segments.filter(([from, to]) => from > 0 && rows.slice(from, to).every((lines) => lines.length === 0)).length
  const empty = rows.filter((lines) => lines.length === 0).length
  if (left > 0.2 * empty) return false
  return centred || merged.some(([from, to]) => rows.slice(from, to).filter((lines) => lines.length > 0).length > 1)
}

/**
 * Cells left empty at the top of a page, in a column that is merged down elsewhere and empty nowhere else, are one: the
 * rest of the cell that the page before ends with.
 */
export function gatherEmptyTops(table: PageTable, next: PageTable): void {
  const body = [...table.cells.filter((cell) => cell.row > 0), ...next.cells]
  for (let column = 1; column < next.xs.length - 1; column++) {
    const own = next.cells.filter((cell) => cell.column === column && cell.columnSpan === 1).sort((a, b) => a.row - b.row)
    const filled = own.findIndex((cell) => cellText(cell) !== '')
    const empty = own.slice(0, filled < 0 ? own.length : filled)
    const others = body.filter((cell) => cell.column === column && !empty.includes(cell))
    if (empty.length < 2 || !others.some((cell) => cell.rowSpan > 1) || others.some((cell) => cellText(cell) === '')) continue
    join(
      next,
      column,
      empty.map((cell) => cell.row),
    )
  }
}

function join(table: PageTable, column: number, rows: readonly number[]): void {
  const cells = table.cells.filter((cell) => cell.column === column && rows.includes(cell.row))
  const [first] = cells
  if (first === undefined || cells.length < 2) return
  const pieces = cells.flatMap((cell) => cell.pieces)
  const boxes = pieces.map((piece) => piece.box)
  first.rowSpan = rows.length
  first.pieces = [
    {
      page: table.page,
      box: [
        Math.min(...boxes.map((box) => box[0])),
        Math.min(...boxes.map((box) => box[1])),
        Math.max(...boxes.map((box) => box[2])),
        Math.max(...boxes.map((box) => box[3])),
      ],
      lines: pieces.flatMap((piece) => piece.lines),
    },
  ]
  const rest = new Set<TableCell>(cells.slice(1))
  table.cells = table.cells.filter((cell) => !rest.has(cell))
}

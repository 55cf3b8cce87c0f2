/** A table as a dump has it: cells one after another, rows cut where the page ends. */
import type { Grid, GridCell, GridRow } from '../pieces.ts'
import { words } from '../pieces.ts'
import type { Flow } from './page.ts'
import { wrap } from './wrap.ts'

interface CellLine {
  readonly text: string
  /** Lines from the top of the band. */
  readonly y: number
  readonly row: number
}

/** Rows that merged cells tie together. */
function bands(rows: readonly GridRow[]): readonly (readonly GridRow[])[] {
  const result: GridRow[][] = []
  let tied = 0
  for (const row of rows) {
    if (tied > 0) result.at(-1)?.push(row)
    else result.push([row])
    tied = Math.max(tied, ...row.cells.map((cell) => cell.rowspan)) - 1
  }
  return result
}

interface Look {
  readonly widths: readonly number[]
  readonly numberColumn: number | null
  readonly centreNumber: boolean
}

function cellLines(cell: GridCell, widths: readonly number[]): readonly string[] {
  const width = widths.slice(cell.column, cell.column + cell.colspan).reduce((sum, share) => sum + share, 0)
  return cell.paragraphs.flatMap((runs) => wrap(words(runs).trim(), width - 1))
}

/** Height of each row: its own cells, then what a merged cell still needs goes to the last row it reaches. */
function heights(band: readonly GridRow[], linesOf: (cell: GridCell) => readonly string[]): readonly number[] {
  const result = band.map((row) =>
    Math.max(1, ...row.cells.filter((cell) => cell.rowspan === 1).map((cell) => linesOf(cell).length)),
  )
  for (const [index, row] of band.entries())
    for (const cell of row.cells.filter((merged) => merged.rowspan > 1)) {
      const end = index + cell.rowspan
      const missing = linesOf(cell).length - result.slice(index, end).reduce((sum, height) => sum + height, 0)
      if (missing > 0) result[end - 1] = (result[end - 1] ?? 0) + missing
    }
  return result
}

function layBand(band: readonly GridRow[], look: Look): { readonly lines: readonly CellLine[]; readonly height: number } {
  const cached = new Map<GridCell, readonly string[]>()
  const linesOf = (cell: GridCell): readonly string[] => {
    const known = cached.get(cell) ?? cellLines(cell, look.widths)
    cached.set(cell, known)
    return known
  }
  const tall = heights(band, linesOf)
  const lines: CellLine[] = []
  let top = 0
  for (const [row, { cells }] of band.entries()) {
    for (const cell of cells) {
      const own = linesOf(cell)
      const reach = tall.slice(row, row + cell.rowspan).reduce((sum, height) => sum + height, 0)
      const centred = look.centreNumber && (cell.column === look.numberColumn || cell.rowspan > 1)
      const start = top + (centred ? (reach - own.length) / 2 : 0)
      own.forEach((text, index) => {
        lines.push({ text, y: start + index, row })
      })
    }
    top += tall[row] ?? 0
  }
  return { lines, height: top }
}

function putHeader(flow: Flow, grid: Grid, look: Look): void {
  for (const row of grid.header) {
    const { lines, height } = layBand([row], { ...look, centreNumber: true })
    const middle = row.cells.map((cell) => cellLines(cell, look.widths).length)
    const tallest = Math.max(...middle)
    let index = 0
    for (const [at, count] of middle.entries()) {
      const shift = at === look.numberColumn ? 0 : (tallest - count) / 2
      for (let k = 0; k < count; k++) {
        const line = lines[index++]
        if (line) flow.put(line.text, flow.y + line.y + shift)
      }
    }
    flow.y += height
  }
}

/** Lines from `from` to `to` of a band, moved so that `from` stands at the flow's height. */
function putSlice(flow: Flow, lines: readonly CellLine[], from: number, to: number): void {
  for (const line of lines) if (line.y >= from && line.y < to) flow.put(line.text, flow.y + line.y - from)
}

/** `width` in em. A row is cut by the page when at least three of its lines still fit. */
export function putTable(flow: Flow, grid: Grid, width: number, centreNumber: boolean): void {
  const look: Look = { widths: grid.widths.map((share) => share * width), numberColumn: grid.numberColumn, centreNumber }
  putHeader(flow, grid, look)
  for (const band of bands(grid.rows)) {
    const { lines, height } = layBand(band, look)
    let from = 0
    while (from < height) {
      const room = Math.floor(flow.room)
      const fits = height - from <= room
      if (!fits && (room < 3 || height - from < 4)) {
        flow.turn()
        if (grid.repeatHeader) putHeader(flow, grid, look)
        continue
      }
      const to = fits ? height : from + room
      putSlice(flow, lines, from, to)
      flow.y += to - from
      from = to
    }
  }
}

import type { Box } from '../../document/document.ts'
import type { Lattice } from './lattice.ts'
import type { Word } from './page-content.ts'
import { buildLines, type TextLine } from './text-line.ts'

/** What stands in one cell on one page. */
export interface CellPiece {
  readonly page: number
  readonly box: Box
  readonly lines: readonly TextLine[]
}

/** A cell of a table; a cell that a page break cuts has a piece on each page. */
export interface TableCell {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  /** No rule closes it at the foot of its page. */
  open: boolean
  pieces: CellPiece[]
}

/** A table, of one page at first; `xs` are the column edges of its last page. */
export interface PageTable {
  readonly page: number
  readonly box: Box
  xs: readonly number[]
  rows: number
  cells: TableCell[]
  /** The first rows that later pages repeat. */
  headerRows: number
  openTop: boolean
  openFoot: boolean
  /** Row edges on the last page. */
  readonly ys: readonly number[]
  /** Found by how its words stand; no rules tell which of its cells are merged down. */
  readonly loose?: boolean
}

/** The words of a lattice, cell by cell; undefined where it holds none (drawings, empty boxes). */
export function fillLattice(page: number, lattice: Lattice, words: readonly Word[]): PageTable | undefined {
  const { xs, ys } = lattice
  const columns = xs.length - 1
  const owner = new Int32Array(columns * (ys.length - 1)).fill(-1)
  lattice.cells.forEach((cell, index) => {
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++)
      owner.fill(index, r * columns + cell.column, r * columns + cell.column + cell.columnSpan)
  })
  const held: Word[][] = lattice.cells.map(() => [])
  let filled = false
  for (const word of words) {
    const column = stretchOf(xs, (word.x0 + word.x1) / 2)
    const row = stretchOf(ys, (word.top + word.bottom) / 2)
    const cell = owner[row * columns + column] ?? -1
    held[cell]?.push(word)
    filled = true
  }
  if (!filled) return undefined
  const cells = lattice.cells.map((cell, index): TableCell => {
    const box: Box = [
      at(xs, cell.column),
      at(ys, cell.row),
      at(xs, cell.column + cell.columnSpan),
      at(ys, cell.row + cell.rowSpan),
    ]
    return { ...cell, pieces: [{ page, box, lines: cellLines(page, held[index] ?? []) }] }
  })
  const table: PageTable = {
    page,
    box: [at(xs, 0), at(ys, 0), at(xs, columns), at(ys, ys.length - 1)],
    xs,
    ys,
    rows: ys.length - 1,
    cells,
    headerRows: 0,
    openTop: lattice.openTop,
    openFoot: lattice.openFoot,
  }
  return withoutEmptyEnds(table)
}

/** Sideways text is read along its own direction, after the upright one. */
function cellLines(page: number, words: readonly Word[]): TextLine[] {
  const upright = words.filter((word) => word.turns === 0)
  if (upright.length === words.length) return buildLines(page, words)
  const lines = buildLines(page, upright)
  for (const turns of [3, 1, 2]) {
    const sideways = words.filter((word) => word.turns === turns)
    lines.push(...sidewaysLines(page, sideways, turns))
  }
  return lines
}

function sidewaysLines(page: number, words: readonly Word[], turns: number): TextLine[] {
  const frame = new Map<Word, Word>()
  for (const word of words) {
    const [x0, top, x1, bottom] =
      turns === 3
        ? [-word.bottom, word.x0, -word.top, word.x1]
        : turns === 1
          ? [word.top, -word.x1, word.bottom, -word.x0]
          : [-word.x1, -word.bottom, -word.x0, -word.top]
    frame.set({ ...word, x0, top, x1, bottom, base: bottom - 0.2 * word.size, turns: 0 }, word)
  }
  return buildLines(page, [...frame.keys()]).map((line) => {
    const own = line.words.map((word) => frame.get(word) ?? word)
    return {
      ...line,
      words: own,
      x0: Math.min(...own.map((word) => word.x0)),
      x1: Math.max(...own.map((word) => word.x1)),
      top: Math.min(...own.map((word) => word.top)),
      bottom: Math.max(...own.map((word) => word.bottom)),
    }
  })
}

/** Verticals that only stick out leave a row without text beyond the last rule: it is none. */
function withoutEmptyEnds(table: PageTable): PageTable {
  const isEmpty = (row: number) =>
    table.cells.every(
      (cell) => cell.row + cell.rowSpan - 1 < row || cell.row > row || cell.pieces.every((piece) => piece.lines.length === 0),
    )
  if (table.openFoot && table.rows > 1 && isEmpty(table.rows - 1)) {
    dropRow(table, table.rows - 1)
    table.openFoot = false
    for (const cell of table.cells) cell.open = false
  }
  if (table.openTop && table.rows > 1 && isEmpty(0)) {
    dropRow(table, 0)
    table.openTop = false
  }
  return table
}

/** Takes one row out; cells that reach over it shrink. */
export function dropRow(table: PageTable, row: number): void {
  table.cells = table.cells.filter((cell) => cell.row !== row || cell.rowSpan > 1)
  for (const cell of table.cells) {
    if (cell.row <= row && row < cell.row + cell.rowSpan) cell.rowSpan--
    if (cell.row > row) cell.row--
  }
  table.rows--
}

/** Which stretch between ascending positions a value lies in; outside, the nearest. */
function stretchOf(positions: readonly number[], value: number): number {
  let low = 0
  let high = positions.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((positions[middle] as number) <= value) low = middle
    else high = middle - 1
  }
  return low
}

function at(positions: readonly number[], index: number): number {
  return positions[index] as number
}

export function cellText(cell: TableCell): string {
  const [first] = cell.pieces
  if (cell.pieces.length === 1) return pieceText(first as CellPiece)
  return cell.pieces
    .filter((piece) => piece.lines.length > 0)
    .map(pieceText)
    .join(' ')
}

/** Pieces never change, but are asked for their text once for every page that a table goes on to. */
const texts = new WeakMap<CellPiece, string>()

function pieceText(piece: CellPiece): string {
  const known = texts.get(piece) ?? piece.lines.map((line) => line.text).join(' ')
  texts.set(piece, known)
  return known
}

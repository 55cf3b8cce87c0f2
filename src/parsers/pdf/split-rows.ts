import { withLefts } from './column-channels.ts'
import { cellText, type PageTable, type TableCell } from './page-table.ts'
import { rowBands } from './row-bands.ts'
import { buildLines, makeLine, type TextLine } from './text-line.ts'

/** Where only the columns are ruled, one lattice row holds many: they part at the numbers stacked in the first column. */
export function splitStackedRows(table: PageTable): PageTable {
  for (let row = table.rows - 1; row >= 0; row--) {
    const cells = table.cells.filter((cell) => cell.row === row)
    if (cells.length > 1 && cells.every((cell) => cell.rowSpan === 1) && isStacked(cells)) splitRow(table, row, cells)
  }
  return table
}

function isStacked(cells: readonly TableCell[]): boolean {
  const first = cells.find((cell) => cell.column === 0 && cell.columnSpan === 1)
  const lines = first?.pieces[0]?.lines ?? []
  if (first === undefined || lines.length < 2) return false
  const numbers = lines.map((line) => Number(/^(\d{1,3})[.)]?$/u.exec(line.text)?.[1] ?? Number.NaN))
  if (!numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1)) return false
  const others = cells.filter((cell) => cell !== first && cellText(cell) !== '')
  return others.length > 0 && others.every((cell) => (cell.pieces[0]?.lines.length ?? 0) >= 2) && Number.isFinite(numbers[0])
}

function splitRow(table: PageTable, row: number, cells: readonly TableCell[]): void {
  const words = cells.flatMap((cell) => cell.pieces.flatMap((piece) => piece.lines.flatMap((line) => line.words)))
  const lines = buildLines(table.page, words)
  const bands = rowBands(lines, 0, withLefts(table.xs.slice(1, -1), lines), [])
  const extra = bands.length - 1
  if (extra < 1) return
  for (const cell of table.cells) if (cell.row > row) cell.row += extra
  table.cells = table.cells.filter((cell) => !cells.includes(cell))
  bands.forEach((band, i) => {
    const held = new Set(band.lines.flatMap((line) => line.words))
    for (const cell of cells)
      table.cells.push({ ...cell, row: row + i, open: cell.open && i === extra, pieces: cell.pieces.map(part) })
    function part(piece: TableCell['pieces'][number]) {
      const lines = piece.lines.flatMap((line): TextLine[] => {
        const own = line.words.filter((word) => held.has(word))
        return own.length === 0 ? [] : [own.length === line.words.length ? line : makeLine(line.page, own)]
      })
      const top = i === 0 ? piece.box[1] : band.top
      const bottom = i === extra ? piece.box[3] : band.bottom
      return { ...piece, lines, box: [piece.box[0], top, piece.box[2], bottom] as const }
    }
  })
  table.rows += extra
}

import type { Cell, Row, Table } from '../../src/document/document.ts'

/** The cell at each grid column of each row; merged cells stand at every place they cover. */
export function gridOf(table: Table): (Cell | null)[][] {
  const grid = table.rows.map(() => new Array<Cell | null>(table.columns).fill(null))
  table.rows.forEach((row: Row, r) => {
    for (const cell of row.cells)
      for (let y = r; y < Math.min(grid.length, r + cell.rowSpan); y++)
        for (let x = cell.column; x < Math.min(table.columns, cell.column + cell.columnSpan); x++) {
          const line = grid[y]
          if (line && line[x] === null) line[x] = cell
        }
  })
  return grid
}

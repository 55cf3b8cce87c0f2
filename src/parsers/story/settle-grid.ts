export interface GridCell {
  readonly column: number
  readonly columnSpan: number
}

/** Edges closer than this (4 mm, in twips) that no row tells apart are one edge that somebody's mouse moved. */
const TOLERANCE = 230

/**
 * Word's grid has a column for every edge any row ever had. Gives for each edge its number in the grid that the rows
 * really use, and where those edges lie.
 */
export function settleGrid(
  edges: readonly number[],
  rows: readonly (readonly GridCell[])[],
): { edgeNumber: number[]; edges: number[] } {
  const used = new Set<number>([0])
  for (const cells of rows) {
    for (const cell of cells) {
      used.add(cell.column)
      used.add(cell.column + cell.columnSpan)
    }
  }
  const rowsAt = edgesByRow(rows)
  const settled: { first: number; members: number[] }[] = []
  for (const edge of [...used].sort((a, b) => a - b)) {
    const last = settled[settled.length - 1]
    const near = last !== undefined && isNear(edges, last.first, edge)
    if (near && !last.members.some((member) => rowsAt.some((row) => row.has(member) && row.has(edge)))) last.members.push(edge)
    else settled.push({ first: edge, members: [edge] })
  }
  const edgeNumber: number[] = []
  settled.forEach(({ members }, number) => {
    for (const member of members) edgeNumber[member] = number
  })
  return { edgeNumber, edges: settled.map(({ first }) => edges[first] ?? 0) }
}

function edgesByRow(rows: readonly (readonly GridCell[])[]): Set<number>[] {
  return rows.map((cells) => new Set(cells.flatMap((cell) => [cell.column, cell.column + cell.columnSpan])))
}

/** Grids without true widths (all columns a token width) are taken as they are. */
function isNear(edges: readonly number[], a: number, b: number): boolean {
  if ((edges[edges.length - 1] ?? 0) < 10 * TOLERANCE) return false
  return Math.abs((edges[b] ?? Number.POSITIVE_INFINITY) - (edges[a] ?? 0)) < TOLERANCE
}

/** The same cell in the settled grid. */
export function renumber<Cell extends GridCell>(cell: Cell, edgeNumber: readonly number[]): Cell {
  const column = edgeNumber[cell.column] ?? cell.column
  const end = edgeNumber[cell.column + cell.columnSpan] ?? column + 1
  return { ...cell, column, columnSpan: Math.max(1, end - column) }
}

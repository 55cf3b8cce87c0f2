/** Other layouts of the same tables: cells merged down, headers of two levels, headers printed once. */
import type { Annex, Description } from '../../description.ts'
import type { Composition, Grid, GridCell, GridRow } from '../../pieces.ts'
import { words } from '../../pieces.ts'

const editGrids = (composition: Composition, edit: (grid: Grid) => Grid): Composition => ({
  ...composition,
  pieces: composition.pieces.map((piece) => (piece.piece === 'table' ? edit(piece) : piece)),
})

/** The header on the table's first page only. */
export const headerOnce = (composition: Composition): Composition =>
  editGrids(composition, (grid) => ({ ...grid, repeatHeader: false }))

const wordsOf = (cell: GridCell): string => cell.paragraphs.map(words).join('\n').trim()

/** Cells of these columns that say the same as those above them are merged with them, up to five rows. */
export function mergedDown(composition: Composition, description: Description): Composition {
  const annexes = description.annexes.filter((annex) => !annex.absent)
  let index = 0
  return editGrids(composition, (grid) => mergeGrid(grid, annexes[index++]))
}

function mergeGrid(grid: Grid, annex: Annex | undefined): Grid {
  const columns = (annex?.columns ?? []).flatMap(({ role }, column) =>
    ['lead', 'support', 'deadline', 'monitor'].includes(role) ? [column] : [],
  )
  let rows = grid.rows
  for (const column of columns) rows = mergeColumn(rows, column)
  return { ...grid, rows }
}

function mergeColumn(rows: readonly GridRow[], column: number): readonly GridRow[] {
  const result = rows.map((row) => ({ cells: [...row.cells] }))
  const cellAt = (row: number) => rows[row]?.cells.find((cell) => cell.column === column && cell.colspan === 1 && !cell.bold)
  for (let top = 0; top < rows.length; ) {
    const first = cellAt(top)
    let end = top + 1
    while (first && end < rows.length && end - top < 5) {
      const next = cellAt(end)
      if (!next || next.rowspan > 1 || first.rowspan > 1 || wordsOf(next) !== wordsOf(first) || wordsOf(first) === '') break
      end++
    }
    if (first && end > top + 1) {
      for (let row = top; row < end; row++) {
        const cells = result[row]?.cells ?? []
        const at = cells.findIndex((cell) => cell.column === column)
        if (row === top) cells[at] = { ...first, rowspan: end - top }
        else cells.splice(at, 1)
      }
    }
    top = end
  }
  return result
}

/** `Phân công thực hiện` over who leads and who supports. */
export function twoLevels(composition: Composition, description: Description): Composition {
  const annexes = description.annexes.filter((annex) => !annex.absent)
  let index = 0
  return editGrids(composition, (grid) => {
    const roles = annexes[index++]?.columns.map(({ role }) => role) ?? []
    const lead = roles.indexOf('lead')
    if (lead < 0 || roles[lead + 1] !== 'support') return grid
    return { ...grid, header: split(grid.header, lead) }
  })
}

function split([header, ...rest]: readonly GridRow[], lead: number): readonly GridRow[] {
  if (!header) return rest
  const look = { rowspan: 1, colspan: 1, centre: true, bold: true } as const
  const over: GridCell = { ...look, column: lead, colspan: 2, paragraphs: [[{ text: 'Phân công thực hiện' }]] }
  const upper = header.cells.flatMap((cell): readonly GridCell[] =>
    cell.column === lead ? [over] : cell.column === lead + 1 ? [] : [{ ...cell, rowspan: 2 }],
  )
  const lower = ['Chủ trì', 'Phối hợp'].map((text, index) => ({ ...look, column: lead + index, paragraphs: [[{ text }]] }))
  return [{ cells: upper }, { cells: lower }, ...rest]
}

/** Every other annex upright, the others across. */
export function mixedPages(composition: Composition): Composition {
  let count = 0
  return {
    ...composition,
    pieces: composition.pieces.map((piece) =>
      piece.piece === 'page' && piece.landscape ? { ...piece, landscape: count++ % 2 === 1 } : piece,
    ),
  }
}

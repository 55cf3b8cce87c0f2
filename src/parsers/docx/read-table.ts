import { renumber, settleGrid } from '../story/settle-grid.ts'
import { flatten, type StoryBlock, type StoryCell, type StoryRow, type StoryTable } from '../story/story.ts'
import { child, childrenNamed } from '../xml/find-elements.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { isOn } from './read-styles.ts'

interface GridCell {
  readonly column: number
  readonly columnSpan: number
  /** Goes on from the cell above it. */
  readonly continues: boolean
  readonly element: XmlElement
}

interface GridRow {
  readonly header: boolean
  readonly cells: readonly GridCell[]
}

const WRAPPERS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'])

/**
 * Reads a w:tbl. Rows that a tracked change deleted are left out; a cell merged down stands once. `readCell` gives the
 * blocks of a cell; it is asked in reading order, and not for the hidden rest of merged cells.
 */
export function readTable(element: XmlElement, readCell: (cell: XmlElement) => StoryBlock[]): StoryTable {
  const grid = within(element, 'w:tr').flatMap((row) => (isDeleted(row) ? [] : [readRow(row)]))
  const settled = settleGrid(
    edgesOf(element, grid),
    grid.map((row) => row.cells),
  )
  const numbered = grid.map((row) => ({ ...row, cells: row.cells.map((cell) => renumber(cell, settled.edgeNumber)) }))
  let leading = true
  const rows = numbered.map((row, index): StoryRow => {
    // Word repeats header rows only from the top of the table on
    leading &&= row.header
    const cells = row.cells.flatMap((cell): StoryCell[] => {
      if (cell.continues && startsAbove(numbered, index, cell)) return []
      const { column, columnSpan } = cell
      return [{ column, columnSpan, rowSpan: rowsCovered(numbered, index, cell), paragraphs: flatten(readCell(cell.element)) }]
    })
    return { header: leading, cells }
  })
  return { kind: 'table', edges: settled.edges, rows }
}

/** Rows of a table or cells of a row, also those inside content controls. */
function within(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string') return []
    if (node.name === name) return [node]
    return WRAPPERS.has(node.name) ? within(node, name) : []
  })
}

function isDeleted(row: XmlElement): boolean {
  return child(child(row, 'w:trPr'), 'w:del') !== undefined
}

function readRow(row: XmlElement): GridRow {
  const properties = child(row, 'w:trPr')
  const header = child(properties, 'w:tblHeader')
  const cells: GridCell[] = []
  let column = numberAt(properties, 'w:gridBefore')
  for (const cell of within(row, 'w:tc')) {
    const cellProperties = child(cell, 'w:tcPr')
    if (child(cellProperties, 'w:cellDel') !== undefined) continue
    const columnSpan = Math.max(1, Math.min(200, numberAt(cellProperties, 'w:gridSpan')))
    const last = cells[cells.length - 1]
    // the old way to merge across: a cell that goes on from its neighbour
    if (mergeOf(cellProperties, 'w:hMerge') === 'continue' && last !== undefined)
      cells[cells.length - 1] = { ...last, columnSpan: last.columnSpan + columnSpan }
    else cells.push({ column, columnSpan, continues: mergeOf(cellProperties, 'w:vMerge') === 'continue', element: cell })
    column += columnSpan
  }
  return { header: header !== undefined && isOn(header.attributes['w:val'] ?? '1'), cells }
}

function mergeOf(properties: XmlElement | undefined, name: string): string | undefined {
  const merge = child(properties, name)
  return merge === undefined ? undefined : (merge.attributes['w:val'] ?? 'continue')
}

function numberAt(properties: XmlElement | undefined, name: string): number {
  return Number(child(properties, name)?.attributes['w:val']) || 0
}

/** Edges of the grid as declared; columns that the declaration forgot get a width of their own. */
function edgesOf(table: XmlElement, rows: readonly GridRow[]): number[] {
  const edges = [0]
  for (const column of childrenNamed(child(table, 'w:tblGrid'), 'w:gridCol'))
    edges.push((edges[edges.length - 1] ?? 0) + (Number(column.attributes['w:w']) || 0))
  const columns = Math.max(0, ...rows.flatMap((row) => row.cells.map((cell) => cell.column + cell.columnSpan)))
  while (edges.length <= columns) edges.push((edges[edges.length - 1] ?? 0) + 1000)
  return edges
}

function below(rows: readonly GridRow[], index: number, cell: GridCell): GridCell | undefined {
  return rows[index]?.cells.find((other) => other.column === cell.column)
}

/** Whether a cell that goes on has one above it to go on from: some files lost it. */
function startsAbove(rows: readonly GridRow[], index: number, cell: GridCell): boolean {
  return below(rows, index - 1, cell) !== undefined
}

function rowsCovered(rows: readonly GridRow[], index: number, cell: GridCell): number {
  let next = index + 1
  while (below(rows, next, cell)?.continues === true) next++
  return next - index
}

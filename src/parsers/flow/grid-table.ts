import { isBlank, type StoryCell, type StoryParagraph, type StoryTable } from '../story/story.ts'
import type { FlowCell, FlowParagraph, FlowRow } from './flow.ts'

// edges nearer than this (twips) are one grid line: rows of one table are drawn by hand and differ a little
const TOLERANCE = 45

interface OpenCell {
  readonly column: number
  columnSpan: number
  rowSpan: number
  paragraphs: StoryParagraph[]
  readonly mergesDown: boolean
}

/** A table of its rows' cell edges: columns are the grid lines of all rows, and cells merged down stand once. */
export function gridTable(rows: readonly FlowRow[], paragraphOf: (paragraph: FlowParagraph) => StoryParagraph): StoryTable {
  const lines = gridLines(rows)
  let above: OpenCell[] = []
  const drafts = rows.map((row) => {
    const cells: OpenCell[] = []
    const standing: OpenCell[] = []
    for (const cell of row.cells) {
      const column = Math.max(lineAt(lines, cell.left), ...cells.map((c) => c.column + c.columnSpan), 0)
      const columnSpan = Math.max(1, lineAt(lines, cell.right) - column)
      const origin = cell.merge === 'continue' ? above.find((c) => c.mergesDown && c.column === column) : undefined
      const paragraphs = cell.paragraphs.map(paragraphOf)
      if (origin) standing.push(goOn(origin, paragraphs))
      else cells.push({ column, columnSpan, rowSpan: 1, paragraphs, mergesDown: cell.merge !== 'none' })
    }
    above = [...standing, ...cells]
    return { header: row.header, cells }
  })
  return { kind: 'table', edges: lines, rows: drafts.map((row) => ({ header: row.header, cells: row.cells.map(cellOf) })) }
}

function goOn(origin: OpenCell, paragraphs: readonly StoryParagraph[]): OpenCell {
  origin.rowSpan++
  origin.paragraphs.push(...paragraphs.filter((paragraph) => !isBlank(paragraph)))
  return origin
}

function cellOf({ column, columnSpan, rowSpan, paragraphs }: OpenCell): StoryCell {
  return { column, columnSpan, rowSpan, paragraphs }
}

function gridLines(rows: readonly FlowRow[]): number[] {
  const edges = rows.flatMap((row) => row.cells.flatMap((cell: FlowCell) => [cell.left, cell.right])).sort((a, b) => a - b)
  const lines: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const edge of edges) {
    if (edge - last > TOLERANCE) lines.push(edge)
    last = edge
  }
  return lines
}

/** The last grid line at or before the edge. */
function lineAt(lines: readonly number[], edge: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= edge) low = middle
    else high = middle - 1
  }
  return low
}

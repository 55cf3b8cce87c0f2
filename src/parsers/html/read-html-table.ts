import { flatten, type StoryBlock, type StoryCell, type StoryRow, type StoryTable } from '../story/story.ts'
import type { XmlElement } from '../xml/read-xml.ts'

const MOST_COLUMNS = 500

/** Reads a table element; spans are laid out on its grid. Header rows are those of thead, or of th cells alone, at the top. */
export function readHtmlTable(element: XmlElement, readCell: (cell: XmlElement) => StoryBlock[]): StoryTable {
  const source = rowsOf(element, false)
  /** By column, how many more rows a cell from above covers. */
  const open: number[] = []
  let columns = 0
  let leading = true
  const rows = source.map(({ row, inHead }, index): StoryRow => {
    const elements = row.children.filter(
      (node): node is XmlElement => typeof node !== 'string' && (node.name === 'td' || node.name === 'th'),
    )
    leading &&= inHead || (elements.length > 0 && elements.every((cell) => cell.name === 'th'))
    const covered = open.map((rest) => rest > 0)
    for (let i = 0; i < open.length; i++) open[i] = Math.max(0, (open[i] ?? 0) - 1)
    let column = 0
    const cells: StoryCell[] = []
    for (const cell of elements) {
      while (covered[column]) column++
      const columnSpan = spanOf(cell.attributes.colspan, MOST_COLUMNS)
      const rowSpan = Math.min(spanOf(cell.attributes.rowspan, 65_000) || source.length, source.length - index)
      if (column + columnSpan > MOST_COLUMNS) break
      cells.push({ column, columnSpan, rowSpan, paragraphs: flatten(readCell(cell)) })
      for (let i = column; i < column + columnSpan; i++) open[i] = rowSpan - 1
      column += columnSpan
      columns = Math.max(columns, column)
    }
    return { header: leading, cells }
  })
  const filled = rows.filter((row) => row.cells.length > 0)
  return {
    kind: 'table',
    edges: Array.from({ length: columns + 1 }, (_, i) => i * 1000),
    rows: filled.some((row) => !row.header) ? filled : filled.map((row) => ({ ...row, header: false })),
  }
}

/** Rows of the table itself, not of tables within its cells. */
function rowsOf(element: XmlElement, inHead: boolean): { row: XmlElement; inHead: boolean }[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string') return []
    if (node.name === 'tr') return [{ row: node, inHead }]
    if (node.name === 'td' || node.name === 'th' || node.name === 'table' || node.name === 'caption') return []
    return rowsOf(node, inHead || node.name === 'thead')
  })
}

function spanOf(value: string | undefined, most: number): number {
  const span = Number.parseInt(value ?? '1', 10)
  return Number.isNaN(span) || span < 0 ? 1 : Math.min(span, most)
}

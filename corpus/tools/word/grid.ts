/** A task table in Word: repeated header, cells merged across and down. */
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { Grid, GridCell, GridRow } from '../pieces.ts'
import { type Splitter, wordRuns } from './runs.ts'

const SIZE = 24
const MARGINS = { top: 30, bottom: 30, left: 70, right: 70 }

interface Look {
  readonly widths: readonly number[]
  readonly split: Splitter
  /** Reference of Word's numbering for the number column. */
  readonly automatic?: string
}

function paragraphs(cell: GridCell, look: Look, numbered: boolean): readonly Paragraph[] {
  const alignment = cell.centre ? AlignmentType.CENTER : AlignmentType.LEFT
  const spacing = { after: 0 }
  if (numbered && look.automatic && cell.paragraphs.length > 0)
    return [new Paragraph({ alignment, spacing, numbering: { reference: look.automatic, level: 0 } })]
  const runs = cell.paragraphs.length > 0 ? cell.paragraphs : [[]]
  const children = (words: GridCell['paragraphs'][number]) =>
    wordRuns(words, { size: SIZE, bold: Boolean(cell.bold) }, look.split)
  return runs.map((words) => new Paragraph({ alignment, spacing, children: children(words) }))
}

function tableCell(cell: GridCell, look: Look, numbered: boolean): TableCell {
  const width = look.widths.slice(cell.column, cell.column + cell.colspan).reduce((sum, share) => sum + share, 0)
  return new TableCell({
    children: [...paragraphs(cell, look, numbered)],
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: cell.rowspan > 1 || cell.centre ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(cell.colspan > 1 && { columnSpan: cell.colspan }),
    ...(cell.rowspan > 1 && { rowSpan: cell.rowspan }),
  })
}

/** `width` in twentieths of a point. */
export function wordTable(grid: Grid, width: number, split: Splitter, automatic?: string): Table {
  const widths = grid.widths.map((share) => Math.round(share * width))
  const look: Look = { widths, split, ...(automatic && { automatic }) }
  const row = (content: GridRow, header: boolean): TableRow =>
    new TableRow({
      tableHeader: header && grid.repeatHeader,
      cantSplit: header,
      children: content.cells.map((cell) =>
        tableCell(cell, look, !header && cell.column === grid.numberColumn && cell.colspan === 1),
      ),
    })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [...grid.header.map((content) => row(content, true)), ...grid.rows.map((content) => row(content, false))],
  })
}

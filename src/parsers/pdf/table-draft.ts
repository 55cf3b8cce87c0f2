import type { Place } from '../../document/document.ts'
import type { ParagraphDraft, RowDraft, TableDraft } from '../../text/assemble.ts'
import { mergePlaces } from '../../text/assemble.ts'
import { cellParagraphs } from './cell-paragraphs.ts'
import { cellText, type PageTable, type TableCell } from './page-table.ts'
import { isCounterHeading } from './table-header.ts'
import { lineBox, roundBox, type TextLine } from './text-line.ts'

export function tableDraft(table: PageTable): TableDraft {
  const byRow: TableCell[][] = Array.from({ length: table.rows }, () => [])
  for (const cell of table.cells) byRow[cell.row]?.push(cell)
  const header = headerRows(table, byRow)
  const rows = byRow.map((cells, row): RowDraft => {
    cells.sort((a, b) => a.column - b.column)
    const held = cells.map(places)
    return {
      header: row < header,
      cells: cells.map((cell, i) => ({
        column: cell.column,
        columnSpan: cell.columnSpan,
        rowSpan: cell.rowSpan,
        paragraphs: cellParagraphs(cell.pieces).map(paragraphDraft),
        places: held[i] ?? [],
      })),
      places: rowPlaces(cells, held, table, row),
    }
  })
  const draft = { kind: 'table', columns: table.xs.length - 1, rows, page: table.page, bbox: roundBox(table.box) } as const
  return table.loose ? { ...draft, mergesUnknown: true } : draft
}

export function paragraphDraft(lines: readonly TextLine[]): ParagraphDraft {
  const notes = lines.flatMap((line, index) => line.marks.map(({ marker, at }) => ({ marker, line: index, at })))
  return {
    kind: 'paragraph',
    lines: lines.map((line) => ({ text: line.text, page: line.page, bbox: lineBox(line) })),
    bold: lines.every((line) => line.bold),
    italic: lines.every((line) => line.italic),
    ...(notes.length > 0 ? { notes } : {}),
  }
}

/** Where the cell's text stands, page by page; an empty cell stands where it was drawn. */
function places(cell: TableCell): Place[] {
  const filled = cell.pieces.filter((piece) => piece.lines.length > 0)
  if (filled.length === 0) return mergePlaces(cell.pieces.map(({ page, box }) => ({ page, bbox: roundBox(box) })))
  return mergePlaces(filled.flatMap((piece) => piece.lines.map((line) => ({ page: piece.page, bbox: lineBox(line) }))))
}

/** A row stands where the text of its cells stands; cells merged down count only if it has no others. */
function rowPlaces(cells: readonly TableCell[], held: readonly Place[][], table: PageTable, row: number): Place[] {
  const own = cells.filter((cell) => cell.rowSpan === 1)
  const through = cells.length > 0 ? cells : table.cells.filter((c) => c.row <= row && row < c.row + c.rowSpan)
  const counted = own.length > 0 ? own : through
  const filled = counted.filter((cell) => cellText(cell) !== '')
  return mergePlaces((filled.length > 0 ? filled : counted).flatMap((cell) => held[cells.indexOf(cell)] ?? places(cell)))
}

/**
 * Rows that later pages repeat; else the leading rows whose text is all bold or that a counter heads (`TT`), as far as
 * their cells reach down; with them a row that numbers the columns.
 */
function headerRows(table: PageTable, byRow: readonly (readonly TableCell[])[]): number {
  if (table.headerRows > 0) return table.headerRows
  let count = 0
  while (count < Math.min(3, table.rows - 1)) {
    const filled = (byRow[count] ?? []).filter((cell) => cellText(cell) !== '')
    const columns = filled.filter((cell) => cell.columnSpan < table.xs.length - 1)
    if (columns.length < 2 || !isHeading(filled, count)) break
    count = Math.max(count + 1, ...filled.map((cell) => cell.row + Math.min(cell.rowSpan, 3)))
  }
  return Math.min(count, table.rows)
}

const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-H])\)?$/u

function isHeading(cells: readonly TableCell[], before: number): boolean {
  if (isCounterHeading(cellText(cells[0] as TableCell))) return true
  if (before > 0 && cells.length > 2 && cells.every((cell) => COLUMN_NUMBER.test(cellText(cell)))) return true
  return cells.every((cell) => cell.pieces.every((piece) => piece.lines.every((line) => line.bold)))
}

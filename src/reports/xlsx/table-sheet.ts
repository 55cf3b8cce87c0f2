import type { Alignment, Cell, CellValue, stream, Worksheet } from 'exceljs'
import { BOX, HEAD, landscape, PLAIN, QUIET, TITLE, UPRIGHT } from './styles.ts'

export interface TableColumn {
  readonly header: string
  /** In characters. */
  readonly width: number
  readonly align?: Alignment['horizontal']
  readonly format?: string
  /** The head stands upright, for columns that hold a sign. */
  readonly upright?: boolean
}

/** What a cell of the table holds, and how it is made to stand out. */
export interface TableCell {
  readonly value: CellValue
  readonly dress?: (cell: Cell) => void
}

export interface TableSheet {
  readonly name: string
  readonly title: string
  /** Lines under the title. */
  readonly about: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly pageWord: string
  /** How many columns stay in sight when the sheet is moved sideways. */
  readonly frozen: number
  /** Colour of the sheet's tab. */
  readonly tab?: string
}

/** A cell takes no more than this many UTF-16 units. */
const LONGEST = 32_000

/** Starts a sheet with title, table head, frozen panes, filter and print set-up. The head stands in row `about.length + 2`. */
export function startTable(workbook: stream.xlsx.WorkbookWriter, sheet: TableSheet, rows: number): Worksheet {
  const head = sheet.about.length + 2
  const made = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: sheet.frozen, ySplit: head, zoomScale: 100, showGridLines: false }],
    ...landscape(sheet.title, sheet.pageWord),
    properties: sheet.tab === undefined ? {} : { tabColor: { argb: sheet.tab } },
  })
  made.pageSetup.printTitlesRow = `${head}:${head}`
  made.columns = sheet.columns.map(({ width }) => ({ width, style: { font: PLAIN } }))
  made.autoFilter = { from: { row: head, column: 1 }, to: { row: head + Math.max(1, rows), column: sheet.columns.length } }
  line(made, sheet.title, TITLE, 24)
  for (const about of sheet.about) line(made, about, QUIET, 16)
  const row = made.addRow(sheet.columns.map(({ header }) => header))
  row.height = sheet.columns.some(({ upright }) => upright) ? 190 : 34
  row.eachCell((cell, at) => {
    cell.style = sheet.columns[at - 1]?.upright ? UPRIGHT : HEAD
  })
  row.commit()
  return made
}

export function line(made: Worksheet, text: string, font: Cell['font'], height: number): void {
  const row = made.addRow([clean(text)])
  row.height = height
  row.getCell(1).font = font
  row.getCell(1).alignment = { vertical: 'middle', wrapText: false }
  row.commit()
}

/** One row of the table, as high as its longest cell needs. */
export function addCells(made: Worksheet, columns: readonly TableColumn[], cells: readonly TableCell[], strong = false): void {
  const row = made.addRow(cells.map(({ value }) => (typeof value === 'string' ? clean(value) : value)))
  const lines = cells.map(({ value }, i) => linesOf(textOf(value), columns[i]?.width ?? 10))
  row.height = Math.min(400, 4 + 15 * Math.max(1, ...lines))
  for (const [i, { dress }] of cells.entries()) {
    const cell = row.getCell(i + 1)
    const column = columns[i]
    cell.border = BOX
    cell.font = strong ? { ...PLAIN, bold: true } : PLAIN
    cell.alignment = { vertical: 'top', wrapText: true, ...(column?.align === undefined ? {} : { horizontal: column.align }) }
    if (column?.format !== undefined) cell.numFmt = column.format
    dress?.(cell)
  }
  row.commit()
}

/** What a cell shows of text; nothing of a number. */
function textOf(value: CellValue): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'richText' in value ? value.richText.map(({ text }) => text).join('') : ''
}

/** Lines that text needs in a column: the font is proportional, so a little more than its width fits. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * 1.35))), 0)
}

/** Text as a cell takes it: NFC, no control characters, not too long. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .slice(0, LONGEST)

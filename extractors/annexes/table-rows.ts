import type { Cell, Table } from '../../src/document/document.ts'
import type { ColumnRole } from '../../src/record/record.ts'
import { jointBetween } from '../../src/text/assemble.ts'
import { bulletLength } from '../../src/text/labels.ts'
import { gridOf } from './grid.ts'
import type { CellParagraph, RowReading } from './reading.ts'
import type { TableHeader } from './table-header.ts'

export interface RowsReading {
  readonly rows: readonly RowReading[]
  /** The group open at the end, for a table that goes on under the same heading. */
  readonly group: string | null
}

/** Rows of a table of tasks, group rows carried onto the rows under them, merged cells standing in each row they cover. */
export function readTableRows(table: Table, header: TableHeader, openGroup: string | null): RowsReading {
  const grid = gridOf(table)
  const rows: RowReading[] = []
  const forms = rowForms(grid, header)
  let group = openGroup
  grid.forEach((line, y) => {
    if (y < header.rows || line.every((cell) => !cell || cell.text.trim() === '') || repeatsHeader(line, header)) return
    const title = groupTitle(line, header, forms)
    if (title !== null) {
      group = title
      return
    }
    const reading = readRow(line, header, group)
    const before = rows[rows.length - 1]
    if (before && continues(reading)) rows[rows.length - 1] = joinRows(before, reading)
    else rows.push({ ...reading, places: table.rows[y]?.places ?? [] })
  })
  return { rows, group }
}

function repeatsHeader(line: readonly (Cell | null)[], header: TableHeader): boolean {
  const texts = line.map((cell) => (cell?.text ?? '').replace(/\s+/g, ' ').trim().toLowerCase())
  return (
    texts.filter((text, x) => text !== '' && text === header.columns[x]?.header.toLowerCase()).length >=
    Math.max(2, header.columns.length - 2)
  )
}

/** The title of a group row: one text over all columns, or a number and a title with every other cell empty. */
function groupTitle(line: readonly (Cell | null)[], header: TableHeader, forms: ReadonlySet<string>): string | null {
  const filled = [...new Set(line.filter((cell): cell is Cell => cell !== null && cell.text.trim() !== ''))]
  const at = (role: ColumnRole) => header.columns.findIndex((column) => column.role === role)
  const number = line[at('no')] ?? null
  const task = line[at('task')] ?? null
  const wide = filled.find((cell) => cell.columnSpan >= Math.max(2, header.columns.length - 2))
  if (wide && filled.every((cell) => cell === wide || cell === number)) return join(number === wide ? null : number, wide)
  if (filled.some((cell) => cell.rowSpan > 1)) return null
  const label = number?.text.trim() ?? ''
  if (label !== '' && task && filled.every((cell) => cell === number || cell === task)) {
    const isOther = forms.size > 0 && !forms.has(labelForm(label))
    if (isOther || /^(?:[IVXL]+|[A-ZĐ])[.)]?$/u.test(label)) return join(number, task)
  }
  if (label === '' && filled.length === 1 && filled[0] === task && looksLikeTitle(task)) return join(null, task)
  return null
}

function looksLikeTitle(cell: Cell | null): boolean {
  const text = cell?.text.trim() ?? ''
  return (
    /^(?:[IVXL]+|[A-Z])[.)/-]\s/u.test(text) || (!/\p{Ll}{2}/u.test(text) && text.length > 3) || (cell !== null && isBold(cell))
  )
}

function isBold(cell: Cell): boolean {
  return cell.paragraphs.length > 0 && cell.paragraphs.every((paragraph) => paragraph.bold)
}

/** `1`, `1.1`, `a)` and `-` number things of different levels. */
function labelForm(label: string): string {
  const bare = label.trim().replace(/[.)]+$/u, '')
  return bare
    .replace(/\d+/gu, '1')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\p{Lu}+/gu, 'A')
}

/** The forms of the numbers of rows that hold more than a task: a number of another form stands over such rows. */
function rowForms(grid: readonly (readonly (Cell | null)[])[], header: TableHeader): ReadonlySet<string> {
  const at = (role: ColumnRole) => header.columns.findIndex((column) => column.role === role)
  const [no, task] = [at('no'), at('task')]
  const forms = new Set<string>()
  for (const line of grid.slice(header.rows)) {
    const number = line[no]
    const rest = line.filter((cell, x) => x !== no && x !== task && cell !== number && cell !== line[task])
    if (rest.some((cell) => cell !== null && cell.text.trim() !== '')) forms.add(labelForm(number?.text ?? ''))
  }
  return forms
}

function join(number: Cell | null, title: Cell | null): string {
  const label = number?.text.trim() ?? ''
  const text = (title?.text ?? '').replace(/\s+/g, ' ').trim()
  return label === '' ? text : `${/[.)]$/.test(label) ? label : `${label}.`} ${text}`
}

function readRow(line: readonly (Cell | null)[], header: TableHeader, group: string | null): RowReading {
  const cells: Partial<Record<ColumnRole, CellParagraph[]>> = {}
  header.columns.forEach(({ role }, x) => {
    const cell = line[x]
    if (!cell || role === 'no' || cell.text.trim() === '') return
    const existing = cells[role]
    if (existing && line.indexOf(cell) !== x) return
    cells[role] = [...(existing ?? []), ...paragraphsOf(cell)]
  })
  const no = numberOf(line, header)
  return { no: no === '' ? null : no, group, cells, places: [] }
}

/** A number typed in front of the task, where the table has no column of numbers. */
function numberOf(line: readonly (Cell | null)[], header: TableHeader): string {
  const at = header.columns.findIndex((column) => column.role === 'no')
  if (at >= 0)
    return (line[at]?.text ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/(?<![.)])[.)]+$/, '')
  const task = line[header.columns.findIndex((column) => column.role === 'task')]?.text ?? ''
  return /^(\d{1,3}(?:\.\d{1,2})*)[.)]\s/.exec(task)?.[1] ?? ''
}

/** Paragraphs of a cell; a forced line break starts one only where a bullet follows it. */
function paragraphsOf(cell: Cell): CellParagraph[] {
  return cell.paragraphs.flatMap((paragraph) => {
    const found: CellParagraph[] = []
    for (const { text, span, page } of paragraph.lines) {
      const last = found[found.length - 1]
      if (last && !(bulletLength(text) > 0 && /^.\s*[\p{Lu}\d]/u.test(text)))
        found[found.length - 1] = {
          ...last,
          text: last.text + jointBetween(last.text, text) + text,
          span: [last.span[0], span[1]],
        }
      else if (text !== '') found.push({ text, span, page })
    }
    return found
  })
}

/** A row without number and task that only adds to the cells of the row above. */
function continues(row: RowReading): boolean {
  return row.no === null && row.cells.task === undefined
}

function joinRows(above: RowReading, below: RowReading): RowReading {
  const cells: Partial<Record<ColumnRole, readonly CellParagraph[]>> = { ...above.cells }
  for (const [role, paragraphs] of Object.entries(below.cells) as [ColumnRole, CellParagraph[]][]) {
    const same = (cells[role] ?? []).map((p) => p.span[0])
    cells[role] = [...(cells[role] ?? []), ...paragraphs.filter((p) => !same.includes(p.span[0]))]
  }
  return { ...above, cells }
}

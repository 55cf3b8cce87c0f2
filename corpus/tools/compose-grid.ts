/** A task table as a grid of cells, each where it begins, with how far it reaches right and down. */
import type { Composer } from './compose.ts'
import type { Annex, ColumnRole, Group, Row } from './description.ts'
import type { Grid, GridCell, GridRow } from './pieces.ts'

const ROLES_CENTRED: ReadonlySet<ColumnRole> = new Set(['no'])

function groupRow(group: Group, annex: Annex): GridRow {
  if (group.shape !== 'cells') {
    const text = group.no ? `${group.no} ${group.title}` : group.title
    return { cells: [{ paragraphs: [[{ text }]], column: 0, colspan: annex.columns.length, rowspan: 1, bold: true }] }
  }
  const texts = annex.columns.map(({ role }) => (role === 'no' ? (group.no ?? '') : role === 'task' ? group.title : '\u00a0'))
  return {
    cells: texts.map((text, column) => ({
      paragraphs: [[{ text }]],
      column,
      colspan: 1,
      rowspan: 1,
      bold: true,
      centre: column === 0,
    })),
  }
}

function contentRow(annex: Annex, row: Row, covered: Map<ColumnRole, number>, tools: Composer): GridRow {
  const first = new Map((row.across ?? []).map(([from, to]) => [from, to]))
  const second = new Set((row.across ?? []).map(([, to]) => to))
  const cells: GridCell[] = []
  for (const [column, { role }] of annex.columns.entries()) {
    const left = covered.get(role) ?? 0
    const rowspan = row.down?.[role] ?? 1
    covered.set(role, left > 0 ? left - 1 : rowspan - 1)
    if (left > 0 || second.has(role)) continue
    const phrases = role === 'no' ? (row.no === null ? [] : [[row.no]]) : (row.cells[role]?.paragraphs ?? [])
    const paragraphs = phrases.map((phrase) => tools.runs(phrase))
    cells.push({
      paragraphs,
      column,
      colspan: first.has(role) ? 2 : 1,
      rowspan,
      ...(ROLES_CENTRED.has(role) && { centre: true }),
    })
  }
  return { cells }
}

function headerRows(annex: Annex): readonly GridRow[] {
  const cell = (text: string, column: number): GridCell => ({
    paragraphs: text.split('\n').map((line) => [{ text: line }]),
    column,
    colspan: 1,
    rowspan: 1,
    centre: true,
    bold: true,
  })
  const header = { cells: annex.columns.map(({ header: text }, column) => cell(text, column)) }
  const numbers = { cells: annex.columns.map((_, column) => cell(`(${column + 1})`, column)) }
  return annex.columnNumbers ? [header, numbers] : [header]
}

export function compose(annex: Annex, tools: Composer): Grid {
  const total = annex.columns.reduce((sum, column) => sum + column.width, 0)
  const covered = new Map<ColumnRole, number>()
  const rows = annex.rows.map((entry) =>
    'group' in entry ? groupRow(entry.group, annex) : contentRow(annex, entry, covered, tools),
  )
  const number = annex.columns.findIndex((column) => column.role === 'no')
  return {
    piece: 'table',
    widths: annex.columns.map((column) => column.width / total),
    header: headerRows(annex),
    rows,
    repeatHeader: annex.repeatHeader ?? false,
    numberColumn: number < 0 ? null : number,
  }
}

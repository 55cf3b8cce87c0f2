import type { stream } from 'exceljs'
import type { Comparison } from '../../record/comparison.ts'
import { noteText } from '../note-text.ts'
import { dayMonthYear, placeOf } from '../places.ts'
import type { PlanView } from '../view.ts'
import type { Words } from '../words/words.ts'
import { FONT, markNamed, paint } from './styles.ts'
import { addCells, startTable, type TableCell, type TableColumn } from './table-sheet.ts'

export interface Book {
  readonly workbook: stream.xlsx.WorkbookWriter
  readonly comparison: Comparison
  /** By rank. */
  readonly views: readonly PlanView[]
  readonly say: Words
  /** The name of each plan's own sheet, by the plan's place in the comparison; empty where all stand on one. */
  readonly sheets: ReadonlyMap<number, string>
}

/** The first sheet: what was compared, and one line a commune, best first. */
export function addSummary({ workbook, comparison, views, say, sheets }: Book, name: string, about: readonly string[]): void {
  const columns: TableColumn[] = [
    { header: say('column.rank'), width: 7, align: 'center' },
    { header: say('column.commune'), width: 26 },
    { header: say('column.number'), width: 17 },
    { header: say('column.date'), width: 12, align: 'center' },
    { header: say('column.year'), width: 8, align: 'center' },
    { header: say('column.coverage'), width: 15, align: 'center', format: '0%' },
    ...(['covered', 'changed', 'missing', 'extra'] as const).map((status) => ({
      header: say(`status.${status}`),
      width: 9,
      align: 'center' as const,
    })),
    { header: say('column.errors'), width: 11, align: 'center' },
    { header: say('column.warnings'), width: 11, align: 'center' },
    { header: say('column.review'), width: 11, align: 'center' },
    { header: say('column.score'), width: 9, align: 'center', format: '0.0' },
    { header: say('column.notes'), width: 40 },
  ]
  const made = startTable(
    workbook,
    { name, title: say('report.title'), about, columns, pageWord: say('sheet.page'), frozen: 2, tab: 'FF1F3A5F' },
    views.length,
  )
  for (const view of views) addCells(made, columns, cellsOf(view, comparison, say, sheets))
  const head = about.length + 2
  if (views.length > 0)
    made.addConditionalFormatting({
      ref: `F${head + 1}:F${head + views.length}`,
      // the type leaves the colour out, the writer does not
      rules: [
        {
          type: 'dataBar',
          priority: 1,
          gradient: false,
          cfvo: [
            { type: 'num', value: 0 },
            { type: 'num', value: 1 },
          ],
          color: { argb: 'FF9CC4DE' },
        } as never,
      ],
    })
  made.commit()
}

function cellsOf(view: PlanView, comparison: Comparison, say: Words, sheets: ReadonlyMap<number, string>): TableCell[] {
  const { plan, summary, notes } = view.comparison
  const sheet = sheets.get(view.index)
  const marked = (count: number, mark: string): TableCell => ({
    value: count,
    ...(count > 0 && { dress: (cell) => paint(cell, markNamed(mark)) }),
  })
  return [
    { value: view.rank },
    {
      value: sheet === undefined ? view.place : { text: view.place, hyperlink: `#'${sheet.replaceAll("'", "''")}'!A1` },
      ...(sheet !== undefined && {
        dress: (cell) => {
          cell.font = { name: FONT, size: 11, underline: true, color: { argb: 'FF1F5A7A' } }
        },
      }),
    },
    { value: plan.number ?? say('report.blank') },
    { value: plan.date === null ? '' : dayMonthYear(plan.date) },
    {
      value: plan.planYear,
      ...(plan.planYear !== comparison.template.planYear && { dress: (cell) => paint(cell, markNamed('error'), true) }),
    },
    { value: summary.coverage },
    { value: summary.covered },
    marked(summary.changed, 'warning'),
    marked(summary.missing, 'missing'),
    { value: summary.extra },
    marked(view.errors, 'error'),
    { value: view.warnings },
    { value: view.review },
    { value: view.score },
    { value: [...notes.map((note) => noteText(note, say)), ...copiesOf(view, comparison, say)].join('\n') },
  ]
}

/** With which other plans a plan is alike. */
function copiesOf({ comparison: { plan } }: PlanView, { overview, plans }: Comparison, say: Words): string[] {
  return (overview?.copies ?? [])
    .filter(({ paths }) => paths.includes(plan.path))
    .map(({ paths, similarity }) => {
      const others = plans.filter((other) => other.plan.path !== plan.path && paths.includes(other.plan.path))
      const names = others.map((other) => placeOf(other.plan, say)).join(', ')
      return say('note.copies', { similarity: `${Math.round(similarity * 100)} %`, names })
    })
}

import type { Worksheet } from 'exceljs'
import type { ComparedTask, ComparisonItem, Difference } from '../../record/comparison.ts'
import { describeDifference } from '../describe-difference.ts'
import { noteText } from '../note-text.ts'
import { dayMonthYear, pagesOf } from '../places.ts'
import { NEAR, type PlanView, severityOf, tasksOf } from '../view.ts'
import type { Words } from '../words/words.ts'
import { markOf, paint, severityMark } from './styles.ts'
import type { Book } from './summary-sheet.ts'
import { addCells, startTable, type TableCell, type TableColumn } from './table-sheet.ts'

const OTHER: readonly Difference['field'][] = ['task', 'target', 'legal-basis', 'year']

/** One commune: every task of the template with what differs and both texts, then what the plan has beside them. */
export function addCommune(book: Book, view: PlanView, name: string): void {
  const { workbook, say } = book
  const { plan, summary, notes, differences } = view.comparison
  const facts = [plan.number ?? say('report.blank'), plan.date === null ? '' : dayMonthYear(plan.date), plan.path].filter(Boolean)
  const counts = (['covered', 'changed', 'missing', 'extra'] as const).map(
    (status) => `${say(`status.${status}`)}: ${summary[status]}`,
  )
  const about = [
    facts.join(' · '),
    [`${say('column.coverage')}: ${Math.round(summary.coverage * 100)} %`, ...counts].join(' · '),
    ...notes.map((note) => noteText(note, say)),
  ]
  const columns = columnsOf(say)
  const rows = book.comparison.template.rows.length + view.extra.length + differences.length
  const made = startTable(
    workbook,
    { name, title: view.place, about, columns, pageWord: say('sheet.page'), frozen: 2, ...tabOf(view) },
    rows,
  )
  addRows(made, columns, book, view, [])
  made.commit()
}

/** All communes on one sheet, each line with its commune. */
export async function addDetail(book: Book, name: string): Promise<void> {
  const { workbook, comparison, views, say } = book
  const columns: TableColumn[] = [{ header: say('column.commune'), width: 24 }, ...columnsOf(say)]
  const rows = views.reduce(
    (sum, view) => sum + comparison.template.rows.length + view.extra.length + view.comparison.differences.length,
    0,
  )
  const made = startTable(
    workbook,
    { name, title: say('sheet.detail'), about: [], columns, pageWord: say('sheet.page'), frozen: 3 },
    rows,
  )
  for (const view of views) {
    addRows(made, columns, book, view, [{ value: view.place }])
    // lets what was written so far leave the memory
    await new Promise((done) => setImmediate(done))
  }
  made.commit()
}

const tabOf = ({ comparison: { summary } }: PlanView): { tab?: string } =>
  summary.missing > 0 ? { tab: 'FF9E2A2B' } : summary.changed > 0 ? { tab: 'FFF7B27A' } : {}

const columnsOf = (say: Words): TableColumn[] => [
  { header: say('column.key'), width: 8, align: 'center' },
  { header: say('column.status'), width: 10, align: 'center' },
  { header: say('column.severity'), width: 10, align: 'center' },
  { header: say('column.template-task'), width: 37 },
  { header: say('column.plan-task'), width: 37 },
  { header: say('column.deadline'), width: 20 },
  { header: say('column.output'), width: 20 },
  { header: say('column.unit'), width: 20 },
  { header: say('column.other'), width: 17 },
  { header: say('column.page'), width: 9, align: 'center' },
  { header: say('column.similarity'), width: 7, align: 'center', format: '0%' },
  { header: say('column.review'), width: 7, align: 'center' },
]

function addRows(
  made: Worksheet,
  columns: readonly TableColumn[],
  book: Book,
  view: PlanView,
  before: readonly TableCell[],
): void {
  const { comparison, say } = book
  for (const row of comparison.template.rows) {
    const item = view.items.get(row.key) ?? { status: 'missing' as const, plan: [] }
    addCells(made, columns, [...before, ...itemCells(item, row, view, say)])
  }
  for (const item of view.extra) addCells(made, columns, [...before, ...itemCells(item, null, view, say)])
  for (const difference of view.comparison.differences) addCells(made, columns, [...before, ...documentCells(difference, say)])
}

function itemCells(item: ComparisonItem, row: ComparedTask | null, view: PlanView, say: Words): TableCell[] {
  const tasks = tasksOf(view, item)
  const differences = item.differences ?? []
  const said = (fields: readonly Difference['field'][]) =>
    differences
      .filter(({ field }) => fields.includes(field))
      .map(
        (difference) =>
          `${differences.length > 1 && difference.at ? `${difference.at}: ` : ''}${describeDifference(difference, say)}`,
      )
      .join('\n')
  const severity = severityOf(item)
  const mark = markOf(item)
  return [
    { value: row?.key ?? item.plan.join('; ') },
    { value: `${mark.sign} ${say(`status.${item.status}`)}`, dress: (cell) => paint(cell, mark, true) },
    severity === null
      ? { value: '' }
      : { value: say(`severity.${severity}`), dress: (cell) => paint(cell, severityMark(severity)) },
    { value: row?.task ?? '' },
    { value: tasks.map((task) => `[${task.key}] ${task.task}`).join('\n') || nearest(item, view, say) },
    { value: said(['deadline']) || deadlines(row, tasks) },
    { value: said(['output']) },
    { value: said(['lead', 'support']) },
    { value: [said(OTHER), shapeOf(item, say)].filter(Boolean).join('\n') },
    { value: [row === null ? '' : pagesOf([row]), pagesOf(tasks)].join(' / ') },
    { value: item.similarity ?? '' },
    { value: item.review ? '?' : '' },
  ]
}

/** Deadlines that do not differ, as the plan has them. */
const deadlines = (row: ComparedTask | null, tasks: readonly ComparedTask[]): string =>
  [...new Set((tasks.length > 0 ? tasks : row === null ? [] : [row]).flatMap((task) => task.deadlines))].join('\n')

const shapeOf = ({ shape, plan }: ComparisonItem, say: Words): string =>
  shape === 'split' ? say('shape.split', { n: plan.length }) : shape === 'merged' ? say('shape.merged') : ''

function nearest({ nearest }: ComparisonItem, view: PlanView, say: Words): string {
  if (nearest === undefined || nearest.similarity < NEAR) return ''
  const task = view.rows.get(nearest.plan)
  const told = say('item.nearest', { key: nearest.plan, similarity: `${Math.round(nearest.similarity * 100)} %` })
  return task === undefined ? '' : `(${told}: ${task.task})`
}

/** What differs in the document as a whole. */
const documentCells = ({ field, direction, severity, template, plan }: Difference, say: Words): TableCell[] => [
  { value: '' },
  { value: say('sheet.whole') },
  { value: say(`severity.${severity}`), dress: (cell) => paint(cell, severityMark(severity)) },
  { value: template ?? '' },
  { value: plan ?? '' },
  { value: '' },
  { value: '' },
  { value: '' },
  { value: [say(`field.${field}`), direction === undefined ? '' : say(`direction.${direction}`)].filter(Boolean).join(' ') },
  { value: '' },
  { value: '' },
  { value: '' },
]

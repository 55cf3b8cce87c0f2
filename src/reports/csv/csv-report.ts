import type { ComparedTask, Comparison, ComparisonItem, Difference } from '../../record/comparison.ts'
import { describeDifference } from '../describe-difference.ts'
import { pagesOf } from '../places.ts'
import { byRank, type PlanView, severityOf, tasksOf, viewsOf } from '../view.ts'
import { type Language, type WordKey, type Words, wordsOf } from '../words/words.ts'
import { CSV_START, csvCell } from './csv-cell.ts'

const COLUMNS: readonly WordKey[] = [
  'column.commune',
  'column.number',
  'column.file',
  'column.key',
  'column.annex',
  'column.work',
  'column.template-task',
  'column.status',
  'column.severity',
  'column.similarity',
  'column.review',
  'column.plan-key',
  'column.plan-task',
  'column.deadline',
  'column.differences',
  'column.page',
]

/**
 * A comparison as CSV for Excel, line by line: one for each task of the template and plan, then what the plan has
 * beside them and what differs in the document as a whole. Starts with a byte order mark.
 */
export function* csvReport(comparison: Comparison, language: Language = 'vi'): Generator<string> {
  const say = wordsOf(language)
  yield CSV_START + line(COLUMNS.map((column) => say(column)))
  for (const view of byRank(viewsOf(comparison, say))) {
    const { plan, differences } = view.comparison
    const start = [view.place, plan.number ?? '', plan.path]
    for (const row of comparison.template.rows) yield line([...start, ...taskCells(row, view, comparison, say)])
    for (const item of view.extra) yield line([...start, '', '', '', '', ...itemCells(item, null, view, say)])
    for (const difference of differences) yield line([...start, ...documentCells(difference, say)])
  }
}

const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`

function taskCells(row: ComparedTask, view: PlanView, { overview }: Comparison, say: Words): string[] {
  const item = view.items.get(row.key) ?? { status: 'missing', plan: [] }
  const field = overview?.fields.find((one) => one.field === row.field)?.name ?? row.field
  return [row.key, row.annexTitle ?? '', field ?? say('field.unknown'), row.task, ...itemCells(item, row, view, say)]
}

function itemCells(item: ComparisonItem, row: ComparedTask | null, view: PlanView, say: Words): string[] {
  const tasks = tasksOf(view, item)
  const severity = severityOf(item)
  const deadlines = [row?.deadlines.join('; ') ?? '', tasks.flatMap((task) => task.deadlines).join('; ')]
  return [
    say(`status.${item.status}`),
    severity === null ? '' : say(`severity.${severity}`),
    item.similarity === undefined ? '' : item.similarity.toFixed(2),
    item.review ? 'x' : '',
    item.plan.join('; '),
    tasks.map(({ task }) => task).join(' | '),
    deadlines.some((text) => text !== '') ? deadlines.join(' → ') : '',
    (item.differences ?? []).map((difference) => describeDifference(difference, say)).join(' | '),
    [row === null ? '' : pagesOf([row]), pagesOf(tasks)].join(' / '),
  ]
}

const documentCells = (difference: Difference, say: Words): string[] => [
  ...['', '', '', '', ''],
  say(`severity.${difference.severity}`),
  ...['', '', '', '', ''],
  describeDifference(difference, say),
  '',
]

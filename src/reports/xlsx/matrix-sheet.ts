import { severityOf } from '../view.ts'
import { markOf, paint } from './styles.ts'
import type { Book } from './summary-sheet.ts'
import { addCells, clean, startTable, type TableColumn } from './table-sheet.ts'

/** So much of a task stands in its upright head. */
const HEAD_LETTERS = 70

/** Communes by tasks: a coloured sign for each, so that both a row and a column can be read at a glance. */
export function addMatrix({ workbook, comparison, views, say }: Book, name: string, about: readonly string[]): void {
  const { rows } = comparison.template
  const columns: TableColumn[] = [
    { header: say('column.commune'), width: 26 },
    { header: say('column.coverage'), width: 9, align: 'center', format: '0%' },
    ...rows.map(({ key, task }) => ({ header: `${key}  ${short(task)}`, width: 4.6, align: 'center' as const, upright: true })),
  ]
  const made = startTable(
    workbook,
    {
      name,
      title: `${say('report.title')}: ${say('sheet.matrix')}`,
      about,
      columns,
      pageWord: say('sheet.page'),
      frozen: 2,
      tab: 'FF1F5A7A',
    },
    views.length,
  )
  for (const view of views) {
    addCells(made, columns, [
      { value: view.place },
      { value: view.comparison.summary.coverage },
      ...rows.map((row) => {
        const item = view.items.get(row.key) ?? { status: 'missing' as const, plan: [] }
        const mark = markOf(item)
        return {
          value: `${mark.sign}${item.review ? '?' : ''}`,
          dress: (cell: Parameters<typeof paint>[0]) => {
            paint(cell, mark, severityOf(item) === 'error')
            cell.alignment = { horizontal: 'center', vertical: 'middle' }
          },
        }
      }),
    ])
  }
  made.commit()
}

const short = (task: string): string => {
  const text = clean(task)
  if (text.length <= HEAD_LETTERS) return text
  return `${text.slice(0, text.lastIndexOf(' ', HEAD_LETTERS))}…`
}

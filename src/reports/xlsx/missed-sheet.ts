import type { Book } from './summary-sheet.ts'
import { addCells, startTable, type TableColumn } from './table-sheet.ts'

/** The template's tasks, those most often missed first. */
export function addMissed({ workbook, comparison, views, say }: Book, name: string): void {
  const { template, overview } = comparison
  const rows = new Map(template.rows.map((row) => [row.key, row]))
  const names = new Map(overview?.fields.map(({ field, name }) => [field, name]))
  const columns: TableColumn[] = [
    { header: say('column.key'), width: 9, align: 'center' },
    { header: say('column.annex'), width: 28 },
    { header: say('column.work'), width: 24 },
    { header: say('column.template-task'), width: 62 },
    { header: say('column.missing'), width: 12, align: 'center' },
    { header: say('column.changed'), width: 12, align: 'center' },
    { header: '%', width: 12, align: 'center', format: '0%' },
  ]
  const tasks = overview?.tasks ?? []
  const made = startTable(
    workbook,
    { name, title: say('sheet.tasks'), about: [], columns, pageWord: say('sheet.page'), frozen: 1, tab: 'FF9E2A2B' },
    tasks.length,
  )
  for (const { template: key, missing, changed } of tasks) {
    const row = rows.get(key)
    if (row === undefined) continue
    addCells(made, columns, [
      { value: key },
      { value: row.annexTitle ?? '' },
      { value: names.get(row.field) ?? row.field ?? say('field.unknown') },
      { value: row.task },
      { value: missing },
      { value: changed },
      { value: views.length === 0 ? 0 : missing / views.length },
    ])
  }
  if (tasks.length > 0)
    made.addConditionalFormatting({
      ref: `G3:G${tasks.length + 2}`,
      rules: [
        {
          type: 'dataBar',
          priority: 1,
          gradient: false,
          cfvo: [
            { type: 'num', value: 0 },
            { type: 'num', value: 1 },
          ],
          color: { argb: 'FFE39A9A' },
        } as never,
      ],
    })
  made.commit()
}

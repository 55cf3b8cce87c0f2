import type { Cell } from 'exceljs'
import { type FollowUp, PROGRESS, type Progress, type ProgressEvidence } from '../../record/follow-up.ts'
import { dayMonthYear } from '../places.ts'
import { workbookOf } from '../two-pages/workbook.ts'
import { type Language, type Words, wordsOf } from '../words/words.ts'
import { markNamed, paint } from '../xlsx/styles.ts'
import { addCells, startTable, type TableCell, type TableColumn } from '../xlsx/table-sheet.ts'
import { askedText, fieldName, lateText, noteOf, reachedKey, statedText, type TaskView, taskViews } from './follow-up-view.ts'
import { type FollowUpWords, followUpWords } from './follow-up-words.ts'

/** A plan against its report as an Excel workbook: tasks, targets, fields of work. */
export function followUpXlsx(followed: FollowUp, language: Language = 'vi'): Promise<Uint8Array> {
  const [say, words] = [wordsOf(language), followUpWords(language)]
  return workbookOf((workbook) => {
    const add = (
      name: string,
      columns: readonly TableColumn[],
      rows: readonly (readonly TableCell[])[],
      about: readonly string[],
    ) => {
      const title = `${words('title')}: ${name}`
      const made = startTable(workbook, { name, title, about, columns, pageWord: words('sheetPage'), frozen: 1 }, rows.length)
      for (const cells of rows) addCells(made, columns, cells)
      made.commit()
    }
    const views = taskViews(followed, words)
    add(
      words('tasks'),
      taskColumns(words),
      views.map((view) => taskCells(view, words)),
      aboutOf(followed, say, words),
    )
    add(
      words('targets'),
      targetColumns(words),
      targetRows(followed, words),
      followed.targets.length === 0 ? [words('noTargets')] : [],
    )
    add(words('fields'), fieldColumns(words), fieldRows(followed, words), [])
  })
}

function aboutOf({ plan, report, summary, notes }: FollowUp, say: Words, words: FollowUpWords): string[] {
  const facts = ({ number, date, issuer, path }: FollowUp['report']) =>
    [number ?? say('report.blank'), date === null ? null : dayMonthYear(date), issuer, path].filter(Boolean).join(' · ')
  const counts = PROGRESS.filter((progress) => summary[progress] > 0).map(
    (progress) => `${words(progress)}: ${summary[progress]}`,
  )
  return [
    `${words('plan')}: ${facts(plan)}`,
    `${words('report')}: ${facts(report)}`,
    counts.join(' · '),
    ...notes.map((note) => noteOf(note, words)),
  ]
}

const taskColumns = (words: FollowUpWords): TableColumn[] => [
  { header: words('key'), width: 8, align: 'center' },
  { header: words('progress'), width: 13, align: 'center' },
  { header: words('task'), width: 36 },
  { header: words('field'), width: 14 },
  { header: `${words('lead')}, ${words('deadline').toLowerCase()}`, width: 17 },
  { header: words('evidence'), width: 44 },
  { header: words('documents'), width: 20 },
  { header: words('page', { page: '' }).trim(), width: 6, align: 'center' },
  { header: words('late'), width: 13 },
  { header: words('review'), width: 8, align: 'center' },
]

function taskCells({ item, task, field }: TaskView, words: FollowUpWords): TableCell[] {
  const { progress, evidence, nearest, review } = item
  const [best] = evidence
  const said = evidence.map(({ text }) => text).join('\n— ')
  return [
    { value: task.key },
    { value: words(progress), dress: shade(progress) },
    { value: task.task },
    { value: field },
    { value: [...task.lead, ...task.deadlines].join('\n') },
    {
      value:
        said || (nearest === undefined ? '' : `${words('nearest', { n: Math.round(nearest.similarity * 100) })} ${nearest.text}`),
    },
    { value: best === undefined ? '' : sources(best) },
    { value: best?.page ?? '' },
    { value: lateText(item, words) },
    { value: review ? '?' : '' },
  ]
}

const sources = ({ documents }: ProgressEvidence): string => documents.map(({ raw }) => raw).join('\n')

const SHADES: Readonly<Record<Progress | ReturnType<typeof reachedKey>, string>> = {
  done: 'covered',
  reached: 'covered',
  partly: 'warning',
  'not-done': 'missing',
  missed: 'missing',
  ahead: 'extra',
  mentioned: 'info',
  silent: 'none',
  unknown: 'none',
}

function shade(key: keyof typeof SHADES): (cell: Cell) => void {
  const name = SHADES[key]
  return (cell) => {
    if (name !== 'none') paint(cell, markNamed(name), true)
  }
}

const targetColumns = (words: FollowUpWords): TableColumn[] => [
  { header: words('target'), width: 60 },
  { header: words('asked'), width: 18, align: 'center' },
  { header: words('stated'), width: 18, align: 'center' },
  { header: words('progress'), width: 16, align: 'center' },
  { header: words('evidence'), width: 60 },
]

const targetRows = ({ targets }: FollowUp, words: FollowUpWords): TableCell[][] =>
  targets.map((target) => [
    { value: target.target },
    { value: askedText(target) },
    { value: statedText(target) },
    { value: words(reachedKey(target)), dress: shade(reachedKey(target)) },
    { value: target.raw ?? '' },
  ])

const fieldColumns = (words: FollowUpWords): TableColumn[] => [
  { header: words('field'), width: 44 },
  { header: words('number'), width: 14, align: 'center' },
  ...PROGRESS.map((progress) => ({ header: words(progress), width: 15, align: 'center' as const })),
]

function fieldRows({ fields = [] }: FollowUp, words: FollowUpWords): TableCell[][] {
  const names = new Map(fields.map(({ field, name }) => [field, name]))
  return fields.map(({ field, counts }) => [
    { value: fieldName(field, names, words) },
    { value: PROGRESS.reduce((sum, progress) => sum + counts[progress], 0) },
    ...PROGRESS.map(
      (progress): TableCell => ({ value: counts[progress], ...(counts[progress] > 0 ? { dress: shade(progress) } : {}) }),
    ),
  ])
}

import type { Cell, CellRichTextValue, CellValue, stream } from 'exceljs'
import type { Segment, VersionComparison } from '../../record/version-comparison.ts'
import { dayMonthYear, pagesOf } from '../places.ts'
import { workbookOf } from '../two-pages/workbook.ts'
import { type Language, type Words, wordsOf } from '../words/words.ts'
import { FONT, markNamed, paint } from '../xlsx/styles.ts'
import { addCells, clean, startTable, type TableCell, type TableColumn } from '../xlsx/table-sheet.ts'
import {
  type ChangeKind,
  changeText,
  clauseKind,
  factText,
  noteOf,
  placeOf,
  roleText,
  type TaskChange,
  taskChanges,
} from './version-view.ts'
import { type VersionWords, versionWords } from './versions-words.ts'

interface Book {
  readonly workbook: stream.xlsx.WorkbookWriter
  readonly compared: VersionComparison
  readonly say: Words
  readonly words: VersionWords
}

/** Two versions as an Excel workbook: tasks, wording, letterhead, cited documents, a sheet each. */
export function versionsXlsx(compared: VersionComparison, language: Language = 'vi'): Promise<Uint8Array> {
  return workbookOf((workbook) => {
    const book: Book = { workbook, compared, say: wordsOf(language), words: versionWords(language) }
    if (compared.tasks !== null) addTasks(book)
    addClauses(book)
    addFacts(book)
    addCitations(book)
  })
}

function aboutOf({ compared: { from, to, notes }, say, words }: Book): string[] {
  const facts = ({ number, date, issuer, path }: VersionComparison['from']) =>
    [number ?? say('report.blank'), date === null ? null : dayMonthYear(date), issuer, path].filter(Boolean).join(' · ')
  return [`${words('older')}: ${facts(from)}`, `${words('newer')}: ${facts(to)}`, ...notes.map((note) => noteOf(note, words))]
}

function addTasks(book: Book): void {
  const { compared, say, words } = book
  const changes = taskChanges(compared)
  const columns: TableColumn[] = [
    { header: words('what'), width: 15, align: 'center' },
    { header: `${words('key')}: ${words('older').toLowerCase()}`, width: 9, align: 'center' },
    { header: `${words('key')}: ${words('newer').toLowerCase()}`, width: 9, align: 'center' },
    { header: words('older'), width: 40 },
    { header: words('newer'), width: 40 },
    { header: words('binds'), width: 34 },
    { header: words('pages'), width: 8, align: 'center' },
  ]
  sheet(
    book,
    words('tasks'),
    columns,
    changes.map((change) => taskCells(change, say, words)),
  )
}

function taskCells(change: TaskChange, say: Words, words: VersionWords): TableCell[] {
  const { kinds, before, after, differences } = change
  const side = (rows: readonly NonNullable<TaskChange['before']>[], which: 'removed' | 'added') =>
    rows.length === 0
      ? ''
      : rich(
          [
            change.words ?? [{ op: 'same', text: rows.map(({ task }) => task).join('\n') }],
            ...change.cells.map(({ field, segments }): readonly Segment[] => [
              { op: 'same', text: `\n${say(`field.${field ?? 'task'}`)}:` },
              ...segments,
            ]),
          ],
          which,
        )
  return [
    kindCell(kinds, words),
    { value: before?.key ?? '' },
    { value: after.map(({ key }) => key).join(', ') },
    { value: side(before === null ? [] : [before], 'removed') },
    { value: side(after, 'added') },
    {
      value: differences
        .map((difference) => `${words(`weight.${difference.severity}`)}: ${changeText(difference, say)}`)
        .join('\n'),
    },
    { value: [before === null ? '' : pagesOf([before]), pagesOf(after)].filter(Boolean).join(' / ') },
  ]
}

function addClauses(book: Book): void {
  const { compared, words } = book
  const columns: TableColumn[] = [
    { header: words('what'), width: 14, align: 'center' },
    { header: words('place'), width: 20 },
    { header: words('older'), width: 58 },
    { header: words('newer'), width: 58 },
  ]
  const rows = compared.clauses.changes.map((change): TableCell[] => {
    const { from, to, segments } = change
    const side = (text: string | undefined, which: 'removed' | 'added') =>
      segments === undefined || text === undefined ? (text ?? '') : rich([segments], which)
    return [
      kindCell([clauseKind(change)], words),
      { value: placeOf(change, words) },
      { value: side(from?.text, 'removed') },
      { value: side(to?.text, 'added') },
    ]
  })
  sheet(book, words('clauses'), columns, rows)
}

function addFacts(book: Book): void {
  const { compared, words } = book
  const columns = [words('fact'), words('older'), words('newer')].map((header, at) => ({ header, width: at === 0 ? 22 : 60 }))
  const rows = compared.facts.map((change): TableCell[] => [
    { value: words(`fact.${change.fact}`) },
    { value: factText(change, change.from, words) },
    { value: factText(change, change.to, words) },
  ])
  sheet(book, words('facts'), columns, rows)
}

function addCitations(book: Book): void {
  const { compared, words } = book
  const columns: TableColumn[] = [
    { header: words('what'), width: 14, align: 'center' },
    { header: words('place'), width: 16 },
    { header: words('older'), width: 56 },
    { header: words('newer'), width: 56 },
  ]
  const rows = compared.citations.map((change): TableCell[] => [
    kindCell([change.status], words),
    { value: roleText(change, words) },
    { value: change.from ?? '' },
    { value: change.to ?? '' },
  ])
  sheet(book, words('citations'), columns, rows)
}

function sheet(book: Book, name: string, columns: readonly TableColumn[], rows: readonly (readonly TableCell[])[]): void {
  const { workbook, words } = book
  const about = [...aboutOf(book), ...(rows.length === 0 ? [words('none')] : [])]
  const title = `${words('title')}: ${name}`
  const made = startTable(workbook, { name, title, about, columns, pageWord: words('sheetPage'), frozen: 1 }, rows.length)
  for (const cells of rows) addCells(made, columns, cells)
  made.commit()
}

const SHADES: Readonly<Record<ChangeKind, string>> = {
  binding: 'error',
  wording: 'info',
  changed: 'info',
  removed: 'missing',
  added: 'extra',
  moved: 'covered',
  year: 'covered',
}

function kindCell(kinds: readonly ChangeKind[], words: VersionWords): TableCell {
  const mark = markNamed(SHADES[kinds[0] ?? 'changed'])
  return { value: kinds.map((kind) => words(kind)).join('\n'), dress: (cell: Cell) => paint(cell, mark) }
}

const PLAIN = { name: FONT, size: 11 }
const STRUCK = { ...PLAIN, strike: true, color: { argb: 'FFA32A1B' } }
const UNDERLINED = { ...PLAIN, underline: true, color: { argb: 'FF1B6B3A' } }

/** One side of a change: what the other does not have is struck out or underlined, as Word's tracked changes are. */
function rich(runs: readonly (readonly Segment[])[], which: 'removed' | 'added'): CellValue {
  const parts = runs.flatMap((segments) => segments.filter(({ op }) => op === 'same' || op === which))
  const richText: CellRichTextValue['richText'] = parts.map(({ op, text }, at) => ({
    text: `${clean(text)}${at < parts.length - 1 && !parts[at + 1]?.text.startsWith('\n') ? ' ' : ''}`,
    font: op === 'same' ? PLAIN : which === 'removed' ? STRUCK : UNDERLINED,
  }))
  return richText.every(({ font }) => font === PLAIN) ? richText.map(({ text }) => text).join('') : { richText }
}

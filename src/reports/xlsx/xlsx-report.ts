import { PassThrough } from 'node:stream'
import type { Comparison } from '../../record/comparison.ts'
import { dayMonthYear } from '../places.ts'
import { byRank, viewsOf } from '../view.ts'
import { type Language, type Words, wordsOf } from '../words/words.ts'
import { addCommune, addDetail } from './commune-sheet.ts'
import { addMatrix } from './matrix-sheet.ts'
import { addMissed } from './missed-sheet.ts'
import { SheetNames } from './sheet-names.ts'
import { markNamed } from './styles.ts'
import { addSummary, type Book } from './summary-sheet.ts'
import { addCells, startTable } from './table-sheet.ts'

/** With more plans than this, a sheet for each would be a book that nobody opens: all stand on one. */
export const MOST_SHEETS = 200

/** A comparison as an Excel workbook: summary, matrix, tasks most often missed, and a sheet a commune. */
export async function xlsxReport(comparison: Comparison, language: Language = 'vi'): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs')
  const out = new PassThrough()
  const bytes = collect(out)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
  workbook.creator = 'doichieu'
  const say = wordsOf(language)
  const views = byRank(viewsOf(comparison, say))
  const names = new SheetNames()
  const [summary, matrix, tasks] = (['sheet.summary', 'sheet.matrix', 'sheet.tasks'] as const).map((key) => names.take(say(key)))
  const many = views.length > MOST_SHEETS
  const detail = many ? names.take(say('sheet.detail')) : ''
  const sheets = new Map(many ? [] : views.map((view) => [view.index, names.take(view.place)]))
  const book: Book = { workbook, comparison, views, say, sheets }
  const note = many ? [say('sheet.many', { n: views.length, most: MOST_SHEETS, sheet: detail })] : []
  addSummary(book, summary ?? '', [...factsOf(comparison, say), ...note])
  addMatrix(book, matrix ?? '', [legend(say)])
  addMissed(book, tasks ?? '')
  addNotSent(book, names)
  if (many) await addDetail(book, detail)
  else for (const view of views) addCommune(book, view, sheets.get(view.index) ?? '')
  await workbook.commit()
  return bytes
}

async function collect(stream: PassThrough): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk as Uint8Array)
  return new Uint8Array(Buffer.concat(chunks))
}

function factsOf({ template, plans }: Comparison, say: Words): string[] {
  const { number, date, issuer, planYear, path } = template
  const facts = [number ?? say('report.blank'), date === null ? null : dayMonthYear(date), issuer, planYear, path]
  return [
    `${say('report.template')}: ${facts.filter((fact) => fact !== null).join(' · ')}`,
    say('report.subtitle', { plans: plans.length, tasks: template.tasks }),
  ]
}

/** What the signs of the matrix mean. */
function legend(say: Words): string {
  const said = [
    ['covered', say('status.covered')],
    ['info', `${say('status.changed')} (${say('severity.info')})`],
    ['warning', `${say('status.changed')} (${say('severity.warning')})`],
    ['error', `${say('status.changed')} (${say('severity.error')})`],
    ['missing', say('status.missing')],
  ] as const
  return [...said.map(([name, meaning]) => `${markNamed(name).sign} ${meaning}`), `? ${say('column.review')}`].join('     ')
}

function addNotSent({ workbook, comparison, say }: Book, names: SheetNames): void {
  const notSent = comparison.overview?.notSent ?? []
  if (notSent.length === 0) return
  const columns = [
    { header: 'TT', width: 7, align: 'center' as const },
    { header: say('column.commune'), width: 50 },
  ]
  const title = say('sheet.not-sent')
  const made = startTable(
    workbook,
    { name: names.take(title), title, about: [], columns, pageWord: say('sheet.page'), frozen: 0 },
    notSent.length,
  )
  for (const [at, name] of notSent.entries()) addCells(made, columns, [{ value: at + 1 }, { value: name }])
  made.commit()
}

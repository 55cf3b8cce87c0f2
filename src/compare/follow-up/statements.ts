import type { ProgressEvidence } from '../../record/follow-up.ts'
import type { Annex, AnnexRow, PlanRecord } from '../../record/record.ts'
import { blocksOf } from '../body/blocks.ts'
import { sourcesOf } from './sources.ts'
import { isToCome, type Time, timeOf } from './time.ts'

/** A sentence of a report, or a row of its tables, with what backs it. */
export interface Statement {
  readonly text: string
  /** What it is about: the row's task, or the sentence itself. */
  readonly subject: string
  /** What it is said to be about before it starts: `Kiểm tra công vụ: …`; the heading above where nothing else does. */
  readonly lead: string
  /** What says what became of it: the row's other cells, or the sentence itself. */
  readonly told: string
  readonly path: string[]
  readonly page: number | null
  readonly time: Time
  /** Headings above it, outermost first. */
  readonly headings: readonly string[]
  readonly documents: ProgressEvidence['documents']
  readonly figures: ProgressEvidence['figures']
  /** Parts of one sentence, or lines of one paragraph, share it. */
  readonly group: string
  /** A row of a table, which names its task much as the plan does. */
  readonly row?: boolean
}

/** Where a sentence ends, not behind an abbreviation or the number of a heading; parts of a list are sentences of their own. */
const END = /(?<=[\p{Ll}\p{N})”"%][.:])\s+(?=[\p{Lu}“"+-])|(?<=;)\s+/u

/**
 * Everything that a report states, in reading order: sentences of its clauses and of what stands under them, rows of its
 * tables. A heading states nothing. `planYear` tells what is to be done later from what was to be done by now.
 */
export function statementsOf(record: PlanRecord, planYear: number | null): Statement[] {
  const all = [...sentencesOf(record, planYear), ...rowsOf(record, planYear)].filter(({ subject }) => subject.trim().length > 3)
  const sources = sourcesOf(
    record,
    all.map(({ text }) => text),
  )
  return all.map((statement, i) => ({ ...statement, documents: sources[i] ?? [] }))
}

type Bare = Omit<Statement, 'documents'>

function sentencesOf(record: PlanRecord, planYear: number | null): Bare[] {
  const headings = new Map(record.outline.map((entry) => [entry.path.join('/'), entry.text]))
  const { title } = record.document
  return blocksOf(record).flatMap(({ path, text, page, isHeading }, at) => {
    if (isHeading) return []
    const above = path.map((_, depth) => headings.get(path.slice(0, depth + 1).join('/')) ?? '')
    const time = timeOf(above, { planYear, title })
    const figures = record.indicators.filter((each) => each.path.join('/') === path.join('/'))
    let lead = above.at(-1) ?? ''
    return text.split(END).flatMap((sentence): Bare[] => {
      if (sentence.endsWith(':')) {
        lead = sentence
        return []
      }
      return [
        {
          text: sentence,
          subject: sentence,
          lead,
          told: sentence,
          path,
          page,
          time: time === 'past' && isToCome(sentence) ? 'to-come' : time,
          headings: above,
          group: `${at}`,
          figures: figures.filter(({ raw }) => sentence.includes(raw)).map(({ raw, value, unit }) => ({ raw, value, unit })),
        },
      ]
    })
  })
}

/** Columns that say who and what, and those that do not say either what became of it. */
const ASKED = new Set(['no', 'task', 'lead', 'support'])
const PLANNED = new Set([...ASKED, 'deadline', 'budget', 'monitor'])

/** A table of progress: its task beside a cell that says what became of it. */
function rowsOf({ annexes, document }: PlanRecord, planYear: number | null): Bare[] {
  const ofRow = (annex: Annex, row: AnnexRow, at: number): Bare => {
    const besides = (columns: ReadonlySet<string>) =>
      Object.entries(row.cells).flatMap(([role, cell]) => (columns.has(role) ? [] : cell))
    const told = besides(PLANNED).join(' · ')
    const time = timeOf([annex.title], { planYear, title: document.title })
    return {
      text: [row.task, ...besides(ASKED)].filter(Boolean).join(' · '),
      subject: row.task,
      lead: '',
      told,
      path: [annex.number ?? '-', row.no ?? '-'],
      page: row.provenance[0]?.page ?? null,
      time: time === 'past' && isToCome(told) ? 'to-come' : time,
      headings: [annex.title],
      figures: [],
      group: `${annex.number ?? '-'}/${at}`,
      row: true,
    }
  }
  return annexes.flatMap((annex) => annex.rows.map((row, at) => ofRow(annex, row, at)))
}

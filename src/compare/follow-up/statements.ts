import type { ProgressEvidence } from '../../record/follow-up.ts'
import type { Annex, AnnexRow, PlanRecord } from '../../record/record.ts'
import { blocksOf } from '../body/blocks.ts'
import { sourcesOf } from './sources.ts'
import { type Time, timeOf } from './time.ts'

/** A sentence of a report, or a row of its tables, with what backs it. */
export interface Statement {
  readonly text: string
  /** What it is about: the row's task, or the sentence itself. */
  readonly subject: string
  readonly path: string[]
  readonly page: number | null
  readonly time: Time
  /** Headings above it, outermost first. */
  readonly headings: readonly string[]
  readonly documents: ProgressEvidence['documents']
  readonly figures: ProgressEvidence['figures']
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
  return blocksOf(record).flatMap(({ path, text, page, isHeading }) => {
    if (isHeading) return []
    const above = path.map((_, depth) => headings.get(path.slice(0, depth + 1).join('/')) ?? '')
    const time = timeOf(above, { planYear, title })
    const figures = record.indicators.filter((each) => each.path.join('/') === path.join('/'))
    return text.split(END).map(
      (sentence): Bare => ({
        text: sentence,
        subject: sentence,
        path,
        page,
        time,
        headings: above,
        figures: figures.filter(({ raw }) => sentence.includes(raw)).map(({ raw, value, unit }) => ({ raw, value, unit })),
      }),
    )
  })
}

/** Columns that say who and what, not what became of it. */
const ASKED = new Set(['no', 'task', 'lead', 'support'])

/** A table of progress: its task beside a cell that says what became of it. */
function rowsOf({ annexes, document }: PlanRecord, planYear: number | null): Bare[] {
  const ofRow = (annex: Annex, row: AnnexRow): Bare => ({
    text: [row.task, ...Object.entries(row.cells).flatMap(([role, cell]) => (ASKED.has(role) ? [] : cell))]
      .filter(Boolean)
      .join(' · '),
    subject: row.task,
    path: [annex.number ?? '-', row.no ?? '-'],
    page: row.provenance[0]?.page ?? null,
    time: timeOf([annex.title], { planYear, title: document.title }),
    headings: [annex.title],
    figures: [],
  })
  return annexes.flatMap((annex) => annex.rows.map((row) => ofRow(annex, row)))
}

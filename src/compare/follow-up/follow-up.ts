import { normalise } from '../../normaliser/normalise.ts'
import type { ComparisonNote } from '../../record/comparison.ts'
import { type FollowUp, PROGRESS, type Progress, type ProgressEvidence, type ProgressItem } from '../../record/follow-up.ts'
import type { PlanRecord } from '../../record/record.ts'
import { type Features, rarityOf, wordVector } from '../align/features.ts'
import { comparedDocument } from '../compared-document.ts'
import type { CompareOptions } from '../options.ts'
import { prepareTemplate } from '../prepare-template.ts'
import { termReader } from '../words/terms.ts'
import { type Found, findEvidence, readStatements, type TaskEvidence, UNSURE } from './find-evidence.ts'
import { outcomeOf } from './outcome.ts'
import { statementsOf } from './statements.ts'
import { targetOutcomes } from './target-outcomes.ts'

/** Sentences shown for a task. */
const SHOWN = 3

/**
 * A plan against its year's report: for each task what the report says of it, by its words, the documents it cites and the
 * numbers it states. Pure. Throws CompareError where the plan has no tasks.
 */
export function followUp(plan: PlanRecord, report: PlanRecord, options: CompareOptions = {}): FollowUp {
  const prepared = prepareTemplate(plan, options)
  const read = { plan: termReader(prepared.normalised.locals), report: termReader(normalise(report).locals) }
  const rarity = rarityOf(prepared.tasks.map(({ shown }) => read.plan(shown.task)))
  const statements = readStatements(statementsOf(report, plan.document.planYear), read.report, rarity)
  const outputs = prepared.tasks.map(({ shown }) => shown.outputs.map((output) => wordVector(read.plan(output), rarity)))
  const found = findEvidence(prepared.features, outputs, statements)
  const items = prepared.features.map((task, i) => itemOf(task, found[i] ?? { found: [], nearest: null }))
  const { tasks: _, rows: __, ...document } = comparedDocument(report, [])
  return {
    schemaVersion: 1,
    mode: 'follow-up',
    plan: prepared.document,
    report: document,
    summary: Object.fromEntries(
      PROGRESS.map((progress) => [progress, items.filter((item) => item.progress === progress).length]),
    ) as FollowUp['summary'],
    items,
    targets: targetOutcomes(plan, report, read, rarity),
    notes: notesOf(plan, report),
  }
}

function itemOf({ task }: Features, { found, nearest }: TaskEvidence): ProgressItem {
  const past = found.filter(({ statement }) => statement.time === 'past')
  const progress = progressOf(past, found)
  const shown = (progress === 'ahead' ? found : past).slice(0, SHOWN)
  const late = lateOf(task.deadlines, past)
  const unsure = (shown[0]?.similarity ?? 1) < UNSURE
  return {
    task: task.key,
    progress,
    ...(late === null ? {} : { late }),
    ...(unsure || progress === 'mentioned' || nearest !== null ? { review: true } : {}),
    evidence: shown.map(evidenceOf),
    ...(nearest === null ? {} : { nearest: evidenceOf(nearest) }),
  }
}

const evidenceOf = ({ statement: { text, path, page, documents, figures }, similarity }: Found): ProgressEvidence => ({
  text,
  path: [...path],
  page,
  similarity: Math.round(similarity * 1e3) / 1e3,
  documents,
  figures,
})

/**
 * The nearest sentence that states a result decides; one that says less was done, nearly as near, outweighs it, and what is
 * still to come of it makes it a part. */
function progressOf(past: readonly Found[], all: readonly Found[]): Progress {
  if (all.length === 0) return 'silent'
  if (past.length === 0) return 'ahead'
  const said = past.flatMap((each) => {
    const outcome = outcomeOf(each.statement)
    return outcome === null ? [] : [{ outcome, similarity: each.similarity }]
  })
  const [best] = said
  if (best === undefined) return 'mentioned'
  const doubt = said.find(({ outcome, similarity }) => outcome !== 'done' && similarity > best.similarity - 0.08)
  const { outcome } = doubt ?? best
  const more = all.some(({ statement, similarity }) => statement.time === 'to-come' && similarity >= best.similarity)
  return outcome === 'done' && more ? 'partly' : outcome
}

/** The document that a task was to yield is dated after its deadline. */
function lateOf(deadlines: Features['task']['deadlines'], past: readonly Found[]): ProgressItem['late'] | null {
  const due = deadlines
    .flatMap((deadline) => (deadline.kind === 'date' && deadline.due !== null ? [deadline.due] : []))
    .sort()
    .at(-1)
  if (due === undefined) return null
  const issued = past
    .filter(({ output, similarity }) => output >= UNSURE && output >= similarity - 0.1)
    .flatMap(({ statement }) => statement.documents.flatMap(({ date }) => (date?.length === 10 ? [date] : [])))
    .filter((date) => date.slice(0, 4) === due.slice(0, 4))
    .sort()[0]
  return issued !== undefined && issued > due ? { due, issued } : null
}

function notesOf(plan: PlanRecord, report: PlanRecord): ComparisonNote[] {
  const [asked, told] = [plan.document.planYear, report.document.planYear]
  const notes: ComparisonNote[] = []
  if (asked !== null && told !== null && asked !== told)
    notes.push({
      rule: 'other-year',
      severity: 'warning',
      message: `Báo cáo của năm ${told}, kế hoạch của năm ${asked}.`,
      facts: { template: asked, plan: told },
    })
  const [own, other] = [plan.document.issuer?.name, report.document.issuer?.name]
  if (own !== undefined && other !== undefined && own !== other)
    notes.push({
      rule: 'other-issuer',
      severity: 'warning',
      message: `Báo cáo của ${other}, kế hoạch của ${own}.`,
      facts: { template: own, plan: other },
    })
  return notes
}

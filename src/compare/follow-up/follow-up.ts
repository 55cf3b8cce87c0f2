import { FIELDS } from '../../normaliser/fields.ts'
import { normalise } from '../../normaliser/normalise.ts'
import {
  type FollowUp,
  PROGRESS,
  type ProgressEvidence,
  type ProgressItem,
  type ProgressOfField,
} from '../../record/follow-up.ts'
import type { PlanRecord } from '../../record/record.ts'
import { type Features, rarityOf, wordVector } from '../align/features.ts'
import { comparedDocument } from '../compared-document.ts'
import type { CompareOptions } from '../options.ts'
import { prepareTemplate } from '../prepare-template.ts'
import { spellBy } from '../words/initials.ts'
import { termReader } from '../words/terms.ts'
import { type Found, findEvidence, readStatements, type TaskEvidence, UNSURE } from './find-evidence.ts'
import { followUpNotes } from './follow-up-notes.ts'
import { lateOf } from './lateness.ts'
import { outcomeOf } from './outcome.ts'
import { progressOf } from './progress.ts'
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
  const spell = spellBy(prepared.initials)
  const read = { plan: termReader(prepared.normalised.locals, spell), report: termReader(normalise(report).locals, spell) }
  const terms = prepared.tasks.map(({ shown }) => read.plan(shown.task))
  const rarity = rarityOf(terms)
  const known = new Set(
    [...terms, ...prepared.tasks.map(({ shown }) => read.plan(shown.outputs.join(' ; ')))].flat().map(({ term }) => term),
  )
  const all = statementsOf(report, plan.document.planYear)
  const statements = readStatements(all, read.report, rarity, known)
  const outputs = prepared.tasks.map(({ shown }) => shown.outputs.map((output) => wordVector(read.plan(output), rarity)))
  const found = findEvidence(prepared.features, outputs, statements)
  const items = prepared.features.map((task, i) => itemOf(task, found[i] ?? { found: [], asides: [], nearest: null }))
  const { tasks: _, rows: __, ...document } = comparedDocument(report, [])
  return {
    schemaVersion: 1,
    mode: 'follow-up',
    plan: prepared.document,
    report: document,
    summary: countsOf(items),
    items,
    targets: targetOutcomes(plan, report, all, read, rarity),
    fields: fieldsOf(prepared.features, items),
    notes: followUpNotes(plan, report, items),
  }
}

const countsOf = (items: readonly ProgressItem[]): FollowUp['summary'] =>
  Object.fromEntries(
    PROGRESS.map((progress) => [progress, items.filter((item) => item.progress === progress).length]),
  ) as FollowUp['summary']

function fieldsOf(tasks: readonly Features[], items: readonly ProgressItem[]): ProgressOfField[] {
  const fields = [...new Set(tasks.map(({ task }) => task.shown.field))]
  return fields.map((field) => ({
    field,
    name: FIELDS.find(({ id }) => id === field)?.name ?? null,
    counts: countsOf(items.filter((_, i) => tasks[i]?.task.shown.field === field)),
  }))
}

function itemOf({ task }: Features, spoken: TaskEvidence): ProgressItem {
  const { found, nearest } = spoken
  const past = found.filter(({ statement }) => statement.time === 'past')
  const progress = progressOf(spoken)
  const shown = (progress === 'ahead' ? found : tellingFirst(past)).slice(0, SHOWN)
  const late = lateOf(task.deadlines, past)
  const unsure = shown.length > 0 && Math.max(...shown.map(({ similarity }) => similarity)) < UNSURE
  return {
    task: task.key,
    progress,
    ...(late === null ? {} : { late }),
    ...(unsure || progress === 'mentioned' || nearest !== null ? { review: true } : {}),
    evidence: shown.map(evidenceOf),
    ...(nearest === null ? {} : { nearest: evidenceOf(nearest) }),
  }
}

/** A sentence that says in words what became of the task is worth more than one that only states a figure. */
function tellingFirst(past: readonly Found[]): Found[] {
  const worth = (found: Found) => {
    const outcome = outcomeOf(found.statement)
    return found.similarity + (outcome === null ? 0 : outcome.told ? 0.1 : 0.04)
  }
  return past
    .map((found) => ({ found, worth: worth(found) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ found }) => found)
}

const evidenceOf = ({ statement: { text, path, page, documents, figures }, similarity }: Found): ProgressEvidence => ({
  text,
  path: [...path],
  page,
  similarity: Math.round(similarity * 1e3) / 1e3,
  documents,
  figures,
})

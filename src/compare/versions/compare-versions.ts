import { normalise } from '../../normaliser/normalise.ts'
import type { Difference } from '../../record/comparison.ts'
import type { PlanRecord } from '../../record/record.ts'
import type { ClauseSide, VersionComparison } from '../../record/version-comparison.ts'
import { blocksOf } from '../body/blocks.ts'
import { comparePlan } from '../compare-plan.ts'
import { comparedDocument } from '../compared-document.ts'
import type { CompareOptions } from '../options.ts'
import { prepareTemplate } from '../prepare-template.ts'
import { tasksOf } from '../tasks/tasks.ts'
import { citationChanges } from './citation-changes.ts'
import { clauseChanges } from './clause-changes.ts'
import { factChanges } from './fact-changes.ts'
import { movedTasks } from './task-moves.ts'
import { taskWordings } from './task-wording.ts'
import { versionNotes } from './version-notes.ts'

/**
 * One version of a document against another: a draft and the issued text, or one year's plan and the next one's. Says
 * what was changed in letterhead, clauses, citations and tasks; every change of wording is shown. What a report says is no
 * task, so tasks are held against each other only where neither is one. Pure.
 */
export function compareVersions(from: PlanRecord, to: PlanRecord, options: CompareOptions = {}): VersionComparison {
  const [before, after] = [tasksIn(from), tasksIn(to)]
  const template = before.length === 0 || to.document.kind === 'bao-cao' ? null : prepareTemplate(from, options)
  const tasks = template === null ? null : comparePlan(template, to)
  const [older, newer] = [template?.document ?? comparedDocument(from, before), tasks?.plan ?? comparedDocument(to, after)]
  const years =
    from.document.planYear === null || to.document.planYear === null ? 0 : to.document.planYear - from.document.planYear
  const marks = new Set([...from.footnotes, ...to.footnotes].map(({ marker }) => marker))
  return {
    schemaVersion: 1,
    mode: 'versions',
    from: older,
    to: newer,
    facts: factChanges(from.document, to.document),
    clauses: clauseChanges(sidesOf(from), sidesOf(to), { years, marks }),
    citations: citationChanges(from, to),
    tasks:
      tasks === null ? null : { summary: tasks.summary, items: tasks.items, differences: tasks.differences.filter(isOfTasks) },
    wording: tasks === null ? [] : taskWordings(tasks.items, older.rows, newer.rows, years),
    moved: tasks === null ? [] : movedTasks(tasks.items, older.rows, newer.rows),
    notes: versionNotes(from, to),
  }
}

/** Years and legal bases are told of with the facts and the citations. */
const isOfTasks = ({ field }: Difference): boolean => field !== 'year' && field !== 'legal-basis'

const tasksIn = (record: PlanRecord) => (record.document.kind === 'bao-cao' ? [] : tasksOf(normalise(record)).tasks)

const sidesOf = (record: PlanRecord): ClauseSide[] => blocksOf(record).map(({ path, text, page }) => ({ path, text, page }))

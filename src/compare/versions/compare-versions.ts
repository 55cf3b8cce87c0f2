import { normalise } from '../../normaliser/normalise.ts'
import type { PlanRecord } from '../../record/record.ts'
import type { ClauseSide, TaskWording, VersionComparison } from '../../record/version-comparison.ts'
import { blocksOf } from '../body/blocks.ts'
import { comparePlan } from '../compare-plan.ts'
import { comparedDocument } from '../compared-document.ts'
import type { CompareOptions } from '../options.ts'
import { prepareTemplate } from '../prepare-template.ts'
import { tasksOf } from '../tasks/tasks.ts'
import { citationChanges } from './citation-changes.ts'
import { clauseChanges } from './clause-changes.ts'
import { factChanges } from './fact-changes.ts'
import { wordSegments } from './word-segments.ts'

/**
 * One version of a document against another: a draft and the issued text, or one year's plan and the next one's. Says
 * what was changed in letterhead, clauses, citations and tasks; every change of wording is shown. Pure.
 */
export function compareVersions(from: PlanRecord, to: PlanRecord, options: CompareOptions = {}): VersionComparison {
  const [before, after] = [tasksOf(normalise(from)).tasks, tasksOf(normalise(to)).tasks]
  const template = before.length === 0 ? null : prepareTemplate(from, options)
  const tasks = template === null ? null : comparePlan(template, to)
  return {
    schemaVersion: 1,
    mode: 'versions',
    from: template?.document ?? comparedDocument(from, before),
    to: tasks?.plan ?? comparedDocument(to, after),
    facts: factChanges(from.document, to.document),
    clauses: clauseChanges(sidesOf(from), sidesOf(to)),
    citations: citationChanges(from, to),
    tasks: tasks === null ? null : { summary: tasks.summary, items: tasks.items, differences: tasks.differences },
    wording: tasks === null ? [] : wordingOf(tasks, new Map(before.map(({ key, shown }) => [key, shown.task]))),
    notes: tasks?.notes ?? [],
  }
}

function wordingOf({ items, plan }: ReturnType<typeof comparePlan>, before: ReadonlyMap<string, string>): TaskWording[] {
  const after = new Map(plan.rows.map(({ key, task }) => [key, task]))
  return items.flatMap((item): TaskWording[] => {
    const from = item.template === undefined ? undefined : before.get(item.template)
    const to = item.plan.map((key) => after.get(key) ?? '').join(' ')
    if (from === undefined || item.template === undefined || item.plan.length === 0 || from === to) return []
    return [{ from: item.template, to: item.plan, segments: wordSegments(from, to) }]
  })
}

const sidesOf = (record: PlanRecord): ClauseSide[] => blocksOf(record).map(({ path, text, page }) => ({ path, text, page }))

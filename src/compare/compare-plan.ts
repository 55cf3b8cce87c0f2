import { normalise } from '../normaliser/normalise.ts'
import type { ComparisonItem, PlanComparison } from '../record/comparison.ts'
import type { PlanRecord } from '../record/record.ts'
import { align, type Pairing } from './align/align.ts'
import { evidenceOf, round } from './align/evidence.ts'
import { type Features, featuresOf } from './align/features.ts'
import { comparedDocument } from './compared-document.ts'
import { documentDifferences } from './differences/document-differences.ts'
import { type Sides, sidesOf, taskDifferences } from './differences/task-differences.ts'
import { notesOf } from './notes.ts'
import type { PreparedTemplate } from './prepare-template.ts'
import { tasksOf } from './tasks/tasks.ts'
import { spellBy } from './words/initials.ts'
import { termReader } from './words/terms.ts'

/** Holds one plan against the template. The result does not depend on any other plan. */
export function comparePlan(template: PreparedTemplate, record: PlanRecord): PlanComparison {
  const normalised = normalise(record)
  const { tasks, from } = tasksOf(normalised)
  const read = termReader(normalised.locals, spellBy(template.initials), template.plain)
  const features = tasks.map((task) => featuresOf(task, read, template.rarity))
  const pairings = align(template.features, features)
  const sides = sidesOf(template, { record, normalised, features }, pairings, read)
  const items = [...pairings.map((pairing) => itemOf(pairing, template.features, features, sides)), ...extras(pairings, features)]
  return {
    plan: comparedDocument(record, tasks),
    summary: summaryOf(items, template.tasks.length),
    items,
    differences: documentDifferences(sides),
    notes: notesOf(sides, { tasks, from }),
  }
}

const UNSURE = 0.72

function itemOf(pairing: Pairing, template: readonly Features[], plan: readonly Features[], sides: Sides): ComparisonItem {
  const own = template[pairing.template]
  if (own === undefined) throw new RangeError('a pairing names no task of the template')
  const key = own.task.key
  if (pairing.plan.length === 0) {
    const { nearest } = pairing
    const near = nearest === null ? {} : { nearest: { plan: keyOf(plan, nearest.plan), similarity: round(nearest.similarity) } }
    return {
      status: 'missing',
      template: key,
      plan: [],
      ...near,
      ...(nearest !== null && nearest.similarity > 0.35 ? { review: true } : {}),
    }
  }
  const differences = taskDifferences(pairing, sides)
  const evidence = evidenceOf(pairing, own, plan)
  return {
    status: differences.length > 0 ? 'changed' : 'covered',
    template: key,
    plan: [...pairing.plan].sort((a, b) => a - b).map((index) => keyOf(plan, index)),
    similarity: round(pairing.similarity),
    differences,
    shape: pairing.shape,
    ...(pairing.similarity < UNSURE ? { review: true } : {}),
    ...(evidence === null ? {} : { evidence }),
  }
}

const keyOf = (plan: readonly Features[], index: number): string => plan[index]?.task.key ?? ''

function extras(pairings: readonly Pairing[], plan: readonly Features[]): ComparisonItem[] {
  const taken = new Set(pairings.flatMap((pairing) => pairing.plan))
  return plan.flatMap(({ task }, index): ComparisonItem[] => (taken.has(index) ? [] : [{ status: 'extra', plan: [task.key] }]))
}

function summaryOf(items: readonly ComparisonItem[], tasks: number): PlanComparison['summary'] {
  const count = (status: ComparisonItem['status']) => items.filter((item) => item.status === status).length
  const [covered, changed] = [count('covered'), count('changed')]
  return {
    covered,
    changed,
    missing: count('missing'),
    extra: count('extra'),
    coverage: tasks === 0 ? 0 : Math.round(((covered + changed) / tasks) * 1e4) / 1e4,
  }
}

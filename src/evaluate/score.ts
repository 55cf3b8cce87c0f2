import type { PlanRecord } from '../record/record.ts'
import type { Gold } from './gold.ts'
import { type Measure, measureKeys } from './measure.ts'
import { type RowsScore, scoreAnnexes } from './score-annexes.ts'
import { scoreCitations } from './score-citations.ts'
import { type FactsScore, scoreDocument } from './score-document.ts'
import { scoreAssignments, scoreFindings, scoreFootnotes, scoreIndicators, scoreTargets, scoreUnits } from './score-parts.ts'

/** How well a record was read, part by part; parts that the gold does not annotate are left out. */
export interface Score {
  readonly document?: FactsScore
  readonly annexes?: RowsScore
  readonly lists: Readonly<Record<string, Measure>>
}

/** Holds a record against its gold annotation. */
export function score(record: PlanRecord, gold: Gold): Score {
  const has = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0
  const path = (entry: { path: readonly string[] }) => entry.path.join('/')
  const lists: [string, boolean, () => Measure][] = [
    ['citations', gold.citations !== undefined, () => scoreCitations(record, gold, false)],
    ['citationRoles', gold.citations !== undefined, () => scoreCitations(record, gold, true)],
    ['outline', gold.outline !== undefined, () => measureKeys(record.outline.map(path), (gold.outline ?? []).map(path))],
    ['targets', gold.targets !== undefined, () => scoreTargets(record, gold)],
    ['indicators', has(gold.indicators), () => scoreIndicators(record, gold)],
    ['assignments', has(gold.assignmentsBySection ?? gold.assignments), () => scoreAssignments(record, gold)],
    ['footnotes', has(gold.footnotes), () => scoreFootnotes(record, gold)],
    ['units', gold.units !== undefined, () => scoreUnits(record, gold)],
    ['findings', gold.findings !== undefined, () => scoreFindings(record, gold)],
  ]
  return {
    ...(gold.document === undefined ? {} : { document: scoreDocument(record, gold.document) }),
    ...(gold.annexes?.some(({ rows }) => has(rows)) ? { annexes: scoreAnnexes(record, gold) } : {}),
    lists: Object.fromEntries(lists.filter(([, annotated]) => annotated).map(([name, , run]) => [name, run()])),
  }
}

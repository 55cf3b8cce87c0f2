import type { PlanRecord } from '../../record/record.ts'
import type { Say } from '../messages/messages.ts'
import { KIND_NAMES } from '../summary/kind-names.ts'
import { dayMonthYear } from '../summary/summary.ts'

/** What is worth a look in a handful of documents, a line each; what does not occur is left out. */
export function highlights(records: readonly PlanRecord[], say: Say): string[] {
  const documents = distinct(records)
  return [
    largest(documents, say),
    busiestDay(documents, say),
    busiestUnit(documents, say),
    mostCited(documents, say),
    firstFinding(documents, say),
  ].filter((line) => line !== null)
}

/** One of each document: the same plan as DOCX, PDF and text is one. */
export function distinct(records: readonly PlanRecord[]): PlanRecord[] {
  const key = ({ document: { kind, number, issuer, title } }: PlanRecord) => [kind, number, issuer?.name, title].join('\n')
  return [...new Map(records.map((record) => [key(record), record])).values()]
}

export const tasksOf = (record: PlanRecord) => record.annexes.flatMap((annex) => annex.rows)

function nameOf({ document: { kind, number, title, issuer } }: PlanRecord): string {
  return [KIND_NAMES[kind], number ?? title, issuer?.unit ? `(${issuer.unit})` : ''].filter(Boolean).join(' ')
}

function largest(documents: readonly PlanRecord[], say: Say): string | null {
  const [first] = documents.toSorted((a, b) => tasksOf(b).length - tasksOf(a).length)
  const tasks = first ? tasksOf(first).length : 0
  return first && tasks > 0 ? say('demo.largest', { document: nameOf(first), tasks }) : null
}

/** A thing that is said of tasks, and where. */
class Count {
  times = 0
  readonly documents = new Set<PlanRecord>()
}

function most(
  documents: readonly PlanRecord[],
  thingsIn: (record: PlanRecord) => readonly string[],
  rank: (count: Count) => number,
): { thing: string; times: number; documents: number } | null {
  const counts = new Map<string, Count>()
  for (const record of documents)
    for (const thing of thingsIn(record)) {
      const count = counts.get(thing) ?? new Count()
      counts.set(thing, count)
      count.times++
      count.documents.add(record)
    }
  const [first] = [...counts].sort(([, a], [, b]) => rank(b) - rank(a))
  return first ? { thing: first[0], times: first[1].times, documents: first[1].documents.size } : null
}

function busiestDay(documents: readonly PlanRecord[], say: Say): string | null {
  const daysIn = (record: PlanRecord) =>
    tasksOf(record).flatMap((row) => [...new Set(row.deadlines.flatMap(({ due }) => (due?.length === 10 ? [due] : [])))])
  const found = most(documents, daysIn, (count) => count.times)
  return found && say('demo.day', { day: dayMonthYear(found.thing), tasks: found.times, documents: found.documents })
}

function busiestUnit(documents: readonly PlanRecord[], say: Say): string | null {
  const unitsIn = (record: PlanRecord) => tasksOf(record).flatMap((row) => [...new Set(row.lead)])
  const found = most(documents, unitsIn, (count) => count.times)
  return found && say('demo.unit', { unit: found.thing, tasks: found.times, documents: found.documents })
}

function mostCited(documents: readonly PlanRecord[], say: Say): string | null {
  const citedIn = ({ citations }: PlanRecord) =>
    citations.flatMap(({ number, role }) => (number && role !== 'self' ? [number] : []))
  const found = most(documents, citedIn, (count) => count.documents.size)
  return found && say('demo.cited', { number: found.thing, documents: found.documents })
}

function firstFinding(documents: readonly PlanRecord[], say: Say): string | null {
  const severities = ['error', 'warning', 'info'] as const
  for (const severity of severities)
    for (const record of documents) {
      const finding = record.findings.find((found) => found.severity === severity)
      if (finding) return say('demo.finding', { document: nameOf(record), finding: finding.message })
    }
  return null
}

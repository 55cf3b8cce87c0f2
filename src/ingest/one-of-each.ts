import { extname } from 'node:path'
import { identityOf } from '../normaliser/dossier-facts.ts'
import type { PlanRecord } from '../record/record.ts'
import { slug } from '../text/fold.ts'

/** A file that was left out, since another one is the same document. */
export interface Twin {
  readonly kept: string
  readonly left: string
}

/**
 * Keeps one file of each document: the signed PDF and the DOCX that it was made from have one number, date and place, and
 * the same tasks. Of such files the one with the most tasks, then one with pages, then the first by path. The order stays.
 * Files of one format stay apart: each was named, and a draft may bear the number of another.
 */
export function oneOfEach(records: readonly PlanRecord[]): {
  readonly records: readonly PlanRecord[]
  readonly twins: readonly Twin[]
} {
  const best = new Map<string, PlanRecord[]>()
  const keptFor = new Map<PlanRecord, PlanRecord>()
  for (const record of [...records].sort((a, b) => (isBetter(a, b) ? -1 : 1))) {
    const identity = identityOfRecord(record)
    const one = best.get(identity)?.find((other) => isSameDocument(record, other))
    if (one !== undefined) keptFor.set(record, one)
    else best.set(identity, [...(best.get(identity) ?? []), record])
  }
  const twins = records.flatMap((record) => {
    const one = keptFor.get(record)
    return one === undefined ? [] : [{ kept: one.source.path, left: record.source.path }]
  })
  return { records: records.filter((record) => !keptFor.has(record)), twins }
}

/** One record, the best, for each number, date and place. */
export function documentsIn(records: readonly PlanRecord[]): PlanRecord[] {
  const best = new Map<string, PlanRecord>()
  for (const record of records) {
    const identity = identityOfRecord(record)
    const other = best.get(identity)
    if (other === undefined || isBetter(record, other)) best.set(identity, record)
  }
  return [...best.values()]
}

/** Whether two files are one document: the very file, an older state of it, or another format of it. */
export function isSameDocument(a: PlanRecord, b: PlanRecord): boolean {
  const samePath = a.source.path === b.source.path
  if (samePath && a.source.sha256 === b.source.sha256) return true
  return identityOfRecord(a) === identityOfRecord(b) && (samePath || formatOf(a) !== formatOf(b)) && sameTasks(a, b)
}

const formatOf = ({ source }: PlanRecord): string => extname(source.path).toLowerCase()

/** Share of the tasks of the shorter one that the other has too; readers of formats differ in a word here and there. */
const SAME = 0.6

function sameTasks(a: PlanRecord, b: PlanRecord): boolean {
  const [few = [], many = []] = [wordingOf(a), wordingOf(b)].sort((x, y) => x.length - y.length)
  if (few.length === 0) return true
  const known = new Set(many)
  return few.filter((text) => known.has(text)).length >= SAME * few.length
}

const wordingOf = ({ annexes }: PlanRecord): string[] =>
  annexes.flatMap(({ rows }) => rows.map(({ task, deadlines }) => slug([task, ...deadlines.map(({ raw }) => raw)].join(' '))))

function identityOfRecord({ document, source }: PlanRecord): string {
  const { kind, date, number, issuer } = document
  const unit = issuer?.unit ?? null
  // without a place or a date two communes' documents look alike
  const told = number !== null && unit !== null && date !== null
  return identityOf({
    id: source.sha256,
    path: source.path,
    kind,
    number: told ? number : null,
    date,
    unit,
    parents: [],
    hasTasks: true,
  })
}

function isBetter(a: PlanRecord, b: PlanRecord): boolean {
  const weights = [tasksOf(a) - tasksOf(b), Number(a.source.pages !== null) - Number(b.source.pages !== null)]
  return (weights.find((weight) => weight !== 0) ?? (a.source.path < b.source.path ? 1 : -1)) > 0
}

const tasksOf = ({ annexes }: PlanRecord): number => annexes.reduce((sum, { rows }) => sum + rows.length, 0)

import { identityOf } from '../normaliser/dossier-facts.ts'
import type { PlanRecord } from '../record/record.ts'

/** A file that was left out, since another one is the same document. */
export interface Twin {
  readonly kept: string
  readonly left: string
}

/**
 * Keeps one file of each document: the signed PDF and the DOCX that it was made from have one number, date and place.
 * Of such files the one with the most tasks, then one with pages, then the first by path. The order stays.
 */
export function oneOfEach(records: readonly PlanRecord[]): {
  readonly records: readonly PlanRecord[]
  readonly twins: readonly Twin[]
} {
  const best = new Map<string, PlanRecord>()
  for (const record of records) {
    const identity = identityOfRecord(record)
    const other = best.get(identity)
    if (other === undefined || isBetter(record, other)) best.set(identity, record)
  }
  const kept = records.filter((record) => best.get(identityOfRecord(record)) === record)
  const twins = records.flatMap((record) => {
    const one = best.get(identityOfRecord(record)) ?? record
    return one === record ? [] : [{ kept: one.source.path, left: record.source.path }]
  })
  return { records: kept, twins }
}

/** Whether two files are one document. */
export const isSameDocument = (a: PlanRecord, b: PlanRecord): boolean => identityOfRecord(a) === identityOfRecord(b)

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

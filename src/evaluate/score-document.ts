import type { PlanRecord } from '../record/record.ts'
import { type Gold, valuesOf } from './gold.ts'
import { similarity } from './similarity.ts'

export interface FactsScore {
  readonly right: number
  readonly total: number
  readonly wrong: readonly string[]
}

/** A number without white space or `số`, in capitals. */
export const plainNumber = (number: unknown): string =>
  String(number ?? '')
    .normalize('NFC')
    .replace(/\s+/gu, '')
    .toUpperCase()
    .replace(/^SỐ/u, '')

/** The facts of the letterhead, one by one. */
export function scoreDocument({ document }: PlanRecord, gold: NonNullable<Gold['document']>): FactsScore {
  const accepts = (field: string, test: (value: unknown) => boolean) => valuesOf(gold, field).some(test)
  const alike = (got: string | null | undefined, least: number) => (value: unknown) =>
    similarity(got ?? '', String(value ?? '')) >= least
  const facts = {
    kind: accepts('kind', (value) => value === document.kind),
    number: accepts('number', (value) => plainNumber(value) === plainNumber(document.number)),
    date: accepts('date', (value) => value === document.date),
    place: accepts('place', alike(document.place, 0.9)),
    issuer: accepts('issuer.name', alike(document.issuer?.name, 0.95)),
    level: accepts('issuer.level', (value) => value === (document.issuer?.level ?? null)),
    title: accepts('title', alike(document.title, 0.9)),
    planYear: accepts('planYear', (value) => value === document.planYear),
    signer: accepts('signer.position', alike(document.signer.position, 0.9)),
  }
  const wrong = Object.entries(facts).flatMap(([field, right]) => (right ? [] : [field]))
  return { right: Object.keys(facts).length - wrong.length, total: Object.keys(facts).length, wrong }
}

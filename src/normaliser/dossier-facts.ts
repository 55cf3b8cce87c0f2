import type { PlanRecord } from '../record/record.ts'
import { fold } from '../text/fold.ts'

/** The document that an annex says it was issued with. */
export interface Parent {
  readonly kind: string
  readonly number: string
  readonly date: string | null
  readonly issuer: string | null
}

/** What grouping needs to know of a document. */
export interface DossierFacts {
  readonly id: string
  readonly path: string
  readonly kind: string
  readonly number: string | null
  readonly date: string | null
  /** Place name of the issuer. */
  readonly unit: string | null
  /** From the lines `(Ban hành kèm theo Quyết định số …)`. */
  readonly parents: readonly Parent[]
  readonly hasTasks: boolean
}

export function dossierFacts(path: string, { document, citations, annexes }: PlanRecord): DossierFacts {
  const { kind, number, date, issuer, title, place, signer } = document
  const parents = citations.flatMap((c): Parent[] => {
    const named = c.numberIntended ?? c.number
    return c.role === 'self' && named !== null ? [{ kind: c.kind, number: named, date: c.date, issuer: c.issuer }] : []
  })
  const hasTasks = annexes.some(({ rows }) => rows.length > 0)
  const hasHead = [title, place, signer.position, signer.name].some((part) => part !== null)
  return withOwnNumber({ id: path, path, kind, number, date, unit: issuer?.unit ?? null, parents, hasTasks }, hasHead)
}

/** A file without title, place and signer has its number from its `kèm theo` line: it is that document's, not its own. */
export function withOwnNumber(facts: DossierFacts, hasHead: boolean): DossierFacts {
  const { number, parents } = facts
  const borrowed = !hasHead && number !== null && parents.some((parent) => numberOf(parent.number) === numberOf(number))
  return borrowed ? { ...facts, kind: 'khac', number: null, date: null } : facts
}

/** Numbers as they are compared: `05/QĐ - UBND` is `5/qd-ubnd`. */
export const numberOf = (number: string): string =>
  fold(number)
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '')

/** Two files of one document (the signed PDF, the DOCX) have one identity. */
export const identityOf = ({ id, kind, number, date, unit }: DossierFacts): string =>
  number === null ? id : [kind, numberOf(number), date?.slice(0, 4) ?? '', fold(unit ?? '')].join('|')

const PLACE = /\b(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp|tinh)\.? (.+)$/

/** Whether a document may be the one that an annex names by its number: numbers begin anew each year, in each office. */
export function mayBe(parent: Parent, file: DossierFacts): boolean {
  if (parent.kind !== file.kind && parent.kind !== 'khac' && file.kind !== 'khac') return false
  if (parent.date !== null && file.date !== null && parent.date.slice(0, 4) !== file.date.slice(0, 4)) return false
  const place = PLACE.exec(fold(parent.issuer ?? ''))?.[1]
  const unit = fold(file.unit ?? '')
  return place === undefined || unit === '' || place.includes(unit) || unit.includes(place)
}

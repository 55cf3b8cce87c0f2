import type { DocumentFacts } from '../../src/record/record.ts'
import type { PlanContext } from '../rule.ts'
import { repairNumber } from './repair-number.ts'
import { urnOf } from './urn.ts'

/** The URN:LEX name of the document itself, as those who cite it by all that its letterhead says would be given it. */
export function documentId({ kind, number, date, issuer }: DocumentFacts, context: PlanContext): string {
  const meant = number === null ? null : repairNumber(number, date)
  const facts = { kind, number, date, issuer: issuer?.name ?? null, name: null }
  return urnOf(meant === null ? facts : { ...facts, numberIntended: meant }, context)
}

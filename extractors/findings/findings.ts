import type { Finding } from '../../src/record/record.ts'
import { annexDuplicate, annexEmpty, annexMissing } from './annex-headings.ts'
import { bodyAnnexMismatch } from './body-annex-mismatch.ts'
import { citationConflict } from './citation-conflict.ts'
import { citationNumberMalformed } from './citation-number-malformed.ts'
import { deadlineBeforePlan } from './deadline-before-plan.ts'
import type { FindingInput, FindingRule } from './finding-input.ts'
import { legalBasisSuperseded } from './legal-basis-superseded.ts'
import { percentMismatch, sumMismatch } from './mismatches.ts'
import { numberOrDateBlank } from './number-or-date-blank.ts'
import { outlineLabelOrder } from './outline-label-order.ts'
import { rowWithoutDeadline, rowWithoutLead } from './row-lacks.ts'

/** The one ordered list of the linter's rules. */
export const FINDING_RULES: readonly FindingRule[] = [
  numberOrDateBlank,
  citationNumberMalformed,
  citationConflict,
  legalBasisSuperseded,
  outlineLabelOrder,
  annexMissing,
  annexDuplicate,
  annexEmpty,
  deadlineBeforePlan,
  rowWithoutDeadline,
  rowWithoutLead,
  sumMismatch,
  percentMismatch,
  bodyAnnexMismatch,
]

export function findings(input: FindingInput): Finding[] {
  return FINDING_RULES.flatMap((rule) => rule.check(input))
}

import type { ComparisonNote } from '../../record/comparison.ts'
import type { ProgressItem } from '../../record/follow-up.ts'
import type { PlanRecord } from '../../record/record.ts'

/** What is to be said of a plan and its report as a whole. */
export function followUpNotes(plan: PlanRecord, report: PlanRecord, items: readonly ProgressItem[]): ComparisonNote[] {
  return [...aboutYear(plan, report), ...aboutIssuer(plan, report), ...aboutSilence(items)]
}

function aboutYear({ document: plan }: PlanRecord, { document: report }: PlanRecord): ComparisonNote[] {
  const [asked, told] = [plan.planYear, report.planYear]
  const years = report.planYears ?? (told === null ? [] : [told])
  if (asked === null || told === null || years.includes(asked)) return []
  return [
    {
      rule: 'other-year',
      severity: 'warning',
      message: `Báo cáo của năm ${told}, kế hoạch của năm ${asked}.`,
      facts: { template: asked, plan: told },
    },
  ]
}

function aboutIssuer({ document: plan }: PlanRecord, { document: report }: PlanRecord): ComparisonNote[] {
  const [own, other] = [plan.issuer, report.issuer]
  if (!own || !other || placeName(own) === placeName(other)) return []
  return [
    {
      rule: 'other-issuer',
      severity: 'warning',
      message: `Báo cáo của ${other.name}, kế hoạch của ${own.name}.`,
      facts: { template: own.name, plan: other.name },
    },
  ]
}

/** The chairman of a committee and the committee issue for one place. */
const placeName = ({ unit, name }: NonNullable<PlanRecord['document']['issuer']>): string => (unit ?? name).toLowerCase()

function aboutSilence(items: readonly ProgressItem[]): ComparisonNote[] {
  if (items.some(({ progress }) => progress !== 'silent')) return []
  return [
    {
      rule: 'nothing-told',
      severity: 'error',
      message: 'Báo cáo không nói đến nhiệm vụ nào của kế hoạch: xem lại có đúng báo cáo của kế hoạch này không.',
    },
  ]
}

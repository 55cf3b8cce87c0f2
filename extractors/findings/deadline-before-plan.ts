import type { Deadline, Finding } from '../../src/record/record.ts'
import type { FindingRule } from './finding-input.ts'

/** A deadline before the earlier of the first day of the plan's period and the document's own date. */
export const deadlineBeforePlan: FindingRule = {
  rule: 'deadline-before-plan',
  check: ({ document, annexes, assignments }) => {
    const first = firstDay(document.planYear, document.date)
    if (first === null || document.kind === 'bao-cao') return []
    const early = (deadlines: readonly Deadline[]) =>
      deadlines.filter((d) => d.kind === 'date' && d.due !== null && d.due < first)
    return [
      ...annexes.flatMap((annex) =>
        annex.rows.flatMap((row) =>
          early(row.deadlines).map((d) =>
            finding(d, first, `annex ${annex.number ?? '-'} row ${row.no ?? '-'}`, row.provenance[0]?.page ?? null),
          ),
        ),
      ),
      ...assignments.flatMap((a) => early(a.deadlines).map((d) => finding(d, first, a.path.join('.'), null))),
    ]
  },
}

function firstDay(year: number | null, date: string | null): string | null {
  const starts = year === null ? null : `${year}-01-01`
  const issued = date !== null && date.length === 10 ? date : null
  if (starts === null || issued === null) return starts ?? issued
  return issued < starts ? issued : starts
}

function finding(deadline: Deadline, first: string, where: string, page: number | null): Finding {
  return {
    rule: 'deadline-before-plan',
    severity: 'error',
    message: `Thời hạn “${deadline.raw}” (${deadline.due}) có trước kỳ kế hoạch, bắt đầu ${first}`,
    page,
    where,
  }
}

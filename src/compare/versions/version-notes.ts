import type { ComparisonNote } from '../../record/comparison.ts'
import type { PlanRecord } from '../../record/record.ts'

/** What is to be said of two versions as a whole. */
export function versionNotes(from: PlanRecord, to: PlanRecord): ComparisonNote[] {
  if (from.source.sha256 === to.source.sha256)
    return [{ rule: 'same-file', severity: 'warning', message: 'Hai tệp là một, từng byte như nhau.' }]
  return [...aboutYear(from, to), ...aboutIssuer(from, to), ...aboutKind(from, to)]
}

function aboutYear(from: PlanRecord, to: PlanRecord): ComparisonNote[] {
  const [before, after] = [from.document.planYear, to.document.planYear]
  if (before === null || after === null || before === after) return []
  const message = `Văn bản trước của năm ${before}, văn bản sau của năm ${after}; thời hạn được so theo năm của từng văn bản.`
  return [{ rule: 'next-year', severity: 'info', message, facts: { from: before, to: after } }]
}

function aboutIssuer(from: PlanRecord, to: PlanRecord): ComparisonNote[] {
  const [before, after] = [from.document.issuer?.name, to.document.issuer?.name]
  if (!before || !after || before.toLowerCase() === after.toLowerCase()) return []
  const message = `Văn bản trước của ${before}, văn bản sau của ${after}.`
  return [{ rule: 'other-issuer', severity: 'warning', message, facts: { from: before, to: after } }]
}

function aboutKind(from: PlanRecord, to: PlanRecord): ComparisonNote[] {
  const reports = [from, to].filter(({ document }) => document.kind === 'bao-cao')
  if (reports.length === 2)
    return [{ rule: 'two-reports', severity: 'info', message: 'Cả hai là báo cáo: so lời văn, không so nhiệm vụ.' }]
  if (reports[0] !== from) return []
  const message =
    'Văn bản trước là báo cáo, văn bản sau thì không. Để xem báo cáo nói gì về kế hoạch: --from KẾ-HOẠCH --to BÁO-CÁO.'
  return [{ rule: 'report-first', severity: 'warning', message }]
}

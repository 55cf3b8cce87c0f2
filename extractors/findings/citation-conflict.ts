import type { Citation, Finding } from '../../src/record/record.ts'
import type { FindingRule } from './finding-input.ts'

/** One document cited with two dates or two issuers; once for each document. */
export const citationConflict: FindingRule = {
  rule: 'citation-conflict',
  check: ({ citations }) => {
    const byNumber = new Map<string, Citation[]>()
    for (const citation of citations) {
      if (citation.number === null) continue
      const key = `${citation.kind} ${citation.number.toUpperCase()} ${authority(citation.id)}`
      const same = byNumber.get(key)
      if (same === undefined) byNumber.set(key, [citation])
      else same.push(citation)
    }
    return [...byNumber.values()].flatMap((group): Finding[] => {
      const dates = conflictingDates(group)
      const first = group[0]
      if (dates.length < 2 || !first) return []
      return [
        {
          rule: 'citation-conflict',
          severity: 'warning',
          message: `${first.number} được viện dẫn với nhiều ngày khác nhau: ${dates.join(', ')}`,
          page: first.page,
          where: (first.path ?? []).join('.') || first.role,
        },
      ]
    })
  },
}

/** Jurisdiction and authority of a URN:LEX name. */
function authority(id: string): string {
  return id.split(':').slice(2, 4).join(':')
}

/**
 * The dates of one document that cannot both be right. A number with its year is one document; a number without is
 * used again each year, so two dates conflict only within one year.
 */
function conflictingDates(group: readonly Citation[]): string[] {
  const dates = [
    ...new Set(group.map((citation) => citation.date).filter((date): date is string => date !== null && date.length === 10)),
  ]
  const hasYear = /\/\d{4}\//.test(group[0]?.number ?? '')
  return hasYear ? dates : dates.filter((date) => dates.some((other) => other !== date && other.slice(0, 4) === date.slice(0, 4)))
}

import type { Citation, Finding } from '../../src/record/record.ts'
import { fold } from '../../src/text/fold.ts'
import type { FindingRule } from './finding-input.ts'
import { KNOWN_STATUS, type KnownStatus } from './known-status.ts'

/** A cited text that another had replaced before the plan's date, by the table of known statuses; once for each text. */
export const legalBasisSuperseded: FindingRule = {
  rule: 'legal-basis-superseded',
  check: ({ citations, document }) => {
    // where only month or year is known, its first day: what was replaced by then was replaced before the plan
    const date = document.date === null ? null : `${document.date}-01-01`.slice(0, 10)
    if (date === null) return []
    const reported = new Set<string>()
    return citations.flatMap((citation): Finding[] => {
      const status = statusOf(citation)
      if (!status || status.since > date || reported.has(status.number) || restsNot(citation)) return []
      if (document.number !== null && status.replacedBy === document.number) return []
      reported.add(status.number)
      return [
        {
          rule: 'legal-basis-superseded',
          severity: citation.role === 'legal-basis' ? 'error' : 'warning',
          message: `${citation.raw} đã được thay thế bởi ${status.replacedBy} từ ${status.since} (${status.source})`,
          page: citation.page,
          where: citation.where
            ? `annex ${citation.where.replace('/', ' row ')}`
            : (citation.path ?? []).join('.') || citation.role,
        },
      ]
    })
  },
}

/** The document does not rest on what it puts out of force itself. */
const restsNot = ({ role, relation }: Citation): boolean => role === 'self' || relation === 'repeals' || relation === 'replaces'

/** By number, or by name and date; never by name alone, since a newer law bears the same name. */
function statusOf(citation: Citation): KnownStatus | undefined {
  const number = citation.number?.toUpperCase()
  return KNOWN_STATUS.find((status) =>
    number
      ? status.number.toUpperCase() === number
      : status.name !== undefined && citation.date === status.date && fold(citation.name ?? '') === fold(status.name),
  )
}

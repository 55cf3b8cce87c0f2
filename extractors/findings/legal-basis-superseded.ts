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

/** By number, or by name and date; by name alone only where no other text bears it, since newer laws keep the names of older ones. */
function statusOf({ number, kind, name, date }: Citation): KnownStatus | undefined {
  if (number !== null) return KNOWN_STATUS.find((status) => status.number.toUpperCase() === number.toUpperCase())
  if (name === null) return undefined
  const written = fold(name)
  const bears = (names: readonly string[]) => names.some((each) => fold(each) === written)
  return KNOWN_STATUS.find((status) =>
    date === null ? status.kind === kind && bears(status.ownNames) : status.date === date && bears(status.names),
  )
}

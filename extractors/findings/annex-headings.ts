import type { Finding } from '../../src/record/record.ts'
import type { FindingInput, FindingRule } from './finding-input.ts'

const bare = (number: string | null) => (number ?? '').replace(/^0+/, '').toUpperCase()

function finding(
  rule: Finding['rule'],
  severity: Finding['severity'],
  message: string,
  number: string | null,
  page: number | null = null,
): Finding {
  return { rule, severity, message, page, where: `annex ${number ?? '-'}` }
}

/** An annex that body or assignments refer to and that is not there. */
export const annexMissing: FindingRule = {
  rule: 'annex-missing',
  check: ({ annexes, annexRefs, annexHeadings }: FindingInput) => {
    // it may lie in a file of its own where the document has none at all
    const severity = annexes.length + annexHeadings.length === 0 ? 'warning' : 'error'
    const there = new Set([
      ...annexes.map((annex) => bare(annex.number)),
      ...annexHeadings.map((heading) => bare(heading.number)),
    ])
    const wanted = [...new Set(annexRefs)]
    return wanted
      .filter((number) => !there.has(bare(number)))
      .map((number) => finding('annex-missing', severity, `Phụ lục ${number} được nhắc đến nhưng không có`, number))
  },
}

/** A number that two annex headings share. */
export const annexDuplicate: FindingRule = {
  rule: 'annex-duplicate',
  check: ({ annexHeadings }) =>
    annexHeadings.flatMap((heading, i) =>
      heading.number !== null && annexHeadings.findIndex((other) => bare(other.number) === bare(heading.number)) < i
        ? [finding('annex-duplicate', 'warning', `Phụ lục ${heading.number} xuất hiện hơn một lần`, heading.number, heading.page)]
        : [],
    ),
}

/** A heading with no row and no text under it. */
export const annexEmpty: FindingRule = {
  rule: 'annex-empty',
  check: ({ annexHeadings }) =>
    annexHeadings
      .filter((heading) => heading.empty)
      .map((heading) =>
        finding(
          'annex-empty',
          'warning',
          `Phụ lục ${heading.number ?? ''} không có nội dung`.replace(/\s+/g, ' '),
          heading.number,
          heading.page,
        ),
      ),
}

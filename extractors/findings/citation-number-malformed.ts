import type { Citation, Finding } from '../../src/record/record.ts'
import type { FindingRule } from './finding-input.ts'

/** A number without its year or symbol, with letters run together, or with a letter among its digits; once for each number. */
export const citationNumberMalformed: FindingRule = {
  rule: 'citation-number-malformed',
  check: ({ citations }) => {
    const seen = new Set<string>()
    return citations.flatMap((citation): Finding[] => {
      const why = malformed(citation)
      if (why === null || citation.number === null || seen.has(citation.number)) return []
      seen.add(citation.number)
      const meant = citation.numberIntended === undefined ? '' : `; có lẽ là ${citation.numberIntended}`
      return [
        {
          rule: 'citation-number-malformed',
          severity: 'warning',
          message: `“${citation.raw}”: ${why}${meant}`,
          page: citation.page,
          where: citation.where
            ? `annex ${citation.where.replace('/', ' row ')}`
            : (citation.path ?? []).join('.') || citation.role,
        },
      ]
    })
  },
}

function malformed(citation: Citation): string | null {
  const { number, kind } = citation
  if (number === null) return null
  const [head = '', ...rest] = number.split('/')
  const symbol = rest.filter((part) => !/^\d{4}$/.test(part)).join('/')
  if (/^\d+[OolI]\d*$|^\d*[OolI]\d+$/.test(head)) return 'có chữ lẫn trong phần số'
  if (/^\d+(?:\/\d{4})?$/.test(number)) return kind === 'ket-luan' || kind === 'khac' ? null : 'thiếu ký hiệu'
  if (needsYear(kind, symbol) && !rest.some((part) => /^\d{4}$/.test(part))) return 'thiếu năm ban hành'
  return citation.numberIntended === undefined ? null : 'ký hiệu viết sai'
}

/** Decrees and circulars carry their year (Law 80/2015/QH13 and 64/2025/QH15 on legal documents). */
function needsYear(kind: Citation['kind'], symbol: string): boolean {
  return (
    kind === 'nghi-dinh' ||
    kind === 'thong-tu' ||
    kind === 'thong-tu-lien-tich' ||
    (kind === 'nghi-quyet' && /HĐND/u.test(symbol))
  )
}

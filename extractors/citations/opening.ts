import type { Citation } from '../../src/record/record.ts'
import { bulletLength, readLabel } from '../../src/text/labels.ts'

/** What the words that open a clause make of the documents in it. */
export interface Opening {
  readonly from: number
  readonly role: 'legal-basis' | 'proposal' | 'body'
  readonly relation: Citation['relation']
}

const OPENERS =
  /(?<![\p{L}])(Căn cứ|căn cứ|Xét|xét|(?:Theo|theo|Trên cơ sở|trên cơ sở) (?:đề nghị|ý kiến|kết quả)|Sau khi|Thực hiện|Triển khai|Quán triệt|Để (?:tiếp tục )?(?:triển khai|thực hiện|cụ thể hóa)|Tiếp tục (?:triển khai|thực hiện)|Nhằm (?:triển khai|thực hiện))(?![\p{L}])/gu
const NO_BASIS =
  /^\s(?:kết quả|chức năng|tình hình|điều kiện|thực trạng|nhu cầu|yêu cầu|đặc điểm|nhiệm vụ|tính chất|vào (?:tình hình|điều kiện|kết quả|chức năng))/u

/** Openings of the clauses of a line, in order: at its start and behind `;` and full stops. */
export function openings(text: string): Opening[] {
  const start = textStart(text)
  return [...text.matchAll(OPENERS)].flatMap((match): Opening[] => {
    const from = match.index
    const opens = from === start || /[;.]\s*[-–+]?\s*$/u.test(text.slice(Math.max(0, from - 5), from))
    const inner = /^[xt]/u.test(match[1] ?? '') && /,\s$/u.test(text.slice(Math.max(0, from - 2), from))
    if (!opens && !inner) return []
    return [{ from, ...meaning(match[1] ?? '', text.slice(from + match[0].length)) }]
  })
}

/** Where the words begin, behind a label or a bullet. */
export function textStart(text: string): number {
  const space = /^\s*/.exec(text)?.[0].length ?? 0
  const rest = text.slice(space)
  const label = readLabel(rest)
  const end = label ? label.end : bulletLength(rest)
  return space + end + (/^\s*/.exec(rest.slice(end))?.[0].length ?? 0)
}

function meaning(words: string, behind: string): Pick<Opening, 'role' | 'relation'> {
  if (/^căn cứ/i.test(words)) {
    return NO_BASIS.test(behind) ? { role: 'body', relation: 'mentions' } : { role: 'legal-basis', relation: 'based-on' }
  }
  if (/^(?:xét|theo đề nghị|trên cơ sở đề nghị)/i.test(words)) return { role: 'proposal', relation: 'proposed-by' }
  if (/^(?:theo|trên cơ sở|sau khi)/i.test(words)) return { role: 'body', relation: 'mentions' }
  return { role: 'legal-basis', relation: 'implements' }
}

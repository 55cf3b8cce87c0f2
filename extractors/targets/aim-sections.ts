import { readLabel } from '../../src/text/labels.ts'
import type { Passage } from '../passage.ts'

/** A heading under which aims are set; an overall aim (`Mục tiêu chung`) counts nothing. */
const AIMS = /(?:mục tiêu|chỉ tiêu)(?! quốc gia)/i
const OVERALL = /(?:mục tiêu|yêu cầu)\s+(?:chung|tổng quát|tổng thể)/i

/** Which body passages stand under a heading that sets aims (`II. Mục tiêu`, `2. Chỉ tiêu cụ thể`, an unlabelled `Chỉ tiêu:`). */
export function underAims(passages: readonly Passage[]): (passage: Passage) => boolean {
  const under = new Set<Passage>()
  let section: readonly string[] | null = null
  let loose = false
  for (const passage of passages) {
    if (passage.zone !== 'body') continue
    if (passage.opens) {
      loose = false
      if (section !== null && !startsWith(passage.path, section)) section = null
      if (section === null && isHeading(passage)) section = passage.path
    } else if (/:$/u.test(passage.text.trim()) && isHeading(passage)) loose = true
    if ((loose || (section !== null && startsWith(passage.path, section))) && !OVERALL.test(passage.text.slice(0, 60)))
      under.add(passage)
  }
  return (passage) => under.has(passage)
}

function isHeading({ text, opens }: Passage): boolean {
  const bare = opens ? text.slice(readLabel(text)?.end ?? 0) : text
  const head = /^[^:]{0,140}/u.exec(bare.trim())?.[0] ?? ''
  return AIMS.test(head) && !OVERALL.test(head) && !/\d\s?%|[.;]\s*$|^(?:căn cứ|thực hiện|theo|để|nhằm)(?!\p{L})/iu.test(head)
}

const startsWith = (path: readonly string[], section: readonly string[]): boolean => section.every((name, i) => path[i] === name)

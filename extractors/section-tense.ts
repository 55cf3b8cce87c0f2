import { readLabel } from '../src/text/labels.ts'
import type { Passage } from './passage.ts'

const PAST =
  /^(?:\S{1,6}\s+)?(?:(?:khái quát|đánh giá|tóm tắt|sơ lược)\s.*)?(?:những )?(?:kết quả|tình hình|thực trạng|đánh giá|tồn tại|hạn chế|sự cần thiết|đặc điểm|khái quát|bối cảnh|ưu điểm|công tác chỉ đạo)/i
const FUTURE = /(?:phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp|kế hoạch)/i

/**
 * Whether each body passage stands in a part that looks back (results) or forward (tasks): its top clause's heading says
 * so; where none does, a report looks back and everything else forward.
 */
export function looksForward(passages: readonly Passage[], kind: string | null): (passage: Passage) => boolean {
  const tense = new Map<Passage, boolean>()
  let current: boolean | null = null
  let bareDivision = false
  for (const passage of passages) {
    if (passage.zone !== 'body') continue
    // `Phần thứ nhất` alone on its line: the title stands below it
    if (passage.opens && passage.path.length === 1) bareDivision = readLabel(passage.text)?.end === passage.text.trim().length
    if ((passage.opens && passage.path.length === 1) || bareDivision) current = headingTense(unlabelled(passage)) ?? current
    if (!passage.opens) bareDivision = false
    if (current !== null) tense.set(passage, current)
  }
  return (passage) => tense.get(passage) ?? kind !== 'bao-cao'
}

/** The heading without its label. */
function unlabelled({ text, opens }: Passage): string {
  return opens ? text.slice(readLabel(text)?.end ?? 0).trim() : text.trim()
}

function headingTense(text: string): boolean | null {
  if (text.length > 160 || /\d\s?%|[.;]$/u.test(text)) return null
  if (PAST.test(text) && !/^(?:\S{1,6}\s+)?(?:phương hướng|nhiệm vụ|mục tiêu)/i.test(text)) return false
  return FUTURE.test(text) ? true : null
}

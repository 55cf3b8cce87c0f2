import type { Passage } from './passage.ts'

const PAST =
  /^(?:\S{1,6}\s+)?(?:(?:khái quát|đánh giá|tóm tắt|sơ lược)\s.*)?(?:những )?(?:kết quả|tình hình|thực trạng|đánh giá|tồn tại|hạn chế|sự cần thiết|ưu điểm|công tác chỉ đạo)/iu
const FUTURE = /(?:phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp|kế hoạch)/iu

/**
 * Whether each body passage stands in a part that looks back (results) or forward (tasks): its top clause's heading says
 * so; where none does, a report looks back and everything else forward.
 */
export function looksForward(passages: readonly Passage[], kind: string | null): (passage: Passage) => boolean {
  const tense = new Map<Passage, boolean>()
  let current: boolean | null = null
  for (const passage of passages) {
    if (passage.zone !== 'body') continue
    if (passage.opens && passage.path.length === 1) current = headingTense(passage.text) ?? current
    if (current !== null) tense.set(passage, current)
  }
  return (passage) => tense.get(passage) ?? kind !== 'bao-cao'
}

function headingTense(text: string): boolean | null {
  if (text.length > 160 || /\d\s?%|[.;]$/u.test(text)) return null
  if (PAST.test(text) && !/^(?:\S{1,6}\s+)?(?:phương hướng|nhiệm vụ|mục tiêu)/iu.test(text)) return false
  return FUTURE.test(text) ? true : null
}

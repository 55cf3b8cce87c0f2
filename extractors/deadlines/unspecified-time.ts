import { words } from '../../src/text/words.ts'
import { type DeadlineRule, unspecified } from './timing.ts'

/** Said to have a time, but not which (`Theo thời gian quy định`, `Đúng thời hạn`, a bare `Định kỳ`). */
export const unspecifiedTime = {
  name: 'deadlines/unspecified-time',
  takes: {
    unspecified: [
      'Theo quy định',
      'Theo thời gian quy định',
      'theo đúng thời hạn quy định',
      'Đúng thời gian quy định',
      'Đúng hạn',
      'Định kỳ',
      'Định kỳ theo quy định',
      'theo quy định của pháp luật',
      'Kịp thời',
      'Theo qui định',
      'Theo luật định',
    ],
  },
  refuses: ['quy định chức năng', 'theo dõi'],
  needs: /định|đúng|đảm|kịp|ngay/i,
  pattern: words`(?:định (?:kỳ|kì)(?: báo cáo)?,? ?)?(?:(?:theo|đúng|trong)(?: đúng)?(?: (?:thời (?:gian|hạn|điểm)|hạn|tiến độ))?(?: theo)? (?:(?:các )?(?:quy|qui) định|luật định)(?: (?:của|tại|về) [^;:\n]{0,200})?|(?:đúng|bảo đảm|đảm bảo) (?:thời (?:gian|hạn)|hạn|tiến độ)|kịp thời|(?:triển khai|thực hiện) ngay(?! sau)|không (?:quy định|xác định))|định (?:kỳ|kì)|chưa xác định`,
  read: () => [unspecified()],
} satisfies DeadlineRule

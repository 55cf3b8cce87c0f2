import { words } from '../../src/text/words.ts'
import { type DeadlineRule, onEvent } from './timing.ts'
import { EACH } from './vocabulary.ts'

/** Nouns that, after `theo`, hang a deadline on something that is to come. */
const RULING =
  '(?:kế hoạch|hướng dẫn|yêu cầu|chỉ đạo|tiến độ|lộ trình|thông báo|chương trình|công văn|quyết định|văn bản|đề nghị|phân công|lịch|giấy mời|chỉ thị|nghị quyết|đề án|phê duyệt|triệu tập|điều hành|nhiệm vụ|dự án|hợp đồng|nhu cầu|từng|đợt|kỳ họp|mùa vụ|thời vụ|tình hình|thực tế|sự|giao|tổng kết|kết luận|thời (?:gian|hạn|điểm)(?! (?:quy|qui) định)|mốc|chuyên đề|niên độ|năm học|(?:quy|qui) chế|phương án|đặt hàng|phát sinh|vụ việc|nội dung|sau khi)'.replace(
    / /g,
    '\\s+',
  )
const THEO = `(?:(?:(?:căn\\s+cứ|tùy|tuỳ)\\s+)?theo\\s+(?:đúng\\s+)?(?:các\\s+|những\\s+)?${RULING})`
const WHEN =
  '(?:(?:ngay\\s+|kịp\\s+thời\\s+)?(?:sau\\s+)?(?:mỗi\\s+)?khi|ngay\\s+sau|trước\\s+khi|sau\\s+(?:hội\\s+nghị|kỳ\\s+họp|ngày|thời\\s+điểm|kết\\s+thúc|mỗi|đợt|sáp\\s+nhập|sắp\\s+xếp)|trước(?:\\s+và\\s+(?:trong|sau))?\\s+(?:các\\s+)?(?:kỳ\\s+họp|hội\\s+nghị|cuộc\\s+họp|dịp|tết|lễ|mùa|vụ|kỳ\\s+thi|đại\\s+hội|ngày\\s+(?:khai|hội|lễ|bầu))|(?:trong\\s+|vào\\s+)(?:các\\s+)?(?:dịp|mùa|tết|kỳ\\s+thi)|tại\\s+(?:kỳ\\s+họp|hội\\s+nghị)|kết\\s+thúc(?!\\s+(?:trước|trong|vào|ngày|tháng|quý|năm)\\s)|ngay\\s+khi)'
const SUDDEN = '(?:đột\\s+xuất|khi\\s+cần|phát\\s+sinh)'
/** What opens the next deadline within the same item. */
const NEXT = `(?:[,;]?\\s+(?:và|hoặc|hay|đồng\\s+thời)|[,;.(]|\\s+[-–])\\s+(?:báo\\s+cáo\\s+)?(?:theo\\s+)?(?:định\\s+kỳ|${EACH}\\s+(?:tháng|q|năm|tuần)|thường\\s+xuyên|trước\\s+ngày|chậm\\s+nhất|tháng\\s+\\d|quý\\s+[IV\\d]|ngày\\s+\\d|đột\\s+xuất|hoàn\\s+thành\\s+trước|xong\\s+trước|(?:trong\\s+)?năm\\s+\\d)|\\s+(?:trước\\s+ngày|chậm\\s+nhất|muộn\\s+nhất|xong\\s+trước|hoàn\\s+thành\\s+trước|trong\\s+(?:tháng|quý)|vào\\s+(?:ngày|tháng|quý))\\s`

/** Hung on something that happens (`Ngay sau khi có …`, `Theo kế hoạch của …`, `đột xuất`); runs to the next deadline or the item's end. */
export const event = {
  name: 'deadlines/event',
  takes: {
    event: [
      'Ngay sau khi UBND tỉnh ban hành văn bản hướng dẫn',
      'Khi có yêu cầu',
      'Theo kế hoạch của UBND xã',
      'theo hướng dẫn của Sở Nội vụ',
      'theo yêu cầu',
      'Theo yêu cầu của cấp trên',
      'đột xuất',
      'Theo tiến độ',
      'Theo Kế hoạch số 12/KH-UBND ngày 05/01/2026',
      'Theo Kế hoạch công tác năm 2026',
      'Trước mùa mưa bão',
      'Trước Tết Nguyên đán',
      'Trước và trong dịp lễ 30/4',
      'Trong mùa khô',
      'Sau khi có chỉ đạo của Chính phủ, Thủ tướng Chính phủ',
    ],
  },
  refuses: ['kết thúc trước ngày', 'theo quy định', 'theo dõi', 'theo thời gian quy định'],
  needs:
    /theo\s|khi|ngay\s+sau|sau\s+(?:hội|kỳ|ngày|thời|kết|mỗi|đợt|sáp|sắp)|trước\s+(?:và|các|kỳ|hội|cuộc|dịp|tết|lễ|mùa|vụ|đại|ngày)|(?:trong|vào)\s+(?:các\s+)?(?:dịp|mùa|tết|kỳ)|tại\s+(?:kỳ|hội)|kết\s+thúc|đột\s|phát\s/i,
  pattern: words`(?:${THEO}|${WHEN}|${SUDDEN})(?:(?!${NEXT})[^;\n]){0,400}`,
  read: (match) => [onEvent(match[0].replace(/[\s.,;]+$/u, ''))],
} satisfies DeadlineRule

import type { Citation } from '../../src/record/record.ts'

const ADVERBS =
  'có|hiệu|quả|nghiêm|túc|tốt|đầy|đủ|đồng|bộ|kịp|thời|các|những|toàn|thực|hiện|triển|khai|tổ|chức|quán|triệt|học|tập|tuyên|truyền|phổ|biến|thi|hành|chấp|tiếp|tục|đúng|quyết|liệt|và|sâu|rộng|theo|nội|dung|sự|lãnh|đạo|nhanh|chóng|tích|cực|chặt|chẽ|mục|tiêu|nhiệm|vụ|giải|pháp|của|trong|nghiêm,|túc,|thường|xuyên|hoàn|thành|thắng|lợi|khẩn|trương|trọng|tâm|văn|bản|chủ|trương|chính|sách'
const OBJECT = `(?:[\\s,]+(?:${ADVERBS})(?![\\p{L}]))`
const IMPLEMENTS = new RegExp(
  `(?<!\\p{L})(?:thực hiện|triển khai|quán triệt|thi hành|chấp hành|cụ thể hóa|học tập)(?:${OBJECT}){0,10}\\s*:?\\s*$`,
  'iu',
)
const BY_WAY_OF = /(?<!\p{L})(?:theo|tại|trong)\s*(?:các\s*|nội dung\s*)?$/iu
const PART_OF = /(?<!\p{L})(?:quy định|nội dung|mục tiêu|nhiệm vụ|giải pháp|chỉ tiêu)(?:\s(?:của|tại))?\s*$/iu
const REPLACES = /(?<!\p{L})thay thế(?: cho)?(?: các| một phần)?\s*$/iu
const REPEALS = /(?<!\p{L})(?:bãi bỏ|hủy bỏ|huỷ bỏ)(?: toàn bộ| một phần| các| nội dung| hiệu lực(?: thi hành)?(?: của)?)*\s*$/iu
const AMENDS =
  /(?:^|[^\p{L}])(?<!(?:được|bị)\s)(?:Sửa đổi|sửa đổi|Bổ sung|bổ sung|Điều chỉnh|điều chỉnh|Đính chính)(?:,? (?:bổ sung|sửa đổi|thay thế))?(?: (?:một số (?:điều|nội dung|khoản)|nội dung|tên|các điều|điểm|cụm từ)[^;.]{0,60}?)?(?: (?:của|tại|trong))?\s*$/u
const GUIDES =
  /(?<!\p{L})(?:quy định chi tiết|hướng dẫn(?: chi tiết)?(?: (?:thi hành|thực hiện))?)(?:,? (?:và )?(?:hướng dẫn|biện pháp|thi hành|thực hiện|một số|điều|khoản|nội dung|và|các|của|quy định|chi tiết|điểm)){0,10}\s*$/iu
const LAST =
  /^[^.;]{0,500}?(?<!\p{L})(?:hết hiệu lực|(?:bị )?bãi bỏ|không còn hiệu lực)(?= (?:thi hành )?(?:kể )?từ| thi hành|[.;]|$)/u

/** `Triển khai các Nghị quyết của HĐND tỉnh: số …`: the head of a list stands between the verb and the mention. */
const LIST_HEAD =
  /(?<=\s)(?:các|những)\s(?:Nghị quyết|Quyết định|Kế hoạch|Chỉ thị|Kết luận|Công văn|Nghị định|Thông tư|Chương trình|Đề án|Luật|văn bản)(?:\scủa\s[^.;:]{2,60})?\s?:\s*$/i

/** What a document does to the text whose mention follows, by the words right before it; null where they do not say. */
export function verbBefore(before: string, zone: string): Citation['relation'] | null {
  if (REPLACES.test(before)) return 'replaces'
  if (REPEALS.test(before)) return 'repeals'
  if (zone !== 'annex' && AMENDS.test(before)) return 'amends'
  if (GUIDES.test(before) && /(?:ban hành|Nghị định|Thông tư|này|^\s*(?:Quy định|Hướng dẫn))/u.test(before)) return 'guides'
  if (BY_WAY_OF.test(before) || PART_OF.test(before)) return null
  return IMPLEMENTS.test(before.replace(LIST_HEAD, '')) ? 'implements' : null
}

/** What the head of a list says of each item: `Các Quyết định sau hết hiệu lực kể từ ngày …:`. */
export function verbOfHead(head: string): Citation['relation'] | null {
  if (!/(?<!\p{L})(?:sau|gồm|dưới đây)(?!\p{L})[^:]*:\s*$/u.test(head)) return null
  if (/(?<!\p{L})(?:hết hiệu lực|bãi bỏ|huỷ bỏ|hủy bỏ)(?!\p{L})/iu.test(head)) return 'repeals'
  return /(?<!\p{L})thay thế(?!\p{L})/iu.test(head) ? 'replaces' : null
}

/** The verb that comes last: `… hết hiệu lực kể từ ngày Quyết định này có hiệu lực`. */
export function verbBehind(behind: string): Citation['relation'] | null {
  const match = LAST.exec(behind)
  if (!match) return null
  // another clause in between has a verb of its own
  return /,\s(?:UBND|các|và\s\p{Ll}+\s(?:đã|sẽ))/u.test(match[0]) ? null : 'repeals'
}

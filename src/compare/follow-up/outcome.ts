import type { Progress } from '../../record/follow-up.ts'
import { shareDone } from './share-done.ts'
import type { Statement } from './statements.ts'

/** What became of something. `told`: in words; else by figures or documents alone. */
export interface Outcome {
  readonly progress: Extract<Progress, 'done' | 'partly' | 'not-done'>
  readonly told: boolean
}

/** Lower case, in which `chưa` (not yet) is not `chứa` (to hold). */
const pattern = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})`, 'u')

/** Done, but not as it should be: `chưa đầy đủ`. */
const NOT_WELL =
  '(?:được |thật |thực )?(?:cao|nhiều|tốt|đều|đồng (?:đều|bộ)|kịp thời|nghiêm|sâu|rõ|hết|đủ|đầy đủ|sự|thường xuyên|chặt|phù hợp|hiệu quả|hợp lý|đáp ứng|quan tâm|chủ động|phát huy|mạnh|sát|quyết liệt|thống nhất|triệt để|đạt|bảo đảm|đảm bảo|xong|hoàn (?:thành|thiện))(?!\\p{L})'
/** `chưa phát sinh hồ sơ`: there was nothing to do. */
const NOTHING = '(?:phát (?:sinh|hiện)|(?:để )?xảy ra|ghi nhận|có (?:trường hợp|vụ|phản ánh|khiếu nại|đơn)|từng)'

/** `các hộ chưa có nước sạch` says who, not what was done. */
const NOT = pattern(
  `(?<!(?<!\\p{L})(?:các|những|cho|với) \\p{L}{1,8} (?:\\p{L}{1,8} )?)chưa (?!${NOT_WELL}|${NOTHING})\\p{L}` +
    '|không (?:thực hiện|tổ chức|hoàn thành|triển khai|ban hành|bố trí|xây dựng|mở) được|không (?:thể|kịp) \\p{L}' +
    '|tạm (?:dừng|hoãn|ngừng)|(?:chuyển|lùi|hoãn|dời) (?:sang|lại|đến|tới) (?:năm|quý|kỳ|tháng|giai đoạn)|xin lùi',
)
/** Here and there, not as well as it should be. */
const WEAKLY = pattern(`chưa ${NOT_WELL}|có (?:lúc|nơi|mặt)(?!\\p{L})`)
const PARTLY = pattern(
  `chưa ${NOT_WELL}` +
    '|đang (?!công tác|sinh sống|hoạt động|sử dụng|quản lý|cư trú|làm việc|theo học|áp dụng|có hiệu lực|lưu|vận hành|hưởng)\\p{L}' +
    '|chờ (?:kinh phí|hướng dẫn|phê duyệt|thẩm định|ý kiến|bố trí|cấp)' +
    '|(?<!trực tuyến )một phần(?!\\p{L})|bước đầu|gần (?:xong|hoàn thành)|cơ bản (?:hoàn thành|xong)' +
    '|còn lại (?:là )?\\d|\\d \\p{L}+(?: \\p{L}+)? còn lại|còn (?:thiếu|chậm|hạn chế|thấp|ít|lúng túng|vướng|gặp khó khăn|nhiều khó khăn|dang dở)' +
    '|chậm (?:tiến độ|so với|hơn)|(?:thấp hơn|không đạt) (?:chỉ tiêu|kế hoạch|mục tiêu)' +
    '|có (?:lúc|nơi|mặt)(?!\\p{L})|(?<!(?:thôn|thị|xây|trồng|làm|cấp|lập|đổi|tuyển|nạp|mua|lắp|triển|người|năm|mắc|sinh) |phải .{0,120})mới (?:chỉ )?(?:xong|đạt|được|có|dừng|thực hiện|triển khai|hoàn thành|tổ chức|đề xuất|trình|khởi công|vận động|giải ngân|làm|lắp|lập|xây|trồng|cấp|thu|mở|ký)(?!\\p{L})',
)
const DONE = pattern(
  'đã (?!nêu|đề nghị|kiến nghị|đề ra|đăng ký|giao|được giao)\\p{L}|hoàn (?:thành|tất)|(?<!chưa )xong(?!\\p{L})|nghiệm thu|đưa vào (?:sử dụng|vận hành|khai thác)' +
    '|đạt (?:tỷ lệ )?\\d|vượt (?:kế hoạch|chỉ tiêu|\\d)' +
    '|được (?:ban hành|thực hiện|tổ chức|triển khai|công khai|niêm yết|giải quyết|xây dựng|phê duyệt|kiện toàn|củng cố|duy trì|kiểm tra|công nhận|quan tâm)' +
    '|(?:^|· )đạt(?= ·|$)|thực hiện (?:tốt|nghiêm|đầy đủ|đúng|kịp thời|thường xuyên|xong)|đúng (?:quy định|hạn|thời hạn|thời gian|tiến độ|kế hoạch)|đầy đủ|kịp thời|100 ?%|không (?:để )?(?:xảy ra|phát sinh)',
)
/** How a report opens a sentence on a thing done: `- Ban hành kế hoạch …`. */
const ACT =
  /^[-+•*\s]*(?:[\p{L}\d]{1,4}[.)]\s*)*(?:ubnd (?:xã|phường|thị trấn|đặc khu) )?(?:ban hành|phê duyệt|thành lập|kiện toàn|củng cố|công bố|công nhận|cử|trao|tặng|lắp đặt|khánh thành|bàn giao) \p{L}/u
/** What others were told to mend is not what was left undone. */
const FAULTS = /(?<!\p{L})(?:nhắc nhở|xử phạt|phát hiện|chấn chỉnh|lập biên bản)[^,;.]*/gu
/** What was reached before something was left over: `đã tham mưu nhưng chưa được duyệt`. */
const BEGUN = pattern('đã (?!nêu|đề|kiến nghị|đăng ký|giao|được giao)\\p{L}|(?<!chưa )hoàn thành')

/** A number of something, `2,5 km`; not a year, an article or a date. */
const AMOUNT =
  /(?<!(?:năm|ngày|tháng|quý|điều|khoản|mục|phụ lục|số|luật) )(?<![\p{L}\d.,/-])\d[\d.,]*\s?(?:%|\p{Ll}{1,6}(?!\p{Lu}))/iu

/** Headings under which stands what was not reached. */
const SHORT = /^(?:[\p{L}\d]{1,5}[.)]\s*)?(?:những |một số )?(?:tồn tại|hạn chế|khó khăn|vướng mắc|khuyết điểm)/iu

/** What a statement says became of what it is about; null where it says nothing of that. */
export function outcomeOf({ told: text, documents, figures, headings }: Statement): Outcome | null {
  const lower = text.normalize('NFC').toLowerCase().replace(FAULTS, ' ')
  const share = shareDone(lower)
  if (NOT.test(lower))
    return inWords(WEAKLY.test(lower) || (share ?? 0) > 0 || (share === null && BEGUN.test(lower)) ? 'partly' : 'not-done')
  if (share === 0) return inWords('not-done')
  if ((share !== null && share < 1) || PARTLY.test(lower)) return inWords('partly')
  // among what went badly a figure is no success
  if (isShort(headings)) return null
  if (DONE.test(lower) || ACT.test(lower)) return inWords('done')
  return documents.length > 0 || figures.length > 0 || AMOUNT.test(text) ? { progress: 'done', told: false } : null
}

const isShort = (headings: readonly string[]): boolean => headings.some((heading) => SHORT.test(heading))

/** Whether it stands among what was not reached. */
export const isOfShortcomings = ({ headings }: Statement): boolean => isShort(headings)

const inWords = (progress: Outcome['progress']): Outcome => ({ progress, told: true })

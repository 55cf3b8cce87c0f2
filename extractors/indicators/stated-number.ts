import { NUMBER, valueOf } from '../../src/text/amount.ts'
import { COUNTED } from '../../src/text/counted-nouns.ts'

/** A number that a report states, with its place in the segment. */
export interface StatedNumber {
  readonly value: number
  /** `%`, the noun that is counted, or empty where the text names none. */
  readonly unit: string
  readonly from: number
  readonly to: number
}

const EDGE = '(?<![\\p{L}\\d/.,])'
const PERCENT = new RegExp(`(?<![\\d/.,])(?<value>${NUMBER})\\s?(?:%|phần\\s+trăm)`, 'giu')
/** `331/722 hồ sơ`: the first number is the result. */
const COUNT = new RegExp(`${EDGE}(?<value>${NUMBER})(?:\\s*/\\s*(?:${NUMBER}))?\\s*(?<unit>${COUNTED})(?![\\p{L}])`, 'giu')
const RATIO = new RegExp(`${EDGE}(?<value>${NUMBER})\\s*/\\s*(?:${NUMBER})(?![\\p{L}\\d/])`, 'gu')
/** Behind `là:` or a colon a number needs no noun: it ends the clause. */
const BARE = new RegExp(`(?=\\d)(?<=(?:(?:là|được|có|đạt|còn)\\s?:?|:)\\s?)(?<value>${NUMBER})(?=\\s*(?:$|[;,.)]))`, 'giu')
/** Words that a number may stand before without counting anything. */
const NO_NOUN =
  '(?:ngày|tháng|năm|quý|tuần|giờ|phút|giây|thế kỷ|và|hoặc|của|trong|là|đến|tới|từ|so|với|được|đã|trên|dưới|đầu|cuối|theo|lần|tại|ở|về|cho|do|để|khi|thì|như|trở|cấp|bên|nội|số|mặt|chiều|khâu|vấn|bước|phương|không|có|gồm|nguồn|loại)'
/** A noun that is not in the list: a word, or two that go together. */
const OTHER = new RegExp(
  `${EDGE}(?<value>${NUMBER})\\s+(?<unit>(?!${NO_NOUN}(?![\\p{L}]))\\p{Ll}{2,7}(?:\\s+(?!${NO_NOUN}(?![\\p{L}]))\\p{Ll}{1,7}(?![\\p{L}\\d]))?)(?![\\p{L}\\d/])`,
  'gu',
)
/** Nouns that a date or an order number stands before, not a count: `ngày 15`, `Điều 4`, `mức độ 3`. */
const ORDINAL_BEFORE =
  /(?<!\p{L})(?:ngày|tháng|năm|quý|điều|khoản|(?<!kiểm )điểm|mục|(?<!tổng\s)số|lần thứ|thứ|mức độ|cấp độ|phụ lục|giai đoạn|khóa|(?<!cùng\s)kỳ|ISO|tuần|phiên bản|đề án|trang|biểu|mẫu|hạng|tổ|thôn|xóm|ấp|đội|khu|cả)\s*$/iu
/** The size of what a share is of, not a result: `chiếm 5% tổng số 1.200 hộ`. */
const DENOMINATOR_BEFORE =
  /(?:\d\s+trên\s+|\d[^.;]{0,80}\s(?:trên|trong|so với|của)\s+tổng\s+(?:số|cộng)\s+|%\s*tổng\s+(?:số|cộng)\s+)$/i
/** What is still to be reached. */
const AIMED_BEFORE =
  /(?:phấn đấu|tối thiểu|ít nhất|không quá|tối đa|mỗi (?:đơn vị|xã|thôn|phòng|người|tháng|tuần|quý|năm))(?:\s+(?:đạt|là|từ|trên|có|phải)){0,2}\s*$/i

/** How far, in characters, the words before a number are looked at. */
const REACH = 120

/** The results among the numbers of a segment, whose citations and dates are masked. */
export function statedNumbers(segment: string): StatedNumber[] {
  const taken: StatedNumber[] = []
  for (const pattern of [PERCENT, COUNT, RATIO, BARE, OTHER]) {
    for (const match of segment.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      const before = segment.slice(Math.max(0, from - REACH), from)
      const unit = pattern === PERCENT ? '%' : (match.groups?.unit ?? '').replace(/\s+/gu, ' ')
      if (taken.some((other) => from < other.to && other.from < to) || NO_RESULT.some((rule) => rule(before, unit))) continue
      const counts = leadsToCount(segment.slice(0, from), match.groups?.value ?? '', taken)
      if ((pattern === OTHER || (pattern !== PERCENT && /^\p{Lu}\p{Ll}/u.test(unit))) && !counts) continue
      taken.push({ value: valueOf(match.groups?.value ?? ''), unit, from, to })
    }
  }
  return taken.filter(({ value }) => !Number.isNaN(value)).sort((a, b) => a.from - b.from)
}

const NO_RESULT: readonly ((before: string, unit: string) => boolean)[] = [
  (before, unit) => unit !== '%' && ORDINAL_BEFORE.test(before),
  (before, unit) => unit !== '%' && DENOMINATOR_BEFORE.test(before),
  (before) => AIMED_BEFORE.test(before),
  (_, unit) => /^(?:ngày|giờ|phút)$/i.test(unit),
]

const COUNTING =
  /(?:có|còn|là|đạt|được|gồm|cho|với|thêm|mới|cấp|thu|chi|trồng|hỗ trợ|tổ chức|ban hành|xây dựng|thành lập|duy trì|tiếp nhận|giải quyết|xử lý|thực hiện|hoàn thành|phát hiện|kiểm tra|rà soát|cử|mở|tặng|bàn giao|lắp đặt|sửa chữa|số lượng|tổng số)\s*:?\s*$|:\s*$/i

const IN_LIST = /^[^.;:(\d]{0,40}(?:,|\svà)\s*$/u

/** Signs that a number counts whatever noun follows: `08`, `1.240`, a verb or `có` before it, or another count of the same list. */
function leadsToCount(before: string, value: string, taken: readonly StatedNumber[]): boolean {
  if (/^0\d|^\d{1,3}\.\d{3}/u.test(value) || COUNTING.test(before.slice(-REACH))) return true
  return taken.some(({ to }) => to <= before.length && to > before.length - REACH && IN_LIST.test(before.slice(to)))
}

import { NUMBER, valueOf } from '../../src/text/amount.ts'
import { COUNTED, groupOf } from '../../src/text/counted-nouns.ts'

/** A number that a text binds somebody to, with its place in the segment. */
export interface BoundNumber {
  readonly value: number
  readonly unit: string
  readonly from: number
  /** Behind the number and its unit. */
  readonly to: number
  /** True for the lower end of a range: `95 - 98 %`. */
  readonly range: boolean
}

const EDGE = '(?<![\\p{L}\\d/.,])'
const TO_UPPER = '(?<range>(?:\\s?%)?\\s*(?:-|–|đến)\\s*\\d+(?:[.,]\\d+)?)?'
const PERCENT = new RegExp(`${EDGE}(?<value>${NUMBER})${TO_UPPER}\\s?(?:%|phần trăm)(?![\\p{L}\\d])`, 'giu')
const COUNT = new RegExp(
  `${EDGE}(?<value>${NUMBER})${TO_UPPER}\\s*(?<unit>(?:(?:nghìn|ngàn|triệu|tỷ)\\s+(?=\\p{L}))?(?:${COUNTED}))(?![\\p{L}])(?!\\s*(?:giờ|h)\\s)`,
  'giu',
)
/** A noun that is not in the list, one word or two. */
const OTHER = new RegExp(
  `${EDGE}(?<value>${NUMBER})\\s+[“"‘]?(?<unit>(?!(?:ngày|tháng|năm|quý|tuần|giờ|phút|trở)(?!\\p{L}))\\p{L}\\p{Ll}{1,6}(?:\\s\\p{Ll}{2,7})?)(?![\\p{L}])[”"’]?`,
  'gu',
)

/** Up to two words between what binds and the number. */
const FILL =
  '(?:\\s+(?:có|là|đạt|từ|trên|phải|tổ chức|xây dựng|viết|đăng|phát|đón|thu hút|hoàn thành|giải quyết|đào tạo|trồng)){0,2}\\s*$'
/** Words that bind whatever is counted behind them. */
const LIMIT = new RegExp(
  `(?:(?<!\\p{L})(?:tối thiểu|ít nhất|tối đa|nhiều nhất|không (?:quá|vượt quá|vượt|dưới|thấp hơn|cao hơn|ít hơn|nhiều hơn|lớn hơn))|[≥≤])${FILL}`,
  'iu',
)
/** Words that bind only a noun that is known to be counted. */
const AIM = new RegExp(`(?<!\\p{L})(?:phấn đấu|đạt|mỗi năm|giảm|tăng)${FILL}`, 'iu')
const FROM = /(?<!\p{L})từ\s*$/iu
const ONWARDS = /^[^.;]{0,60}?(?<!\p{L})trở (?:lên|xuống)/iu
/** Under a heading that sets aims a count binds behind a verb, a comparison or `có`. */
const AIMED =
  /(?<!\p{L})(?:đạt|đạt mức|đón|thu hút|có|còn|thêm|mới|cho|xây dựng|thành lập|tổ chức|hoàn thành|đào tạo|tạo|giải quyết|công nhận|trồng|cấp|phát triển|hỗ trợ|nhân rộng|kết nạp|tăng|giảm|là|lên|xuống|từ|duy trì|vượt|phấn đấu|dự kiến|nâng cấp|sửa chữa|đầu tư|số hóa|bố trí|đưa|vận động|huy động)\s+$/iu

/** How long people wait is an aim wherever it stands; how long an office has is a rule. */
const WAITING = /thời gian (?:chờ|đi lại|giải quyết|xử lý|tiếp nhận|phục vụ)/i
/** What `từ … trở lên` bounds wherever it stands, unless it only says when a rule holds. */
const AMOUNT = /(?<!\p{L})(?:thu nhập|doanh thu|giá trị|sản lượng|năng suất|diện tích)(?!\p{L})/iu
const CONDITION = /(?<!\p{L})(?:khi|nếu|trường hợp|đối với|biến động)(?!\p{L})/iu
/** A bare comparison binds where nothing more is said of what it counts: `cơ sở trên 50 suất ăn được kiểm tra` describes. */
const COMPARED = /(?<!\p{L})(?:trên|dưới|hơn)\s+$/iu
const DESCRIBES = /(?<!\p{L})(?:được|phải|có|mắc|không để)(?!\p{L})/iu

/** `23 xóm có điểm phát sóng`: what a count that opens its clause is to reach. */
const PREDICATE = /^(?:,?\s+(?!có|được|đạt)\p{L}+){0,4}\s+(?:có|được|đạt)(?!\p{L})/iu

/** \`điều chuyển vốn của các dự án giải ngân dưới 50%\`: the number says which, not how much is to be reached. */
const SINGLED_OUT =
  /(?<!\p{L})(?:các|những|đối với|trường hợp|nếu)\s(?![^,;]*(?<!\p{L})(?:đạt|phấn đấu|bảo đảm|đảm bảo|tỷ lệ|tỉ lệ|mức độ|chỉ số|tối thiểu|ít nhất|phải)(?!\p{L}))[^,;]{4,60}\s(?:trên|dưới|thấp hơn|chưa đạt)\s+$/iu

/** Whether a text has what every bound number needs: a cheap test that most passages fail. */
export function mayBind(text: string, aims: boolean): boolean {
  if (aims) return /\d/.test(text)
  return /\d\s*(?:%|phần)|(?:tối|nhất|không|phấn|đạt|mỗi|giảm|tăng|từ|nhiều)\s[^\d]{0,60}\d|[≥≤]\s?\d/i.test(
    text.normalize('NFC'),
  )
}

/**
 * Percentages, and counts behind a word that binds (`ít nhất 01 tin, bài`); `aims` where a heading says that aims follow,
 * so that plain counts bind (`Đón 1.200 lượt khách`). Never dates, numbers of texts, ISO, `24/7`, time limits of a procedure.
 */
export function boundNumbers(segment: string, aims: boolean): BoundNumber[] {
  const percents = [...segment.matchAll(PERCENT)]
    .filter((match) => !SINGLED_OUT.test(before(match, segment)))
    .map((match) => numberAt(match, '%'))
  const counts = [...segment.matchAll(COUNT)].filter((match) => binds(match, segment, aims)).map((match) => numberAt(match))
  const others = [...segment.matchAll(OTHER)]
    .filter((match) => LIMIT.test(before(match, segment)))
    .map((match) => numberAt(match))
  return [...percents, ...counts, ...others.filter((other) => !counts.some(({ from }) => from === other.from))]
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.from - b.from)
}

/** Money binds only behind a limit, time only where aims are set; anything else that is counted also behind `đạt`. */
function binds(match: RegExpMatchArray, segment: string, aims: boolean): boolean {
  const lead = before(match, segment)
  const after = segment.slice(match.index ?? 0).slice(match[0].length)
  const group = groupOf(match.groups?.unit ?? '')
  const allowed = aims && !/không để/i.test(segment)
  const onwards = FROM.test(lead) && ONWARDS.test(after)
  const limited = LIMIT.test(lead) || (onwards && (allowed || (AMOUNT.test(segment) && !CONDITION.test(segment))))
  const compared = COMPARED.test(lead) && !DESCRIBES.test(after)
  if (group === 'time' && !(aims ? /thời gian/i : WAITING).test(segment)) return false
  if (allowed && lead === '' && PREDICATE.test(after)) return true
  if (limited || (allowed && (compared || AIMED.test(lead)) && !inBrackets(segment, match.index ?? 0))) return true
  return group !== 'money' && AIM.test(lead)
}

const before = (match: RegExpMatchArray, segment: string): string =>
  segment.slice(Math.max(0, (match.index ?? 0) - 60), match.index)

const inBrackets = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at)

function numberAt(match: RegExpMatchArray, unit = (match.groups?.unit ?? '').replace(/\s+/gu, ' ')): BoundNumber {
  const from = match.index ?? 0
  const range = match.groups?.range !== undefined
  return { value: valueOf(match.groups?.value ?? ''), unit, from, to: from + match[0].length, range }
}

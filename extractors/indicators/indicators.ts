import type { Indicator } from '../../src/record/record.ts'
import { bulletLength, readLabel } from '../../src/text/labels.ts'
import { datesIn } from '../../src/text/written-date.ts'
import { maskCitations } from '../citation-mask.ts'
import type { Passage } from '../passage.ts'
import type { PlanContext } from '../rule.ts'
import { looksForward } from '../section-tense.ts'
import { type StatedNumber, statedNumbers } from './stated-number.ts'

/** Results that a report states, one for each number, in its parts that look back; none in other kinds of documents. */
export function indicators(passages: readonly Passage[], context: PlanContext): Indicator[] {
  if (context.kind !== 'bao-cao') return []
  const forward = looksForward(passages, context.kind)
  return passages
    .filter((passage) => passage.zone === 'body' && !forward(passage))
    .flatMap((passage) =>
      sentences(bare(passage))
        .flatMap(read)
        .map((indicator) => ({ path: [...passage.path], ...indicator })),
    )
}

type Reading = Omit<Indicator, 'path'>

function bare(passage: Passage): string {
  const text = passage.text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const body = passage.opens === true ? text.slice(readLabel(text)?.end ?? 0).trim() : text
  return body.slice(bulletLength(body))
}

const sentences = (text: string): string[] =>
  text
    .split(/;\s*|(?<=(?:[^\s\p{Lu}]|\p{Lu}{3})\.)\s+(?=\p{Lu}|\d{1,3}\s?%)|\s[+*]\s*(?=\p{Lu})/u)
    .filter((part) => part.trim() !== '')

/** The text with dates and numbers of citations blanked out, offset for offset. */
function masked(text: string): string {
  let result = maskCitations(text)
  for (const { at } of datesIn(result)) result = result.slice(0, at[0]) + '#'.repeat(at[1] - at[0]) + result.slice(at[1])
  return withoutTitles(result)
    .replace(/(?<=(?:năm|đến|[-–])\s?)(?:19|20)\d{2}\d{0,2}(?![\d.,%])|ISO[\s:\d.-]+/gu, (found) => found.replace(/\d/gu, '#'))
    .replace(
      /(?<![\d.,])(?:19|20)\d{2}(?![\d.,%]|\s?(?:hồ sơ|văn bản|người|hộ|lượt|khẩu|thẻ|thủ tục|phiếu|học sinh|hội viên))/gu,
      '####',
    )
}

/** Behind a masked number, its date and its issuer: the words that say what the cited text is about. */
const TITLE = /#[^.;:\d]{0,120}?(?:\s(?:v\/v|về(?:\s+việc)?|ban hành|phê duyệt|quy định|sửa đổi)\s)(?<title>[^;]*)/gi
/** Where the report speaks for itself again. */
const RESUMES =
  /(?<!đối)\s+với\s+(?=#|\d)|,\s+(?:(?:trong|đến|tính đến|từ|cho đến)\s[^,]{1,40},?\s+)?(?:UBND|HĐND|Ủy ban|Đảng ủy|xã|phường|huyện|thị trấn|tỉnh|toàn|cơ quan|đơn vị|địa phương|kết quả|đã|hiện|đến nay|tổng số|có|đạt)(?!\p{L})|(?<!\p{L})(?:đã|đạt|kết quả)(?!\p{L})|\.\s+\p{Lu}/u

/** What the title of a cited text says is no result of this report. */
function withoutTitles(text: string): string {
  return text.replace(TITLE, (found, ...rest) => {
    const title = (rest.at(-1) as { title: string }).title
    const end = RESUMES.exec(title)?.index ?? title.length
    const from = found.length - title.length
    return found.slice(0, from) + title.slice(0, end).replace(/\d/gu, '#') + title.slice(end)
  })
}

function read(sentence: string): Reading[] {
  const numbers = statedNumbers(masked(sentence))
  const found: Reading[] = []
  let metric = ''
  numbers.forEach((number, i) => {
    const from = i === 0 ? 0 : startAfter(sentence, numbers[i - 1]?.to ?? 0, number.from)
    const to = endOf(sentence, number, numbers[i + 1])
    metric = metricOf(sentence.slice(from, number.from), sentence.slice(number.to, to), number, metric)
    if (metric !== '') found.push({ raw: trimmed(sentence.slice(from, to)), metric, value: number.value, unit: number.unit })
  })
  return found
}

/** Where the words of a later number begin. */
function startAfter(sentence: string, from: number, to: number): number {
  const joint = /^[^,(]{0,60}?(?:,\s*|\s\(|\s+và\s+|=|\s+(?:với|cho|tại|ở|trên)\s*$)/u.exec(sentence.slice(from, to))
  return joint === null ? from : from + joint[0].length
}

function endOf(sentence: string, number: StatedNumber, next: StatedNumber | undefined): number {
  return next === undefined ? sentence.length : Math.max(number.to, startAfter(sentence, number.to, next.from))
}

const FILLER =
  /(?:^|[\s,:(])(?:là|đạt|đạt tỷ lệ|đạt tỉ lệ|tỷ lệ|được|có|với|gồm|chiếm|tương đương|bằng|khoảng|trên|đã|hơn|tổng số|=|:|\.)+$/i
const LEAD =
  /^(?:[\s,;:.=(+*–-]|kết quả\s*:|trong đó\s*:?|cụ thể\s*:|theo số liệu thống kê trên phần mềm,|đồng thời,|(?:trong )?năm ####,|trong kỳ báo cáo,)+/i

/** `Thực hiện Kế hoạch số …, UBND xã …`: on whose orders is not what is measured. */
const UNDER_ORDERS =
  /^(?:thực hiện|triển khai|căn cứ|theo|trên cơ sở)\s[^;]*,\s+(?=(?:UBND|Ủy ban|xã|phường|huyện|tỉnh|đơn vị|cơ quan)(?!\p{L}))/iu
/** A verb or preposition whose object the number counts: without it the words before say too little. */
const GOVERNS =
  /(?:^|\s)(?:tổ chức|ban hành|thực hiện|tiếp nhận|xử lý|giải quyết|trả kết quả|xây dựng|cho|với|tại|của|ở|từ|cử|cấp|duy trì|vận hành|rà soát|kiểm tra|thành lập|phát hiện|hỗ trợ|mở|xét|bố trí|lắp đặt|phát thanh|phát|đăng|viết|gửi|trồng|tặng|trao|bàn giao|tham mưu|trình|phê duyệt|công nhận|công bố|niêm yết|đào tạo|bồi dưỡng|tập huấn|kết nạp|vận động|huy động|đầu tư|mua|sửa chữa|treo|in|phục vụ|chứng thực|số hóa|cập nhật|biên soạn|đơn giản hóa|cắt giảm|lập|chuyển|tham gia)(?:\s(?:được|mới|thêm|lại|xong))?$/i
/** `Xã có 21 công chức`: what is there is what is measured. */
const HOLDS = /^[^,;:]{0,60}\s(?:có|còn|gồm)\s*$/i

/** The words before the number; where there are none, those behind it, or what the number before measured (`722 hồ sơ = 100%`). */
function metricOf(before: string, after: string, number: StatedNumber, previous: string): string {
  const lead = withoutFiller(before)
  const opensClause = number.unit === '%' && /[,.]\s*$/u.test(before) && /^\s+\p{L}{2}/u.test(after)
  if (!opensClause && /\p{L}{2}/u.test(lead)) {
    if (number.unit === '%' || /:\s*$/u.test(before)) return lead
    if (HOLDS.test(before)) return trimmed(`${trimmed(before.replace(LEAD, ''))} ${number.unit}${after}`)
    return GOVERNS.test(lead) ? trimmed(`${lead} ${number.unit}${after}`) : lead
  }
  const tail = trimmed(after)
  if (
    /^\s*=?\s*$/u.test(before.replace(/đạt|tỷ lệ|tỉ lệ|chiếm|bằng|[(:,]/gi, '')) &&
    previous !== '' &&
    number.unit === '%' &&
    !/\p{L}{3}/u.test(tail)
  )
    return previous
  if (number.unit === '%') return tail === '' ? previous : tail
  return number.unit === '' ? tail || previous : `${number.unit} ${tail}`.trim()
}

function withoutFiller(text: string): string {
  let rest = text
    .replace(/(?<!\d)####/gu, (year) => year)
    .replace(LEAD, '')
    .replace(UNDER_ORDERS, '')
    .trim()
  for (let i = 0; i < 5; i++) rest = rest.replace(FILLER, '').trim()
  return trimmed(rest)
}

const trimmed = (text: string): string =>
  text
    .replace(/^[\s,;:.=(–+*-]+|[\s,;:.=(–-]+$/gu, '')
    .replace(/\s(?:và|với)$/i, '')
    .trim()

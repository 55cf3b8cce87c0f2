import type { Line } from '../../src/document/document.ts'
import { continuesName, looksLikeProduct } from './items.ts'
import type { Hints } from './reading.ts'
import { textWidth } from './text-width.ts'

/** A piece of a flattened line that stands in one cell, with what its text looks like. */
export interface Fragment {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly page: number | null
  /** First piece of its line. */
  readonly startsLine: boolean
  readonly width: number
  /** Length of its whole line. */
  readonly lineLength: number
  /** Empty lines before it, less the usual number: below 0 a dump shows that the next line is not the one below. */
  readonly gap: number
  /** Behind a page break inside the row: columns may be taken up again. */
  readonly afterBreak: boolean
  readonly bullet: boolean
  readonly lower: boolean
  /** The text ends a sentence or an item. */
  readonly ended: boolean
  /** The text cannot end here: a comma, an open bracket, a joining word. */
  readonly unfinished: boolean
  readonly firstWord: number
  readonly deadline: number
  /** The best deadline score of the item that starts here. */
  readonly deadlineAhead: number
  /** Longest line of the item that starts here. */
  readonly itemLength: number
  /** The column of the item is narrower than this: its lines were broken before a word that would have made them so long. */
  readonly itemBound: number
  /** The same two of the item that this piece belongs to, as far as bullets tell. */
  readonly lastItemLength: number
  readonly lastItemBound: number
  readonly unit: number
  /** How much the item before looks like a unit. */
  readonly lastItemUnit: number
  readonly product: number
  /** A bullet in a list that a line with a colon opened, none of whose items looks like a unit, a time or a product. */
  readonly listed: boolean
  /** Some page break of the row lies before it. */
  readonly pastBreak: boolean
  /** 1 where one of the last few items of the row has the same two lines, 0.5 where it has the same first. */
  readonly repeated: number
}

export interface FlatLine {
  readonly line: Line
  readonly afterBreak: boolean
}

/** Pieces looked back at: rows without numbers may be all of a long table. */
const FAR = 40

/** Width of a space, in mean letters. */
export const SPACE = 0.6

/** What every time has one of. */
const MAYBE_TIME = /\d|qu[ýy]|qúy|tháng|năm|xuyên|liên tục|kỳ|h[àằ]ng|theo|khi|ngay|sau|trước|trong|đột xuất|quy định|yêu cầu/i

/** Scores under one half say only that some word might belong to a time. */
const certain = (score: number) => (score < 0.5 ? 0 : score)

const UNFINISHED =
  /[,(&/–-]$|(?:^|\s)(?:và|của|cho|về|các|với|để|trên|theo|tại|do|bằng|từ|đến|hoặc|là|có|trong|được|không|cơ|đơn|trình|gửi|qua|gồm|văn phòng|(?:ủy|uỷ) ban(?: mặt trận)?|ban chỉ huy|hội liên hiệp|trung tâm phục vụ|trước ngày|chậm nhất|đến hết|xong trước)$/i

/** A unit's name that goes on, whatever opens the next word. */
const UNFINISHED_NAME =
  /(?:^|\s)(?:(?:Ủy|Uỷ) ban(?: Mặt trận)?|Ban Chỉ huy|Hội Liên hiệp|Trung tâm Phục vụ|Văn phòng|Phòng|Sở|Công chức)$/u

/** A time whose figure stands in the next line; `hằng tháng` and `báo cáo tháng` are whole. */
const TIME_CUT = /(?:^|\s)(?:ngày|(?<!(?:h[àằ]ng|mỗi|cáo)\s)(?:tháng|quý|năm)|trước|hết)$/iu

/** The first word of a unit's name cannot be all of it; in lower case it ends another (`Xã` / `hội`). */
const HEAD_ALONE =
  /^(?:sở|bộ|ban|phòng|cục|chi cục|hội|tỉnh|huyện|xã|văn phòng|trung tâm|công an|công chức|ủy ban|uỷ ban|trạm|trường|đoàn|các|tổ)$/i

export function fragmentsOf(lines: readonly FlatLine[], usualGap: number, hints: Hints): Fragment[] {
  const looked = lines.flatMap(({ line, afterBreak }, at) =>
    cut(line.text, lines[at + 1]?.line.text ?? '', hints).map(([from, to], i): Fragment => {
      const text = line.text.slice(from, to)
      return {
        text,
        from: line.span[0] + from,
        to: line.span[0] + to,
        page: line.page,
        startsLine: i === 0,
        width: textWidth(text),
        lineLength: textWidth(line.text),
        gap: line.gap - usualGap,
        afterBreak: afterBreak && i === 0,
        ...looksOf(text, hints),
      }
    }),
  )
  const fragments = looked.map((fragment, i) =>
    continuesHyphenated(looked, i, hints) ? { ...fragment, bullet: false, lower: true } : fragment,
  )
  let last = { itemLength: 0, itemBound: Number.POSITIVE_INFINITY }
  let itemUnit = 0
  let pastBreak = false
  return fragments.map((fragment, i) => {
    const own = measure(fragments, i)
    const next = fragments[i + 1]?.text ?? ''
    const lower = fragment.lower || (/^\d/.test(fragment.text) && fragment.deadline === 0 && fragments[i - 1]?.ended === false)
    if (fragment.bullet || !lower) last = own
    const lastItemUnit = itemUnit
    if (fragment.bullet || !lower) itemUnit = fragment.unit
    pastBreak ||= fragment.afterBreak
    return {
      ...fragment,
      lower,
      unfinished: fragment.unfinished || (TIME_CUT.test(fragment.text) && /^(?:\d|[IVX]+(?=[./\s]))/u.test(next)),
      deadlineAhead: ahead(fragments, i, hints),
      unit: cutShort(fragments, i)
        ? Math.min(fragment.unit, 0.3)
        : Math.max(fragment.unit, 0.9 * (introduced(fragments, i)?.unit ?? 0)),
      listed: inList(fragments, i),
      ...own,
      lastItemUnit,
      lastItemLength: last.itemLength,
      lastItemBound: last.itemBound,
      pastBreak,
      repeated: repetition(fragments, i),
    }
  })
}

/** `- Xã hội` under `Công chức Văn hóa`: the rest of a name, no bullet. */
function continuesHyphenated(fragments: readonly Fragment[], index: number, hints: Hints): boolean {
  const fragment = fragments[index]
  const before = fragments[index - 1]
  if (!fragment?.bullet || !before || fragment.deadlineAhead > 0 || fragment.product === 1 || fragment.deadline > 0) return false
  const start = fragments.slice(Math.max(0, index - FAR), index).findLast((other) => other.bullet || !other.lower)
  return continuesName(fragment.text.replace(/^[-–+•*]\s*/u, ''), { text: before.text, bullet: start?.bullet ?? false }, hints)
}

function looksOf(text: string, hints: Hints) {
  const bullet = /^[-–+•*]\s*[\p{Lu}\d“"]/u.test(text)
  const body = bullet ? text.replace(/^[-–+•*]\s*/u, '') : text
  return {
    bullet,
    lower: /^(?:\p{Ll}|[-–]\s*\p{Ll}|[,;.)])/u.test(text),
    ended: /[.;:]["”)]?$/u.test(text),
    unfinished: UNFINISHED.test(text) || (HEAD_ALONE.test(body) && /^\p{Lu}/u.test(body)),
    firstWord: textWidth(text.split(' ', 1)[0] ?? ''),
    deadline: MAYBE_TIME.test(body) ? certain(hints.deadline(body)) : 0,
    deadlineAhead: 0,
    itemLength: 0,
    itemBound: 0,
    lastItemLength: 0,
    lastItemBound: 0,
    unit: hints.unit(body),
    lastItemUnit: 0,
    product: looksLikeProduct(body),
    listed: false,
    pastBreak: false,
    repeated: 0,
  }
}

/**
 * The best time in the item that starts here: its first piece and what follows up to the next bullet or sentence end.
 * A time may be broken over lines (`Ngay` / `sau khi có …`), so the whole is looked at too.
 */
function ahead(fragments: readonly Fragment[], index: number, hints: Hints): number {
  let best = 0
  let whole = ''
  for (let i = index; i < Math.min(fragments.length, index + 7); i++) {
    const fragment = fragments[i]
    const before = fragments[i - 1]
    if (!fragment || (i > index && (fragment.bullet || (!fragment.lower && before?.ended && !before.text.endsWith(':'))))) break
    best = Math.max(best, fragment.deadline)
    whole = `${whole} ${fragment.text}`
  }
  const stated = whole
    .slice(whole.indexOf(':') + 1)
    .trim()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return best >= 0.8 || stated === '' ? best : Math.max(best, certain(0.95 * hints.deadline(stated)))
}

function repetition(fragments: readonly Fragment[], index: number): number {
  const own = fragments[index]
  if (!own?.bullet) return 0
  const first = Math.max(0, index - 5 * FAR)
  const items = fragments
    .slice(first, index)
    .flatMap((other, at) => (other.bullet && other.text === own.text ? [first + at] : []))
    .slice(-4)
  if (items.some((at) => fragments[at + 1]?.text === fragments[index + 1]?.text)) return 1
  return items.length > 0 ? 0.5 : 0
}

/** `Ủy ban Mặt trận` / `Tổ quốc Việt Nam`: the line before has not told its name, so that this is no name of its own. */
function cutShort(fragments: readonly Fragment[], index: number): boolean {
  const before = fragments[index - 1]
  const fragment = fragments[index]
  return before !== undefined && fragment !== undefined && !fragment.bullet && before.unit >= 0.5 && before.unfinished
}

/** Whether a bullet belongs to the list of a task: behind a colon, or behind an item of such a list that ends in `;`. */
function inList(fragments: readonly Fragment[], index: number): boolean {
  for (let i = index; i >= Math.max(0, index - FAR); i--) {
    const fragment = fragments[i] as Fragment
    if (!fragment.bullet) {
      if (i < index && fragment.text.endsWith(':')) return true
      if (i === index || !fragment.lower) return false
      continue
    }
    if (fragment.unit >= 0.9 || fragment.deadline > 0 || fragment.afterBreak) return false
    const before = fragments[i - 1]?.text ?? ''
    if (before.endsWith(':')) return true
    if (!before.endsWith(';')) return false
  }
  return false
}

/** What the bullets under a line that only introduces them (`Cơ quan tự đánh giá:`) look like; null for other lines. */
function introduced(fragments: readonly Fragment[], index: number): Fragment | null {
  if (fragments[index]?.bullet || fragments[index]?.lower) return null
  for (let i = index; i < Math.min(fragments.length, index + 3); i++) {
    const next = fragments[i + 1]
    if (fragments[i]?.text.endsWith(':')) return next?.bullet ? next : null
    if (!next?.lower) return null
  }
  return null
}

/** Length and bound of an item by its own lines: whole lines that go on in lower case without a break between. */
function measure(fragments: readonly Fragment[], index: number): { itemLength: number; itemBound: number } {
  let itemLength = 0
  let itemBound = Number.POSITIVE_INFINITY
  for (let i = index; i < fragments.length; i++) {
    const fragment = fragments[i] as Fragment
    const next = fragments[i + 1]
    if (fragment.startsLine && (next?.startsLine ?? true)) itemLength = Math.max(itemLength, fragment.lineLength)
    const introduces = fragment.text.endsWith(':') && next !== undefined && !next.bullet
    if (
      (!next?.lower && !introduces) ||
      next === undefined ||
      next.afterBreak ||
      !next.startsLine ||
      (fragment.ended && !introduces)
    )
      break
    if (fragment.startsLine && !introduces) itemBound = Math.min(itemBound, fragment.lineLength + SPACE + next.firstWord)
  }
  return { itemLength, itemBound }
}

/** Offsets of the pieces of a line: it may be cut where a bullet, a unit, a product or a time starts, and behind a time. */
function cut(text: string, next: string, hints: Hints): [number, number][] {
  const starts = [0]
  for (const match of text.matchAll(
    /\s(?=(?:[-–•]\s?\p{Lu})|\p{Lu}\p{Ll}|\p{Lu}{2}|(?<!(?:ngày|từ|đến|trước|[-–])\s)\d{1,2}[/.]\d{1,2}[/.]\d{4}\.?$)/gu,
  )) {
    const at = match.index + 1
    const before = text.slice(0, at - 1)
    if (/(?:^|\s)(?:[-–+•*]|Phó|Chủ tịch|Bí thư|Lãnh đạo)$|^$/u.test(before)) continue
    const rest = text.slice(at)
    const bullet = /^[-–•]\s*/u.exec(rest)?.[0].length ?? 0
    const last = before.slice(starts[starts.length - 1])
    // a hyphen inside a name (`Văn phòng - Thống kê`) is no bullet: what follows must look like something of its own
    // `Ủy ban Mặt trận` goes on with `Tổ quốc`
    if (bullet === 0 && UNFINISHED_NAME.test(last)) continue
    const opensTask = hints.taskInside === true && bullet === 0 && TASK_VERB.test(rest) && isWhole(last, hints)
    if (
      opensTask ||
      worthCutting(rest.slice(bullet), next, hints) ||
      (bullet > 0 && /[.;:]$/u.test(before)) ||
      isTime(last, hints)
    )
      starts.push(at)
  }
  const amount = hints.amounts ? /(?<=\p{L}[.;]?)\s\d{1,3}(?:\.\d{3})*(?:,\d+)?$/u.exec(text) : null
  if (
    amount &&
    !/(?:(?<!h[àằ]ng |mỗi )(?:tháng|năm|quý|ngày|tuần)|số|lần|khoản|điều|từ|đến)$/i.test(text.slice(0, amount.index)) &&
    amount.index + 1 > (starts[starts.length - 1] ?? 0)
  )
    starts.push(amount.index + 1)
  return starts.map((from, i) => [from, (starts[i + 1] ?? text.length + 1) - 1])
}

/** A unit or a time that may end its cell. */
const isWhole = (piece: string, hints: Hints): boolean =>
  (hints.unit(piece) >= 0.9 && !UNFINISHED.test(piece)) || hints.deadline(piece) >= 0.8

/** What a task opens with, where it stands behind another cell on its line. */
const TASK_VERB =
  /^(?:Rà|Kiểm|Tổ|Xây|Triển|Tham|Tuyên|Truyền|Cập|Hoàn|Ban hành|Thực|Duy|Củng|Khám|Hỗ|Nâng|Đẩy|Tăng|Tiếp|Đánh|Vận|Giám|Sơ|Tổng|Phối|Phát|Đào|Tập|Bồi|Số hóa|Lập|Ứng|Mua|Sửa|Lắp|Thống|Kiện|Diễn|Chuyển|Thu|Trồng|Quản|Công (?:khai|bố)|Đối|Niêm|Khảo|Tiêm|Chuẩn|Phổ|Bố|Hướng|Theo dõi|Báo|Đăng|Giải|Xử|Thẩm|Sắp|Bảo|Chỉ đạo|Huy|Đầu|Cải|Thí|Nghiên|Đề)(?!\p{L})/u

/** Whether a piece is a time and nothing else. */
function isTime(piece: string, hints: Hints): boolean {
  return (
    (TIME_WORD.test(piece) || /^\d{1,2}[/.]\d/.test(piece)) &&
    !/(?:ngày|tháng|năm|quý|trước)$/i.test(piece) &&
    hints.deadline(piece) >= 0.9
  )
}

/** Words that open a time; asking for the score of every piece of every line would cost more than all the rest. */
const TIME_WORD =
  /^(?:Thường|Liên|Tháng|Quý|Qúy|Năm|Trước|Chậm|Muộn|Định|H[àằ]ng|Mỗi|Theo|Khi|Ngay|Sau|Trong|Từ|Đến|Kỳ|Ngày|Cuối|Đầu|Giữa|Hoàn|Bắt|Giai|Dự|Tuần|Cả|Hạn|Xong|Vào|\d{1,2}[/.]\d{1,2}[/.]\d{4}|Đột|Suốt|Nhiều)(?!\p{L})/u

/** Whether a time stands at the start, however the line goes on behind it. */
function opensTime(rest: string, next: string, hints: Hints): boolean {
  const ends = [...rest.matchAll(/\s(?=\p{Lu}\p{Ll})/gu)].map((match) => match.index)
  if ([rest.length, ...ends.slice(0, 3)].some((end) => hints.deadline(rest.slice(0, end)) >= 0.6)) return true
  // `Chậm nhất ngày` / `20/12/2026`: the line ends before the time is told
  return rest.length <= LONGEST_OPENING && ends.length === 0 && hints.deadline(`${rest} ${next}`) >= 0.8
}

/** Letters of the first line of a time that goes on in the next. */
const LONGEST_OPENING = 24

function worthCutting(rest: string, next: string, hints: Hints): boolean {
  return (TIME_WORD.test(rest) && opensTime(rest, next, hints)) || hints.unit(rest) >= 0.6 || looksLikeProduct(rest) === 1
}

import type { ColumnRole } from '../../src/record/record.ts'
import { columnRole, isTaskTable, settleRoles } from './column-role.ts'

export interface FlatHeader {
  readonly columns: readonly { readonly role: ColumnRole; readonly header: string }[]
  /** Lines `[from, to)` that the header takes. */
  readonly from: number
  readonly to: number
  /** Its words as printed, without a line that counts the columns. */
  readonly text: string
}

/** Words that open the header of a column. */
const HEADS =
  /(?<![\p{L}\p{M}])(?:s?tt|số tt|nội dung|nhiệm vụ|tên|công việc|hoạt động|giải pháp|tiêu chí|chỉ tiêu|sản phẩm|kết quả|đầu ra|yêu cầu|cơ quan|đơn vị|bộ phận|cá nhân|người|cán bộ|công chức|chủ trì|phối hợp|thời gian|thời hạn|thời điểm|tiến độ|lộ trình|hạn hoàn thành|hoàn thành|kinh phí|nguồn|ghi chú|phân công|tổ chức thực hiện|theo dõi|lãnh đạo|dự kiến)(?![\p{L}\p{M}])/giu
const FIRST = /^(?:S?TT|Stt|Số TT|Số thứ tự)(?=\s|$)/u
const MOST_LINES = 16

/** Finds the next header from line `start` on: the lines from `TT` to the first row number. */
export function findFlatHeader(lines: readonly string[], start: number): FlatHeader | null {
  for (let from = start; from < lines.length; from++) {
    if (!FIRST.test(lines[from] ?? '')) continue
    // `Số` over `TT`
    const first = /^(?:Số|S)$/u.test(lines[from - 1] ?? '') ? from - 1 : from
    for (let to = from + 1; to <= Math.min(lines.length, from + MOST_LINES); to++) {
      const counted = to + columnNumbers(lines, to)
      if (to < lines.length && counted === to && !isFirstRow(lines[to] ?? '')) continue
      const columns = splitHeader(lines.slice(first, to).join('\n'))
      if (isTaskTable(columns.map((column) => column.role)))
        return { columns, from: first, to: counted, text: lines.slice(first, to).join(' ') }
    }
  }
  return null
}

const LONGEST_LINE = 45

/**
 * The header of a table without a column of numbers: lines of which each adds a column, to where no more is added. It needs
 * three columns at least, since words like these stand in titles and tasks too.
 */
export function findBareHeader(lines: readonly string[]): FlatHeader | null {
  for (let from = 0; from < Math.min(lines.length, MOST_LINES); from++) {
    if (columnRole(splitHeader(lines[from] ?? '')[0]?.header ?? '') === 'other') continue
    let best: FlatHeader | null = null
    for (let to = from + 1; to <= Math.min(lines.length, from + MOST_LINES); to++) {
      const line = lines[to - 1] ?? ''
      const own = splitHeader(line)
      if (/[.;:]$/u.test(line) || (line.length > LONGEST_LINE && own.length < 2)) break
      const columns = splitHeader(lines.slice(from, to).join('\n'))
      if (knownColumns(columns) > knownColumns(best?.columns ?? []) || (/^\p{Ll}/u.test(line) && best?.to === to - 1))
        best = { columns, from, to, text: lines.slice(from, to).join(' ') }
    }
    if (best && isTaskTable(best.columns.map((column) => column.role)) && knownColumns(best.columns) >= 3)
      return { ...best, to: best.to + columnNumbers(lines, best.to) }
  }
  return null
}

/** Columns whose words say what they hold, if all do. */
function knownColumns(columns: FlatHeader['columns']): number {
  const unknown = columns.some(({ role, header }) => role === 'other' || header.length > LONGEST_LINE)
  return unknown ? 0 : columns.length
}

/** Number of lines from `at` on that repeat the header, however they are broken; 0 where they do not. */
export function repeatedHeader(lines: readonly string[], at: number, header: string): number {
  const wanted = squash(header)
  let seen = ''
  for (let i = at; i < Math.min(lines.length, at + MOST_LINES); i++) {
    seen += squash(lines[i] ?? '')
    if (seen === wanted) return i - at + 1
    if (!wanted.startsWith(seen)) return 0
  }
  return 0
}

/** How many lines from `at` on only count the columns: `(1) (2) (3)`, `A B 1 2`, on one line or on one each. */
export function columnNumbers(lines: readonly string[], at: number): number {
  const found: string[] = []
  for (let i = at; i < Math.min(lines.length, at + MOST_LINES); i++) {
    const marks = (lines[i] ?? '').trim().split(/\s+/u)
    if (!marks.every((mark, k) => followsMark(marks[k - 1] ?? found.at(-1), mark))) break
    found.push(...marks)
    if (marks.length >= 3) return i - at + 1
  }
  return found.length >= 3 && /^\(?\d/u.test(found.at(-1) ?? '') ? found.length : 0
}

function followsMark(before: string | undefined, mark: string): boolean {
  const bare = mark.replace(/[()]/gu, '')
  if (before === undefined) return /^(?:1|A)$/u.test(bare)
  const last = before.replace(/[()]/gu, '')
  if (/^[A-H]$/u.test(last)) return bare === '1' || bare.codePointAt(0) === (last.codePointAt(0) ?? 0) + 1
  return /^\d{1,2}$/u.test(bare) && Number(bare) === Number(last) + 1
}

const squash = (text: string) => text.toLowerCase().replace(/[\s.]+/g, '')

function isFirstRow(line: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,2})*[.)]?(?:\s|$)|[IVX]{1,4}[.)]?(?:\s|$)|[A-Z][.)]\s)/u.test(line) && !FIRST.test(line)
}

/** Cuts the text of a header, with its line breaks, into columns: at the words that open one and at capitals. */
export function splitHeader(text: string): FlatHeader['columns'] {
  const starts = headerStarts(text)
  const pieces = starts.map((from, i) =>
    text
      .slice(from, starts[i + 1] ?? text.length)
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  const headers: string[] = []
  for (const piece of pieces) {
    const last = headers[headers.length - 1]
    if (last !== undefined && belongs(last, piece)) headers[headers.length - 1] = `${last} ${piece}`
    else headers.push(piece)
  }
  const lowest = withoutUpperLevels(headers)
  const roles = settleRoles(lowest.map(columnRole))
  return lowest.map((header, i) => ({ role: roles[i] ?? 'other', header }))
}

function headerStarts(text: string): number[] {
  const words = text.match(/\p{L}+/gu) ?? []
  const mixed = /\p{Ll}{2}/u.test(text)
  // `Nội Dung Công Việc`: there capitals tell nothing
  const capitals = mixed && words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length < 0.6 * words.length
  const starts = new Set<number>()
  const add = (at: number) => {
    const before = text.slice(0, at).trimEnd()
    if (!/[,/&(-]$|(?:^|\s)(?:và|VÀ)$/u.test(before)) starts.add(at)
  }
  for (const match of text.replace(/\n/gu, ' ').matchAll(HEADS))
    if (!mixed || !/^\p{Ll}/u.test(match[0]) || match.index === 0) add(match.index)
  if (capitals) for (const match of text.matchAll(/(?<![\p{L}\p{M}])\p{Lu}\p{Ll}/gu)) add(match.index)
  return [...starts].sort((a, b) => a - b)
}

const UPPER = /^(?:phân công|tổ chức|trách nhiệm|(?:cơ quan|đơn vị|bộ phận)(?:,? (?:cơ quan|đơn vị|bộ phận))*(?: thực hiện)?$)/i
const LOWER = /chủ\s?trì|phối\s?hợp|theo dõi|tham mưu/i

/**
 * Headings of a lower level come behind all of the level above: `Phân công thực hiện`, `Kinh phí`, then `chủ trì`,
 * `phối hợp`. They take the place of the heading over them.
 */
function withoutUpperLevels(headers: readonly string[]): string[] {
  const found = [...headers]
  let lower = found.length
  while (lower > 0 && LOWER.test(found[lower - 1] ?? '')) lower--
  for (let at = lower - 1; at >= 0 && found.length - lower >= 2; at--) {
    if (!UPPER.test(found[at] ?? '') || LOWER.test(found[at] ?? '')) continue
    const own = found.splice(lower)
    found.splice(at, 1, ...own)
    // what stood behind the heading of the level above is of its level
    lower = at
  }
  return found
}

/** `ĐƠN VỊ` before `CHỦ TRÌ`, and two words of one role (`NỘI DUNG NHIỆM VỤ`), make one header. */
function belongs(last: string, piece: string): boolean {
  const role = columnRole(piece)
  if (/^(?:người|cá nhân|dự kiến|tên)$/i.test(last)) return true
  if (/^(?:cơ quan|đơn vị|bộ phận|phân công)(?:[,\s]+(?:cơ quan|đơn vị))*$/i.test(last))
    return role !== 'deadline' && role !== 'output' && role !== 'budget' && role !== 'note'
  const before = columnRole(last)
  return before !== 'other' && before === role && !/^(?:cơ quan|đơn vị|bộ phận)/i.test(piece)
}

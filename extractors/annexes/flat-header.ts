import type { ColumnRole } from '../../src/record/record.ts'
import { columnRole, isTaskTable, settleRoles } from './column-role.ts'

export interface FlatHeader {
  readonly columns: readonly { readonly role: ColumnRole; readonly header: string }[]
  /** Lines `[from, to)` that the header takes. */
  readonly from: number
  readonly to: number
}

/** Words that open the header of a column. */
const HEADS =
  /(?<![\p{L}\p{M}])(?:s?tt|số tt|nội dung|nhiệm vụ|tên|công việc|hoạt động|giải pháp|tiêu chí|chỉ tiêu|sản phẩm|kết quả|đầu ra|cơ quan|đơn vị|bộ phận|cá nhân|người|chủ trì|phối hợp|thời gian|thời hạn|thời điểm|tiến độ|lộ trình|hạn hoàn thành|hoàn thành|kinh phí|nguồn|ghi chú|phân công|theo dõi|lãnh đạo|dự kiến)(?![\p{L}\p{M}])/giu
const FIRST = /^(?:S?TT|Stt|Số TT|Số thứ tự)(?=\s|$)/u
const MOST_LINES = 16

/** Finds the next header from line `start` on: the lines from `TT` to the first row number. */
export function findFlatHeader(lines: readonly string[], start: number): FlatHeader | null {
  for (let from = start; from < lines.length; from++) {
    if (!FIRST.test(lines[from] ?? '')) continue
    // `Số` over `TT`
    const first = /^(?:Số|S)$/u.test(lines[from - 1] ?? '') ? from - 1 : from
    for (let to = from + 1; to <= Math.min(lines.length, from + MOST_LINES); to++) {
      if (to < lines.length && !isFirstRow(lines[to] ?? '')) continue
      const columns = splitHeader(lines.slice(first, to).join(' '))
      if (isTaskTable(columns.map((column) => column.role))) return { columns, from: first, to }
    }
  }
  return null
}

/** Number of lines from `at` on that repeat the header, however they are broken; 0 where they do not. */
export function repeatedHeader(lines: readonly string[], at: number, header: string): number {
  if (!FIRST.test(lines[at] ?? '')) return 0
  const wanted = squash(header)
  let seen = ''
  for (let i = at; i < Math.min(lines.length, at + MOST_LINES); i++) {
    seen += squash(lines[i] ?? '')
    if (seen === wanted) return i - at + 1
    if (!wanted.startsWith(seen)) return 0
  }
  return 0
}

const squash = (text: string) => text.toLowerCase().replace(/[\s.]+/g, '')

function isFirstRow(line: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,2})*[.)]?(?:\s|$)|[IVX]{1,4}[.)]?(?:\s|$)|[A-Z][.)]\s)/u.test(line) && !FIRST.test(line)
}

/** Cuts the text of a header into columns at the words that open one. */
export function splitHeader(text: string): FlatHeader['columns'] {
  const mixed = /\p{Ll}{2}/u.test(text)
  const starts: number[] = []
  for (const match of text.matchAll(HEADS)) {
    const before = text.slice(0, match.index).trimEnd()
    if (mixed && /^\p{Ll}/u.test(match[0]) && match.index > 0) continue
    if (/[,/&(-]$|(?:^|\s)(?:và|VÀ)$/u.test(before)) continue
    starts.push(match.index)
  }
  const pieces = starts.map((from, i) => text.slice(from, starts[i + 1] ?? text.length).trim())
  const headers: string[] = []
  for (const piece of pieces) {
    const last = headers[headers.length - 1]
    if (last !== undefined && belongs(last, piece)) headers[headers.length - 1] = `${last} ${piece}`
    else headers.push(piece)
  }
  const roles = settleRoles(headers.map(columnRole))
  return headers.map((header, i) => ({ role: roles[i] ?? 'other', header: header.replace(/\s+/g, ' ') }))
}

/** `ĐƠN VỊ` before `CHỦ TRÌ`, and two words of one role (`NỘI DUNG NHIỆM VỤ`), make one header. */
function belongs(last: string, piece: string): boolean {
  if (/^(?:cơ quan|đơn vị|bộ phận|người|cá nhân|phân công|dự kiến|tên)(?:[,\s]+(?:cơ quan|đơn vị))*$/iu.test(last)) return true
  const role = columnRole(last)
  return role !== 'other' && role === columnRole(piece) && !/^(?:cơ quan|đơn vị|bộ phận)/iu.test(piece)
}

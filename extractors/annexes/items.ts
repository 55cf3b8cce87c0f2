import { bulletLength } from '../../src/text/labels.ts'

/** Kinds of things that offices produce: what an item of a products column opens with. */
const PRODUCT =
  /^(?:các\s+)?(?:báo cáo|kế hoạch|quyết định|văn bản|công văn|tờ trình|nghị quyết|chỉ thị|thông báo|hội nghị|hội thảo|lớp|đề án|dự án|phương án|chương trình|quy chế|quy định|quy trình|danh mục|danh sách|bảng|bài viết|chuyên đề|tờ rơi|ấn phẩm|phóng sự|đề cương|dữ liệu|giấy|cam kết|sáng kiến|biên bản|tài liệu|hồ sơ|phiếu|kết quả|bản|biểu|sổ|tin|bài|chuyên mục|chuyên trang|cuộc|buổi|đợt|hướng dẫn|hợp đồng|dự thảo|phần mềm|hệ thống|cơ sở dữ liệu|trang|bộ (?:tiêu chí|chỉ số|tài liệu|hồ sơ|thủ tục|dữ liệu)|mô hình|tỷ lệ|số)(?!\p{L})/iu

export interface ItemHints {
  readonly unit: (line: string) => number
}

/**
 * The items of a cell: a new one needs a bullet, a `;`, or a paragraph that starts a thing of its own; never a comma.
 * Each loses its bullet and its closing `.`, `;` or `,`. A line that only introduces the list (`… tự đánh giá:`) is none.
 */
export function items(paragraphs: readonly string[], role: 'output' | 'lead' | 'support', hints: ItemHints): string[] {
  const pieces = paragraphs.flatMap(splitBullets).flatMap((piece) => splitSemicolons(piece))
  const joined: { text: string; bullet: boolean }[] = []
  for (const piece of pieces) {
    const last = joined[joined.length - 1]
    if (last && !startsItem(piece, last, role, hints)) last.text = `${last.text}${piece.bullet ? ' - ' : ' '}${piece.text}`
    else joined.push({ ...piece })
  }
  const cleaned = joined.map(({ text }) =>
    text.replace(/(?<![\s.;,])[\s.;,]+$/u, (mark) => (/^\s*(?:…|\.{3})/.test(mark) ? mark.trim() : '')).trim(),
  )
  return cleaned
    .filter((text, i) => text !== '' && !(text.endsWith(':') && i < cleaned.length - 1))
    .map((text) => text.replace(/:$/u, ''))
}

interface Piece {
  readonly text: string
  readonly bullet: boolean
}

/** Bullets at the start of a paragraph and inside flattened text (`Báo cáo. - Kế hoạch`). */
function splitBullets(paragraph: string): Piece[] {
  const length = bulletLength(paragraph)
  const falseBullet = length > 0 && /^[-–]\s*\p{Ll}/u.test(paragraph) && !/^[-–]\s*\p{Ll}/u.test(paragraph.slice(length))
  const body = falseBullet ? paragraph : paragraph.slice(length)
  const parts = body.split(/(?<=[.;:])\s*[-–+•]\s*(?=[\p{Lu}\d])/u)
  return parts
    .map((text, i) => ({ text: text.trim(), bullet: i > 0 || (length > 0 && !falseBullet) }))
    .filter((piece) => piece.text !== '')
}

/** A `;` parts items outside brackets; it stays with the item that it closes. */
function splitSemicolons(piece: Piece): Piece[] {
  const parts: string[] = ['']
  let depth = 0
  for (const character of piece.text) {
    if (character === '(') depth++
    if (character === ')') depth = Math.max(0, depth - 1)
    parts[parts.length - 1] += character
    if (character === ';' && depth === 0) parts.push('')
  }
  const texts = parts.map((text) => text.trim()).filter((text) => text !== '' && text !== ';')
  return texts.map((text, i) => ({ text, bullet: i > 0 || piece.bullet }))
}

function startsItem(piece: Piece, last: { text: string; bullet: boolean }, role: string, hints: ItemHints): boolean {
  if (piece.bullet) return role === 'output' || !continuesName(piece.text, last, hints)
  if (last.text.endsWith(';')) return true
  if (/^\p{Ll}/u.test(piece.text)) return false
  if (/[,(&]$|\s(?:và|của|cho|về|các|với|để|trên|theo)$/i.test(last.text)) return false
  if (/[.;]$/u.test(last.text)) return true
  return role === 'output' ? PRODUCT.test(piece.text) : hints.unit(piece.text) >= 0.5 && hints.unit(last.text) >= 0.5
}

/**
 * A line that opens with a hyphen in the middle of a unit's name (`Công chức Văn hóa` / `- Xã hội`): what stands before it
 * has no end, and it is no unit by itself, or the list has no bullets otherwise.
 */
export function continuesName(
  text: string,
  before: { readonly text: string; readonly bullet: boolean },
  hints: ItemHints,
): boolean {
  const words = text.replace(/(?<![.;,])[.;,]+$/u, '').split(' ').length
  if (words > 4 || /[.;:,]$/u.test(before.text) || hints.unit(before.text) < 0.5 || UNIT_HEAD.test(text)) return false
  return hints.unit(text) < 0.5 || (!before.bullet && words <= 2)
}

const UNIT_HEAD =
  /^(?:Các|Công an|Công chức|Phòng|Văn phòng|Ban|Bộ phận|Trung tâm|Sở|UBND|HĐND|Trường|Trạm|Đoàn|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Hội|Ủy ban|Uỷ ban|Mặt trận|Tổ|Đội|Đài|Cục|Chi cục|Thanh tra|Trưởng)(?!\p{L})/u

/** How much a line looks like (the start of) a product, 0 to 1. */
export function looksLikeProduct(line: string): number {
  const text = line.slice(bulletLength(line))
  return PRODUCT.test(text) ? 1 : 0
}

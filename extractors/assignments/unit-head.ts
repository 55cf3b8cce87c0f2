/** Verbs that open a duty; what stands before the first of them is who has it. */
const DUTY =
  'chủ trì|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|theo dõi|đôn đốc|tham mưu|đẩy mạnh|phối hợp|xây dựng|chỉ đạo|hướng dẫn|kiểm tra|tổng hợp|báo cáo|giúp|nắm|tự|rà soát|tăng cường|triển khai|bố trí|cân đối|quán triệt|thường xuyên|định kỳ|căn cứ|theo chức năng|tuyên truyền|phát huy|tiếp tục|làm đầu mối|là đầu mối|là cơ quan|là đơn vị|đề xuất|cụ thể hóa|cụ thể hoá|tổ chức|thực hiện|lồng ghép|chủ động|đăng ký|gửi|nghiên cứu|vận động|giám sát|đảm bảo|bảo đảm|tiếp nhận|tiếp thu|có kế hoạch|khẩn trương|nâng cao|duy trì|chuẩn bị|niêm yết|cung cấp|cập nhật|thẩm định|ban hành|phân công|tập trung|hoàn thiện|hoàn thành|tiến hành|kịp thời|nghiêm túc|tạo điều kiện|kiện toàn|hỗ trợ|phát động|cử|tích cực|trực tiếp|hằng|hàng|chấp hành|tham gia|lựa chọn|xử lý|khai thác|quan tâm|đăng tải|bám sát|ưu tiên|sử dụng|thông báo'
const STRONG = /\s(?:chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|(?:theo|căn cứ) chức năng)(?!\p{L})/iu
const AFTER_COMMA = new RegExp(`,\\s(?=(?:${DUTY}|C(?:hủ trì|hủ động|ó trách nhiệm))(?!\\p{L}))`, 'u')
const PLAIN = new RegExp(
  `(?<!(?:kết quả|việc|công tác|phụ trách|tổ|trình|ban|được|và|trong|quá trình|Bộ phận|bộ phận|Tổ|sơ|Ban|Hội đồng|hội đồng|Đội|Đoàn|đầu tư|[Qq]uản lý|[Cc]ác))\\s(?=(?:${DUTY})(?!\\p{L}))`,
  'u',
)
/** \`Bưu điện xã chi trả …\`: a small letter behind the level that ends a name opens a duty, whatever its verb. */
const LEVELLED =
  /(?<=\s(?:xã|phường|thị trấn|đặc khu|huyện|quận|tỉnh|thôn|xóm|ấp|khóm|khu phố))\s(?=\p{Ll}{2})(?!(?:hội|đoàn|đội|ủy|uỷ|viên|xã|phố|và|hoặc|cùng|với|của|thuộc|trực thuộc|liên quan|có|được|khác|đã|trên|tại|ở|về|do|đóng|nơi|nêu|phụ trách|trong|theo|cấp|các|mới|loại|như|qua|là|trọng điểm|đặc biệt|biên giới|vùng|miền|văn hóa|nông thôn|kiểu|kết quả|việc|công tác|nhiệm vụ|tình hình|đối với)(?!\p{L}))/u
/** A duty set below its heading and run together with it: a capital behind the level that ends a name. */
const GLUED = new RegExp(
  `(?<=\\s(?:xã|phường|thị trấn|đặc khu|huyện|quận|thành phố|tỉnh|[Xx]ã hội|hành chính công|liên quan))\\s(?=(?:${capitals(DUTY)})(?!\\p{L}))`,
  'u',
)
/** Words that hand a duty to whom they name. */
export const REQUEST = /^(?:Yêu cầu|Giao(?: cho)?|(?:(?:Kính|Trân trọng) )?[Đđ]ề nghị|Phân công|Đối với|Trách nhiệm của)\s+/u

/** Each of the words with a capital. */
function capitals(list: string): string {
  return list
    .split('|')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|')
}

export interface Head {
  /** Who is named, one or several. */
  readonly units: readonly string[]
  /** What they have to do, as far as the same paragraph says it. */
  readonly duty: string
}

/**
 * Reads a clause of the organising section as `who: what`. Null where no unit opens it. `isUnit` scores a name.
 */
export function readHead(text: string, isUnit: (name: string) => number): Head | null {
  const body = text.replace(REQUEST, '')
  const cut = cutAt(body, isUnit)
  const who = body
    .slice(0, cut.from)
    // its abbreviation is no part of the name: `Phòng Văn hóa - Xã hội (VH-XH)`
    .replace(/(?<!\s)\s*\((?:sau đây gọi (?:tắt )?là\s)?[\p{Lu}&-]{2,}\)/gu, '')
    .replace(/(?<![\s:.,;–-])[\s:.,;–-]+$/u, '')
    .trim()
  if (who === '' || who.length > 170) return null
  // whoever is asked to do something by name acts, known or not
  const asked = body !== text && /^\p{Lu}\p{Ll}/u.test(who) && cut.from < body.length && who.length < 60
  if (!asked && isUnit(who) < 0.5 && !/^(?:các|mỗi|từng|toàn thể|tất cả)\s/i.test(who)) return null
  return { units: splitUnits(who, isUnit), duty: body.slice(cut.to).trim() }
}

function cutAt(whole: string, isUnit: (name: string) => number): { from: number; to: number } {
  // what stands in brackets is part of the name
  const body = whole.replace(/\([^()]*\)/gu, (bracket) => '·'.repeat(bracket.length))
  const colon = body.indexOf(':')
  const strong = STRONG.exec(body)?.index ?? Number.POSITIVE_INFINITY
  const comma = AFTER_COMMA.exec(body)
  const plain = Math.min(
    PLAIN.exec(body)?.index ?? Number.POSITIVE_INFINITY,
    GLUED.exec(body)?.index ?? Number.POSITIVE_INFINITY,
    LEVELLED.exec(body)?.index ?? Number.POSITIVE_INFINITY,
  )
  if (
    colon >= 0 &&
    colon < 170 &&
    colon < strong &&
    !/[.]\s/u.test(body.slice(0, colon)) &&
    isList(body.slice(0, colon), isUnit) &&
    (comma === null || colon < comma.index)
  )
    return { from: colon, to: colon + 1 }
  // `Chủ tịch trực tiếp chỉ đạo, chịu trách nhiệm …`: a further duty, not the first
  const first = strong < plain || !/,\s*$/u.test(body.slice(0, strong))
  if (strong < 170 && first) return { from: strong, to: strong + 1 }
  if (comma && comma.index < 170 && comma.index <= plain) return { from: comma.index, to: comma.index + comma[0].length }
  if (plain < 170) return { from: plain, to: plain + 1 }
  return { from: body.length, to: body.length }
}

/** `các tổ chức chính trị - xã hội` needs no capital. */
const isName = (part: string, isUnit: (name: string) => number): boolean => isUnit(part) >= (/^các\s/u.test(part) ? 0.6 : 0.7)

/** `;` stands between names only. */
const isList = (text: string, isUnit: (name: string) => number): boolean =>
  !text.includes(';') || text.split(';').every((part) => isName(part.trim(), isUnit))

/** Two units in one heading: parted at a comma, `;` or `và` behind which a name of its own starts with a capital. */
function splitUnits(who: string, isUnit: (name: string) => number): string[] {
  // `HĐND và UBND` share one office
  const parts = who.split(/(?<!\s)\s*[;,]\s+(?=\p{Lu})|(?<!HĐND|Hội đồng nhân dân)\s+(?:và|cùng)\s+(?=\p{Lu}|các\s)/u)
  const merged: string[] = []
  for (const part of parts) {
    const last = merged[merged.length - 1]
    if (last !== undefined && !(isName(part, isUnit) && isName(last, isUnit))) {
      const joint = who.slice(who.indexOf(last) + last.length, who.indexOf(part, who.indexOf(last) + last.length))
      merged[merged.length - 1] = last + joint + part
    } else merged.push(part)
  }
  return merged
}

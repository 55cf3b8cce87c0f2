import { FIELDS } from './fields.ts'
import { HEADS, QUANTIFIERS } from './heads.ts'

const any = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/ /gu, '\\s+').replace(/ủy/gi, '(?:ủy|uỷ)').replace(/hóa/gu, '(?:hóa|hoá)'))
    .join('|')

/** Optional `Các`, a head noun, and then anything that is no letter. */
export const UNIT_START = new RegExp(`^(?:(?:${any(QUANTIFIERS)})\\s+)?(?:${any(HEADS)})(?![\\p{L}])`, 'iu')
const FIELD_START = new RegExp(
  `^(?!Kế\\s+hoạch|Xây\\s+dựng|Tổ\\s+chức|Đầu\\s+tư|Thông\\s+tin|Chính\\s+sách|Tổng\\s+hợp|Cải\\s+cách|Chuyển\\s+đổi|Kiểm\\s+soát)(?:${any(FIELDS)})(?![\\p{L}])`,
  'iu',
)
/** Words of which the second and third lines of a unit's name are made. */
const CONTINUATION =
  /^(?:(?:có\s+)?liên\s+quan|chuyên\s+môn|UBND|HĐND|xã|phường|huyện|tỉnh|đơn\s+vị|công\s+lập|trực\s+thuộc|thuộc\s+diện|và\s+Trả|Trả\s+kết\s+quả|phục\s+vụ|hành\s+chính\s+công|Thống\s+k[êế]|Kế\s+toán|Hộ\s+tịch|ban\s+chuyên|sự\s+nghiệp)(?![\p{L}])/iu
/** What else opens with a head noun: products, tasks and clauses. */
const NO_UNIT =
  /^(?:Báo\s+cáo|Bộ\s+(?:chỉ\s+số|tiêu\s+chí|tài\s+liệu|câu\s+hỏi|thủ\s+tục|luật|máy)|Ban\s+hành|Tổ\s+chức(?!\s+(?:chính\s+trị|đảng|đoàn))|Hội\s+(?:nghị|thảo|thi)|Đoàn\s+(?:kiểm\s+tra|công\s+tác\s+đi)|Bản\s+(?:mô\s+tả|tin|đồ|cam\s+kết|tự)|Đội\s+ngũ|Công\s+tác|Cán\s+bộ\s+(?:có|được)|Trường\s+hợp|Phòng\s*,?\s+chống|Phòng\s+ngừa|Ngành\s+nghề|Cơ\s+quan\s+(?:thực|chủ|phối|có\s+thẩm)|Đơn\s+vị\s+(?:thực\s+hiện|chủ\s+trì|phối\s+hợp)|Đơn\s+vị\s+hành\s+chính|Thanh\s+tra\s*,|Vụ\s+(?:việc|mùa|án)|Cục\s+bộ|Cơ\s+sở\s+(?:dữ|hạ|vật|pháp|để|lý)|Viện\s+dẫn|Chính\s+phủ\s+(?:điện|số)|Trạm\s+biến|Đoàn\s+kết|Bộ\s+phận\s+không|Quyết|Hợp\s+đồng|Doanh\s+nghiệp\s+(?:khi|có)|Người\s+dân|Báo\s+(?:cáo|hiệu|giá)|Kế\s+toán\s+trưởng\s+đã|Thường\s+xuyên|Phó\s+mặc|Trưởng\s+thành|Lãnh\s+đạo\s*,)(?![\p{L}])/iu
/** `TT` as a centre or a standing committee; elsewhere it numbers rows. */
const STANDING = /^TT\s?(?:PV|HCC|Đảng|ĐU|HĐND|Phục|VH|Văn|DVC|Y\s+tế)/u
/** `Các … liên quan`, whatever stands between, mistyped or not. */
const RELATED = /^(?:các|cấc)\s[\p{L}\s,]{2,60}\sliên(?:\s+quan)?[.;]?$/iu
const VERB =
  /(?<![\p{L}])(?:thực hiện|tổ chức|triển khai|rà soát|nâng cao|đẩy mạnh|tăng cường|ban hành|được|phải|đã|đang|nhằm|để|bảo đảm|đảm bảo|khi|kết quả(?! \p{L}*\s*xã| \()|thủ tục|báo cáo|quy định|theo|trong|đối với|giải quyết|người dân|hồ sơ)(?![\p{L}])/iu

/**
 * How much a line of a flattened table looks like (the start of) a unit, 0 to 1. Continuation lines
 * (`chuyên môn UBND xã.`) score about a half, sentences and products low.
 */
export function looksLikeUnit(line: string): number {
  const text = line
    .normalize('NFC')
    .replace(/^\s*[-–+•*]+\s*/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  if (text === '' || text.length > 200 || NO_UNIT.test(text)) return 0
  const name = text.split(/:\s/u)[0] ?? text
  if (RELATED.test(name)) return 0.9
  const verbs = VERB.test(
    name.replace(
      /tiếp nhận và trả kết quả|trả kết quả|tổ chức (?=chính trị|đoàn thể|đảng|thành viên|hội|tín dụng|kinh tế)/gi,
      '',
    ),
  )
  const capital = /^\p{Lu}/u.test(text)
  if (UNIT_START.test(name) || STANDING.test(name))
    return rounded((capital ? 0.95 : 0.6) - (verbs ? 0.35 : 0) - (name.length > 90 ? 0.25 : 0))
  if (CONTINUATION.test(text) && text.length <= 60) return verbs ? 0.25 : 0.45
  if (FIELD_START.test(text) && text.length <= 60) return rounded((capital ? 0.5 : 0.3) - (verbs ? 0.25 : 0))
  return 0
}

const rounded = (value: number): number => Math.round(Math.max(0, value) * 100) / 100

/** Nouns that administrative texts count, by what they are kinds of. A group's first word names the whole group. */
const GROUPS = {
  document:
    'văn bản|báo cáo|kế hoạch|công văn|thông báo|quyết định|nghị quyết|tờ trình|hướng dẫn|chỉ thị|chương trình|đề án|giấy mời|công điện|biên bản|kết luận|quy chế|quy định|thư mời',
  person:
    'người|nhân khẩu|khẩu|cán bộ, công chức, viên chức|cán bộ, công chức|cán bộ công chức|cán bộ, đảng viên|cán bộ|công chức, viên chức|công chức|viên chức|đồng chí|đảng viên|đoàn viên|hội viên|thành viên|ủy viên|đại biểu|học viên|học sinh|sinh viên|giáo viên|lao động|đối tượng|công dân|cá nhân|người dân|nhân viên|tuyên truyền viên|hòa giải viên|cộng tác viên|trẻ em|trẻ|cháu|em|nông dân|thanh niên|phụ nữ|chiến sĩ|quân nhân|bệnh nhân|ca',
  visit: 'lượt người|lượt hộ|lượt/năm|lượt khách|lượt truy cập|lượt xem|lượt|lần/tháng|lần/quý|lần/tuần|lần/năm|lần',
  household: 'hộ gia đình|hộ dân|hộ|gia đình',
  procedure: 'thủ tục hành chính|thủ tục|TTHC',
  file: 'hồ sơ|giấy chứng nhận|giấy phép|bản kê khai|bản cam kết|bản|thẻ|sổ|phiếu|giấy|bản sao|chữ ký số|chứng thư số|tài khoản|chữ ký|giao dịch|mã QR|mã số',
  complaint:
    'đơn thư|đơn|vụ việc|vụ|phản ánh, kiến nghị|phản ánh|kiến nghị|khiếu nại|tố cáo|ý kiến|trường hợp|vi phạm|cuộc gọi|câu hỏi',
  task: 'nhiệm vụ|chỉ tiêu|tiêu chí|chỉ số|công việc|đầu việc|mô hình|sáng kiến|giải pháp|đề tài|dự án|công trình|phong trào|sản phẩm OCOP|sản phẩm|dịch vụ công|dịch vụ|lĩnh vực|vị trí việc làm|vị trí|quy trình|đề xuất|gói thầu',
  media:
    'tin, bài|tin bài|bài viết|bài tuyên truyền|bài|tin|chuyên mục|chuyên đề|chuyên trang|phóng sự|video|clip|băng rôn|khẩu hiệu|pa nô|tờ rơi|tờ gấp|ấn phẩm|cuốn|tờ|buổi phát thanh|câu chuyện',
  event: 'hội nghị|hội thi|hội thảo|cuộc|buổi|lớp|đợt|kỳ họp|kỳ|phiên họp|phiên|khóa|khoá|đoàn kiểm tra|đoàn|giải',
  body: 'cơ quan|đơn vị|phòng, ban|phòng ban|phòng|tổ công tác|tổ|đội|nhóm|câu lạc bộ|ban|hội|chi bộ|chi hội|chi đoàn|thôn|xóm|ấp|buôn|khóm|khu dân cư|khu phố|tổ dân phố|xã|phường|thị trấn|huyện|doanh nghiệp|hợp tác xã|HTX|tổ hợp tác|tập thể|trường|trạm|cơ sở|điểm cầu|địa phương|tổ chức',
  score: 'điểm phần trăm|điểm|bậc|hạng|sao',
  money: 'tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|ngàn đồng|đồng|tỷ|tỉ|triệu|USD',
  time: 'ngày làm việc|ngày công|ngày|giờ|phút',
  measure: 'km|m2|m²|m3|m³|ha|hecta|mét|tấn|tạ|yến|kg|lít|mẫu|sào|kWh|MB|GB',
  thing:
    'máy tính|máy vi tính|máy scan|máy in|máy|thiết bị|bộ|chiếc|cái|con|cây|nhà văn hóa|nhà ở|căn nhà|căn|ngôi nhà|nhà|tuyến đường|tuyến|cống|cầu|camera|cụm loa|loa|suất quà|suất|phần quà|phần|gói|thùng|điểm|khu|lô|thửa đất|thửa|phương tiện|xe|gương|bồn|hố|đường dây|mạng|đoạn|quả|viên|bóng|bảng|biển|cột|hộp|tủ|mũi|liều',
} as const satisfies Record<string, string>

export type CountedGroup = keyof typeof GROUPS

const words = (source: string): string[] => source.split('|')
const ALL = Object.values(GROUPS)
  .flatMap(words)
  .sort((a, b) => b.length - a.length)

/** Pattern source of the nouns, a longer one first; white space between their words is free. */
export const COUNTED = [...new Set(ALL)].map((noun) => noun.replace(/, /gu, ',?\\s+').replace(/ /gu, '\\s+')).join('|')

const GROUP_OF = new Map<string, CountedGroup>(
  (Object.keys(GROUPS) as CountedGroup[]).flatMap((group) =>
    words(GROUPS[group]).map((noun) => [noun.toLowerCase(), group] as const),
  ),
)
const SYNONYMS: Readonly<Record<string, string>> = {
  'thủ tục hành chính': 'thủ tục',
  tthc: 'thủ tục',
  'hộ gia đình': 'hộ',
  'hộ dân': 'hộ',
  'gia đình': 'hộ',
  'nhân khẩu': 'khẩu',
  'tin bài': 'tin, bài',
}

/** A unit as it is compared: lower case, one space, one word for synonyms. */
export function plainUnit(unit: string): string {
  const plain = unit.toLowerCase().replace(/\s+/gu, ' ')
  return SYNONYMS[plain] ?? plain
}

/** What a counted noun is a kind of; null for one that is not known. */
export const groupOf = (unit: string): CountedGroup | null => GROUP_OF.get(unit.toLowerCase().replace(/\s+/gu, ' ')) ?? null

/** Whether `whole` counts what each of the kinds in its group may be a part of: `văn bản` of `kế hoạch`, `người` of `công chức`. */
export function isWholeOf(whole: string, part: string): boolean {
  const group = groupOf(whole)
  return plainUnit(whole) === plainUnit(part) || (group !== null && GENERIC.has(plainUnit(whole)) && groupOf(part) === group)
}

const GENERIC = new Set([
  'văn bản',
  'người',
  'cán bộ, công chức',
  'cán bộ',
  'đồng chí',
  'đối tượng',
  'tin, bài',
  'đơn',
  'cuộc',
  'sản phẩm',
])

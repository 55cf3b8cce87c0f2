import type { ColumnRole } from '../../src/record/record.ts'

/** Header words of each column role, first that matches wins: `Thời gian thực hiện` is a time, `Nội dung thực hiện` a task. */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['no', /^(?:s?\.?tt|số\s?(?:tt|thứ tự)|stt|số)$/i],
  ['note', /ghi chú/i],
  ['budget', /kinh phí|dự toán|nguồn (?:vốn|lực|kinh)|ngân sách|thành tiền|số tiền/i],
  [
    'deadline',
    /thời (?:gian|hạn|điểm)|tiến độ|hạn (?:hoàn thành|cuối|chót)|kỳ hạn|lộ trình|mốc|ngày hoàn thành|hoàn thành (?:trước|trong)|^hoàn thành$|^hạn$|^thời$|năm thực hiện/i,
  ],
  ['support', /phối\s?hợp|tham gia|hỗ trợ/i],
  ['monitor', /theo dõi|đôn đốc|giám sát|kiểm tra|lãnh đạo|chỉ đạo|phụ trách khối/i],
  [
    'lead',
    /chủ\s?trì|đầu mối|tham mưu|phụ trách|chịu trách nhiệm|phân công|(?:cơ quan|đơn vị|bộ phận|người|cán bộ|công chức|cá nhân|phòng)[\p{L},\s]* thực hiện|^thực hiện$|^(?:cơ quan|đơn vị)$|cơ quan,? đơn vị$|giao cho/iu,
  ],
  [
    'task',
    /nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|tiêu chí|chỉ tiêu|chỉ số|hạng mục|mục tiêu|đề mục|tên (?:đề án|văn bản|chương trình|dự án|thủ tục)|lĩnh vực|vấn đề|^(?:các |đầu |phần )?việc(?:\s|$)/i,
  ],
  ['output', /sản\s?phẩm|kết quả|đầu ra|hình thức|văn bản ban hành|hồ sơ|yêu cầu/i],
]

/** Outputs named before tasks where both words stand: `Sản phẩm, kết quả nhiệm vụ`. */
export function columnRole(header: string): ColumnRole {
  const text = header
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[.:*()]/g, '')
    .trim()
  if (text === '') return 'other'
  if (/^(?:dự kiến\s)?(?:sản\s?phẩm|kết quả|đầu ra)/i.test(text)) return 'output'
  if (/^(?:nội dung|nhiệm vụ|công việc|tên )/i.test(text)) return 'task'
  if (/chủ\s?trì/i.test(text)) return 'lead'
  return ROLES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'
}

/** Whether the roles are those of a table of tasks: a task, and something that binds it. */
export function isTaskTable(roles: readonly ColumnRole[]): boolean {
  return (
    roles.includes('task') &&
    roles.some((role) => role === 'lead' || role === 'deadline' || role === 'output' || role === 'support')
  )
}

/** At most one column a role but for notes and others: the first keeps it, a later `lead` beside a `lead` is a support. */
export function settleRoles(roles: readonly ColumnRole[]): ColumnRole[] {
  const seen = new Set<ColumnRole>()
  return roles.map((role) => {
    if (role === 'other' || role === 'note') return role
    if (!seen.has(role)) {
      seen.add(role)
      return role
    }
    if (role === 'lead' && !roles.includes('support') && !seen.has('support')) {
      seen.add('support')
      return 'support'
    }
    return 'other'
  })
}

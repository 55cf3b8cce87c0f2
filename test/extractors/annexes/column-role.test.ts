import { describe, expect, it } from 'vitest'
import { columnRole, isTaskTable, settleRoles } from '../../../extractors/annexes/column-role.ts'

/** Role → headers that have it. */
const HEADERS = {
  no: ['TT', 'STT', 'S.TT', 'Số TT', 'Stt', 'Số thứ tự'],
  task: [
    'Nội dung',
    'Nhiệm vụ',
    'NHIỆM VỤ',
    'Nội dung công việc',
    'Việc phải làm',
    'Đầu việc',
    'Nội dung nhiệm vụ',
    'Nội dung, nhiệm vụ chủ yếu',
    'Nội dung thực hiện',
    'Tên nhiệm vụ',
    'Nhiệm vụ, giải pháp',
    'Công việc',
    'Hoạt động',
    'Các nhiệm vụ cụ thể',
    'Tên văn bản, đề án',
    'Tiêu chí',
    'Chỉ tiêu',
    'Lĩnh vực, nhiệm vụ',
  ],
  output: [
    'Sản phẩm',
    'Kết quả',
    'Sản phẩm, kết quả',
    'Dự kiến sản phẩm',
    'Kết quả đạt được',
    'Sản phẩm dự kiến',
    'Kết quả nhiệm vụ',
    'Hình thức văn bản',
    'Đầu ra',
    'Sảnphẩm',
  ],
  lead: [
    'Chủ trì',
    'Cơ quan chủ trì',
    'Đơn vị chủ trì',
    'Cơ quan, đơn vị chủ trì',
    'Cơ quan chủ trì, tham mưu',
    'Bộ phận chủ trì thực hiện',
    'Đơn vị thực hiện',
    'Cơ quan thực hiện',
    'Người phụ trách',
    'Đơn vị tham mưu',
    'Cơ quan đầu mối',
    'Bộ phận chịu trách nhiệm',
    'Phân công thực hiện',
    'Cơ quan, đơn vị',
    'Đơn vị chủ trì, phối hợp',
  ],
  support: ['Phối hợp', 'Cơ quan phối hợp', 'Đơn vị phối hợp', 'Cơ quan, đơn vị phối hợp thực hiện', 'Đơn vị tham gia'],
  deadline: [
    'Thời gian',
    'Thời gian thực hiện',
    'Thời gian hoàn thành',
    'Thời hạn',
    'Thời hạn hoàn thành',
    'Tiến độ',
    'Tiến độ thực hiện',
    'Hạn hoàn thành',
    'Lộ trình',
    'Ngày hoàn thành',
    'Hoàn thành',
    'Thời gian\nhoàn thành',
    'Thời điểm báo cáo',
  ],
  monitor: ['Theo dõi, kiểm tra, đôn đốc', 'Lãnh đạo theo dõi', 'Lãnh đạo UBND chỉ đạo', 'Giám sát'],
  budget: ['Kinh phí', 'Dự toán kinh phí', 'Nguồn kinh phí', 'Kinh phí thực hiện', 'Ngân sách'],
  note: ['Ghi chú', 'GHI CHÚ'],
  other: ['', 'Mã', 'Năm 2031', 'Xã'],
} as const

describe.each(Object.entries(HEADERS))('columnRole %s', (role, headers) => {
  it.each([...headers])('%s', (header) => {
    expect(columnRole(header)).toBe(role)
  })
})

describe('columnRole', () => {
  it('reads decomposed letters as composed', () => {
    expect(columnRole('Chủ trì'.normalize('NFD'))).toBe('lead')
  })
})

describe('isTaskTable', () => {
  it.each([
    [['no', 'task', 'lead', 'deadline'], true],
    [['task', 'deadline'], true],
    [['no', 'task', 'output'], true],
    [['no', 'task'], false],
    [['no', 'task', 'note'], false],
    [['lead', 'deadline'], false],
  ] as const)('%j: %s', (roles, is) => {
    expect(isTaskTable(roles)).toBe(is)
  })
})

describe('settleRoles', () => {
  it.each([
    [
      ['no', 'task', 'lead', 'lead'],
      ['no', 'task', 'lead', 'support'],
    ],
    [
      ['no', 'task', 'lead', 'lead', 'support'],
      ['no', 'task', 'lead', 'other', 'support'],
    ],
    [
      ['no', 'task', 'task', 'deadline'],
      ['no', 'task', 'other', 'deadline'],
    ],
    [
      ['note', 'note', 'other'],
      ['note', 'note', 'other'],
    ],
  ] as const)('%j', (roles, settled) => {
    expect(settleRoles(roles)).toEqual(settled)
  })
})

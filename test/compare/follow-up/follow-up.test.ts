import { describe, expect, test } from 'vitest'
import { followUp } from '../../../src/compare/follow-up/follow-up.ts'
import { outcomeOf } from '../../../src/compare/follow-up/outcome.ts'
import { timeOf } from '../../../src/compare/follow-up/time.ts'
import { followUp as schema } from '../../../src/record/follow-up.ts'
import type { Citation, PlanRecord } from '../../../src/record/record.ts'
import { annexRow, deadline, madeUpPlan } from '../../record/made-up-plan.ts'

const row = (no: string, task: string, outputs: string[], due?: string) =>
  annexRow({ no, task, outputs, cells: { task }, deadlines: due === undefined ? [] : [deadline({ due })] })

const plan = madeUpPlan({
  rows: [
    row('1', 'Ban hành kế hoạch phòng cháy, chữa cháy rừng mùa khô', ['Kế hoạch phòng cháy, chữa cháy rừng'], '2031-01-31'),
    row('2', 'Phát quang đường băng cản lửa khu vực đồi Thông', ['Biên bản nghiệm thu']),
    row('3', 'Tập huấn kỹ năng chữa cháy tại chỗ cho đội dân phòng các thôn', ['Danh sách học viên']),
    row('4', 'Lắp biển cấm lửa ở lối vào rừng phòng hộ', ['Biển báo']),
    row('5', 'Vận động chủ rừng ký cam kết bảo vệ rừng', ['Bản cam kết']),
    row('6', 'Sửa chữa chòi canh lửa ở đỉnh Hòn Chiêng', ['Chòi canh']),
  ],
})

const cited = (raw: string, number: string, date: string): Citation => ({
  ...(plan.citations[0] as Citation),
  raw,
  number,
  date,
  role: 'footnote',
})

const report: PlanRecord = {
  ...madeUpPlan({ sha256: 'c'.repeat(64), number: '90/BC-UBND', rows: [] }),
  annexes: [],
  document: { ...plan.document, kind: 'bao-cao', number: '90/BC-UBND', title: 'Kết quả bảo vệ rừng năm 2031' },
  outline: [
    { path: ['I'], label: 'I.', text: 'KẾT QUẢ', page: 1 },
    { path: ['II'], label: 'II.', text: 'NHIỆM VỤ 3 THÁNG CUỐI NĂM', page: 2 },
  ],
  paragraphs: [
    { path: ['I'], text: '- UBND xã ban hành kế hoạch phòng cháy, chữa cháy rừng để các thôn thực hiện.', page: 1 },
    {
      path: ['I'],
      text: '- Phát quang được 2,5 km đường băng cản lửa; công tác vận động chủ rừng ký cam kết bảo vệ rừng đang triển khai.',
      page: 1,
    },
    { path: ['I'], text: '- Chưa tổ chức tập huấn kỹ năng chữa cháy cho đội dân phòng do chưa có kinh phí.', page: 1 },
    { path: ['II'], text: '- Lắp biển cấm lửa ở các lối vào rừng phòng hộ.', page: 2 },
  ],
  citations: [cited('Kế hoạch số 12/KH-UBND ngày 20/02/2031', '12/KH-UBND', '2031-02-20')],
  footnoteRefs: [{ marker: '1', page: 1, span: [0, 0], after: 'ban hành kế hoạch phòng cháy, chữa cháy rừng' }],
  footnotes: [{ marker: '1', text: 'Kế hoạch số 12/KH-UBND ngày 20/02/2031', page: 1 }],
}

describe('a plan against its report', () => {
  const compared = followUp(plan, report)
  const of = (no: string) => compared.items.find(({ task }) => task.endsWith(`/${no}`))

  test('keeps the contract', () => expect(() => schema.parse(compared)).not.toThrow())

  test.each([
    ['1', 'done'],
    ['2', 'done'],
    ['3', 'not-done'],
    ['4', 'ahead'],
    ['5', 'partly'],
    ['6', 'silent'],
  ])('task %s is %s', (no, progress) => expect(of(no)?.progress).toBe(progress))

  test('a document cited by a footnote is the proof, and bears a date after the deadline', () => {
    expect(of('1')?.evidence[0]?.documents).toMatchObject([{ number: '12/KH-UBND' }])
    expect(of('1')?.late).toEqual({ due: '2031-01-31', issued: '2031-02-20' })
    expect(of('2')?.evidence[0]?.documents).toEqual([])
  })

  test('a report of another commune is said so', () => {
    const other = {
      ...report,
      document: {
        ...report.document,
        issuer: { name: 'Ủy ban nhân dân xã Bãi Sậy', level: 'commune' as const, unit: 'Bãi Sậy', parents: [] },
      },
    }
    expect(followUp(plan, other).notes.map(({ rule }) => rule)).toEqual(['other-issuer'])
  })

  test('targets are held against what the report states', () => {
    const target = {
      path: ['I'],
      raw: 'trên 90% chủ rừng ký cam kết bảo vệ rừng',
      comparator: '>' as const,
      value: 90,
      unit: '%',
      metric: 'chủ rừng ký cam kết bảo vệ rừng',
    }
    const indicator = {
      path: ['I'],
      raw: '87% chủ rừng ký cam kết bảo vệ rừng',
      metric: 'chủ rừng ký cam kết bảo vệ rừng',
      value: 87,
      unit: '%',
    }
    const { targets } = followUp({ ...plan, targets: [target] }, { ...report, indicators: [indicator] })
    expect(targets).toMatchObject([{ stated: 87, reached: false, raw: indicator.raw }])
  })
})

test('headings tell what was done from what is to come', () => {
  const years = { planYear: 2031, title: 'Kết quả năm 2031 và nhiệm vụ năm 2032' }
  expect(timeOf(['II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ'], years)).toBe('past')
  expect(timeOf(['PHƯƠNG HƯỚNG', '1. Nhiệm vụ quý IV'], years)).toBe('to-come')
  expect(timeOf(['III. NHIỆM VỤ NĂM 2032', '1. Rừng phòng hộ'], years)).toBe('later')
  expect(timeOf(['III. NHIỆM VỤ TRỌNG TÂM'], years)).toBe('later')
})

test.each([
  ['Đã hoàn thành', 'done'],
  ['Hoàn thành 14/16 nhà', 'partly'],
  ['Hoàn thành 16/16 nhà', 'done'],
  ['Chưa thực hiện, chuyển sang năm 2032', 'not-done'],
  ['Đang trình thẩm định', 'partly'],
  ['Cấp 1.320 thẻ bảo hiểm y tế', 'done'],
  ['Dịch vụ công trực tuyến một phần được niêm yết công khai', 'done'],
  ['Xây được 14/20 bể chứa nước, 6 bể chuyển sang năm 2032', 'partly'],
  ['Hồ chứa được nạo vét xong', 'done'],
  ['Trực cháy 24/24 giờ từ ngày 01/5 đến 30/9', null],
  ['Đoàn kiểm tra 11 cơ sở, nhắc nhở 02 cơ sở chưa có bình cứu hỏa', 'done'],
  ['Chưa phát sinh vụ cháy nào', null],
  ['Thực hiện chưa đầy đủ chế độ trực', 'partly'],
  ['Đã tham mưu nhưng chưa được phê duyệt', 'partly'],
  ['Mở 02 lớp dạy bơi (kế hoạch 03 lớp)', 'partly'],
  ['Xây dựng nông thôn mới đạt kết quả tốt', null],
  ['UBND xã mới đề xuất phương án', 'partly'],
  ['- Ban hành quy ước bảo vệ rừng', 'done'],
  ['Thu quỹ đạt 72% kế hoạch', 'partly'],
  ['Kết quả rà soát: toàn xã còn 61 hộ nghèo', 'done'],
  ['Đã sửa 3 chòi, 2 chòi còn lại do thôn lo', 'partly'],
  ['Người dân còn ngại nộp hồ sơ qua mạng', null],
])('%s: %s', (text, outcome) => {
  const statement = {
    text,
    subject: text,
    told: text,
    path: [],
    page: null,
    time: 'past' as const,
    headings: [],
    lead: '',
    documents: [],
  }
  expect(outcomeOf({ ...statement, figures: [], group: '0' })?.progress ?? null).toBe(outcome)
})

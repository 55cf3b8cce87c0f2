import { describe, expect, it } from 'vitest'
import { targets } from '../../../extractors/targets/targets.ts'
import { valueOf } from '../../../src/text/amount.ts'
import { clauses, PLAN } from '../context.ts'

const read = (...texts: string[]) =>
  targets(clauses(texts), PLAN).map(({ comparator, value, unit, metric }) => `${comparator}${value} ${unit} | ${metric}`)

describe('targets', () => {
  it.each([
    [
      '1.1. Phấn đấu 100% văn bản được ban hành đúng quy trình; 90% hồ sơ được số hóa.',
      ['=100 % | văn bản được ban hành đúng quy trình', '=90 % | hồ sơ được số hóa'],
    ],
    ['a) Tập trung xử lý hồ sơ, bảo đảm duy trì tỷ lệ đúng hạn từ 98% trở lên.', ['>=98 % | tỷ lệ đúng hạn']],
    ['Bảo đảm trên 97,5 % hồ sơ được giải quyết trước hạn', ['>97.5 % | hồ sơ được giải quyết trước hạn']],
    ['Tối thiểu 85% người dân hài lòng', ['>=85 % | người dân hài lòng']],
    ['Tỷ lệ hộ nghèo dưới 2%', ['<2 % | Tỷ lệ hộ nghèo']],
    ['Tỷ lệ hồ sơ trễ hạn không quá 1%', ['<=1 % | Tỷ lệ hồ sơ trễ hạn']],
    ['Phấn đấu có ít nhất 90% cán bộ và 100% công chức đạt chuẩn', ['>=90 % | cán bộ', '=100 % | công chức đạt chuẩn']],
    ['100% hồ sơ công việc được xử lý trên mạng (trừ hồ sơ mật)', ['=100 % | hồ sơ công việc được xử lý trên mạng']],
    ['Viết ít nhất 12 tin, bài về chuyển đổi số', ['>=12 tin, bài | về chuyển đổi số']],
    ['Phát sóng bản tin tuyên truyền, tối thiểu 01 lần/tuần', ['>=1 lần/tuần | Phát sóng bản tin tuyên truyền']],
    ['Tỷ lệ người dân hài lòng đạt 92 - 95 %', ['>=92 % | Tỷ lệ người dân hài lòng']],
    ['Chỉ số phục vụ tăng ≥ 3 bậc', ['>=3 bậc | Chỉ số phục vụ tăng']],
    ['Mỗi trưởng thôn quản lý không quá 04 loại sổ sách', ['<=4 loại sổ | sách']],
    ['Tỷ lệ hồ sơ quá hạn thấp hơn 2%', ['<2 % | Tỷ lệ hồ sơ quá hạn']],
    ['Bảo đảm thời gian chờ của người dân không quá 20 phút', ['<=20 phút | thời gian chờ của người dân']],
    ['Thu nhập bình quân đạt từ 70 triệu đồng trở lên', ['>=70 triệu đồng | Thu nhập bình quân']],
    ['Mỗi xóm xây dựng ít nhất 02 “Điểm nước” công cộng', ['>=2 Điểm nước | công cộng']],
    ['Tiết kiệm từ 5% - 7% điện năng', ['>=5 % | điện năng']],
    ['Phấn đấu đón 6 triệu lượt khách', ['=6 triệu lượt khách | đón']],
    ['Cả năm giải ngân đạt trên hoặc bằng 95%', ['>=95 % | Cả năm giải ngân']],
    ['Không nhiều hơn 05 dự án chậm', ['<=5 dự án | chậm']],
    ['Không vượt quá 02 vụ cháy', ['<=2 vụ | cháy']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    'Áp dụng TCVN ISO 9001:2015',
    'Trực 24/7',
    'Dịch vụ công mức độ 3, mức độ 4',
    'Quyết định số 15/QĐ-UBND ngày 03/02/2025',
    'Năm 2024 đã giải quyết 95% hồ sơ',
    'Kinh phí 50 triệu đồng',
    'Không để xảy ra vụ tai nạn trên 10 người bị thương',
    'Kê khai khi tài sản biến động từ 300 triệu đồng trở lên',
    'Trả lời trong thời hạn không quá 05 ngày làm việc',
    'Tập huấn cho 120 người',
    'Điều chuyển vốn của các dự án giải ngân dưới 50% sau quý III',
    '1. Tình hình: đến nay toàn xã giải ngân 46,2% kế hoạch',
  ])('none in: %s', (text) => expect(read(text)).toEqual([]))

  it.each([
    ['- 12 xóm có điểm phát sóng; đưa 50 hộ lên sàn', ['=12 xóm', '=50 hộ']],
    ['- Đón 1.200 lượt khách, doanh thu đạt 15 tỷ đồng', ['=1200 lượt khách', '=15 tỷ đồng']],
    ['- Thời gian chờ tại quầy dưới 20 phút', ['<20 phút']],
    ['- Tạo việc làm cho từ 40 lao động trở lên (tương đương 25 hộ)', ['>=40 lao động']],
    ['- Mỗi thôn có 02 mô hình; kiểm tra các bếp ăn trên 50 suất được đăng ký', ['=2 mô hình']],
  ])('under a heading that sets aims plain counts bind: %s', (text, expected) => {
    const passages = [...clauses(['II. MỤC TIÊU, CHỈ TIÊU'], ['II']), { ...clauses([text], ['II'])[0], opens: false } as never]
    expect(targets(passages, PLAN).map(({ comparator, value, unit }) => `${comparator}${value} ${unit}`)).toEqual(expected)
  })
  it('the norms of a regulation are no targets, the aims that its articles set are', () => {
    expect(targets(clauses(['1. Hỗ trợ 70% kinh phí mua giống'], ['Điều 3', '1']), PLAN)).toEqual([])
    const aims = clauses(['1. Chỉ tiêu chủ yếu', 'a) 70% hộ dùng nước sạch'], ['Điều 1', '1'])
    expect(targets(aims, PLAN).map(({ value }) => value)).toEqual([70])
  })
  it('the overall aim counts nothing', () => {
    const passages = clauses(['II. MỤC TIÊU', '1. Mục tiêu chung: xây dựng 03 mô hình'], ['II'])
    expect(targets(passages, PLAN)).toEqual([])
  })
  it('leaves out what annex cells repeat and keeps what they add', () => {
    const body = clauses(['b) Duy trì tỷ lệ hồ sơ đúng hạn đạt trên 98%'])
    const cells = clauses(['Duy trì tỷ lệ hồ sơ đúng hạn đạt trên 98%', 'Số hóa 60% hồ sơ hộ tịch'], []).map((passage) => ({
      ...passage,
      zone: 'annex' as const,
      where: '02/1',
      column: 'task',
    }))
    expect(targets([...body, ...cells], PLAN).map(({ value, where }) => [value, where])).toEqual([
      [98, undefined],
      [60, '02/1'],
    ])
  })
  it('takes no results of a report, but what it sets for the year to come', () => {
    const past = clauses(['I. KẾT QUẢ THỰC HIỆN', '1. Đạt 100% kế hoạch giao'], ['I'])
    const ahead = clauses(['II. NHIỆM VỤ NĂM 2026', '1. Bảo đảm 95% hồ sơ đúng hạn'], ['II'])
    expect(targets([...past, ...ahead], { ...PLAN, kind: 'bao-cao' }).map(({ value }) => value)).toEqual([95])
  })
  it.each([
    ['1.250', 1250],
    ['94,29', 94.29],
    ['01', 1],
    ['1.250.000,5', 1250000.5],
    ['90.5', 90.5],
  ])('%s is %d', (text, value) => expect(valueOf(text)).toBe(value))
})

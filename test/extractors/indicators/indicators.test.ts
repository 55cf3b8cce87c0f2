import { describe, expect, it } from 'vitest'
import { indicators } from '../../../extractors/indicators/indicators.ts'
import { percentMismatches } from '../../../extractors/indicators/shares.ts'
import { sumsIn } from '../../../extractors/indicators/stated-mismatches.ts'
import { sumMismatches } from '../../../extractors/indicators/sums.ts'
import { clauses, PLAN } from '../context.ts'

const REPORT = { ...PLAN, kind: 'bao-cao' }
const read = (text: string) =>
  indicators(clauses([text], ['I', '2']), REPORT).map(({ metric, value, unit }) => `${metric} | ${value} ${unit}`)

describe('indicators of a report', () => {
  it.each([
    ['Số nhiệm vụ đã hoàn thành: 38 nhiệm vụ.', ['Số nhiệm vụ đã hoàn thành | 38 nhiệm vụ']],
    [
      'Trình độ chuyên môn: Đại học: 10 người = 100%',
      ['Trình độ chuyên môn: Đại học | 10 người', 'Trình độ chuyên môn: Đại học | 100 %'],
    ],
    ['Dịch vụ công một phần 331/722 hồ sơ, đạt tỷ lệ 46%', ['Dịch vụ công một phần | 331 hồ sơ', 'Dịch vụ công một phần | 46 %']],
    ['Thanh toán trực tuyến đạt 94,29 %', ['Thanh toán trực tuyến | 94.29 %']],
    ['Số thủ tục theo cơ chế một cửa là: 129', ['Số thủ tục theo cơ chế một cửa | 129 ']],
    ['Phường có 9 khu phố với 3.140 hộ, 12.605 khẩu.', ['Phường có khu phố | 9 khu phố', 'hộ | 3140 hộ', 'khẩu | 12605 khẩu']],
    ['Vận hành 07 Tổ hòa giải với 41 thành viên.', ['Vận hành Tổ hòa giải | 7 Tổ', 'thành viên | 41 thành viên']],
    ['Trồng mới 15 giống lúa và 1.200 gốc mai.', ['Trồng mới giống lúa | 15 giống lúa', 'gốc mai | 1200 gốc mai']],
    [
      'Thực hiện Kế hoạch số 18/KH-UBND ngày 05/02/2024 của UBND huyện về tuyên truyền, UBND xã đã mở 04 lớp.',
      ['UBND xã đã mở lớp | 4 lớp'],
    ],
    ['100% thủ tục được niêm yết công khai', ['thủ tục được niêm yết công khai | 100 %']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    'Kế hoạch số 40/KH-UBND ngày 19/01/2025',
    'Tiêu chuẩn TCVN ISO 9001:2015',
    'giai đoạn 2021-2025',
    'Ngày 15 tháng 3 năm 2025',
    'Công văn số 88/UBND-VP ngày 06/5/2024 của UBND tỉnh Sơn Lam về việc nâng cao nhận thức đối với 03 nhóm dịch vụ công',
    'Triển khai Nghị quyết số 12/NQ-CP của Chính phủ về cải thiện môi trường kinh doanh, nhất là mỗi đơn vị trên 40%',
    'Kết quả toàn diện trên cả 6 nội dung của cải cách hành chính',
    'Báo cáo 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm',
  ])('none in: %s', (text) => expect(read(text)).toEqual([]))
  it('takes none from a plan', () => expect(indicators(clauses(['Đạt 95% hồ sơ']), PLAN)).toEqual([]))
})

describe('sums and shares', () => {
  it('tells parts that do not add up', () => {
    const text = 'Đã tiếp nhận: 500 hồ sơ. Trong đó: trực tiếp: 20 hồ sơ; trực tuyến: 470 hồ sơ; kỳ trước: 0 hồ sơ.'
    expect(sumMismatches(text)).toMatchObject([{ stated: 500, computed: 490 }])
  })
  it.each([
    ['Cấp 300 thẻ, gồm: người già 120 thẻ, trẻ em 190 thẻ.', 310],
    ['Trong kỳ ban hành 30 văn bản, gồm 12 kế hoạch, 9 công văn và 10 thông báo.', 31],
    ['Kinh phí 1,5 tỷ đồng, gồm ngân sách xã 900 triệu đồng, Nhân dân đóng góp 700 triệu đồng', 1.6e9],
  ])('adds up the parts of: %s', (text, computed) => expect(sumMismatches(text)).toMatchObject([{ computed }]))
  it('takes bullets behind a colon for parts', () => {
    const texts = ['Tiếp nhận 90 hồ sơ, trong đó:', '- Trực tiếp: 30 hồ sơ;', '- Trực tuyến: 55 hồ sơ.']
    expect(sumsIn(clauses(texts, ['I']))).toMatchObject([{ stated: 90, computed: 85 }])
  })
  it.each([
    'Đã tiếp nhận: 500 hồ sơ. Trong đó: trực tiếp: 20 hồ sơ; trực tuyến: 480 hồ sơ.',
    'Cả xã có 40 người, trong đó: 22 người là nữ, 20 người là đảng viên',
    'Hỗ trợ 16 hộ với kinh phí 960 triệu đồng; trong đó xây mới 11 hộ, sửa chữa 05 hộ',
    'Ban hành 30 văn bản, gồm 12 kế hoạch, 9 công văn và các văn bản khác',
    'Tiếp nhận 50 hồ sơ, gồm 20 hồ sơ trực tiếp, trong đó có 05 hồ sơ chậm, 30 hồ sơ trực tuyến',
    'Tiếp nhận 50 hồ sơ, gồm 10 hồ sơ đất đai, 10 hồ sơ hộ tịch, trong đó 05 hồ sơ chậm, 30 hồ sơ chứng thực',
    'Kinh phí 1,5 tỷ đồng, gồm ngân sách xã 900 triệu đồng, Nhân dân đóng góp 600 triệu đồng',
    'Đoàn có 18 người, gồm 01 Trưởng đoàn, 02 Phó Trưởng đoàn và 15 người giúp việc',
    'Có 76 thủ tục, trong đó có 02 thủ tục liên thông, 03 thủ tục cấp huyện',
    'Tổng 1.200 hồ sơ, gồm: 1.000 hồ sơ trực tuyến và 200 hồ sơ trực tiếp',
    'Tổng 40 người. Trong đó: đảng viên: 12 người',
  ])('says nothing of: %s', (text) => expect(sumMismatches(text)).toEqual([]))
  it.each([
    ['321/722 hồ sơ, đạt tỷ lệ 45 %', 44.46],
    ['Đã giải quyết 200 hồ sơ. Trong đó: đúng hạn: 190 hồ sơ = 96%', 95],
    ['Còn 60 hộ nghèo, chiếm 3%; 40 hộ cận nghèo, chiếm 5% tổng số 2.000 hộ', 2],
    ['đạt 91% (190/200 hồ sơ)', 95],
    ['Đã giải quyết 200 hồ sơ; đúng hạn 190 hồ sơ, đạt 92%', 95],
    ['12 hộ trên tổng số 300 hộ, chiếm 5%', 4],
  ])('tells the wrong share of: %s', (text, computed) => expect(percentMismatches(text)[0]?.computed).toBe(computed))
  it.each([
    '331/722 hồ sơ, đạt tỷ lệ 46%',
    '198/210 hồ sơ = 94,29 %',
    'đạt 45%',
    'Đầu năm 186 hộ nghèo; cuối năm còn 108 hộ nghèo, chiếm 5%',
    'Giao 200 hồ sơ, thực hiện 190 hồ sơ, đạt 105% kế hoạch',
  ])('says nothing of: %s', (text) => expect(percentMismatches(text)).toEqual([]))
})

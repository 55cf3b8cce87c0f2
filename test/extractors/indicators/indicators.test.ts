import { describe, expect, it } from 'vitest'
import { indicators } from '../../../extractors/indicators/indicators.ts'
import { percentMismatches, sumMismatches } from '../../../extractors/indicators/sums.ts'
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
    ['100% thủ tục được niêm yết công khai', ['thủ tục được niêm yết công khai | 100 %']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    'Kế hoạch số 40/KH-UBND ngày 19/01/2025',
    'Tiêu chuẩn TCVN ISO 9001:2015',
    'giai đoạn 2021-2025',
    'Ngày 15 tháng 3 năm 2025',
  ])('none in: %s', (text) => expect(read(text)).toEqual([]))
  it('takes none from a plan', () => expect(indicators(clauses(['Đạt 95% hồ sơ']), PLAN)).toEqual([]))
})

describe('sums and shares', () => {
  it('tells parts that do not add up', () => {
    const text = 'Đã tiếp nhận: 500 hồ sơ. Trong đó: trực tiếp: 20 hồ sơ; trực tuyến: 470 hồ sơ; kỳ trước: 0 hồ sơ.'
    expect(sumMismatches(text)).toMatchObject([{ stated: 500, computed: 490 }])
  })
  it.each([
    'Đã tiếp nhận: 500 hồ sơ. Trong đó: trực tiếp: 20 hồ sơ; trực tuyến: 480 hồ sơ.',
    'Có 76 thủ tục, trong đó có 02 thủ tục liên thông, 03 thủ tục cấp huyện',
    'Tổng 1.200 hồ sơ, gồm: 1.000 hồ sơ trực tuyến và 200 hồ sơ trực tiếp',
    'Tổng 40 người. Trong đó: đảng viên: 12 người',
  ])('says nothing of: %s', (text) => expect(sumMismatches(text)).toEqual([]))
  it.each([
    ['321/722 hồ sơ, đạt tỷ lệ 45 %', 44.46],
    ['Đã giải quyết 200 hồ sơ. Trong đó: đúng hạn: 190 hồ sơ = 96%', 95],
  ])('tells the wrong share of: %s', (text, computed) => expect(percentMismatches(text)[0]?.computed).toBe(computed))
  it.each(['331/722 hồ sơ, đạt tỷ lệ 46%', '198/210 hồ sơ = 94,29 %', 'đạt 45%'])('says nothing of: %s', (text) =>
    expect(percentMismatches(text)).toEqual([]),
  )
})

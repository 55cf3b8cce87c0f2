import { describe, expect, it } from 'vitest'
import { items, looksLikeProduct } from '../../../extractors/annexes/items.ts'
import { looksLikeUnit } from '../../../extractors/units/units.ts'

const read = (role: 'output' | 'lead' | 'support', ...paragraphs: string[]) => items(paragraphs, role, { unit: looksLikeUnit })

describe('items of outputs', () => {
  it.each([
    ['bullets', ['- Kế hoạch kiểm tra;', '- Báo cáo kết quả.'], ['Kế hoạch kiểm tra', 'Báo cáo kết quả']],
    ['bullets of other shapes', ['+ Kế hoạch', '• Báo cáo', '– Quyết định'], ['Kế hoạch', 'Báo cáo', 'Quyết định']],
    ['bullets inside flattened text', ['- Kế hoạch kiểm tra. - Báo cáo kết quả.'], ['Kế hoạch kiểm tra', 'Báo cáo kết quả']],
    ['semicolons', ['Kế hoạch kiểm tra; Báo cáo kết quả'], ['Kế hoạch kiểm tra', 'Báo cáo kết quả']],
    ['semicolons before small letters', ['Kế hoạch; báo cáo'], ['Kế hoạch', 'báo cáo']],
    ['no semicolons in brackets', ['Báo cáo (quý; năm)'], ['Báo cáo (quý; năm)']],
    ['paragraphs that start a product', ['Kế hoạch kiểm tra', 'Báo cáo kết quả'], ['Kế hoạch kiểm tra', 'Báo cáo kết quả']],
    ['no paragraphs that go on', ['Kế hoạch kiểm tra', 'cải cách hành chính'], ['Kế hoạch kiểm tra cải cách hành chính']],
    ['no paragraphs behind a joining word', ['Kế hoạch và', 'Báo cáo kết quả'], ['Kế hoạch và Báo cáo kết quả']],
    ['no paragraphs that are no product', ['Quyết định của', 'Chủ tịch UBND xã'], ['Quyết định của Chủ tịch UBND xã']],
    ['no commas', ['Kế hoạch, báo cáo, văn bản'], ['Kế hoạch, báo cáo, văn bản']],
    ['no line that only introduces', ['Sản phẩm gồm:', '- Kế hoạch', '- Báo cáo'], ['Kế hoạch', 'Báo cáo']],
    ['an ellipsis stays', ['Kế hoạch, báo cáo…'], ['Kế hoạch, báo cáo…']],
    ['nothing', ['', ' '], []],
  ])('%s', (_, paragraphs, list) => {
    expect(read('output', ...paragraphs)).toEqual(list)
  })
})

describe('items of units', () => {
  it.each([
    ['one over two paragraphs', ['Phòng Văn hóa', '- Xã hội'], ['Phòng Văn hóa - Xã hội']],
    ['one broken at its hyphen', ['Văn phòng', '- Thống kê'], ['Văn phòng - Thống kê']],
    [
      'a bulleted name broken at its hyphen',
      ['- Công chức Văn hóa', '- Xã hội', '- Công an xã'],
      ['Công chức Văn hóa - Xã hội', 'Công an xã'],
    ],
    ['bullets', ['- Công chức Tư pháp', '- Công an xã'], ['Công chức Tư pháp', 'Công an xã']],
    ['paragraphs that name units', ['Công chức Tư pháp', 'Công an xã'], ['Công chức Tư pháp', 'Công an xã']],
    ['no commas', ['Công chức Tư pháp, Công an xã'], ['Công chức Tư pháp, Công an xã']],
    ['a semicolon', ['Công chức Tư pháp; Công an xã;'], ['Công chức Tư pháp', 'Công an xã']],
    ['what is no unit', ['Theo phân công tại Quyết định số 5/QĐ-UBND'], ['Theo phân công tại Quyết định số 5/QĐ-UBND']],
    ['a hyphen inside a line', ['Phòng Văn hóa - Xã hội'], ['Phòng Văn hóa - Xã hội']],
  ])('%s', (_, paragraphs, list) => {
    expect(read('lead', ...paragraphs)).toEqual(list)
    expect(read('support', ...paragraphs)).toEqual(list)
  })
})

describe('looksLikeProduct', () => {
  it.each(['Báo cáo quý', '- Kế hoạch', 'Các văn bản', 'Bộ tiêu chí', 'Hội nghị'])('%s', (line) =>
    expect(looksLikeProduct(line)).toBe(1),
  )
  it.each(['Công an xã', 'Quý I', 'Rà soát', 'Bộ Nội vụ', 'Kếhoạch'])('not %s', (line) => expect(looksLikeProduct(line)).toBe(0))
})

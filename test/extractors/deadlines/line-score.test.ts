import { describe, expect, it } from 'vitest'
import { looksLikeDeadline } from '../../../extractors/deadlines/deadlines.ts'

describe('how much a line looks like a deadline', () => {
  it.each([
    'Thường xuyên.',
    'Quý I/2025',
    'Chậm nhất ngày',
    '28/3/2025.',
    'hằng quý.',
    'thực hiện: Tháng 11/2025.',
    'hoặc đột xuất theo quy định.',
    'Khi có hướng dẫn của',
    'Định kỳ hằng',
    'Theo quy định',
  ])('much: %s', (line) => expect(looksLikeDeadline(line)).toBeGreaterThanOrEqual(0.6))
  it.each([
    '- Công chức Tư pháp',
    'Báo cáo kết quả thực hiện',
    '1.',
    'soát văn bản theo quy định của Chính phủ',
    'TCVN ISO 9001:2015 vào hoạt động tại',
    'ngày 26/10/2022 của Chủ tịch UBND tỉnh',
    'kinh phí chi thường xuyên của đơn vị',
    '',
  ])('little: %s', (line) => expect(looksLikeDeadline(line)).toBeLessThan(0.5))
})

import { describe, expect, it } from 'vitest'
import { deadlinesInProse } from '../../../extractors/deadlines/deadlines.ts'
import { timingKey } from '../../../extractors/deadlines/timing.ts'
import { PLAN } from '../context.ts'

const keys = (text: string) => deadlinesInProse(text, PLAN).map(timingKey).join(' ')

describe('deadlines in running prose', () => {
  it.each([
    ['tổng hợp kết quả, báo cáo Chủ tịch UBND xã trước 08/11/2025.', '2025-11-08'],
    ['báo cáo UBND xã (qua Văn phòng) trước ngày 20/12/2025 để tổng hợp', '2025-12-20'],
    ['định kỳ hằng quý, 6 tháng, 9 tháng, cả năm hoặc đột xuất báo cáo kết quả', 'P3M P6M P9M P1Y event'],
    ['định kỳ báo cáo theo quy định', 'unspecified'],
    ['gửi báo cáo về Phòng Nội vụ chậm nhất ngày 15 tháng 6', '2025-06-15'],
    ['hoàn thành trong quý II/2025; tổng kết trước ngày 15/12/2025', '2025-06-30 2025-12-15'],
  ])('%s', (text, key) => expect(keys(text)).toBe(key))

  it.each([
    'triển khai Quyết định số 15/QĐ-UBND ngày 03/02/2025 của UBND tỉnh',
    'thực hiện Kế hoạch cải cách hành chính năm 2025',
    'thường xuyên kiểm tra, đôn đốc; báo cáo theo quy định',
    'giai đoạn 2021-2025',
    'Quyết định này có hiệu lực kể từ ngày ký',
    'đánh giá cán bộ, công chức hằng năm',
  ])('none in: %s', (text) => expect(keys(text)).toBe(''))

  it('names what is due', () => {
    const [deadline] = deadlinesInProse('Theo dõi, đôn đốc; tổng hợp kết quả báo cáo UBND xã trước ngày 10/11/2025', PLAN)
    expect(deadline).toMatchObject({ raw: 'trước ngày 10/11/2025', subject: 'tổng hợp kết quả báo cáo UBND xã' })
  })
})

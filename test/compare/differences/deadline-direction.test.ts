import { describe, expect, test } from 'vitest'
import { deadlinesInCell } from '../../../extractors/deadlines/deadlines.ts'
import { deadlineDirection } from '../../../src/compare/differences/deadline-direction.ts'

const read = (text: string, planYear = 2026) => {
  const [deadline] = deadlinesInCell(text, { planYear, planYears: [planYear] } as never)
  if (deadline === undefined) throw new Error(`no deadline in ${text}`)
  return deadline
}

describe('a plan’s deadline against the template’s', () => {
  test.each([
    ['Quý II/2026', 'Tháng 6/2026', null],
    ['Quý II/2026', '6 tháng đầu năm 2026', null],
    ['Trong năm 2026', 'Trước ngày 31/12/2026', null],
    ['Hằng năm', 'Tháng 12/2026', null],
    ['Tháng 11/2026', 'Trước ngày 15/11/2026', 'earlier'],
    ['Quý I/2026', 'Tháng 5/2026', 'later'],
    ['Trước ngày 31/12/2026', 'Trước ngày 31/01/2027', 'later'],
    ['Hằng quý', 'Định kỳ 6 tháng', 'later'],
    ['Hằng quý', 'Hằng tháng', 'earlier'],
    ['Tháng 10/2026', 'Thường xuyên', 'later'],
    ['Hằng quý', 'Thường xuyên', 'later'],
    ['Thường xuyên', 'Tháng 10/2026', 'earlier'],
    ['Tháng 02/2026', 'Theo quy định', 'incomparable'],
    ['Tháng 02/2026', 'Khi có hướng dẫn của cấp trên', 'incomparable'],
    ['Ngay sau khi có quyết định công bố của bộ', 'Khi có quyết định công bố', null],
    ['Thường xuyên', 'Thường xuyên trong năm', null],
    ['Thường xuyên', 'Khi có yêu cầu', null],
    ['Khi phát sinh', 'Thường xuyên', null],
    ['Khi phát sinh', 'Theo nhu cầu', null],
    ['Sau 15 ngày kể từ ngày được giao dự toán', 'Trong vòng 30 ngày kể từ ngày được giao dự toán', 'later'],
    ['Chậm nhất 5 ngày sau khi có kết quả', 'Sau 3 ngày kể từ khi có kết quả', 'earlier'],
    ['Tháng 12/2026', 'Hằng quý', 'earlier'],
    ['Hằng tháng', 'Trong năm 2026', 'later'],
    ['Hằng tháng', 'Tháng 6/2026', 'incomparable'],
  ])('%s → %s: %s', (asked, given, direction) => {
    expect(deadlineDirection(read(asked), read(given), { template: 2026, plan: 2026 })).toBe(direction)
  })

  test('each in its own year, leap years too', () => {
    const years = { template: 2024, plan: 2025 }
    expect(deadlineDirection(read('Tháng 02/2024', 2024), read('Tháng 02/2025', 2025), years)).toBeNull()
    expect(deadlineDirection(read('Trước ngày 10/3/2024', 2024), read('Trước ngày 11/3/2025', 2025), years)).toBe('later')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlinesInCell, explainDeadlines } from '../../../extractors/deadlines/deadlines.ts'
import { PLAN } from '../context.ts'

describe('deadlines of a cell', () => {
  it('keeps what was assumed apart from what is stated', () => {
    expect(deadlinesInCell('Quý I', PLAN)[0]).toMatchObject({ due: '2025-03-31', precision: 'quarter', assumed: ['year'] })
    expect(deadlinesInCell('Quý I/2025', PLAN)[0]).not.toHaveProperty('assumed')
  })
  it('gives ranges, durations and anchors their own fields', () => {
    expect(deadlinesInCell('20/3 – 10/4/2025', PLAN)[0]).toMatchObject({ from: '2025-03-20', due: '2025-04-10' })
    expect(deadlinesInCell('Trong 5 ngày làm việc kể từ ngày ký', PLAN)[0]).toMatchObject({
      kind: 'event',
      within: 'P5D',
      workingDays: true,
    })
    expect(deadlinesInCell('Trước ngày 05/12 hằng năm', PLAN)[0]).toMatchObject({
      kind: 'recurring',
      every: 'P1Y',
      anchor: '--12-05',
    })
  })
  it('parts raw where one item states several', () => {
    const read = deadlinesInCell('- Báo cáo kết quả: Định kỳ hằng Quý hoặc đột xuất theo quy định.', PLAN)
    expect(read.map(({ raw }) => raw)).toEqual(['Báo cáo kết quả: Định kỳ hằng Quý', 'đột xuất theo quy định'])
    expect(read.map(({ subject }) => subject)).toEqual(['Báo cáo kết quả', 'Báo cáo kết quả'])
  })
  it.each([
    ['Quý II và quý III/2026', ['Quý II', 'quý III/2026']],
    ['Tháng 6, tháng 12 năm 2026', ['Tháng 6', 'tháng 12 năm 2026']],
    ['Năm 2026, năm 2027', ['Năm 2026', 'năm 2027']],
  ])('takes the word of a list’s member for no subject: %s', (cell, raws) => {
    const read = deadlinesInCell(cell, PLAN)
    expect(read.map(({ raw }) => raw)).toEqual(raws)
    expect(read.map(({ subject }) => subject)).toEqual([null, null])
  })
  it('keeps an event with a semicolon whole', () => {
    const [event] = deadlinesInCell('Văn bản: Ngay sau khi có chỉ đạo của Chính phủ; Thủ tướng Chính phủ, UBND tỉnh.', PLAN)
    expect(event?.event).toBe('Ngay sau khi có chỉ đạo của Chính phủ; Thủ tướng Chính phủ, UBND tỉnh')
  })
  it('explains which rules fired and which declined', () => {
    const explained = explainDeadlines('Quý I hoặc 31/13/2025', { ...PLAN, planYear: null })
    expect(explained.find(({ rule }) => rule === 'deadlines/quarter')?.declined).toMatch(/no year/)
  })
  it('never throws, and dates are real', () => {
    const words = fc.constantFrom(
      'ngày',
      'tháng',
      'quý',
      'năm',
      '31/02',
      '2025',
      'IV',
      'trước',
      ';',
      '-',
      '\n',
      'hằng',
      '15',
      '/',
      'Báo cáo:',
      'đến',
      'khi có',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        for (const { due } of deadlinesInCell(parts.join(' '), PLAN))
          if (due !== null) expect(new Date(`${due}T00:00:00Z`).toISOString().slice(0, 10)).toBe(due)
      }),
      { numRuns: 300 },
    )
  })
})

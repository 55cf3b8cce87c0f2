import { describe, expect, test } from 'vitest'
import { deadlinesInCell } from '../../../extractors/deadlines/deadlines.ts'
import { joinPeriods } from '../../../src/compare/differences/join-periods.ts'

const read = (text: string) =>
  joinPeriods(deadlinesInCell(text, { planYear: 2026, planYears: [2026] } as never)).map(({ due, every }) => due ?? every)

describe('periods told in one breath', () => {
  test.each([
    ['Quý II, III/2026', ['2026-09-30']],
    ['Tháng 3, 4/2026', ['2026-04-30']],
    ['Quý I, II, III, IV/2026', ['P3M']],
    ['Quý I, III/2026', ['2026-03-31', '2026-09-30']],
    ['Tháng 3, 6, 9, 12/2026', ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']],
    ['Quý I/2026\nQuý II/2026', ['2026-03-31', '2026-06-30']],
    ['Kế hoạch: Quý I; báo cáo: Quý II', ['2026-03-31', '2026-06-30']],
    ['Thường xuyên', [null]],
  ])('%s', (cell, dues) => {
    expect(read(cell)).toEqual(dues)
  })
})

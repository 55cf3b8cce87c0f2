import { describe, expect, test } from 'vitest'
import type { Difference } from '../../src/record/comparison.ts'
import { DIFFERENCE_FIELDS, DIRECTIONS } from '../../src/record/comparison.ts'
import { describeDifference, mendDifference } from '../../src/reports/describe-difference.ts'
import { wordsOf } from '../../src/reports/words/words.ts'

const say = wordsOf('vi')
const difference = (facts: Partial<Difference>): Difference => ({
  field: 'deadline',
  template: 'Quý II/2031',
  plan: 'Quý IV/2031',
  severity: 'error',
  ...facts,
})

describe('a difference as a sentence', () => {
  test.each([
    [difference({ direction: 'later' }), 'Thời hạn muộn hơn: mẫu ghi “Quý II/2031”, kế hoạch ghi “Quý IV/2031”'],
    [difference({ plan: null, direction: 'dropped' }), 'Thời hạn: mẫu ghi “Quý II/2031”, kế hoạch không có'],
    [difference({ field: 'lead', template: 'A', plan: 'B' }), 'Cơ quan chủ trì khác mẫu: mẫu ghi “A”, kế hoạch ghi “B”'],
    [
      difference({ field: 'legal-basis', template: null, plan: 'Luật X' }),
      'Căn cứ pháp lý: “Luật X” đã hết hiệu lực hoặc đã được thay thế',
    ],
  ])('%j', (one, sentence) => {
    expect(describeDifference(one, say)).toBe(sentence)
  })
})

describe('what to mend', () => {
  test.each([
    [difference({ direction: 'later' }), 'Rút ngắn thời hạn từ “Quý IV/2031” về “Quý II/2031”'],
    [difference({ plan: null, direction: 'dropped' }), 'Bổ sung thời hạn “Quý II/2031”'],
    [difference({ field: 'output', template: 'Báo cáo', plan: null, direction: 'dropped' }), 'Bổ sung sản phẩm “Báo cáo”'],
    [difference({ field: 'target', template: '98 %', plan: '90 %', direction: 'lowered' }), 'Nâng chỉ tiêu từ “90 %” lên “98 %”'],
    [difference({ direction: 'earlier', severity: 'info' }), null],
  ])('%j', (one, sentence) => {
    expect(mendDifference(one, say)).toBe(sentence)
  })

  test('nothing is left to fill in, whatever differs in whatever direction', () => {
    for (const field of DIFFERENCE_FIELDS)
      for (const direction of [undefined, ...DIRECTIONS])
        for (const [template, plan] of [
          ['a', 'b'],
          ['a', null],
          [null, 'b'],
          [null, null],
        ] as const) {
          const one: Difference = { field, template, plan, severity: 'error', ...(direction !== undefined && { direction }) }
          for (const sentence of [describeDifference(one, say), mendDifference(one, say)]) {
            expect(sentence).not.toMatch(/[{}]|“”/u)
            expect(sentence).not.toBe('')
          }
        }
  })
})

import { expect, test } from 'vitest'
import { normalise } from '../../src/normaliser/normalise.ts'
import { passagesOf } from '../../src/store/passages.ts'
import { madeUpPlan } from '../record/made-up-plan.ts'

test('bullets under a clause are found at the clause', () => {
  const text = '- Cấp 1.320 thẻ bảo hiểm y tế cho hộ nghèo.'
  const plan = { ...madeUpPlan(), paragraphs: [{ path: ['B', 'II', '3'], text, page: 2 }] }
  expect(passagesOf(normalise(plan))).toContainEqual({ part: 'clause', where: 'B/II/3', page: 2, text })
})

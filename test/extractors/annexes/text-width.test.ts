import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../extractors/annexes/text-width.ts'

describe('textWidth', () => {
  it('is that of the base letters: marks add nothing', () => {
    expect(textWidth('Kế hoạch')).toBe(textWidth('Ke hoach'))
    expect(textWidth('đường')).toBe(textWidth('duong'))
  })
  it('is wider for capitals and for m than for i', () => {
    expect(textWidth('KẾ HOẠCH')).toBeGreaterThan(textWidth('kế hoạch'))
    expect(textWidth('mmmm')).toBeGreaterThan(textWidth('iiii'))
  })
  it('grows with the text', () => {
    expect(textWidth('')).toBe(0)
    expect(textWidth('kế hoạch năm')).toBeGreaterThan(textWidth('kế hoạch'))
  })
})

import { describe, expect, it } from 'vitest'
import { isLeader, withPlaces } from '../../../extractors/annexes/flat-places.ts'

describe('isLeader', () => {
  it.each(['Phó Chủ tịch UBND xã', '- Chủ tịch UBND', 'Đồng chí Bí thư'])('%s', (text) => expect(isLeader(text)).toBe(true))
  it.each(['Phòng Kinh tế', 'Ông bà các cháu'.toLowerCase()])('not %s', (text) => expect(isLeader(text)).toBe(false))
})

describe('withPlaces', () => {
  const none = () => 0
  it('takes the parts of a commune for units', () => {
    expect(withPlaces(none, false)('Các xóm')).toBe(0.95)
    expect(withPlaces(none, false)('Các văn bản')).toBe(0)
  })
  it('takes leaders for less than units where a column is theirs', () => {
    expect(withPlaces(() => 0.95, true)('Phó Chủ tịch UBND')).toBeLessThan(0.95)
    expect(withPlaces(() => 0.95, false)('Phó Chủ tịch UBND')).toBe(0.95)
  })
})

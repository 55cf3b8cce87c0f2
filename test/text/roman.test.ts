import { expect, test } from 'vitest'
import { romanNumeral, romanValue } from '../../src/text/roman.ts'

test.each([
  [1, 'I'],
  [4, 'IV'],
  [19, 'XIX'],
  [48, 'XLVIII'],
])('%i is %s, both ways', (value, numeral) => {
  expect(romanNumeral(value)).toBe(numeral)
  expect(romanValue(numeral)).toBe(value)
})

import { describe, expect, it } from 'vitest'
import { CAPITALS, LETTERS, SMALL_LETTERS } from '../../src/text/letters.ts'

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const VOWELS = [...'aăâeêioôơuưy'].flatMap((letter) => TONES.map((tone) => (letter + tone).normalize('NFC')))
const VIETNAMESE = [...VOWELS, ...'bcdđfghjklmnpqrstvwxz']
const AROUND = [...'0123456789 \n.,;:/-–()[]{}%°×÷“”…\u00a0\u00ad\u200b']

const cases = [
  ['letters', LETTERS, /^\p{L}$/u],
  ['capitals', CAPITALS, /^\p{Lu}$/u],
  ['small letters', SMALL_LETTERS, /^\p{Ll}$/u],
] as const

describe.each(cases)('ranges of %s', (_name, ranges, property) => {
  const range = new RegExp(`^[${ranges}]$`, 'u')
  const both = (characters: readonly string[]) => characters.map((c) => [c, range.test(c)])
  const expected = (characters: readonly string[]) => characters.map((c) => [c, property.test(c)])

  it('hold what the property holds of Vietnamese', () => {
    const characters = VIETNAMESE.flatMap((letter) => [letter, letter.toUpperCase()])
    expect(both(characters)).toEqual(expected(characters))
  })
  it('hold what the property holds of Western letters and of what stands around words', () => {
    const western = Array.from({ length: 0xbf - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i)).filter(
      (c) => !/[ªµº]/u.test(c),
    )
    const accented = Array.from({ length: 0x40 }, (_, i) => String.fromCharCode(0xc0 + i))
    expect(both([...western, ...accented, ...AROUND])).toEqual(expected([...western, ...accented, ...AROUND]))
  })
})

it('the ranges of letters are the property in the blocks of the Latin script', () => {
  const range = new RegExp(`[${LETTERS}]`, 'u')
  for (const [first, last] of [
    [0x00, 0x24f],
    [0x1e00, 0x1eff],
  ] as const)
    for (let code = first; code <= last; code++)
      expect([code, range.test(String.fromCharCode(code))]).toEqual([code, /\p{L}/u.test(String.fromCharCode(code))])
})

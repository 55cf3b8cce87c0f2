import { describe, expect, it } from 'vitest'
import { TCVN3, VISCII, VNI_LETTERS, VNI_MARKS, VPS } from '../../../src/text/legacy/tables.ts'

const SMALL = Array.from('aăâeêioôơuưy').flatMap((base) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (base + tone).normalize('NFC')),
)
const PLAIN = /^[a-z]$/

describe('code tables', () => {
  it.each([
    ['TCVN3', TCVN3],
    ['VISCII', VISCII],
    ['VPS', VPS],
  ] as const)('%s has every small letter once', (_, table) => {
    const letters = [...table.values()]
    for (const letter of [...SMALL, 'đ'])
      if (!PLAIN.test(letter)) expect(letters.filter((char) => char === letter)).toEqual([letter])
  })

  it('TCVN3 keeps ư on the soft hyphen', () => expect(TCVN3.get(0xad)).toBe('ư'))

  it('VISCII has every capital', () => {
    const letters = new Set(VISCII.values())
    for (const letter of [...SMALL, 'đ']) if (!PLAIN.test(letter)) expect(letters.has(letter.toUpperCase())).toBe(true)
  })

  it('VNI letters and marks do not overlap', () => {
    expect([...VNI_LETTERS.keys()].filter((char) => VNI_MARKS.has(char))).toEqual([])
  })
})

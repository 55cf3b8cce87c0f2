import { describe, expect, it } from 'vitest'
import { words } from '../../src/text/words.ts'

const QUARTER = words`quý (?<quarter>I{1,3}|IV|[1-4])`
const MONTH = '(?:1[0-2]|0?[1-9])'

describe('words', () => {
  it.each(['quý I', 'Quý  II', 'QUÝ\tIV', '(quý 3)', 'quý\u00a0I.'])('finds a quarter in %j', (text) => {
    expect([...text.matchAll(QUARTER)]).toHaveLength(1)
  })
  it.each(['quý vị', 'quý IA', 'quý 12', 'thuquý I', 'quýI', 'quý Iế'])('finds none in %j', (text) => {
    expect([...text.matchAll(QUARTER)]).toHaveLength(0)
  })
  it('has no word edge inside a Vietnamese syllable', () => {
    expect([...'kế hoạch hoạc'.matchAll(words`hoạc`)].map((match) => match.index)).toEqual([9])
    expect([...'tháng 5 năm'.matchAll(words`n`)]).toHaveLength(0)
  })
  it('has an edge before a combining mark neither', () => {
    expect([...'quy\u0301 quy'.matchAll(words`quy`)].map((match) => match.index)).toEqual([5])
  })
  it('takes strings and expressions as source, spaces of the template as white space', () => {
    const pattern = words`tháng ${MONTH}(?: năm ${/(?<year>20\d\d)/})?`
    expect('Tháng 11  năm\n2031'.match(pattern)).toEqual(['Tháng 11  năm\n2031'])
    expect(pattern.flags).toBe('gi')
  })
  it('knows letters in a class and outside', () => {
    expect('XÃ ĐỒNG LẠC, xã A1'.match(words`xã \p{L}+(?: [\p{L}-]+)?`)).toEqual(['XÃ ĐỒNG LẠC'])
    expect(() => words`\p{Lu}+`).toThrow()
  })
})

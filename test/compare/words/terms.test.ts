import { describe, expect, test } from 'vitest'
import { initialsOf, spellBy } from '../../../src/compare/words/initials.ts'
import { termReader } from '../../../src/compare/words/terms.ts'

const telling = (text: string, locals: string[] = []) =>
  termReader(locals)(text)
    .filter(({ weight }) => weight >= 0.5)
    .map(({ term }) => term)

describe('words as they count', () => {
  test('abbreviations, synonyms and older spellings are one', () => {
    expect(telling('Tập huấn về TTHC cho CBCC')).toEqual(telling('Bồi dưỡng về thủ tục hành chính cho cán bộ, công chức'))
    expect(telling('Số hoá hồ sơ')).toEqual(telling('số hóa hồ sơ'))
  })
  test('marks tell words apart, and are not needed for long ones', () => {
    expect(telling('kỹ năng số')).not.toEqual(telling('kỹ năng sơ'))
    expect(telling('thu tuc hanh chinh')).toEqual(telling('thủ tục hành chính'))
  })
  test('a school is in no case, and in no market', () => {
    expect(telling('trường học')).toHaveLength(1)
    expect(telling('trường hợp')).toEqual([])
    expect(telling('thị trường')).not.toContain(telling('trường học')[0])
  })
  test('names of places weigh nothing', () => {
    expect(telling('Chợ xã Yên Lũng', ['Yên Lũng'])).toEqual(telling('Chợ'))
  })
})

test('abbreviations that no list has are spelled out by the template’s phrases', () => {
  const spell = spellBy(initialsOf(['Xây dựng khu dân cư kiểu mẫu, nâng cấp hạ tầng thương mại nông thôn']))
  expect(spell('Rà soát HTTMNT trên địa bàn')).toBe('Rà soát hạ tầng thương mại nông thôn trên địa bàn')
  expect(spell('CHỢ ĐẦU MỐI HTTMNT')).toBe('CHỢ ĐẦU MỐI HTTMNT')
})

test('of phrases with the same first letters the most frequent is meant', () => {
  const spell = spellBy(initialsOf(['hồ sơ trực tuyến đạt tối thiểu 75%', 'Trang thông tin điện tử', 'Cổng thông tin điện tử']))
  expect(spell('Trang TTĐT')).toBe('Trang thông tin điện tử')
})

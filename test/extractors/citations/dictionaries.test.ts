import { describe, expect, it } from 'vitest'
import { FIELDS_OF_OFFICE } from '../../../extractors/citations/fields-of-office.ts'
import { foldInPlace } from '../../../extractors/citations/fold-in-place.ts'
import { KIND_WORDS, kindOfSymbol, kindOfWords } from '../../../extractors/citations/kind-words.ts'
import { LAW_NAMES } from '../../../extractors/citations/law-names.ts'
import { ORGAN_SYMBOLS, organOfSymbol } from '../../../extractors/citations/organ-symbols.ts'
import { organWords } from '../../../extractors/citations/organ-words.ts'
import { PROVINCES } from '../../../extractors/citations/provinces.ts'
import { KINDS } from '../../../src/record/record.ts'

const twice = (list: readonly string[]) => list.filter((item, i) => list.indexOf(item) !== i)

describe('kinds', () => {
  it('knows every code but the one for the rest', () => {
    const codes = new Set(KIND_WORDS.map((entry) => entry.kind))
    expect(KINDS.filter((kind) => !codes.has(kind))).toEqual([])
  })
  it('names each kind by its own words and symbols', () => {
    expect(twice(KIND_WORDS.map((entry) => entry.words))).toEqual([])
    expect(twice(KIND_WORDS.flatMap((entry) => entry.symbols))).toEqual([])
    for (const { words, kind, symbols } of KIND_WORDS) {
      expect(words).toBe(foldInPlace(words))
      expect(kindOfWords(words)).toBe(kind)
      for (const symbol of symbols) expect(kindOfSymbol(symbol)).toBe(kind)
    }
  })
})

describe('organs', () => {
  it('has each symbol once, with a dotted authority', () => {
    expect(twice(ORGAN_SYMBOLS.map((entry) => entry.symbol))).toEqual([])
    for (const { authority } of ORGAN_SYMBOLS) expect(authority).toMatch(/^[a-z]+(?:\.[a-z]+)*$/)
  })
  it('reads the term of the assembly with its symbol', () => {
    expect(organOfSymbol('QH15')?.authority).toBe('quoc.hoi')
    expect(organOfSymbol('UBTVQH14')?.authority).toBe('uy.ban.thuong.vu.quoc.hoi')
  })
  it.each([
    ['Bộ Nội vụ', 'BNV'],
    ['Bộ trưởng Bộ Thông tin và Truyền thông', 'BTTTT'],
    ['Bộ Lao động - Thương binh và Xã hội', 'BLĐTBXH'],
    ['Bộ Văn hóa, Thể thao và Du lịch', 'BVHTTDL'],
    ['Sở Nội vụ', 'SNV'],
    ['Sở Giáo dục và Đào tạo tỉnh An Giang', 'SGDĐT'],
    ['Chính phủ', 'CP'],
    ['Thủ tướng', 'TTg'],
    ['Quốc hội', 'QH15'],
    ['Ủy ban Thường vụ Quốc hội', 'UBTVQH15'],
    ['Văn phòng Chính phủ', 'VPCP'],
    ['Tổng Thanh tra Chính phủ', 'TTCP'],
    ['Ban Bí thư Trung ương Đảng', 'TW'],
    ['Ban Thường vụ Thành ủy Cần Thơ', 'TU'],
    ['Huyện ủy', 'HU'],
    ['Đảng ủy xã', 'ĐU'],
    ['Chủ tịch UBND huyện', 'UBND'],
    ['Hội đồng nhân dân tỉnh', 'HĐND'],
    ['Ban cán sự Đảng UBND tỉnh', 'BCSĐ'],
  ])('%s is the organ of %s', (words, symbol) => {
    expect(organWords(words).name).toBe(organOfSymbol(symbol)?.authority)
  })
})

describe('names', () => {
  it.each([
    ['laws', LAW_NAMES],
    ['fields', FIELDS_OF_OFFICE],
    ['provinces', PROVINCES],
  ])('%s stand once, composed, without white space at their ends', (_, names) => {
    expect(twice(names)).toEqual([])
    for (const name of names) expect(name).toBe(name.normalize('NFC').trim().replace(/\s+/g, ' '))
  })
})

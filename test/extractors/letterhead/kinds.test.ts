import { describe, expect, it } from 'vitest'
import { DOCUMENT_KINDS } from '../../../extractors/document-kinds.ts'
import { kindAtStart, kindOfNumber } from '../../../extractors/letterhead/kinds.ts'

describe('kindAtStart', () => {
  it.each(DOCUMENT_KINDS.map(({ words, kind }) => [words, kind] as const))('%s is %s', (words, kind) => {
    expect(kindAtStart(words)).toEqual({ kind, length: words.length })
    expect(kindAtStart(`${words.toUpperCase()} năm 2031`)?.kind).toBe(kind)
  })
  it.each(['hoạch định', 'Luậtsư', 'Kế hoạchhóa', 'Về việc', ''])('%j opens with none', (text) => {
    expect(kindAtStart(text)).toBeNull()
  })
})

describe('kindOfNumber', () => {
  it.each([
    ['05/QĐ-UBND', 'quyet-dinh'],
    ['12/KH-UBND', 'ke-hoach'],
    ['7/BC-UBND', 'bao-cao'],
    ['3/2031/NQ-HĐND', 'nghi-quyet'],
    ['3/2031/NĐ-CP', 'nghi-dinh'],
    ['3/2031/TT-BNV', 'thong-tu'],
    ['3/2031/TTLT-BNV-BTC', 'thong-tu-lien-tich'],
    ['9/TTr-VP', 'to-trinh'],
    ['9/CTr-UBND', 'chuong-trinh'],
    ['77/UBND-NC', 'cong-van'],
    ['77/SNV-CCHC', 'cong-van'],
    ['15-KH/ĐU', 'ke-hoach'],
    ['15-NQ/TU', 'nghi-quyet'],
    ['8-CT/TW', 'chi-thi'],
    ['12', null],
  ])('%s is %s', (number, kind) => {
    expect(kindOfNumber(number)).toBe(kind)
  })
})

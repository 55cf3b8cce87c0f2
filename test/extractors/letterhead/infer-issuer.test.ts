import { describe, expect, it } from 'vitest'
import { inferIssuer, parentsIn } from '../../../extractors/letterhead/infer-issuer.ts'
import type { Issuer } from '../../../src/record/record.ts'

const COMMUNE = { name: 'UBND xã Đồng Lạc', level: 'commune', unit: 'Đồng Lạc', parents: [] } satisfies Issuer

describe('inferIssuer', () => {
  it('takes the lowest organ that the text names more than once', () => {
    const text = 'UBND xã Đồng Lạc ban hành kế hoạch. UBND tỉnh An Phú giao UBND xã Đồng Lạc, UBND tỉnh An Phú theo dõi.'
    expect(inferIssuer(text)).toEqual({ name: 'UBND xã Đồng Lạc', level: 'commune', unit: 'Đồng Lạc', parents: [] })
  })
  it('is null where none is named', () => {
    expect(inferIssuer('Rà soát văn bản.')).toBeNull()
  })
})

describe('parentsIn', () => {
  it('names district and province, nearest first, by how often the text does', () => {
    const text = 'UBND huyện Sông Trà, tỉnh An Phú; huyện Sông Trà; tỉnh An Phú; tỉnh Hòa Lộc'
    expect(parentsIn(text, { ...COMMUNE })).toEqual(['Sông Trà', 'An Phú'])
  })
  it('has no district where the text names none', () => {
    expect(parentsIn('UBND tỉnh An Phú giao. Tỉnh Năm', { ...COMMUNE })).toEqual(['An Phú'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citations } from '../../../extractors/citations/citations.ts'
import { type Identified, isUrnLex, urnOf } from '../../../extractors/citations/urn.ts'
import type { PlanContext } from '../../../extractors/rule.ts'
import { KINDS } from '../../../src/record/record.ts'
import { COMMUNE } from './commune.ts'

/**
 * RFC 9676, section 8, the rules that a work needs, as one expression each:
 *   jurisdiction = jurisdiction-code *(";" jurisdiction-unit)      jurisdiction-code = 2*4alf
 *   authority = issuer *("+" issuer)      issuer = (institution *(";" body-function)) / office
 *   measure = measure-type *(";" specification)
 *   details = (dates / period) ";" numbers      dates = date *("," date)      date = date-iso ["|" date-loc]
 *   numbers = (document-id *("," document-id)) / number-lex      number-lex = "lex-" 1*DIGIT
 *   alf-dot = alfanum *alfadot      alf-dot-hyp = alfanum *(alfadot / "-")
 */
const alfDot = '[a-z0-9](?:[.a-z0-9]*[a-z0-9])?'
const documentId = '[a-z0-9](?:[-.a-z0-9]*[a-z0-9])?'
const work = {
  jurisdiction: new RegExp(`^[a-z]{2,4}(?:;${alfDot})*$`),
  authority: new RegExp(`^${alfDot}(?:;${alfDot})*(?:\\+${alfDot}(?:;${alfDot})*)*$`),
  measure: new RegExp(`^${alfDot}(?:;${alfDot})*$`),
  details: new RegExp(
    `^(?:\\d{4}-\\d{2}-\\d{2}(?:,\\d{4}-\\d{2}-\\d{2})*|${alfDot});(?:lex-\\d+|${documentId}(?:,${documentId})*)$`,
  ),
}

function conforms(name: string): boolean {
  const [scheme, nid, jurisdiction = '', authority = '', measure = '', details = '', ...rest] = name.split(':')
  const parts = [
    work.jurisdiction.test(jurisdiction),
    work.authority.test(authority),
    work.measure.test(measure),
    work.details.test(details),
  ]
  return scheme === 'urn' && nid === 'lex' && rest.length === 0 && parts.every(Boolean)
}

const cited = (fields: Partial<Identified>): Identified => ({
  kind: 'quyet-dinh',
  number: null,
  date: null,
  issuer: null,
  name: null,
  ...fields,
})
const idsOf = (text: string, context: PlanContext = COMMUNE): string[] =>
  citations([{ text, span: [0, text.length], page: null, zone: 'body', path: ['I'] }], context).map((citation) => citation.id)

describe('URN:LEX names', () => {
  it.each([
    [
      'Quyết định số 3/QĐ-UBND ngày 24/9/2021 của UBND tỉnh',
      'urn:lex:vn;thanh.hoa:uy.ban.nhan.dan:quyet.dinh:2021-09-24;3-qd-ubnd',
    ],
    [
      'Quyết định số 3/QĐ-UBND ngày 24/9/2021 của UBND huyện',
      'urn:lex:vn;thanh.hoa;binh.minh:uy.ban.nhan.dan:quyet.dinh:2021-09-24;3-qd-ubnd',
    ],
    [
      'Quyết định số 3/QĐ-UBND ngày 24/9/2021 của UBND xã',
      'urn:lex:vn;thanh.hoa;binh.minh;an.loc:uy.ban.nhan.dan:quyet.dinh:2021-09-24;3-qd-ubnd',
    ],
    ['Nghị định số 62/2020/NĐ-CP', 'urn:lex:vn:chinh.phu:nghi.dinh:2020;62-2020-nd-cp'],
    ['Quyết định số 8/QĐ-TTg ngày 1/2/2023', 'urn:lex:vn:thu.tuong.chinh.phu:quyet.dinh:2023-02-01;8-qd-ttg'],
    ['Thông tư số 1/2024/TT-BNV của Bộ trưởng Bộ Nội vụ', 'urn:lex:vn:bo.noi.vu:thong.tu:2024;1-2024-tt-bnv'],
    ['Luật Lưu trữ số 33/2024/QH15', 'urn:lex:vn:quoc.hoi:luat:2024;33-2024-qh15'],
    ['Luật Lưu trữ ngày 11/11/2011', 'urn:lex:vn:quoc.hoi:luat;luu.tru:2011-11-11;lex-1'],
    ['Nghị quyết số 9-NQ/TW ngày 1/2/2023 của Bộ Chính trị', 'urn:lex:vn:trung.uong.dang:nghi.quyet:2023-02-01;9-nq-tw'],
    ['Kế hoạch số 5-KH/TU', 'urn:lex:vn;thanh.hoa:tinh.uy:ke.hoach:ignota;5-kh-tu'],
    ['Kết luận số 314', 'urn:lex:vn:ignota:ket.luan:ignota;314'],
  ])('%s', (text, id) => {
    expect(idsOf(text)).toEqual([id])
  })

  it.each([
    [
      'Quyết định số 3/QĐ-UBND ngày 1/2/2023 của UBND tỉnh',
      'Quyết định số 3/QĐ-UBND ngày 1/2/2023 của Chủ tịch Uỷ ban nhân dân tỉnh Thanh Hoá',
    ],
    ['Nghị quyết số 79/NQ-CP', 'Nghị quyết 79/NQCP của Chính phủ'],
    [
      'Kế hoạch số 5-KH/TU ngày 1/2/2023 của Ban Thường vụ Tỉnh ủy',
      'Kế hoạch số 5-KH/TU ngày 01/02/2023 của Ban Chấp hành Đảng bộ tỉnh',
    ],
    ['Nghị quyết số 61/NQ/TW ngày 1/2/2023', 'Nghị quyết số 61-NQ/TW ngày 1/2/2023 của Ban Chấp hành Trung ương Đảng'],
    ['Nghị định số 42/NĐ-CP ngày 24/6/2022', 'Nghị định 42/2022/NĐ-CP ngày 24 tháng 6 năm 2022 của Chính phủ'],
    ['Công văn số 7/BNV-CCHC ngày 1/2/2023', 'Công văn 07/BNV-CCHC ngày 1/2/2023 của Bộ Nội vụ'],
    ['Quyết định số 7/QĐ-UBND ngày 1/2/2023 của UBND xã', 'Quyết định số 7/QĐ-UBND ngày 1/2/2023 của Chủ tịch UBND xã An Lộc'],
  ])('%s is one document with %s', (left, right) => {
    expect(idsOf(left)).toEqual(idsOf(right))
  })

  it('takes the province of the citing commune also where no district stands between', () => {
    const context = { ...COMMUNE, parents: ['Thanh Hóa'] }
    expect(idsOf('Quyết định số 3/QĐ-UBND ngày 1/2/2026 của UBND xã', context)).toEqual([
      'urn:lex:vn;thanh.hoa;an.loc:uy.ban.nhan.dan:quyet.dinh:2026-02-01;3-qd-ubnd',
    ])
  })

  it('conforms to the grammar whatever the text says', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    const maybe = fc.option(text)
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), maybe, maybe, maybe, (kind, number, issuer, name) => {
        const id = urnOf(cited({ kind, number, issuer, name }), COMMUNE)
        expect(conforms(id), id).toBe(true)
        expect(isUrnLex(id), id).toBe(true)
      }),
    )
  })

  it.each([
    'urn:lex:vn:chinh.phu:nghi.dinh:20200601',
    'urn:lex:vn:Chính phủ:nghi.dinh:2020;1',
    'urn:lex:vn::nghi.dinh:2020;1',
    'urn:lex:vn:a:b:2020-06-01',
  ])('refuses %s', (name) => {
    expect(isUrnLex(name)).toBe(false)
  })
})

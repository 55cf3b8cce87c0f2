import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citations, explainCitations } from '../../../extractors/citations/citations.ts'
import { foldInPlace } from '../../../extractors/citations/fold-in-place.ts'
import type { Passage } from '../../../extractors/passage.ts'
import { isDeclined } from '../../../extractors/rule.ts'
import { COMMUNE } from './commune.ts'

const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  text,
  span: [0, text.length],
  page: null,
  zone: 'body',
  path: [],
  ...more,
})

describe('citations', () => {
  it('points at the place in the document, across a page too', () => {
    const [citation] = citations(
      [
        passage('theo Quyết định số 9/QĐ-', { span: [100, 124], page: 1, path: ['I'] }),
        passage('UBND ngày 1/2/2024', { span: [140, 158], page: 2, path: ['I'] }),
      ],
      COMMUNE,
    )
    expect(citation).toMatchObject({ number: '9/QĐ-UBND', span: [105, 158], page: 1, path: ['I'] })
  })

  it('takes the date from the next line where a bracket is still open', () => {
    const cut = [
      passage('(Kèm theo Quyết định số 9/QĐ-UBND', { span: [100, 133], zone: 'self' }),
      passage('ngày 01 tháng 02 năm 2024 của UBND xã Đông Lĩnh)', { span: [134, 182], zone: 'self' }),
    ]
    expect(citations(cut, COMMUNE)).toMatchObject([{ number: '9/QĐ-UBND', date: '2024-02-01' }])
    const apart = [passage('Theo Quyết định số 9/QĐ-UBND', { span: [0, 28] }), passage('ngày 01 tháng 02', { span: [29, 45] })]
    expect(citations(apart, COMMUNE)).toMatchObject([{ number: '9/QĐ-UBND', date: null }])
  })

  it('does not join what stands in different cells', () => {
    const found = citations(
      [
        passage('theo Quyết định số', { span: [0, 18], zone: 'annex', where: '01/1', column: 'output' }),
        passage('9/QĐ-UBND', { span: [20, 29], zone: 'annex', where: '01/1', column: 'deadline' }),
      ],
      COMMUNE,
    )
    expect(found.map((citation) => citation.raw)).toEqual(['9/QĐ-UBND'])
  })

  it('carries the row of an annex', () => {
    const [citation] = citations([passage('Nghị định số 5/2020/NĐ-CP', { zone: 'annex', where: '02/1' })], COMMUNE)
    expect(citation).toMatchObject({ role: 'annex', where: '02/1' })
  })

  it('leaves out the number of the letterhead', () => {
    expect(citations([passage('Số: 23/KH-UBND', { zone: 'letterhead' })], COMMUNE)).toEqual([])
    expect(citations([passage('Số:       /KH-UBND', { zone: 'letterhead' })], COMMUNE)).toEqual([])
  })

  it('explains what it declines', () => {
    const matches = explainCitations('theo mẫu số 06 và Nghị định số 5/2020/NĐ-CP', COMMUNE)
    expect(matches.map(({ rule, text, value }) => [rule, text, isDeclined(value)])).toEqual([
      ['citations/number', '06', true],
      ['citations/number', 'Nghị định số 5/2020/NĐ-CP', false],
    ])
  })

  it('gives spans within the text, in order, for any text', () => {
    const piece = fc.constantFrom(
      'Quyết định',
      ' số ',
      '12',
      '/',
      '-',
      'QĐ',
      'UBND',
      ' ngày ',
      '1/2/2024',
      ' của ',
      'Chính phủ',
      ', ',
      '; ',
      'Luật ',
      'Đất đai',
      ' và ',
      'Điều 5 ',
      '…',
      'Đề án 06',
      ' năm ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const citation of citations([passage(text)], COMMUNE)) {
          const [from, to] = citation.span
          expect(from).toBeGreaterThanOrEqual(end)
          expect(text.slice(from, to).replace(/\s+/g, ' ').trim()).toBe(citation.raw)
          end = to
        }
      }),
    )
  })

  it.each([
    ' ',
    '1',
    '1/',
    '1-',
    'A-',
    '1/A-',
    'số ',
    'Luật a ',
    'Điều 1, ',
    'ngày 1/',
    'Căn cứ ',
    'của Ban ',
    'số .',
    'Quyết định ',
  ])('reads a long run of %j', (unit) => {
    expect(citations([passage(unit.repeat(Math.ceil(60_000 / unit.length)))], COMMUNE).length).toBeLessThan(5)
  })
})

describe('folding in place', () => {
  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const composed = text.normalize('NFC')
        expect(foldInPlace(composed)).toHaveLength(composed.length)
      }),
    )
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../../../extractors/index.ts'
import { breadth } from '../../../extractors/settle/breadth.ts'
import { placesIn, withPlaces } from '../../../extractors/settle/places.ts'
import type { Document, Span } from '../../../src/document/document.ts'
import { parse } from '../../../src/parsers/parse.ts'
import type { Citation } from '../../../src/record/record.ts'
import { assemble, type BlockDraft, type LineDraft } from '../../../src/text/assemble.ts'

const line = (text: string, page: number, y: number, x: [number, number] = [100, 500]): LineDraft => ({
  text,
  page,
  bbox: [x[0], y, x[1], y + 15],
})
const paper = (pages: number | null, ...blocks: BlockDraft[]): Document =>
  assemble({ mediaType: 'application/pdf', pages }, blocks)
const spanOf = (document: Document, words: string): Span => {
  const from = document.text.indexOf(words)
  expect(from).toBeGreaterThanOrEqual(0)
  return [from, from + words.length]
}
const found = (document: Document, words: string) => placesIn(document)(spanOf(document, words))

describe('a span', () => {
  const prose = paper(
    2,
    {
      kind: 'paragraph',
      lines: [line('Căn cứ Quyết định số 12/QĐ-UBND ngày 03 tháng', 1, 100), line('5 năm 2031 của xã Suối Mây;', 1, 120)],
    },
    { kind: 'paragraph', lines: [line('Kế hoạch số 9/KH-UBND', 1, 780), line('ngày 02/01/2031', 2, 60)] },
  )

  test('within a line takes its share of the box', () => {
    const [place, ...others] = found(prose, '12/QĐ-UBND')
    expect(others).toEqual([])
    expect(place?.page).toBe(1)
    const [x0, top, x1, bottom] = place?.bbox ?? [0, 0, 0, 0]
    expect([top, bottom]).toEqual([100, 115])
    expect(x0).toBeGreaterThan(250)
    expect(x1).toBeGreaterThan(x0 + 60)
    expect(x1).toBeLessThan(410)
  })

  test('of a whole line has the box of the line', () => {
    expect(found(prose, 'Căn cứ Quyết định số 12/QĐ-UBND ngày 03 tháng')[0]?.bbox).toEqual([100, 100, 500, 115])
  })

  test('over two lines of a page has one box around both parts', () => {
    const [place] = found(prose, 'ngày 03 tháng 5 năm 2031')
    expect(place?.bbox?.[0]).toBe(100)
    expect(place?.bbox?.slice(1)).toEqual([100, 500, 135])
  })

  test('over two pages has two places', () => {
    const places = found(prose, 'số 9/KH-UBND ngày 02/01/2031')
    expect(places.map(({ page }) => page)).toEqual([1, 2])
    expect(places[1]?.bbox).toEqual([100, 60, 500, 75])
  })

  test('leaves out what the pages put between its lines', () => {
    const document = paper(
      2,
      { kind: 'paragraph', lines: [line('theo Quyết định số', 1, 780)] },
      { kind: 'paragraph', layer: 'furniture', lines: [line('2', 2, 20)] },
      { kind: 'footnote', marker: '1', text: 'Ghi chú', page: 1, bbox: [100, 800, 500, 815] },
      { kind: 'paragraph', lines: [line('7/QĐ-UBND', 2, 60)] },
    )
    const from = document.text.indexOf('Quyết')
    const to = document.text.indexOf('7/QĐ-UBND') + 9
    expect(placesIn(document)([from, to])).toMatchObject([{ page: 1 }, { page: 2, bbox: [100, 60, 500, 75] }])
  })

  test('in a row that a page cuts has a place on each', () => {
    const lines = [line('Thực hiện Kế hoạch số', 3, 790, [80, 240]), line('41/KH-UBND ngày 05/02/2031', 4, 50, [80, 240])]
    const document = paper(4, {
      kind: 'table',
      columns: 1,
      rows: [{ cells: [{ column: 0, paragraphs: [{ kind: 'paragraph', lines }] }] }],
    })
    expect(found(document, 'Kế hoạch số 41/KH-UBND').map(({ page }) => page)).toEqual([3, 4])
  })

  test('in a footnote of several lines has the box of the note', () => {
    const text = 'Quyết định số 3/QĐ-UBND ngày 04/5/2031 của Ủy ban nhân dân xã Suối Mây về phân công nhiệm vụ cho công chức '
    const document = paper(1, { kind: 'footnote', marker: '1', text: text.repeat(3), page: 1, bbox: [80, 700, 300, 760] })
    expect(found(document, '3/QĐ-UBND')).toEqual([{ page: 1, bbox: [80, 700, 300, 760] }])
  })

  test('has the whole box where the text runs sideways', () => {
    const document = paper(1, {
      kind: 'paragraph',
      lines: [{ text: 'Kế hoạch số 5/KH-UBND', page: 1, bbox: [40, 100, 55, 400] }],
    })
    expect(found(document, '5/KH-UBND')).toEqual([{ page: 1, bbox: [40, 100, 55, 400] }])
  })

  test('has the page alone where lines have no boxes, and nothing where there are no pages', () => {
    const text: BlockDraft = { kind: 'paragraph', lines: [{ text: 'Kế hoạch số 5/KH-UBND', page: 3 }] }
    expect(found(paper(3, text), 'số 5')).toEqual([{ page: 3, bbox: null }])
    expect(found(paper(null, text), 'số 5')).toEqual([])
  })
})

test('citations of formats without pages stay as they are', () => {
  const document = paper(null, { kind: 'paragraph', lines: [{ text: 'Kế hoạch số 5/KH-UBND' }] })
  const citation = { raw: 'Kế hoạch số 5/KH-UBND', span: [0, 21] } as Citation
  expect(withPlaces([citation], document)).toEqual([citation])
})

test('capitals are set wider than small letters, and marks take no room', () => {
  expect(breadth('QĐ')).toBeGreaterThan(breadth('an'))
  expect(breadth('ill')).toBeLessThan(breadth('ano'))
  expect(breadth('ượng')).toBe(breadth('uong'))
})

test('every citation of a PDF has a box on a page of it', async () => {
  const path = new URL('../../../corpus/ubnd-xa-thach-lung-ha-04-kh-2026/source.pdf', import.meta.url)
  const document = await parse(new Uint8Array(readFileSync(path)), { name: 'source.pdf' })
  const { mediaType, pages, textLayer, encoding } = document
  const record = extract(document, { path: 'source.pdf', sha256: '0', mediaType, bytes: 0, pages, textLayer, encoding })
  expect(record.citations.length).toBeGreaterThan(0)
  for (const { provenance, page, raw } of record.citations) {
    expect(provenance?.[0]?.page, raw).toBe(page)
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = provenance?.[0]?.bbox ?? []
    expect(x0 >= 0 && x0 < x1 && y0 >= 0 && y0 < y1, raw).toBe(true)
  }
})

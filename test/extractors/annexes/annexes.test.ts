import { describe, expect, it } from 'vitest'
import { type AnnexSection, readAnnex } from '../../../extractors/annexes/annexes.ts'
import { looksLikeDeadline } from '../../../extractors/deadlines/deadlines.ts'
import { looksLikeUnit } from '../../../extractors/units/units.ts'
import { documentOf, table } from '../made-up-document.ts'

const HINTS = { deadline: looksLikeDeadline, unit: looksLikeUnit }
const HEADER = ['TT', 'Nội dung', 'Chủ trì', 'Thời gian']

function read(title: string, ...drafts: Parameters<typeof documentOf>) {
  const content = documentOf(...drafts).blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'table')
  const section: AnnexSection = { heading: null, number: '01', title, content, inBody: false }
  const annex = readAnnex(section, HINTS)
  return { ...annex, rows: annex.rows.map((row) => `${row.group ?? ''} | ${row.no} | ${row.cells.task?.[0]?.text}`) }
}

describe('readAnnex', () => {
  it('joins a table that goes on over a page, with its header again', () => {
    expect(
      read('A', table([HEADER, ['1', 'Họp', 'Công an', 'Quý I']]), table([HEADER, ['2', 'Tập huấn', 'Công an', 'Quý I']])).rows,
    ).toEqual([' | 1 | Họp', ' | 2 | Tập huấn'])
  })

  it('joins a table that goes on without its header', () => {
    expect(
      read('A', table([HEADER, ['1', 'Họp', 'Công an', 'Quý I']]), table([['2', 'Tập huấn', 'Công an', 'Quý I']])).rows,
    ).toEqual([' | 1 | Họp', ' | 2 | Tập huấn'])
  })

  it('takes a heading between two tables for a group', () => {
    expect(
      read(
        'A',
        table([HEADER, ['1', 'Họp', 'Công an', 'Quý I']]),
        'II. Cải cách thủ tục',
        table([HEADER, ['1', 'Tập huấn', 'Công an', 'Quý I']]),
      ).rows,
    ).toEqual([' | 1 | Họp', 'II. Cải cách thủ tục | 1 | Tập huấn'])
  })

  it('carries an open group into the next table', () => {
    const group = ['I', 'CẢI CÁCH', '', '']
    expect(
      read('A', table([HEADER, group, ['1', 'Họp', 'Công an', 'Quý I']]), table([['2', 'Tập huấn', 'Công an', 'Quý I']])).rows,
    ).toEqual(['I. CẢI CÁCH | 1 | Họp', 'I. CẢI CÁCH | 2 | Tập huấn'])
  })

  it('leaves out tables of other things', () => {
    expect(
      read(
        'A',
        table([
          ['TT', 'Khoản chi', 'Số tiền'],
          ['1', 'Giấy', '5'],
        ]),
      ),
    ).toMatchObject({ rows: [], columns: [], hasContent: true })
  })

  it('reads flattened lines where there is no table', () => {
    expect(read('A', 'TT Nội dung Chủ trì Thời gian', '1 Họp giao ban', 'Công an xã', 'Quý I').rows).toEqual([
      ' | 1 | Họp giao ban',
    ])
  })

  it.each([
    ['DANH MỤC NHIỆM VỤ (Kèm theo Kế hoạch số 12/KH-UBND)', 'DANH MỤC NHIỆM VỤ'],
    ['Danh mục nhiệm vụ (Ban hành kèm theo Quyết định số 5/QĐ-UBND).', 'Danh mục nhiệm vụ'],
    [': Danh mục nhiệm vụ;', 'Danh mục nhiệm vụ'],
  ])('cleans the title %s', (title, clean) => {
    expect(read(title, 'Không có').title).toBe(clean)
  })

  it('tells an annex with nothing under its heading', () => {
    expect(read('A').hasContent).toBe(false)
    expect(read('A', 'Nội dung phụ lục').hasContent).toBe(true)
  })
})

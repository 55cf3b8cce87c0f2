import { describe, expect, it } from 'vitest'
import { readTableHeader } from '../../../extractors/annexes/table-header.ts'
import { readTableRows } from '../../../extractors/annexes/table-rows.ts'
import { type CellText, tableOf } from '../made-up-document.ts'

const HEADER: CellText[] = ['TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian']

/** `group | no | task | output | lead | support | deadline`, paragraphs of a cell joined by ` / `. */
function rows(...body: CellText[][]): string[] {
  const table = tableOf([HEADER, ...body], 6)
  const header = readTableHeader(table)
  if (!header) throw new Error('no header')
  return readTableRows(table, header, null).rows.map(({ group, no, cells }) =>
    [
      group ?? '',
      no ?? '',
      ...(['task', 'output', 'lead', 'support', 'deadline'] as const).map((role) =>
        (cells[role] ?? []).map((p) => p.text).join(' / '),
      ),
    ].join(' | '),
  )
}

describe('readTableRows', () => {
  it('reads rows and the paragraphs of their cells', () => {
    expect(
      rows(
        ['1', 'Rà soát', '- Kế hoạch\n- Báo cáo', 'Tư pháp', 'Công an', 'Quý I'],
        ['2', 'Kiểm tra', 'Báo cáo', 'Tư pháp', '', 'Quý II'],
      ),
    ).toEqual([
      ' | 1 | Rà soát | - Kế hoạch / - Báo cáo | Tư pháp | Công an | Quý I',
      ' | 2 | Kiểm tra | Báo cáo | Tư pháp |  | Quý II',
    ])
  })

  it.each<[string, CellText[]]>([
    ['a full set of cells', ['I', 'CẢI CÁCH THỂ CHẾ', '', '\u00a0', '', '']],
    ['a full set of cells in ordinary letters', ['I', 'Cải cách thể chế', '', '', '', '']],
    ['one text over all columns', [{ text: 'I. CẢI CÁCH THỂ CHẾ', across: 6 }]],
    ['a number and a text over the others', ['I', { text: 'CẢI CÁCH THỂ CHẾ', across: 5 }]],
    ['an unnumbered text over all columns', [{ text: 'Cải cách thể chế', across: 6 }]],
    ['an unnumbered text in capitals', ['', 'CẢI CÁCH THỂ CHẾ', '', '', '', '']],
    ['an unnumbered text in bold', ['', { text: 'Cải cách thể chế', bold: true }, '', '', '', '']],
  ])('takes %s for a group', (_, group) => {
    const read = rows(
      group,
      ['1', 'Rà soát', '', 'Tư pháp', '', 'Quý I'],
      ['A', 'Khác', '', '', '', ''],
      ['1', 'Họp', '', 'Công an', '', 'Quý II'],
    )
    expect(read).toHaveLength(2)
    expect(read[0]).toMatch(/^(?:I\. )?cải cách thể chế \| 1 \| Rà soát/iu)
    expect(read[1]).toBe('A. Khác | 1 | Họp |  | Công an |  | Quý II')
  })

  it.each<[string, CellText[][]]>([
    ['1.1', [['1', 'Tuyên truyền', '', '', '', '']]],
    ['a)', [['1', 'Tuyên truyền', '', '', '', '']]],
    [
      '1',
      [
        ['I', 'Chuyên môn', '', '', '', ''],
        ['1.1', 'Tuyên truyền', '', '', '', ''],
      ],
    ],
    ['-', [['1', 'Tuyên truyền', '', '', '', '']]],
  ])('takes a number of another form than %s for a group', (no, groups) => {
    const read = rows(...groups, [no, 'Rà soát', '', 'Tư pháp', '', 'Quý I'])
    expect(read).toHaveLength(1)
    expect(read[0]).toMatch(/^[\d.]+ Tuyên truyền \|/u)
  })

  it('takes a task without anything else for a row', () => {
    expect(rows(['1', 'Rà soát', '', '', '', ''], ['2', 'Họp', '', '', '', 'Quý I'])).toHaveLength(2)
  })

  it('keeps numbers as they are printed', () => {
    const body = ['1', '2.', '4', '08', '09', '10', '1.1', '3a'].map((no): CellText[] => [no, 'Họp', '', 'Công an', '', 'Quý I'])
    expect(rows(...body).map((row) => row.split(' | ')[1])).toEqual(['1', '2', '4', '08', '09', '10', '1.1', '3a'])
  })

  it('lets numbers start again in each group', () => {
    expect(
      rows(
        ['I', 'Một', '', '', '', ''],
        ['1', 'A', '', 'Công an', '', 'Quý I'],
        ['2', 'B', '', 'Công an', '', 'Quý I'],
        ['II', 'Hai', '', '', '', ''],
        ['1', 'C', '', 'Công an', '', 'Quý I'],
      ).map((row) => row.split(' | ').slice(0, 3).join(' ')),
    ).toEqual(['I. Một 1 A', 'I. Một 2 B', 'II. Hai 1 C'])
  })

  it('gives a cell merged down to each row it covers', () => {
    expect(
      rows(
        [{ text: '1', down: 2 }, { text: 'Rà soát', down: 2 }, 'Kế hoạch', 'Tư pháp', '', 'Quý I'],
        ['Báo cáo', 'Công an', '', 'Quý II'],
        ['2', 'Họp', 'Biên bản', { text: 'Văn phòng', down: 2 }, '', { text: 'Quý III', down: 2 }],
        ['3', 'Tập huấn', 'Tài liệu', ''],
      ),
    ).toEqual([
      ' | 1 | Rà soát | Kế hoạch | Tư pháp |  | Quý I',
      ' | 1 | Rà soát | Báo cáo | Công an |  | Quý II',
      ' | 2 | Họp | Biên bản | Văn phòng |  | Quý III',
      ' | 3 | Tập huấn | Tài liệu | Văn phòng |  | Quý III',
    ])
  })

  it('gives a cell merged across to each column it covers', () => {
    expect(rows(['1', 'Rà soát', 'Báo cáo', { text: 'Theo phân công', across: 2 }, 'Quý I'])).toEqual([
      ' | 1 | Rà soát | Báo cáo | Theo phân công | Theo phân công | Quý I',
    ])
  })

  it('joins what goes on without number and task', () => {
    expect(rows(['1', 'Rà soát', 'Kế hoạch', 'Tư pháp', '', 'Quý I'], ['', '', 'Báo cáo', '', '', ''])).toEqual([
      ' | 1 | Rà soát | Kế hoạch / Báo cáo | Tư pháp |  | Quý I',
    ])
  })

  it('leaves out empty rows and repeats of the header', () => {
    expect(
      rows(['1', 'Rà soát', '', 'Tư pháp', '', 'Quý I'], ['', '', '', '', '', ''], HEADER, [
        '2',
        'Họp',
        '',
        'Tư pháp',
        '',
        'Quý I',
      ]),
    ).toHaveLength(2)
  })

  it('goes on with the group that is open', () => {
    const table = tableOf([HEADER, ['1', 'Rà soát', '', 'Tư pháp', '', 'Quý I']])
    const header = readTableHeader(table)
    if (!header) throw new Error('no header')
    const read = readTableRows(table, header, 'II. Khác')
    expect([read.rows[0]?.group, read.group]).toEqual(['II. Khác', 'II. Khác'])
  })

  it('reads a number in front of the task where there is no column of numbers', () => {
    const table = tableOf([
      ['Nội dung', 'Chủ trì', 'Thời gian'],
      ['1. Rà soát', 'Tư pháp', 'Quý I'],
      ['2) Họp', 'Tư pháp', 'Quý I'],
      ['Khác', 'Tư pháp', 'Quý I'],
    ])
    const header = readTableHeader(table)
    if (!header) throw new Error('no header')
    expect(readTableRows(table, header, null).rows.map((row) => row.no)).toEqual(['1', '2', null])
  })
})

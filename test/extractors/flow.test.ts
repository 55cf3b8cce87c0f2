import { describe, expect, it } from 'vitest'
import { flowOf } from '../../extractors/flow.ts'
import { type CellText, documentOf, paragraph, table } from './made-up-document.ts'

const show = (...drafts: Parameters<typeof documentOf>) =>
  flowOf(documentOf(...drafts)).map((item) =>
    item.kind === 'table' ? 'table' : `${item.boxed ? '[]' : ''}${item.paragraph.text}`,
  )

describe('flowOf', () => {
  it('dissolves a letterhead set as a table, column by column', () => {
    expect(
      show(
        table([
          ['ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LẠC', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
          ['Số: 12/KH-UBND', 'Đồng Lạc, ngày 05 tháng 01 năm 2031'],
        ]),
        'KẾ HOẠCH',
      ),
    ).toEqual([
      '[]ỦY BAN NHÂN DÂN',
      '[]XÃ ĐỒNG LẠC',
      '[]Số: 12/KH-UBND',
      '[]CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '[]Độc lập - Tự do - Hạnh phúc',
      '[]Đồng Lạc, ngày 05 tháng 01 năm 2031',
      'KẾ HOẠCH',
    ])
  })

  it('dissolves a signature block and a frame', () => {
    expect(show(table([['Nơi nhận:\n- Như trên;', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH']]))).toEqual([
      '[]Nơi nhận:',
      '[]- Như trên;',
      '[]TM. ỦY BAN NHÂN DÂN',
      '[]CHỦ TỊCH',
    ])
    expect(show(table([['Ghi chú: đã ký']]))).toEqual(['[]Ghi chú: đã ký'])
  })

  const header: CellText[] = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']
  it.each([
    ['a table of tasks', [header, ['1', 'Rà soát', 'Công an xã', 'Quý I']]],
    ['a table of tasks that names who signs', [header, ['1', 'TM. UBND ký', 'Công an xã', 'Quý I']]],
    [
      'a table without headers',
      [
        ['Báo cáo', 'Quý I'],
        ['Kế hoạch', 'Quý II'],
      ],
    ],
  ])('keeps %s', (_, rows) => {
    expect(show(table(rows))).toEqual(['table'])
  })

  it('leaves out furniture, notes and empty paragraphs', () => {
    expect(
      show(paragraph('2', { layer: 'furniture' }), 'Kế hoạch', '', { kind: 'footnote', marker: '1', text: 'Ghi chú' }),
    ).toEqual(['Kế hoạch'])
  })
})

import { describe, expect, it } from 'vitest'
import type { Paragraph, Table } from '../../../src/document/document.ts'
import { parsePdf } from '../../../src/parsers/pdf/parse-pdf.ts'
import { grid, line, text, tinyPdf } from './tiny-pdf.ts'

const XS = [50, 80, 260, 380, 500]
const HEADER = ['TT', 'Nội dung', 'Chủ trì', 'Thời gian']

/** A row of cells, each a list of lines, with the first line's baseline at `y`. */
function row(y: number, cells: readonly (string | readonly string[])[], bold = false): string[] {
  return cells.flatMap((cell, column) =>
    (typeof cell === 'string' ? [cell] : cell).flatMap((words, i) =>
      words === '' ? [] : [text((XS[column] ?? 0) + 4, y + 14 * i, words, { bold })],
    ),
  )
}

async function tables(...pages: string[][]): Promise<string[][][]> {
  const document = await parsePdf(tinyPdf(pages.map((content) => ({ content }))))
  return document.blocks.flatMap((block) => (block.kind === 'table' ? [cellsOf(block)] : []))
}

const cellsOf = (table: Table) => table.rows.map((r) => r.cells.map((cell) => cell.text))

async function paragraphs(...pages: string[][]): Promise<Paragraph[]> {
  const document = await parsePdf(tinyPdf(pages.map((content) => ({ content }))))
  return document.blocks.filter((block) => block.kind === 'paragraph')
}

describe('tables over pages', () => {
  const first = [...grid(XS, [700, 720, 790]), ...row(714, HEADER, true)]
  const again = [...grid(XS, [60, 80, 110, 140]), ...row(74, HEADER, true)]

  it('joins them, drops the header that comes again, and makes a cut row one', async () => {
    const upper = row(734, [
      '1',
      ['Rà soát quy chế của', 'các thôn, tổ dân phố', 'trên địa bàn xã và', 'hướng dẫn các'],
      'Phòng Nội vụ',
      'Quý I',
    ])
    const lower = [
      ...row(94, ['', 'đơn vị thực hiện.', '', '']),
      ...row(124, ['2', 'Công khai kết quả.', 'Công an xã', 'Quý II']),
    ]
    const [found, ...others] = await tables([...first, ...upper], [...again, ...lower])
    expect(others).toEqual([])
    expect(found).toEqual([
      HEADER,
      [
        '1',
        'Rà soát quy chế của các thôn, tổ dân phố trên địa bàn xã và hướng dẫn các đơn vị thực hiện.',
        'Phòng Nội vụ',
        'Quý I',
      ],
      ['2', 'Công khai kết quả.', 'Công an xã', 'Quý II'],
    ])
  })
  it('gives a cut row a place on each page', async () => {
    const upper = row(734, ['1', ['Rà soát', 'quy chế', 'của các', 'thôn và'], 'A', 'B'])
    const document = await parsePdf(
      tinyPdf([{ content: [...first, ...upper] }, { content: [...again, ...row(94, ['', 'tổ.', '', ''])] }]),
    )
    const table = document.blocks.find((block) => block.kind === 'table')
    expect(table?.rows[1]?.places.map((place) => place.page)).toEqual([1, 2])
    expect(table?.rows.map((r) => r.header)).toEqual([true, false, false])
  })
  it('keeps whole rows apart', async () => {
    const upper = row(734, ['1', 'Rà soát quy chế.', 'A', 'B'])
    const lower = [...row(94, ['2', 'Công khai.', 'C', 'D']), ...row(124, ['3', 'Báo cáo.', 'E', 'F'])]
    expect((await tables([...first, ...upper], [...again, ...lower]))[0]?.map((cells) => cells[0])).toEqual(['TT', '1', '2', '3'])
  })
  it('keeps the text of a cell that is left open at the foot of its page', async () => {
    const open = [
      ...grid(XS, [700, 720, 790], true),
      ...row(714, HEADER, true),
      ...row(734, ['1', ['Rà soát', 'quy chế'], 'A', 'B']),
    ]
    const rest = [...grid(XS, [60, 80, 110]), ...row(74, ['', 'của thôn.', '', '']), ...row(94, ['2', 'Công khai.', 'C', 'D'])]
    expect(await tables(open, rest)).toEqual([
      [HEADER, ['1', 'Rà soát quy chế của thôn.', 'A', 'B'], ['2', 'Công khai.', 'C', 'D']],
    ])
  })
  it('takes a number that stands on the second page only', async () => {
    const upper = row(734, ['', ['Rà soát quy chế của', 'các thôn, tổ dân phố', 'trên địa bàn xã và', 'hướng dẫn các'], '', ''])
    const lower = [...row(94, ['1', 'đơn vị thực hiện.', 'A', 'B']), ...row(124, ['2', 'Công khai.', 'C', 'D'])]
    const [found] = await tables([...first, ...upper], [...again, ...lower])
    expect(found?.map((cells) => cells[0])).toEqual(['TT', '1', '2'])
  })
  it('lets a cell merged down reach over the page break', async () => {
    const merged = (y: number) => [...grid([50, 80, 260], [y, y + 40]), ...grid([260, 380, 500], [y, y + 20, y + 40])]
    const top = [
      ...grid(XS, [660, 680]),
      ...row(674, HEADER, true),
      ...merged(680),
      ...row(694, ['1', 'Rà soát.', 'A', 'Quý I']),
      ...row(714, ['', '', 'B', 'Quý II']),
    ]
    const upper = [...grid(XS, [720, 740]), ...row(734, ['2', 'Công khai.', 'C', 'Quý III'])]
    const lower = [...grid(XS, [60, 80, 100]), ...row(74, ['', '', 'D', 'Quý IV']), ...row(94, ['3', 'Báo cáo.', 'E', 'Quý I'])]
    const document = await parsePdf(tinyPdf([{ content: [...top, ...upper] }, { content: lower }]))
    const table = document.blocks.find((block) => block.kind === 'table')
    expect(table?.rows.map((r) => r.cells.map((cell) => `${cell.text}${cell.rowSpan > 1 ? '*' : ''}`).join(' '))).toEqual([
      HEADER.join(' '),
      '1* Rà soát.* A Quý I',
      'B Quý II',
      '2* Công khai.* C Quý III',
      'D Quý IV',
      '3 Báo cáo. E Quý I',
    ])
  })
  it('begins a new table after a title', async () => {
    const second = [text(200, 50, 'Phụ lục 02', { bold: true }), ...again, ...row(94, ['1', 'Công khai.', 'C', 'D'])]
    expect(await tables([...first, ...row(734, ['1', 'Rà soát.', 'A', 'B'])], second)).toHaveLength(2)
  })
})

describe('tables without upright rules', () => {
  const body = [
    ...row(130, ['1', ['Rà soát quy chế làm việc', 'của các thôn.'], ['Phòng Kinh tế', 'và Hạ tầng'], 'Quý I']),
    ...row(164, ['2', ['Công khai kết quả trên', 'cổng của xã.'], 'Công an xã', 'Quý II']),
    ...row(198, ['3', 'Báo cáo.', 'Văn phòng', 'Quý III']),
  ]
  const expected = [
    HEADER,
    ['1', 'Rà soát quy chế làm việc của các thôn.', 'Phòng Kinh tế và Hạ tầng', 'Quý I'],
    ['2', 'Công khai kết quả trên cổng của xã.', 'Công an xã', 'Quý II'],
    ['3', 'Báo cáo.', 'Văn phòng', 'Quý III'],
  ]
  it('takes columns from the header and the white below, rows from numbers', async () => {
    expect(await tables([...row(110, HEADER, true), ...body])).toEqual([expected])
  })
  it('takes rows from horizontal rules', async () => {
    const rules = [96, 116, 150, 184, 204].map((y) => line(50, y, 500, y))
    expect(await tables([...rules, ...row(110, HEADER, true), ...body])).toEqual([expected])
  })
})

describe('text', () => {
  const long = 'Rà soát quy chế làm việc của các thôn, tổ dân phố trên địa bàn xã theo'
  it('joins the lines of a paragraph, over a page break too, and starts one at an indent', async () => {
    const content = [
      text(100, 100, long),
      text(71, 116, `${long} năm`),
      text(71, 132, 'quy định.'),
      text(100, 148, long),
      text(71, 164, `${long} các`),
    ]
    const found = await paragraphs(content, [text(71, 80, `${long} kia`), text(71, 96, `${long} này`), text(71, 112, 'văn bản.')])
    expect(found.map((paragraph) => paragraph.lines.length)).toEqual([3, 5])
    expect(found[1]?.lines.map((l) => l.page)).toEqual([1, 1, 2, 2, 2])
  })
  it('reads a letterhead column by column, line by line', async () => {
    const found = await paragraphs([
      text(90, 60, 'ỦY BAN NHÂN DÂN', { bold: true }),
      text(280, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true }),
      text(100, 76, 'XÃ BẾN TRÀM', { bold: true }),
      text(310, 76, 'Độc lập - Tự do - Hạnh phúc', { bold: true }),
      text(100, 100, 'Số: 07/KH-UBND'),
      text(310, 100, 'Bến Tràm, ngày 05 tháng 01 năm 2026'),
      text(270, 140, 'KẾ HOẠCH', { bold: true }),
    ])
    expect(found.map((paragraph) => paragraph.text)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ BẾN TRÀM',
      'Số: 07/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Bến Tràm, ngày 05 tháng 01 năm 2026',
      'KẾ HOẠCH',
    ])
  })
  it('puts page numbers and running heads aside', async () => {
    const page = (n: number) => [
      text(290, 40, String(n)),
      text(71, 60, 'Kế hoạch xã Bến Tràm', { size: 9 }),
      text(71, 110, `Đoạn thứ ${n}.`),
    ]
    const found = await paragraphs(page(1), page(2), page(3))
    expect(found.filter((p) => p.layer === 'body').map((p) => p.text)).toEqual(['Đoạn thứ 1.', 'Đoạn thứ 2.', 'Đoạn thứ 3.'])
    expect(found.filter((p) => p.layer === 'furniture')).toHaveLength(6)
  })
  it('takes signer and time from a stamp among the text', async () => {
    const stamp = ['Ký bởi: UBND xã Bến', 'Tràm', 'Cơ quan: Tỉnh Cửu Long', 'Thời gian ký: 06/01/2026 08:15:00'].map((words, i) =>
      text(400, 60 + 9 * i, words, { size: 8 }),
    )
    const document = await parsePdf(tinyPdf([{ content: [...stamp, text(71, 140, 'Nội dung.')] }]))
    expect(document.metadata).toMatchObject({ signedBy: 'UBND xã Bến Tràm', signedAt: '06/01/2026 08:15:00' })
    expect(document.blocks.filter((block) => block.layer === 'body')).toHaveLength(1)
  })
  it('gives footnotes and the places that refer to them', async () => {
    const body = [0, 1, 2].map((i) => text(71, 100 + 16 * i, `${long} năm`))
    const reference = [
      text(71, 148, 'Kế hoạch năm'),
      text(143, 143, '1', { size: 7 }),
      text(151, 148, 'của xã, rộng 5 km'),
      text(253, 143, '2', { size: 7 }),
    ]
    const note = [line(71, 700, 200, 700), text(71, 712, '1', { size: 6 }), text(76, 716, 'Kế hoạch số 3/KH-UBND.', { size: 9 })]
    const document = await parsePdf(tinyPdf([{ content: [...body, ...reference, ...note] }]))
    const paragraph = document.blocks.findLast((block) => block.kind === 'paragraph')
    expect(paragraph?.text).toMatch(/Kế hoạch năm của xã, rộng 5 km2$/u)
    const [mark] = paragraph?.notes ?? []
    expect(mark?.marker).toBe('1')
    expect(document.text.slice(0, mark?.at)).toMatch(/Kế hoạch năm$/u)
    expect(document.blocks.find((block) => block.kind === 'footnote')).toMatchObject({
      marker: '1',
      text: 'Kế hoạch số 3/KH-UBND.',
    })
  })
  it('closes up letters that are set apart', async () => {
    const spaced = 'KẾ HOẠCH'.split('').map((letter, i) => text(200 + 12 * i, 100, letter))
    expect((await paragraphs(spaced)).map((p) => p.text)).toEqual(['KẾ HOẠCH'])
  })
})

describe('what cannot be read', () => {
  const rejected = (bytes: Uint8Array) => expect(parsePdf(bytes)).rejects
  it('says why', async () => {
    await rejected(new Uint8Array()).toMatchObject({ code: 'empty' })
    await rejected(new TextEncoder().encode('%PDF-1.4\n')).toMatchObject({ code: 'damaged' })
    await rejected(tinyPdf([{ content: [line(0, 0, 10, 0)] }])).toMatchObject({ code: 'no-text' })
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<01> <01>]`
    await rejected(tinyPdf([{ content: [text(50, 50, 'a')] }], lock)).toMatchObject({ code: 'encrypted' })
  })
  it('names pages without text', async () => {
    const { diagnostics } = await parsePdf(tinyPdf([{ content: [text(50, 100, 'Nội dung.')] }, { content: [] }]))
    expect(diagnostics).toMatchObject([{ code: 'pdf/page-without-text', place: { page: 2 } }])
  })
})

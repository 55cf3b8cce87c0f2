import CFB from 'cfb'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/document.ts'
import { parseDoc } from '../../../src/parsers/doc/parse-doc.ts'
import { type BuiltParagraph, buildDoc, type Property, paragraph, u16, u32, utf16 } from './build-doc.ts'

const IN_TABLE: Property = [0x2416, 1]
const ROW_END: Property = [0x2417, 1]
const HIDDEN: Property = [0x083c, 1]
const DELETED: Property = [0x0800, 1]
const font = (index: number): Property[] => [
  [0x4a4f, ...u16(index)],
  [0x4a51, ...u16(index)],
]
const texts = (document: Document) => document.blocks.flatMap((block) => ('text' in block ? [block.text] : []))

/** Cells of 1000 twips but for `edges`; `flags` are those of each cell. */
function row(
  cells: readonly string[],
  edges: readonly number[],
  flags: readonly number[] = [],
  ...more: Property[]
): BuiltParagraph[] {
  const count = edges.length - 1
  const shape = [
    count,
    ...edges.flatMap(u16),
    ...Array.from({ length: count }, (_, i) => [...u16(flags[i] ?? 0), ...new Array(18).fill(0)]).flat(),
  ]
  return [
    ...cells.flatMap((cell) =>
      cell.split('\r').map((part, i, all) => paragraph(part + (i < all.length - 1 ? '\r' : '\u0007'), IN_TABLE)),
    ),
    paragraph('\u0007', IN_TABLE, ROW_END, [0xd608, ...u16(shape.length + 1), ...shape], ...more),
  ]
}

const grid = (document: Document) =>
  document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.rows.map((r) => r.cells.map((c) => `${c.column}+${c.columnSpan}x${c.rowSpan} ${c.text}`))]
      : [],
  )

describe('parseDoc', () => {
  it('reads UTF-16 and one-byte pieces', () => {
    expect(texts(parseDoc(buildDoc({ main: [paragraph('Kế hoạch năm 2025\r')] })))).toEqual(['Kế hoạch năm 2025'])
    expect(texts(parseDoc(buildDoc({ main: [paragraph('So 5 \u0096 caf\u00e9\r')], compressed: true })))).toEqual(['So 5 – café'])
  })

  it('reads runs in old fonts, ư on the soft or the optional hyphen', () => {
    const stretches = [
      { text: 'quyÕt ®Þnh ', properties: font(2) },
      { text: 'cña nhµ n\u00adíc, ®\u001fîc', properties: font(1) },
      { text: ' và nay\r', properties: font(0) },
    ]
    const document = parseDoc(buildDoc({ main: [{ stretches }], fonts: ['Arial', '.VnTime', '.VnTimeH'] }))
    expect(texts(document)).toEqual(['QUYẾT ĐỊNH của nhà nước, được và nay'])
  })

  it('leaves out hidden and deleted text, joins paragraphs over a deleted mark, applies capitals', () => {
    const main = [
      {
        stretches: [
          { text: 'Một ' },
          { text: 'ẩn ', properties: [HIDDEN] },
          { text: 'bỏ ', properties: [DELETED] },
          { text: 'hai', properties: [[0x083b, 1]] as Property[] },
          { text: '\r', properties: [DELETED] },
        ],
      },
      paragraph(' ba\r'),
    ]
    expect(texts(parseDoc(buildDoc({ main })))).toEqual(['Một HAI ba'])
  })

  it('keeps what fields show, nested ones too', () => {
    const main = [paragraph('Trang \u0013 PAGE \u0013 X \u0014y\u0015 \u0014 7\u0015 hết\u0013 kết\r')]
    expect(texts(parseDoc(buildDoc({ main })))).toEqual(['Trang 7 hết kết'])
  })

  it('reads breaks, hyphens and page starts', () => {
    const document = parseDoc(
      buildDoc({ main: [paragraph('A\u000bB\u001eC\tD\f'), paragraph('E\r'), paragraph('\r'), paragraph('F\r')] }),
    )
    expect(
      document.blocks.map((block) =>
        block.kind === 'paragraph' ? block.lines.map((line) => [line.text, line.gap, line.startsPage]) : [],
      ),
    ).toEqual([
      [
        ['A', 0, undefined],
        ['B-C D', 0, undefined],
      ],
      [['E', 0, true]],
      [['F', 1, undefined]],
    ])
  })

  it('reads tables by cell edges: empty last cells, merges across and down, header rows, edges that differ a little', () => {
    const main = [
      paragraph('Bảng\r'),
      ...row(['TT', 'Việc', 'Hạn'], [0, 500, 3000, 5000], [], [0x3404, 1]),
      ...row(['1', 'A\rB', ''], [0, 500, 3000, 5000], [0x60]),
      ...row(['', 'C', 'Quý I'], [10, 510, 3000, 5000], [0x20]),
      ...row(['Nhóm', '', 'x'], [0, 500, 3000, 5000], [0x01, 0x02]),
      ...row(['Cả hàng'], [0, 5000]),
      paragraph('Sau\r'),
    ]
    const document = parseDoc(buildDoc({ main }))
    expect(grid(document)).toEqual([
      [
        ['0+1x1 TT', '1+1x1 Việc', '2+1x1 Hạn'],
        ['0+1x2 1', '1+1x1 A\nB', '2+1x1 '],
        ['1+1x1 C', '2+1x1 Quý I'],
        ['0+2x1 Nhóm', '2+1x1 x'],
        ['0+3x1 Cả hàng'],
      ],
    ])
    expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph'])
    expect(document.blocks[1]?.kind === 'table' && document.blocks[1].rows.map((r) => r.header)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('changes rows as later properties say', () => {
    const main = row(['a', 'b', 'c'], [0, 1000, 2000, 3000], [], [0x5624, 0, 2], [0x7623, 2, 3, ...u16(500)])
    expect(grid(parseDoc(buildDoc({ main: [...main, ...row(['d', 'e', 'f'], [0, 1000, 2000, 2500])] })))).toEqual([
      [
        ['0+2x1 a\nb', '2+1x1 c'],
        ['0+1x1 d', '1+1x1 e', '2+1x1 f'],
      ],
    ])
  })

  it('counts list labels', () => {
    const level = (format: number, text: string) => [
      ...u32(1),
      format,
      0,
      ...new Array(9).fill(0),
      0,
      ...new Array(8).fill(0),
      0,
      0,
      0,
      0,
      ...u16(text.length),
      ...utf16(text),
    ]
    const levels = Array.from({ length: 9 }, (_, i) =>
      level(i === 0 ? 1 : i === 1 ? 0 : 4, i === 0 ? '\u0000.' : i === 1 ? '\u0000.\u0001.' : '\u0002)'),
    ).flat()
    const tables = {
      73: [...u16(1), ...u32(77), ...u32(0), ...new Array(18).fill(0xff), 0, 0],
      [-73]: levels,
      74: [...u32(1), ...u32(77), ...new Array(8).fill(0), 0, 0, 0, 0, ...u32(0xffffffff)],
    }
    const item = (text: string, index: number) => paragraph(`${text}\r`, [0x260a, index], [0x460b, ...u16(1)])
    const document = parseDoc(
      buildDoc({ main: [item('Một', 0), item('nhỏ', 1), item('nhỏ nữa', 1), item('Hai', 0), item('nhỏ', 1)], tables }),
    )
    expect(texts(document)).toEqual(['I. Một', 'I.1. nhỏ', 'I.2. nhỏ nữa', 'II. Hai', 'II.1. nhỏ'])
    expect(document.blocks[1]).toMatchObject({ label: 'I.1.' })
  })

  it('sets footnotes and headers apart', () => {
    const document = parseDoc(
      buildDoc({
        main: [paragraph('Căn cứ\u0002 luật\u0002.\r')],
        footnotes: [
          { at: 6, paragraphs: [paragraph('\u0002 Chú thích một\r')] },
          { at: 12, paragraphs: [paragraph('\u0002 Chú thích hai\r')] },
        ],
        header: [paragraph('Đầu trang\r')],
      }),
    )
    expect(document.blocks.map((block) => [block.kind, 'layer' in block && block.layer, 'text' in block && block.text])).toEqual([
      ['paragraph', 'body', 'Căn cứ luật.'],
      ['footnote', 'notes', 'Chú thích một'],
      ['footnote', 'notes', 'Chú thích hai'],
      ['paragraph', 'furniture', 'Đầu trang'],
    ])
    expect(document.blocks[0]).toMatchObject({
      notes: [
        { marker: '1', at: 6 },
        { marker: '2', at: 11 },
      ],
    })
  })

  it('puts text boxes behind the paragraph that they hang on, those of groups at the end', () => {
    const anchor = (shape: number) => [...u32(shape), ...new Array(22).fill(0)]
    const box = (shape: number) => [...new Array(14).fill(0), ...u32(shape), ...u32(0)]
    const boxes = [paragraph('Nhóm\r'), paragraph('Hỏa tốc\r')]
    const tables = { 40: [...[1, 8].flatMap(u32), ...anchor(9)], 56: [...[0, 5, 13].flatMap(u32), ...box(8), ...box(9)] }
    const document = parseDoc(buildDoc({ main: [paragraph('a\u0008b\r'), paragraph('cuối\r')], boxes, tables }))
    expect(texts(document)).toEqual(['ab', 'Hỏa tốc', 'cuối', 'Nhóm'])
  })

  it('reports letters that an earlier conversion lost', () => {
    expect(parseDoc(buildDoc({ main: [paragraph('nhà nớc hớng dẫn\r')] })).diagnostics).toMatchObject([
      { code: 'text/letters-lost', actual: '2' },
    ])
  })

  it('reads the text of Word 6 and 95', () => {
    const text = Buffer.from('Quy\xd5t \xae\xdenh s\xe8 5\rc\xf1a Uû ban nh\xa9n d\xa9n x\xb7\r'.replace('û', '\xfb'), 'latin1')
    const word = Buffer.alloc(0x400 + text.length)
    word.writeUInt16LE(0xa5dc, 0)
    word.writeUInt16LE(0x68, 2)
    word.writeUInt32LE(0x400, 0x18)
    word.writeUInt32LE(text.length, 0x34)
    text.copy(word, 0x400)
    const container = CFB.utils.cfb_new()
    CFB.utils.cfb_add(container, '/WordDocument', word)
    const document = parseDoc(new Uint8Array(CFB.write(container, { type: 'buffer' })))
    expect([texts(document), document.encoding]).toEqual([['Quyết định số 5', 'của Uỷ ban nhân dân xã'], 'tcvn3'])
  })

  it('says what cannot be read', () => {
    const good = buildDoc({ main: [paragraph('Kế hoạch\r')] })
    const code = (bytes: Uint8Array) => {
      try {
        parseDoc(bytes)
      } catch (error) {
        return (error as { code?: string }).code
      }
      return 'read'
    }
    expect(code(good)).toBe('read')
    expect(code(buildDoc({ main: [paragraph('Kế hoạch\r')], flags: 0x0300 }))).toBe('encrypted')
    expect(code(buildDoc({ main: [paragraph('\r')] }))).toBe('no-text')
    expect(code(new Uint8Array(100))).toBe('damaged')
    for (const share of [0.2, 0.5, 0.8])
      expect(['damaged', 'no-text', 'read']).toContain(code(good.slice(0, good.length * share)))
    const other = CFB.utils.cfb_new()
    CFB.utils.cfb_add(other, '/Workbook', Buffer.from('x'))
    expect(code(new Uint8Array(CFB.write(other, { type: 'buffer' })))).toBe('unknown-format')
  })
})

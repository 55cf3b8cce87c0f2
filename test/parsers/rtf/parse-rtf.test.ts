import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/document.ts'
import { parseRtf } from '../../../src/parsers/rtf/parse-rtf.ts'
import { UnreadableError } from '../../../src/parsers/unreadable.ts'

const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0{\*\panose 0202}Times New Roman;}{\f1\fcharset0 .VnTime;}{\f2\fcharset0 .VnTimeH;}{\f3\fcharset163 Arial;}{\f4\fcharset2 Symbol;}{\f5 VNI-Times;}}{\stylesheet{\s1 heading 1;}{\s2\outlinelevel1 Muc;}}{\info{\title Khong phai van ban}}`
const parse = (body: string, head = HEAD): Document => parseRtf(new TextEncoder().encode(`${head}${body}}`))
const texts = (document: Document) => document.blocks.flatMap((block) => ('text' in block ? [block.text] : []))
const cells = (document: Document) =>
  document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.rows.map((row) => row.cells.map((c) => `${c.column}+${c.columnSpan}x${c.rowSpan} ${c.text}`))]
      : [],
  )

describe('parseRtf', () => {
  it('reads bytes by the character set of their font', () => {
    const body = String.raw`\pard\f1 Uû ban: x\'b7, n\'adíc, n\-íc\par\f2 quy\'d5t\par\f3 Vi\'ea\'f2t\par\f5 Kea\'e1\par\f0 caf\'e9\par`
    const raw = body.replace('Uû', String.raw`U\'fb`).replaceAll('í', String.raw`\'ed`).replace('Kea', 'Ke')
    expect(texts(parse(raw))).toEqual(['Uỷ ban: xã, nước, nước', 'QUYẾT', 'Việt', 'Kế', 'café'])
  })

  it('reads Unicode and skips what stands in for it', () => {
    expect(texts(parse(String.raw`\uc1 Vi\u7879?t {\uc2 Na\u109\'6d\'6d} \u-4041? {\uc0 \u272}`))).toEqual(['Việt Nam 7 Đ'])
  })

  it('names characters, breaks lines, keeps what fields show', () => {
    const document = parse(
      String.raw`\pard A\endash B\ldblquote C\rdblquote\~D\_E\line F{\field{\*\fldinst PAGE}{\fldrslt 7}}\tab G\{\}\\\par`,
    )
    expect(texts(document)).toEqual(['A–B“C” D-E F7 G{}\\'])
    expect(document.blocks[0]?.kind === 'paragraph' && document.blocks[0].lines.length).toBe(2)
  })

  it('skips destinations, hidden and deleted text, pictures, unknown starred groups', () => {
    const body = String.raw`\pard Một{\*\bkmkstart x}{\pict\wmetafile8 0102}{\*\khongbiet ba}{\v hai}{\deleted ba}{\revised  bốn}{\bin4 }}}} năm\par`
    expect(
      texts(
        parse(body.replace('bốn', String.raw`b\u7889?n`).replaceAll('ă', String.raw`\u259?`).replace('ộ', String.raw`\u7897?`)),
      ),
    ).toEqual(['Một bốn năm'])
  })

  it('keeps list labels that are written out', () => {
    const document = parse(String.raw`{\listtext\f0 II.\tab}M\'f4t\par{\pntext\f4\'b7\tab}Hai\par{\listtext\f1\'ae)\tab}Ba\par`)
    expect(texts(document)).toEqual(['II. Môt', '- Hai', 'đ) Ba'])
    expect(document.blocks.map((block) => 'label' in block && block.label)).toEqual(['II.', '-', 'đ)'])
  })

  it('reads tables: merged across and down, empty last cells, nested text, cells after the row began anew', () => {
    const row = (definition: string, ...cell: string[]) =>
      String.raw`\trowd${definition}\pard\intbl ${cell.map((c) => `${c}\\cell `).join('')}\row `
    const document = parse(
      row(String.raw`\trhdr\cellx1000\cellx3000\cellx5000`, 'TT', 'Viec', 'Han') +
        row(String.raw`\clvmgf\cellx1000\cellx3000\cellx5000`, '1', String.raw`A\par B`, '') +
        row(String.raw`\clvmrg\cellx1010\cellx3000\cellx5000`, '', 'C', 'Quy I') +
        row(String.raw`\clmgf\cellx1000\clmrg\cellx3000\cellx5000`, 'Nhom', '', 'x') +
        row(
          String.raw`\cellx1000\cellx5000`,
          '2',
          String.raw`\itap2 D\nestcell E\nestcell{\*\nesttableprops\trowd\cellx9\nestrow}\pard\intbl F`,
        ) +
        String.raw`\pard Sau\par`,
    )
    expect(cells(document)).toEqual([
      [
        ['0+1x1 TT', '1+1x1 Viec', '2+1x1 Han'],
        ['0+1x2 1', '1+1x1 A\nB', '2+1x1 '],
        ['1+1x1 C', '2+1x1 Quy I'],
        ['0+2x1 Nhom', '2+1x1 x'],
        ['0+1x1 2', '1+2x1 D\nE\nF'],
      ],
    ])
    expect(document.blocks[0]?.kind === 'table' && document.blocks[0].rows.map((r) => r.header)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect(texts(document)).toEqual(['Sau'])
  })

  it('sets headers, notes and text boxes apart', () => {
    const document = parse(
      String.raw`{\header\pard Dau trang\par}\pard Can cu{\super\chftn{\footnote\pard\super\chftn Ghi chu\par}} luat.\par{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt\pard Khung\par}}{\shprslt x}}`,
    )
    expect(document.blocks.map((block) => [block.kind, 'layer' in block && block.layer, 'text' in block && block.text])).toEqual([
      ['paragraph', 'body', 'Can cu luat.'],
      ['paragraph', 'body', 'Khung'],
      ['footnote', 'notes', 'Ghi chu'],
      ['paragraph', 'furniture', 'Dau trang'],
    ])
    expect(document.blocks[0]).toMatchObject({ notes: [{ marker: '1', at: 6 }] })
  })

  it('takes headings from styles and outline levels', () => {
    const document = parse(String.raw`\pard\s1 Mot\par\pard\s2 Hai\par\pard\outlinelevel2 Ba\par\pard Bon\par`)
    expect(document.blocks.map((block) => (block.kind === 'heading' ? block.level : 0))).toEqual([1, 2, 3, 0])
  })

  it('reads what damaged files still hold, and says that they are cut off', () => {
    const codes = (document: Document) => document.diagnostics.map((diagnostic) => diagnostic.code)
    const cut = parseRtf(new TextEncoder().encode(String.raw`${HEAD}{\b Mot \i hai`))
    expect([texts(cut), codes(cut)]).toEqual([['Mot hai'], ['rtf/cut-off']])
    const extra = parse(String.raw`\pard Mot\par}} Hai\par`)
    expect([texts(extra), codes(extra)]).toEqual([['Mot', 'Hai'], []])
    expect(texts(parse(String.raw`\sectd\pard Ba\par`, String.raw`{\rtf1{\fonttbl{\f0 Times;}`))).toEqual(['Ba'])
    expect(texts(parse(String.raw`\trowd\cellx100\pard\intbl A\cell B`))).toEqual([])
    expect(cells(parse(String.raw`\trowd\cellx100\cellx200\pard\intbl A\cell B`))).toEqual([[['0+1x1 A', '1+1x1 B']]])
  })

  it.each([
    ['', 'damaged'],
    ['khong phai', 'damaged'],
    [String.raw`{\rtf1\ansi }`, 'no-text'],
  ])('throws for %j', (source, code) => {
    expect(() => parseRtf(new TextEncoder().encode(source))).toThrow(
      expect.objectContaining({ code, name: UnreadableError.name }),
    )
  })
})

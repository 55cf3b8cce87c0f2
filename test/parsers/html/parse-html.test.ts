import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/document.ts'
import { parseHtml } from '../../../src/parsers/html/parse-html.ts'

const parse = (html: string) => parseHtml(new TextEncoder().encode(html))
const texts = (document: Document) => document.blocks.map((block) => (block.kind === 'table' ? '[bảng]' : block.text))
const grid = (document: Document) =>
  document.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.cells.map((cell) => cell.text))] : [],
  )

describe('parseHtml', () => {
  it('reads paragraphs, headings, lists, breaks and looks', () => {
    const document = parse(
      `<title>Kế hoạch</title><h2 align=center>MỤC TIÊU</h2><p style="text-align:justify"><b>Chuyển đổi số</b><br>xã Vân&nbsp;Lĩnh<p>tiếp
       <ol type=a start=3><li>ba<li>bốn</ol><ul><li>gạch</ul><script>var x = '<p>không</p>'</script><p style="display:none">ẩn</p>`,
    )
    expect(texts(document)).toEqual(['MỤC TIÊU', 'Chuyển đổi số xã Vân Lĩnh', 'tiếp', 'c. ba', 'd. bốn', '- gạch'])
    expect(document.blocks[0]).toMatchObject({ kind: 'heading', level: 2, align: 'center', bold: true })
    expect(document.blocks[1]).toMatchObject({ align: 'justify', lines: [{ text: 'Chuyển đổi số' }, { text: 'xã Vân Lĩnh' }] })
    expect(document.metadata).toEqual({ title: 'Kế hoạch' })
  })

  it('lays spans out on the grid and marks header rows', () => {
    const document = parse(
      '<table><thead><tr><th>TT<th>Việc<th>Hạn</thead><tr><td rowspan=2>1<td>a<td>Quý I<tr><td>b<td>Quý II<tr><td colspan=3>II. Nhóm</table>',
    )
    const [table] = document.blocks
    expect(table).toMatchObject({ columns: 3 })
    expect(table?.kind === 'table' && table.rows.map((row) => [row.header, ...row.cells.map((cell) => cell.column)])).toEqual([
      [true, 0, 1, 2],
      [false, 0, 1, 2],
      [false, 1, 2],
      [false, 0],
    ])
  })

  it('looks through tables that only lay the page out', () => {
    expect(grid(parse('<table><tr><td><p>trước<table><tr><td>1<td>a</table></table>'))).toEqual([[['1', 'a']]])
  })

  it('sets notes of Word apart', () => {
    const document = parse(
      `<p>theo quy định<a href="#_ftn1" name="_ftnref1">[1]</a> này<div style='mso-element:footnote-list'><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Kế hoạch số 5</div></div>`,
    )
    expect(document.blocks[0]).toMatchObject({ text: 'theo quy định này', notes: [{ marker: '1', at: 13 }] })
    expect(document.blocks[1]).toMatchObject({ kind: 'footnote', marker: '1' })
  })

  it('reads MHTML, other charsets, and legacy fonts', () => {
    const mhtml =
      'MIME-Version: 1.0\nContent-Type: multipart/related;\n boundary="x"\n\n--x\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n<p>k=E1=BA=BF ho=\n=E1=BA=A1ch</p>\n--x--'
    expect(texts(parse(mhtml))).toEqual(['kế hoạch'])
    const legacy = Buffer.from('<meta charset=windows-1252><p><font face=".VnTime">KÕ ho¹ch c¶i c¸ch hµnh chÝnh</font>', 'latin1')
    expect(parseHtml(legacy)).toMatchObject({ encoding: 'tcvn3', text: 'Kế hoạch cải cách hành chính\n' })
  })

  it('stands tag soup without end', () => {
    expect(texts(parse(`${'<font>'.repeat(50_000)}sâu`))).toEqual(['sâu'])
    expect(() => parse('<p></p>')).toThrow('no-text')
  })
})

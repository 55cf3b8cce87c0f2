import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parsers/parse.ts'

const NAMESPACES = 'xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:fo="f" xmlns:draw="d"'

const odt = (text: string, styles = '', more: Readonly<Record<string, string>> = {}) =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [name, strToU8(xml)])),
  })

const p = (text: string, style = '') => `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${text}</text:p>`
const item = (text: string) => `<text:list-item>${text}</text:list-item>`

describe('parseOdt', () => {
  it('reads paragraphs with spaces, breaks, looks, boxes and headings', async () => {
    const styles =
      '<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold"/></style:style>' +
      '<style:style style:name="Q" style:family="paragraph" style:parent-style-name="P"><style:text-properties fo:font-style="italic"/></style:style>'
    const body =
      `<text:h text:outline-level="2">Mục tiêu</text:h>${p('xã<text:s text:c="3"/>Vân<text:line-break/>Lĩnh', 'Q')}` +
      p(
        'neo<draw:frame><draw:text-box><text:p>DỰ THẢO</text:p></draw:text-box></draw:frame><office:annotation><text:p>lời bàn</text:p></office:annotation>',
      )
    const { blocks } = await parse(odt(body, styles))
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 2, text: 'Mục tiêu' },
      { text: 'xã Vân Lĩnh', bold: true, italic: true, align: 'center' },
      { text: 'neo' },
      { text: 'DỰ THẢO' },
    ])
  })

  it('numbers lists, also those that go on and nested ones', async () => {
    const styles =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="1"/></text:list-style>'
    const inner = `<text:list>${item(p('hai'))}${item(p('ba'))}</text:list>`
    const body = `<text:list text:style-name="L">${item(p('một') + inner)}</text:list>${p('chen')}<text:list text:style-name="L" text:continue-numbering="true">${item(p('bốn'))}</text:list><text:list>${item(p('gạch'))}</text:list>`
    const { blocks } = await parse(odt(body, styles))
    expect(blocks.map((block) => (block.kind === 'table' ? '' : block.text))).toEqual([
      'I. một',
      '1. hai',
      '2. ba',
      'chen',
      'II. bốn',
      '- gạch',
    ])
  })

  it('reads tables with merges and header rows, and notes', async () => {
    const cell = (text: string, more = '') => `<table:table-cell ${more}>${p(text)}</table:table-cell>`
    const covered = '<table:covered-table-cell/>'
    const row = (inner: string) => `<table:table-row>${inner}</table:table-row>`
    const body =
      `<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>${row(cell('TT') + cell('Việc') + cell('Hạn'))}</table:table-header-rows>` +
      row(cell('1', 'table:number-rows-spanned="2"') + cell('a', 'table:number-columns-spanned="2"') + covered) +
      row(covered + cell('b') + cell('c')) +
      `</table:table>${p('quy định<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>' + p('Số 5') + '</text:note-body></text:note>')}`
    const { blocks } = await parse(odt(body))
    const [table] = blocks
    expect(
      table?.kind === 'table' && table.rows.map((found) => [found.header, ...found.cells.map((c) => `${c.column}${c.text}`)]),
    ).toEqual([
      [true, '0TT', '1Việc', '2Hạn'],
      [false, '01', '1a'],
      [false, '1b', '2c'],
    ])
    expect(blocks.slice(1)).toMatchObject([
      { text: 'quy định', notes: [{ marker: '1' }] },
      { kind: 'footnote', text: 'Số 5' },
    ])
  })

  it('says encrypted, damaged', async () => {
    const manifest = '<m xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></m>'
    await expect(parse(odt(p('x'), '', { 'META-INF/manifest.xml': manifest }))).rejects.toMatchObject({ code: 'encrypted' })
    await expect(parse(odt('').subarray(0, 200))).rejects.toMatchObject({ name: 'UnreadableError' })
  })
})

import { describe, expect, it } from 'vitest'
import type { Table } from '../../../src/document/document.ts'
import { parseDocx } from '../../../src/parsers/docx/parse-docx.ts'
import { makeDocx, p, r, tbl, tc, tr } from './make-docx.ts'

const tables = (body: string) => parseDocx(makeDocx(body)).blocks.filter((block): block is Table => block.kind === 'table')
const grid = (table: Table | undefined) => table?.rows.map((row) => row.cells.map((cell) => cell.text))
const cells = (...texts: string[]) => texts.map((text) => tc(p(text)))
const HEADER = '<w:tblHeader/>'
const bold = (text: string) => tc(`<w:p>${r(text, '<w:b/>')}</w:p>`)

describe('tables', () => {
  it('keeps merges: across as columnSpan, down as rowSpan, each cell once', () => {
    const [table] = tables(
      tbl(
        [800, 3000, 3000],
        [
          tr(cells('TT', 'Nhiệm vụ', 'Chủ trì'), HEADER),
          tr([tc(p('I. Thể chế'), '<w:gridSpan w:val="3"/>')]),
          tr([tc(p('1'), '<w:vMerge w:val="restart"/>'), ...cells('Rà soát', 'Tư pháp')]),
          tr([tc(p(''), '<w:vMerge/>'), ...cells('Công bố', 'Văn phòng')]),
        ],
      ),
    )
    expect(table?.columns).toBe(3)
    expect(table?.rows.map((row) => row.header)).toEqual([true, false, false, false])
    expect(table?.rows[1]?.cells[0]).toMatchObject({ column: 0, columnSpan: 3 })
    expect(table?.rows[2]?.cells[0]).toMatchObject({ text: '1', rowSpan: 2 })
    expect(table?.rows[3]?.cells.map((cell) => cell.column)).toEqual([1, 2])
  })

  it('reads rows in content controls, and the text of nested tables into the outer cell', () => {
    const inner = tbl([1000, 1000], [tr(cells('trong một', 'trong hai'))])
    const [table] = tables(
      tbl(
        [800, 3000],
        [
          tr(cells('1', 'a')),
          `<w:sdt><w:sdtContent>${tr([tc(p('2')), tc(p('trước') + inner + p('sau'))])}</w:sdtContent></w:sdt>`,
        ],
      ),
    )
    expect(grid(table)).toEqual([
      ['1', 'a'],
      ['2', 'trước\ntrong một\ntrong hai\nsau'],
    ])
  })

  it('takes a table in a frame of one cell for the table', () => {
    const inner = tbl([800, 3000], [tr(cells('1', 'a')), tr(cells('2', 'b'))])
    expect(tables(tbl([5000], [tr([tc(inner + p(''))])])).map(grid)).toEqual([
      [
        ['1', 'a'],
        ['2', 'b'],
      ],
    ])
  })

  it('joins a table that goes on as another, with or without its header again', () => {
    const widths = [800, 3000, 3000]
    const first = tbl(widths, [tr(cells('TT', 'Việc', 'Hạn')), tr(cells('1', 'a', 'Quý I'))])
    const next = tbl(widths, [tr(cells('2', 'b', 'Quý II'))])
    const again = tbl(widths, [tr(cells('TT', 'Việc', 'Hạn')), tr(cells('3', 'c', 'Quý III'))])
    expect(tables(first + p('') + next + again).map(grid)).toEqual([
      [
        ['TT', 'Việc', 'Hạn'],
        ['1', 'a', 'Quý I'],
        ['2', 'b', 'Quý II'],
        ['3', 'c', 'Quý III'],
      ],
    ])
  })

  it('keeps tables apart by text, by another grid, and by a header of their own', () => {
    const widths = [800, 3000, 3000]
    const first = tbl(widths, [tr(cells('1', 'a', 'x')), tr(cells('2', 'b', 'y'))])
    expect(tables(`${first}${p('Phụ lục 2')}${first}`)).toHaveLength(2)
    expect(tables(first + tbl([3000, 3000, 800], [tr(cells('2', 'b', 'y'))]))).toHaveLength(2)
    const own = tbl(widths, [tr([bold('STT'), bold('Nội dung'), bold('Đơn vị')]), tr(cells('1', 'b', 'y'))])
    expect(tables(first + own)).toHaveLength(2)
  })

  it('drops a header repeated by hand within a table', () => {
    const header = tr(cells('TT', 'Việc'))
    expect(grid(tables(tbl([800, 3000], [header, tr(cells('1', 'a')), header, tr(cells('2', 'b'))]))[0])).toEqual([
      ['TT', 'Việc'],
      ['1', 'a'],
      ['2', 'b'],
    ])
  })

  it('drops rows and cells that a tracked change deleted', () => {
    const [table] = tables(
      tbl([800, 3000], [tr(cells('1', 'a')), tr(cells('2', 'b'), '<w:del w:id="3"/>'), tr(cells('3', 'c'), '<w:ins w:id="4"/>')]),
    )
    expect(grid(table)).toEqual([
      ['1', 'a'],
      ['3', 'c'],
    ])
  })

  it('makes one column of edges that only a hand moved apart', () => {
    const span = '<w:gridSpan w:val="2"/>'
    const [table] = tables(
      tbl(
        [800, 3000, 100, 3000],
        [tr([tc(p('TT')), tc(p('Việc')), tc(p('Hạn'), span)]), tr([tc(p('1')), tc(p('a'), span), tc(p('Quý I'))])],
      ),
    )
    expect(table?.columns).toBe(3)
    expect(table?.rows[1]?.cells.map((cell) => cell.column)).toEqual([0, 1, 2])
  })
})

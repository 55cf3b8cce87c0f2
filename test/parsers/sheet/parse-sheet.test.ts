import { utils, type WorkSheet, write } from '@e965/xlsx'
import { describe, expect, it, vi } from 'vitest'
import { parseSheet } from '../../../src/parsers/sheet/parse-sheet.ts'

type Cells = readonly (readonly (string | number | null)[])[]

function book(
  sheets: Readonly<Record<string, { cells: Cells; merges?: readonly string[]; hidden?: 0 | 1 | 2; more?: WorkSheet }>>,
  bookType: 'xlsx' | 'xls' | 'ods' = 'xlsx',
) {
  const workbook = utils.book_new()
  const states: { Hidden: 0 | 1 | 2 }[] = []
  for (const [name, { cells, merges = [], hidden = 0, more = {} }] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(cells.map((row) => [...row]))
    sheet['!merges'] = merges.map((range) => utils.decode_range(range))
    utils.book_append_sheet(workbook, { ...sheet, ...more }, name)
    states.push({ Hidden: hidden })
  }
  workbook.Workbook = { Sheets: states }
  return new Uint8Array(write(workbook, { type: 'array', bookType }))
}

const PLAN: Cells = [
  ['PHỤ LỤC 01'],
  ['Nhiệm vụ chuyển đổi số của xã Vân Lĩnh'],
  [],
  ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn'],
  ['I', 'Hạ tầng', null, null],
  [1, 'Phủ sóng\n- thôn Thượng', 'Văn phòng', 'Quý I'],
  [2, 'Lắp đặt', null, 'Quý II'],
  [],
  ['Ghi chú: số liệu tạm tính'],
]
const MERGES = ['A1:D1', 'A2:D2', 'B5:D5', 'C6:C7']

describe('parseSheet', () => {
  it.each(['xlsx', 'xls', 'ods'] as const)('reads title rows, table and remark of %s', async (type) => {
    const document = await parseSheet(book({ Sheet1: { cells: PLAN, merges: MERGES } }, type))
    const [title, subtitle, table, remark] = document.blocks
    expect([title, subtitle, remark].map((block) => block?.kind === 'paragraph' && block.text)).toEqual([
      'PHỤ LỤC 01',
      'Nhiệm vụ chuyển đổi số của xã Vân Lĩnh',
      'Ghi chú: số liệu tạm tính',
    ])
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.rows.map((row) => [row.header, ...row.cells.map((cell) => cell.text)])).toEqual([
      [true, 'TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn'],
      [false, 'I', 'Hạ tầng'],
      [false, '1', 'Phủ sóng\n- thôn Thượng', 'Văn phòng', 'Quý I'],
      [false, '2', 'Lắp đặt', 'Quý II'],
    ])
    expect(table.rows[1]?.cells[1]).toMatchObject({ columnSpan: 3 })
    expect(table.rows[2]?.cells[2]).toMatchObject({ rowSpan: 2 })
    expect(table.rows[3]?.cells.map((cell) => cell.column)).toEqual([0, 1, 3])
  })

  it('leaves out hidden sheets and rows without text, shows numbers as displayed', async () => {
    const sheet = utils.aoa_to_sheet([
      ['TT', 'Tỷ lệ', 'Ngày'],
      [1, 0.85, 45000],
    ])
    Object.assign(sheet.B2, { z: '0%' })
    Object.assign(sheet.C2, { z: 'dd/mm/yyyy' })
    sheet['!ref'] = 'A1:C690'
    const document = await parseSheet(
      book({ 'Biểu 2': { cells: [], more: sheet }, kín: { cells: [['bí mật', 'x']], hidden: 2 } }),
    )
    expect(document.blocks[0]).toMatchObject({ kind: 'heading', text: 'Biểu 2' })
    const table = document.blocks[1]
    expect(table?.kind === 'table' && table.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['TT', 'Tỷ lệ', 'Ngày'],
      ['1', '85%', '15/03/2023'],
    ])
    expect(document.blocks).toHaveLength(2)
  })

  it('goes on over empty rows, and begins anew with another header', async () => {
    const cells: Cells = [
      ['TT', 'Việc', 'Hạn'],
      [1, 'a', 'Quý I'],
      [],
      [2, 'b', 'Quý II'],
      [],
      ['Phụ lục 2'],
      ['STT', 'Nội dung', 'Đơn vị'],
      [1, 'c', 'Tư pháp'],
    ]
    const { blocks } = await parseSheet(book({ Sheet1: { cells } }))
    expect(blocks.map((block) => (block.kind === 'table' ? block.rows.length : block.text))).toEqual([3, 'Phụ lục 2', 2])
  })

  it('says damaged, encrypted or no-text', async () => {
    const whole = book({ Sheet1: { cells: PLAN } })
    await expect(parseSheet(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ code: 'damaged' })
    await expect(parseSheet(book({ Sheet1: { cells: [[]] } }))).rejects.toMatchObject({ code: 'no-text' })
  })

  it('keeps quiet about records that make no sense, and says so in the document', async () => {
    const bytes = book({ Sheet1: { cells: PLAN } }, 'xls')
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const document = await parseSheet(withUnknownRecord(bytes))
    expect(said).not.toHaveBeenCalled()
    said.mockRestore()
    expect(document.text).toContain('Phủ sóng')
    expect(document.diagnostics).toMatchObject([{ code: 'sheet/records-passed-over', severity: 'warning' }])
  })
})

/** The last record but one of an XLS (Window2, of which nothing is read) with a type that there is not. */
function withUnknownRecord(bytes: Uint8Array): Uint8Array {
  const changed = Buffer.from(bytes)
  const at = changed.lastIndexOf(Buffer.from([0x3e, 0x02, 0x12, 0x00]))
  changed.writeUInt16LE(0x6e6e, at)
  return new Uint8Array(changed)
}

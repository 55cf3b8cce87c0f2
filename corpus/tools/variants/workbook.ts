/** The annexes as a workbook: one sheet an annex, merged title rows, used rows without content, a sheet hidden from menus. */
import * as sheets from '@e965/xlsx'
import type { Annex, Description } from '../description.ts'
import { plain } from '../phrase.ts'
import { type Composition, type Grid, words } from '../pieces.ts'

type Merge = { s: { r: number; c: number }; e: { r: number; c: number } }

function sheetOf(annex: Annex, grid: Grid): sheets.WorkSheet {
  const last = annex.columns.length - 1
  const heading = annex.oneLine ? [`${annex.heading}: ${annex.title}`] : [annex.heading ?? '', annex.title]
  const titles = [...heading, ...(annex.attached ? [plain(annex.attached)] : [])].filter((line) => line !== '')
  const merges: Merge[] = titles.map((_, r) => ({ s: { r, c: 0 }, e: { r, c: last } }))
  const cells: (string | number | null)[][] = [...titles.map((line) => [line]), []]
  for (const row of [...grid.header, ...grid.rows]) {
    const line: (string | number | null)[] = []
    for (const cell of row.cells) {
      const text = cell.paragraphs.map(words).join('\n').trim()
      line[cell.column] = cell.column === grid.numberColumn && /^\d+$/.test(text) ? Number(text) : text
      if (cell.colspan > 1 || cell.rowspan > 1)
        merges.push({
          s: { r: cells.length, c: cell.column },
          e: { r: cells.length + cell.rowspan - 1, c: cell.column + cell.colspan - 1 },
        })
    }
    cells.push(line)
  }
  const sheet = sheets.utils.aoa_to_sheet(cells)
  sheet['!merges'] = merges
  const used = cells.length + 40
  for (let r = cells.length; r < used; r++) sheet[sheets.utils.encode_cell({ r, c: 0 })] = { t: 's', v: '' }
  sheet['!ref'] = sheets.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: used - 1, c: last } })
  return sheet
}

/** What somebody copied a year ago and forgot. */
export const LEFTOVER = 'Dự thảo cũ, không dùng'

const leftover = (): sheets.WorkSheet =>
  sheets.utils.aoa_to_sheet([
    [LEFTOVER],
    ['TT', 'Nội dung thực hiện', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
    [1, 'Tổng kết việc thí điểm một cửa lưu động', 'Tổ thí điểm', 'Tháng 3/2019'],
  ])

export function workbook(description: Description, composition: Composition, format: 'xlsx' | 'biff8'): Uint8Array {
  const grids = composition.pieces.filter((piece): piece is Grid => piece.piece === 'table')
  const annexes = description.annexes.filter((annex) => !annex.absent)
  const book = sheets.utils.book_new()
  annexes.forEach((annex, index) => {
    const grid = grids[index]
    const name = annex.number ? `PL ${annex.number}` : 'Phụ lục'
    if (grid) sheets.utils.book_append_sheet(book, sheetOf(annex, grid), name)
  })
  sheets.utils.book_append_sheet(book, leftover(), 'Sheet3')
  const hidden = annexes.map(() => ({ Hidden: 0 as const }))
  book.Workbook = { Sheets: [...hidden, { Hidden: 2 as const }] }
  return sheets.write(book, { type: 'buffer', bookType: format, compression: true }) as Uint8Array
}

import type { CellObject, Range, WorkSheet } from '@e965/xlsx'

/** A cell with text, as displayed; legacy fonts are not decoded yet. */
export interface SheetCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  text: string
}

/** A row that has text, or is reached by a cell that does. */
export interface SheetRow {
  /** In the sheet, from 0. */
  readonly index: number
  readonly cells: readonly SheetCell[]
}

/** The rows of a sheet that hold text, in order: the rest of a range that merely has a look is left out. */
export function readSheet(sheet: WorkSheet): SheetRow[] {
  const data = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[]
  const merges = new Map<string, Range>()
  for (const merge of sheet['!merges'] ?? []) merges.set(`${merge.s.r}/${merge.s.c}`, merge)
  const rows: SheetRow[] = []
  const lastRow = data.findLastIndex((row) => row?.some((cell) => displayed(cell) !== '') === true)
  for (let index = 0; index <= lastRow; index++) {
    const cells: SheetCell[] = []
    data[index]?.forEach((cell, column) => {
      const text = displayed(cell)
      if (text.trim() === '') return
      const merge = merges.get(`${index}/${column}`)
      const columnSpan = merge === undefined ? 1 : merge.e.c - column + 1
      const rowSpan = merge === undefined ? 1 : Math.min(merge.e.r, lastRow) - index + 1
      cells.push({ column, columnSpan, rowSpan, text })
    })
    rows.push({ index, cells })
  }
  return rows
}

function displayed(cell: CellObject | undefined): string {
  if (cell === undefined || cell.t === 'z') return ''
  return cell.w ?? (cell.v === undefined ? '' : String(cell.v))
}

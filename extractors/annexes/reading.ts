import type { Place, Span } from '../../src/document/document.ts'
import type { ColumnRole } from '../../src/record/record.ts'

/** A paragraph of a cell with where it stands; spans of flattened text may cover lines of other cells between. */
export interface CellParagraph {
  readonly text: string
  readonly span: Span
  readonly page: number | null
}

/** A row as read from a table or from flattened lines, before its cells are understood. */
export interface RowReading {
  readonly no: string | null
  readonly group: string | null
  readonly cells: Partial<Record<ColumnRole, readonly CellParagraph[]>>
  readonly places: readonly Place[]
  /** 0 to 1 where something computed it (flattened text), else undefined. */
  readonly confidence?: number
}

export interface AnnexReading {
  readonly number: string | null
  readonly title: string
  readonly page: number | null
  readonly columns: readonly { readonly role: ColumnRole; readonly header: string }[]
  readonly rows: readonly RowReading[]
  /** Whether anything at all stands under the heading. */
  readonly hasContent: boolean
}

/** What other extractors know of a line; passed in, since extractors do not import each other. */
export interface Hints {
  readonly deadline: (line: string) => number
  readonly unit: (line: string) => number
  /** Whether the table has a column of amounts, so that a bare number may end a line. */
  readonly amounts?: boolean
  /** Whether the column of tasks stands behind another, so that a task may open in the middle of a line. */
  readonly taskInside?: boolean
}

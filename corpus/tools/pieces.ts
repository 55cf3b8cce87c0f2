/** What the renderers draw: the description laid out as lines, tables and page starts, all marks resolved to words. */

/** Words with one look; `sign` is the number of a footnote printed behind them. */
export interface Run {
  readonly text: string
  readonly sign?: number
}

export interface Line {
  readonly piece: 'line'
  readonly runs: readonly Run[]
  readonly align: 'justify' | 'centre' | 'right'
  readonly bold?: boolean
  readonly italic?: boolean
  readonly indent?: boolean
  /** Label of a clause: printed before the runs, or left to Word's numbering. */
  readonly label?: { readonly text: string; readonly series: number; readonly bold?: boolean }
}

export interface GridCell {
  readonly paragraphs: readonly (readonly Run[])[]
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  readonly centre?: boolean
  readonly bold?: boolean
}

export interface GridRow {
  readonly cells: readonly GridCell[]
}

export interface Grid {
  readonly piece: 'table'
  /** Shares that add up to 1. */
  readonly widths: readonly number[]
  readonly header: readonly GridRow[]
  readonly rows: readonly GridRow[]
  readonly repeatHeader: boolean
  readonly numberColumn: number | null
}

export interface Head {
  readonly piece: 'letterhead'
  readonly left: readonly string[]
  readonly number?: string
  readonly dateline?: string
}

export interface Sign {
  readonly piece: 'signature'
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly name: string | null
}

export interface PageStart {
  readonly piece: 'page'
  readonly landscape: boolean
}

export type Piece = Line | Grid | Head | Sign | PageStart

export interface Composition {
  readonly pieces: readonly Piece[]
  /** In the order of their numbers, which begin at 1. */
  readonly footnotes: readonly string[]
}

export const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const

/** Printed words of some runs, footnote signs glued to them as a dump has them. */
export const words = (runs: readonly Run[]): string => runs.map((run) => run.text + (run.sign ?? '')).join('')

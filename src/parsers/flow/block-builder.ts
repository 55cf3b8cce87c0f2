import { type FlowBlock, type FlowCell, type FlowParagraph, type FlowRow, hasText, type RowShape } from './flow.ts'

/** Gathers paragraphs to cells, cells to rows, rows to tables. */
export class BlockBuilder {
  readonly #blocks: FlowBlock[] = []
  #rows: FlowRow[] = []
  #cells: FlowParagraph[][] = []
  #cell: FlowParagraph[] = []

  add(paragraph: FlowParagraph, inTable: boolean): void {
    if (!inTable) {
      this.#endTable()
      this.#blocks.push({ kind: 'paragraph', paragraph })
      return
    }
    this.#cell.push(paragraph)
  }

  endCell(): void {
    this.#cells.push(this.#cell)
    this.#cell = []
  }

  /** The row of the cells since the last one; cells that the shape does not know stand to its right where they have text. */
  endRow({ header, cells }: RowShape): void {
    this.#endOpenCell()
    const row: (FlowCell & { paragraphs: FlowParagraph[] })[] = []
    this.#cells.forEach((paragraphs, i) => {
      const last = row[row.length - 1]
      const right = last?.right ?? 0
      if (cells.length > 0 && !cells[i] && !paragraphs.some((paragraph) => hasText(paragraph.runs))) return
      const shape = cells[i] ?? { left: right, right: right + 1000, mergedLeft: false, merge: 'none' as const }
      if (shape.mergedLeft && last) {
        last.paragraphs.push(...paragraphs.filter((p) => hasText(p.runs)))
        row[row.length - 1] = { ...last, right: shape.right }
      } else row.push({ left: shape.left, right: shape.right, merge: shape.merge, paragraphs })
    })
    if (row.length > 0) this.#rows.push({ header, cells: row })
    this.#cells = []
  }

  finish(): FlowBlock[] {
    this.#endTable()
    return this.#blocks
  }

  #endTable(): void {
    this.#endOpenCell()
    if (this.#cells.length > 0) this.endRow({ header: false, cells: [] })
    if (this.#rows.length > 0) this.#blocks.push({ kind: 'table', rows: this.#rows })
    this.#rows = []
  }

  /** Paragraphs that a damaged file leaves without the end of their cell. */
  #endOpenCell(): void {
    if (this.#cell.some((paragraph) => hasText(paragraph.runs))) this.endCell()
    this.#cell = []
  }
}

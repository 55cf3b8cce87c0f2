import type { CellShape, RowShape } from '../flow/flow.ts'

/** The row that `\trowd` begins to define; it counts at the next `\row`. */
export class RowDefinition {
  #header = false
  #left = 0
  #cells: CellShape[] = []
  #next: { mergedLeft: boolean; merge: CellShape['merge'] } = { mergedLeft: false, merge: 'none' }

  /** Whether the word was one of a row's. */
  word(name: string, value: number): boolean {
    if (name === 'trowd') {
      this.#header = false
      this.#left = 0
      this.#cells = []
    } else if (name === 'trhdr') this.#header = true
    else if (name === 'trleft') this.#left = value
    else if (name === 'clmrg') this.#next.mergedLeft = true
    else if (name === 'clvmgf') this.#next.merge = 'restart'
    else if (name === 'clvmrg') this.#next.merge = 'continue'
    else if (name === 'cellx') this.#endCell(value)
    else return name === 'clmgf'
    return true
  }

  shape(): RowShape {
    return { header: this.#header, cells: this.#cells }
  }

  #endCell(right: number): void {
    const left = this.#cells[this.#cells.length - 1]?.right ?? Math.min(this.#left, right)
    this.#cells.push({ left, right, ...this.#next })
    this.#next = { mergedLeft: false, merge: 'none' }
  }
}

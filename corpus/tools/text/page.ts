/** Lines on pages, with the height each stands at, from which a dump guesses its line breaks. */

export interface Fragment {
  readonly text: string
  readonly page: number
  /** Distance from the page's top, in lines. */
  readonly y: number
  /** Footnotes and page numbers: dumped without blank lines between them. */
  readonly small?: boolean
}

/** A page being filled, in lines; footnotes take their room from the foot. */
export class Flow {
  readonly fragments: Fragment[] = []
  page = 1
  y = 0
  height: number
  #notes: string[] = []
  readonly #pageNumber: 'none' | 'top' | 'bottom'

  constructor(height: number, pageNumber: 'none' | 'top' | 'bottom') {
    this.height = height
    this.#pageNumber = pageNumber
  }

  get room(): number {
    return this.height - this.y - this.#notes.length
  }

  put(text: string, y = this.y): void {
    this.fragments.push({ text, page: this.page, y })
  }

  /** One line under the last. */
  line(text: string): void {
    if (this.room < 1) this.turn()
    this.put(text)
    this.y += 1
  }

  note(lines: readonly string[]): void {
    this.#notes.push(...lines)
  }

  /** Ends the page. */
  turn(height = this.height): void {
    this.close()
    this.page += 1
    this.y = 0
    this.height = height
    if (this.#pageNumber === 'top') this.fragments.push({ text: String(this.page), page: this.page, y: -2, small: true })
  }

  /** Puts the footnotes and the page number at the foot. */
  close(): void {
    for (const [index, text] of this.#notes.entries())
      this.fragments.push({ text, page: this.page, y: this.height + index, small: true })
    if (this.#pageNumber === 'bottom')
      this.fragments.push({ text: String(this.page), page: this.page, y: this.height + this.#notes.length + 1, small: true })
    this.#notes = []
  }
}

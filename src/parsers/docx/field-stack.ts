/** The fields that are open at a point of a story: only their results are text, their instructions are not. */
export class FieldStack {
  #open: { instruction: string; inResult: boolean }[] = []
  readonly #withoutPageNumbers: boolean

  /** Running heads leave page numbers out. */
  constructor(withoutPageNumbers: boolean) {
    this.#withoutPageNumbers = withoutPageNumbers
  }

  mark(type: string | undefined): void {
    if (type === 'begin') this.#open.push({ instruction: '', inResult: false })
    else if (type === 'end') this.#open.pop()
    else {
      const field = this.#open[this.#open.length - 1]
      if (field !== undefined) field.inResult = true
    }
  }

  addInstruction(text: string): void {
    const field = this.#open[this.#open.length - 1]
    if (field !== undefined && !field.inResult) field.instruction += text
  }

  get showsText(): boolean {
    return this.#open.every((field) => field.inResult && this.shows(field.instruction))
  }

  /** Whether the result of a field with that instruction is read. */
  shows(instruction: string): boolean {
    return !(this.#withoutPageNumbers && /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?!\p{L})/iu.test(instruction))
  }

  get inContents(): boolean {
    return this.#open.some((field) => /^\s*TOC(?!\p{L})/iu.test(field.instruction))
  }

  /** At the end of a paragraph: an instruction that is never closed must not swallow the rest of the document. */
  dropUnfinished(): void {
    this.#open = this.#open.filter((field) => field.inResult)
  }
}

export interface Font {
  readonly name: string
  readonly charset: number
}

/** Gathers the font table as its tokens come by. */
export class FontTable {
  readonly #fonts = new Map<number, Font>()
  #current = 0
  #name = ''
  #charset = 1

  word(name: string, value: number): void {
    if (name === 'f') {
      this.#current = value
      this.#name = ''
      this.#charset = 1
    } else if (name === 'fcharset') this.#charset = value
  }

  /** Font names end with a semicolon. */
  text(text: string): void {
    for (const [i, part] of text.split(';').entries()) {
      if (i > 0 && this.#name.trim() !== '') this.#close()
      this.#name += part
    }
  }

  /** Font names are kept although their semicolon is missing. */
  endGroup(): void {
    if (this.#name.trim() !== '') this.#close()
  }

  get(index: number): Font | undefined {
    return this.#fonts.get(index)
  }

  #close(): void {
    this.#fonts.set(this.#current, { name: this.#name.trim(), charset: this.#charset })
    this.#name = ''
  }
}

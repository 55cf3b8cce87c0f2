/** Outline levels of the styles, from the style sheet: by `\outlinelevel` or by the name (`heading 2`). */
export class StyleLevels {
  readonly #levels = new Map<number, number>()
  #style = 0
  #level: number | undefined
  #name = ''

  word(name: string, value: number): void {
    if (name === 's') this.#style = value
    else if (name === 'outlinelevel' && value < 9) this.#level = value + 1
  }

  text(text: string): void {
    this.#name += text
  }

  endGroup(): void {
    const heading = /^heading ([1-9])\b/i.exec(this.#name.trim())?.[1]
    const level = this.#level ?? (heading === undefined ? undefined : Number(heading))
    if (level !== undefined) this.#levels.set(this.#style, level)
    this.#style = 0
    this.#level = undefined
    this.#name = ''
  }

  get(style: number): number | undefined {
    return this.#levels.get(style)
  }
}

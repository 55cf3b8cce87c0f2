/** What a sheet's name must not hold. */
const FORBIDDEN = /[\\/?*[\]:]/gu
const LONGEST = 31

/** Gives names of sheets as spreadsheets allow them: 31 characters, no forbidden ones, each once whatever its case. */
export class SheetNames {
  readonly #taken = new Set(['history'])

  /** A name near to `wanted`. */
  take(wanted: string): string {
    const clean =
      wanted
        .normalize('NFC')
        .replace(FORBIDDEN, ' ')
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(/^'+|'+$/gu, '') || '-'
    for (let n = 1; ; n++) {
      const tail = n === 1 ? '' : ` (${n})`
      const name = cut(clean, LONGEST - tail.length) + tail
      if (this.#taken.has(name.toLowerCase())) continue
      this.#taken.add(name.toLowerCase())
      return name
    }
  }
}

/** As many UTF-16 units as fit, no letter cut in two. */
function cut(text: string, room: number): string {
  let kept = ''
  for (const letter of text) {
    if (kept.length + letter.length > room) break
    kept += letter
  }
  return kept.trim()
}

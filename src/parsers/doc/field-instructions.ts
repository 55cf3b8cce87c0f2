const BEGIN = '\u0013'
const SEPARATOR = '\u0014'
const END = '\u0015'

/** The stretches of `[from, to)` that fields hide: their instructions, with the marks. Unfinished fields hide only marks. */
export function fieldInstructions(text: string, from: number, to: number): (cp: number) => boolean {
  const hidden = new Uint8Array(Math.max(0, to - from))
  const open: { begin: number; separator: number }[] = []
  for (let cp = from; cp < to; cp++) {
    const char = text[cp]
    if (char !== BEGIN && char !== SEPARATOR && char !== END) continue
    hidden[cp - from] = 1
    const field = open[open.length - 1]
    if (char === BEGIN) open.push({ begin: cp, separator: -1 })
    else if (char === SEPARATOR && field && field.separator < 0) field.separator = cp
    else if (char === END && field) {
      open.pop()
      hidden.fill(1, field.begin - from, (field.separator < 0 ? cp : field.separator) - from + 1)
    }
  }
  return (cp) => hidden[cp - from] === 1
}

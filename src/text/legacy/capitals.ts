import type { Word } from './decode.ts'

/**
 * TCVN3 and VPS keep no toned capitals, so a title typed in an ordinary font comes out as `QUYếT ĐịNH`. Such words are
 * raised, and with them short words of the same line of capitals that have no plain letter to tell (`Kế HOạCH`).
 */
export function raiseCapitals(units: string[], words: readonly Word[]): void {
  const shapes = words.map((word) => shape(word.units.join('')))
  for (let from = 0; from < words.length; ) {
    let to = from
    while (
      shapes[to] !== 'other' &&
      to + 1 < words.length &&
      adjacent(units, words[to], words[to + 1]) &&
      shapes[to + 1] !== 'other'
    )
      to++
    const line = shapes.slice(from, to + 1)
    if (line.includes('mixed')) for (let i = from; i <= to; i++) if (words[i]?.encoding !== 'unicode') raise(units, words[i])
    from = to + 1
  }
}

/** `mixed`: capitals with small toned letters; `open`: nothing but letters that have no capital here, or one capital. */
function shape(text: string): 'mixed' | 'capital' | 'open' | 'other' {
  const capitals = text.match(/[A-Z]/g)?.length ?? 0
  if (/[a-z]/.test(text) || !/\p{L}/u.test(text)) return 'other'
  const small = /\p{Ll}/u.test(text)
  if (capitals >= 2) return small ? 'mixed' : 'capital'
  return small && text.length <= 3 ? 'open' : text === text.toUpperCase() ? 'capital' : 'other'
}

function adjacent(units: readonly string[], first: Word | undefined, second: Word | undefined): boolean {
  if (!first || !second) return false
  const between = units.slice(first.at + first.units.length, second.at).join('')
  return between.length <= 3 && /^[ ,–-]+$/.test(between)
}

function raise(units: string[], word: Word | undefined): void {
  word?.units.forEach((unit, i) => {
    word.units[i] = unit.toUpperCase()
    units[word.at + i] = unit.toUpperCase()
  })
}

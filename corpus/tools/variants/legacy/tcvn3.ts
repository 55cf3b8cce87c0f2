/**
 * Unicode to TCVN 5712:1993 as the ABC fonts have it, written from the standard's code chart, in Latin-1 letters.
 * Capitals with tones have no code: they are set as small letters in a font that draws capitals (`.VnTimeH`).
 */
type Run = readonly [firstCode: number, letters: string]
const SMALL_RUNS: readonly Run[] = [
  [0xa8, 'ăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]
const CAPITAL_RUNS: readonly Run[] = [[0xa1, 'ĂÂÊÔƠƯĐ']]

const table = (runs: readonly Run[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    runs.flatMap(([first, letters]) => Array.from(letters, (letter, i) => [letter, String.fromCharCode(first + i)])),
  )
const SMALL = table(SMALL_RUNS)
const CAPITAL = table(CAPITAL_RUNS)
const PUNCTUATION: Readonly<Record<string, string>> = { '–': '-', '“': '"', '”': '"', '’': "'" }

/** A stretch of text and the font that draws it. */
export interface Drawn {
  readonly text: string
  readonly font: string
}

const PLAIN = '.VnTime'
const CAPITALS = '.VnTimeH'

/** Text in capitals is typed small in the font of capitals, and so is a lone capital with a tone. */
export function toTcvn3(text: string): readonly Drawn[] {
  const inCapitals = !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)
  const drawn: { text: string; font: string }[] = []
  for (const letter of text) {
    const small = letter.toLowerCase()
    const lone = letter !== small && SMALL[small] !== undefined && CAPITAL[letter] === undefined
    const typedSmall = lone || (inCapitals && /\p{Lu}/u.test(letter))
    const code = typedSmall ? (SMALL[small] ?? small) : (SMALL[letter] ?? CAPITAL[letter] ?? PUNCTUATION[letter] ?? letter)
    const font = inCapitals || lone ? CAPITALS : PLAIN
    const last = drawn.at(-1)
    if (last?.font === font) last.text += code
    else drawn.push({ text: code, font })
  }
  return drawn
}

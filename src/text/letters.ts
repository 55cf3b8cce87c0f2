/**
 * Letters of the Latin script with all that Vietnamese needs, as ranges to stand within the brackets of a pattern.
 * `\p{L}`, `\p{Lu}` and `\p{Ll}` say the same for our texts, but hold the letters of every script: a pattern that has
 * several of them takes twenty to a hundred times longer to compile. For patterns that are put together from strings.
 */
export const LETTERS = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff'

/** Every second letter from one to another: in the Vietnamese block capitals and small letters take turns. */
function everySecond(first: number, last: number): string {
  let letters = ''
  for (let code = first; code <= last; code += 2) letters += String.fromCharCode(code)
  return letters
}

export const CAPITALS = `A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ${everySecond(0x1ea0, 0x1efe)}`
export const SMALL_LETTERS = `a-zß-öø-ÿăđĩũơư${everySecond(0x1ea1, 0x1eff)}`

/** Digits, raised and lowered ones, fractions and roman numerals in one sign: `\p{N}` of our texts. */
export const NUMERALS = '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2189'

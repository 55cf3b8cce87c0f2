import { LETTERS } from './letters.ts'

/**
 * Regular expressions with Unicode word edges and free spacing. JavaScript's `\b`, `\w` and `\W` know ASCII only:
 * `\W` matches `ế`, and `quý` plus a roman numeral fires on `quý vị`.
 *
 * In the template a space stands for one or more white-space characters; the whole is anchored at word edges and
 * matched without case (flags `gi`). Interpolated strings and expressions are taken as pattern source; `\p{L}` in it
 * stands for the letters of the Latin script. Flag `u` is left out: with it and `i` every letter of a pattern becomes a
 * class of its own, and the pattern takes five times longer to compile.
 */
export function words(strings: TemplateStringsArray, ...parts: readonly (string | RegExp)[]): RegExp {
  const source = strings.raw.map((text, i) => text.replace(/ /g, '\\s+') + sourceOf(parts[i])).join('')
  return new RegExp(`${EDGE_BEFORE}(?:${latin(source)})${EDGE_AFTER}`, 'gi')
}

/** The source with `\p{L}` as ranges, which need no flag; brackets around them where it stands in none. */
function latin(source: string): string {
  let inClass = false
  return source.replace(/\\p\{L\}|\\[^]|[[\]]/g, (token) => {
    if (token === '\\p') throw new SyntaxError('words: of the Unicode properties only \\p{L} is known')
    if (token === '\\p{L}') return inClass ? LETTERS : `[${LETTERS}]`
    if (token === '[') inClass = true
    else if (token === ']') inClass = false
    return token
  })
}

/**
 * Letters, marks and digits of the Latin script with all that Vietnamese needs, composed or not. `[\p{L}\p{M}\p{N}]` says
 * the same for our texts, but takes a hundred times longer to compile, and every rule has it twice.
 */
const WORD = '[0-9A-Za-z\\u00aa-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff]'

/** No letter, mark or digit directly before. */
export const EDGE_BEFORE = `(?<!${WORD})`
/** No letter, mark or digit directly after. */
export const EDGE_AFTER = `(?!${WORD})`

function sourceOf(part: string | RegExp | undefined): string {
  return part === undefined ? '' : typeof part === 'string' ? part : part.source
}

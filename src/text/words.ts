/**
 * Regular expressions with Unicode word edges and free spacing. JavaScript's `\b`, `\w` and `\W` know ASCII only:
 * `\W` matches `ế`, and `quý` plus a roman numeral fires on `quý vị`.
 *
 * In the template a space stands for one or more white-space characters; the whole is anchored at word edges and
 * matched without case (flags `giu`). Interpolated strings and expressions are taken as pattern source.
 */
export function words(strings: TemplateStringsArray, ...parts: readonly (string | RegExp)[]): RegExp {
  const source = strings.raw.map((text, i) => text.replace(/ /g, '\\s+') + sourceOf(parts[i])).join('')
  return new RegExp(`${EDGE_BEFORE}(?:${source})${EDGE_AFTER}`, 'giu')
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

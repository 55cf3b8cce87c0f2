import { readLabel } from '../../src/text/labels.ts'

const INLINE = /(?<=[\p{L})"”…][.;:])\s?(?=(\d{1,2})\.\s?\p{Lu}\p{L}*\s)/gu

/**
 * Offsets of labels inside a paragraph (`… hành chính.3. Việc triển khai …`): a number that is the next of its series,
 * glued behind a sentence end, while no later paragraph opens with it. `last` gives the open ordinal of a kind.
 */
export function inlineLabels(
  text: string,
  last: (kind: string) => number,
  later: readonly { readonly text: string }[],
): number[] {
  const cuts: number[] = []
  const own = readLabel(text)
  let current = own?.kind === 'decimal' && own.depth === 1 ? own.ordinal : last('decimal1')
  for (const match of text.matchAll(INLINE)) {
    const ordinal = Number(match[1])
    if (current === 0 || ordinal !== current + 1 || opensLater(ordinal, later)) continue
    cuts.push(match.index + match[0].length)
    current = ordinal
  }
  return cuts
}

/** Whether a later paragraph opens with this number before the series starts again. */
function opensLater(ordinal: number, later: readonly { readonly text: string }[]): boolean {
  for (const { text } of later) {
    const label = readLabel(text)
    if (!label || label.kind === 'letter' || label.kind === 'parenthesis') continue
    if (label.kind !== 'decimal') return false
    if (label.depth === 1) return label.ordinal === ordinal
  }
  return false
}

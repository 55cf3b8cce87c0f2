/** Cleaned text with pairs `clean offset, raw offset`, ascending: from each pair on the two run in step. */
export interface Cleaned {
  readonly text: string
  readonly map: readonly number[]
}

// soft hyphens, zero-width characters, byte order marks, controls: never seen by a reader
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]/u
// hyphens that only say where a line may not break, and what stands for one between letters in capitals: `15/KH‑UBND`
const HYPHEN = /^[\u2010\u2011]/u
const LOST_HYPHEN = /^[\u00ad\u2212]/u
const PLAIN = /^[\x21-\x7e\u00c0-\u024f\u1e00-\u1eff–—…“”]+(?: [\x21-\x7e\u00c0-\u024f\u1e00-\u1eff–—…“”]+)*$/u

/** NFC, one space for each run of white space, nothing invisible, no space at either end. */
export function clean(raw: string): Cleaned {
  if (PLAIN.test(raw) || raw === '') return { text: raw, map: [0, 0] }
  const map: number[] = []
  let text = ''
  let space = false
  let steady = Number.NaN
  // a base letter with its combining marks is one unit for NFC
  for (const { 0: unit, index } of raw.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (/^\s/u.test(unit)) {
      space = text !== ''
      continue
    }
    const hyphen = HYPHEN.test(unit) || (LOST_HYPHEN.test(unit) && parts(raw, index))
    if (!hyphen && INVISIBLE.test(unit[0] ?? '')) continue
    if (space) text += ' '
    space = false
    if (text.length - index !== steady) {
      map.push(text.length, index)
      steady = text.length - index
    }
    const composed = hyphen ? `-${unit.slice(1)}`.normalize('NFC') : unit.normalize('NFC')
    text += composed
    if (composed.length !== unit.length) steady = Number.NaN
  }
  return { text, map }
}

/** Whether what stands at `index` parts two pieces of a symbol: a capital or digit before it, a capital behind. */
function parts(raw: string, index: number): boolean {
  return /[\p{Lu}\d]\p{M}*$/u.test(raw.slice(Math.max(0, index - 6), index)) && /^\p{Lu}/u.test(raw.slice(index + 1, index + 3))
}

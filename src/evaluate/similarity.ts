/** Text as scores compare it: without case, white space, bullets or closing punctuation, dashes and quotes alike. */
export const squash = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—−]/gu, '-')
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, '')
    .replace(/^[-+•*·]+/u, '')
    .replace(/[.;,:/]+$/u, '')

/** 1 for texts that are alike, less the share of letters that have to be changed (Levenshtein). */
export function similarity(a: string | null | undefined, b: string | null | undefined): number {
  const [s, t] = [squash(a), squash(b)]
  if (s === t) return 1
  if (s === '' || t === '') return 0
  let previous = Array.from({ length: t.length + 1 }, (_, j) => j)
  for (let i = 1; i <= s.length; i++) {
    const current = [i]
    for (let j = 1; j <= t.length; j++)
      current[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (s[i - 1] === t[j - 1] ? 0 : 1),
      )
    previous = current
  }
  return 1 - (previous[t.length] ?? 0) / Math.max(s.length, t.length)
}

/** Whether two lists hold alike items, in any order. */
export function sameItems(a: readonly string[], b: readonly string[]): boolean {
  const left = [...b]
  for (const item of a) {
    const at = left.findIndex((other) => similarity(item, other) >= 0.97)
    if (at < 0) return false
    left.splice(at, 1)
  }
  return left.length === 0
}

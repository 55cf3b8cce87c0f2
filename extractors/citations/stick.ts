/** The match of a sticky pattern at `at`, or null. */
export function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where that match ends, or null. */
export function stickEnd(pattern: RegExp, text: string, at: number): number | null {
  const match = stick(pattern, text, at)
  return match === null ? null : at + match[0].length
}

/** A function of text that keeps what it gave for short texts: plans repeat the same few phrases. Kept small by forgetting all. */
export function remembered<T>(compute: (text: string) => T, most = 20_000, longest = 400): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = compute(text)
    if (text.length > longest) return value
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}

/**
 * Where a member of a list begins: with its own word where it has one, `và tháng 12/2026`, else with its figure. What
 * stands between two members would otherwise be taken for what the second is about.
 */
export function ownWordBefore(text: string, figure: number, word: string): number {
  const found = new RegExp(`${word}\\s*$`, 'iu').exec(text.slice(0, figure))
  return found?.index ?? figure
}

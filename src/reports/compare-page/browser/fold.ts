/** Text for searching: lower case, without marks, đ as d. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/** Whether text holds every word that was typed. */
export function matcher(typed: string): (text: string) => boolean {
  const words = fold(typed).split(' ').filter(Boolean)
  return (text) => {
    const folded = fold(text)
    return words.every((word) => folded.includes(word))
  }
}

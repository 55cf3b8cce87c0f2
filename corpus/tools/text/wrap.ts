/** Breaking text into lines by the widths of a Times-like face. */

const NARROW = /[ijltfrI.,;:!|()'’/-]/
const WIDE = /[mwMW%—]/

/** Width in em. */
function widthOf(character: string): number {
  const base = character.normalize('NFD').charAt(0)
  if (base === ' ') return 0.25
  if (NARROW.test(base)) return 0.31
  if (WIDE.test(base)) return 0.8
  if (/[0-9]/.test(base)) return 0.5
  return /\p{Lu}|Đ/u.test(base) ? 0.68 : 0.47
}

const measure = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0)

/** Words, and the parts of words behind a hyphen, where a line may end. */
const pieces = (text: string): readonly string[] => text.match(/\s*[^\s-]*-+(?=[^\s-])|\s*\S+/gu) ?? []

/** Lines of at most `width` em, the first one shorter by `indent`. Blank text gives one blank line. */
export function wrap(text: string, width: number, indent = 0): readonly string[] {
  const lines: string[] = []
  let line = ''
  let left = width - indent
  for (const piece of pieces(text)) {
    const size = measure(piece)
    if (size > left && line !== '') {
      lines.push(line)
      line = ''
      left = width
    }
    line += line === '' ? piece.trimStart() : piece
    left -= size
  }
  return [...lines, line]
}

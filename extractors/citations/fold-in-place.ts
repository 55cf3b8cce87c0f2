const MARKED = /[A-Z\u00c0-\u1ef9]/

/** Lower-case letters without marks, one for one: offsets in the result are offsets in `text` (which is NFC). */
export function foldInPlace(text: string): string {
  if (!MARKED.test(text)) return text
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
  // marks that stand alone and signs of other scripts come apart otherwise
  return plain.length === text.length ? plain : text.replace(/[A-Z\u00c0-\u1ef9]/g, base)
}

const known = new Map<string, string>()

function base(letter: string): string {
  let plain = known.get(letter)
  if (plain === undefined) {
    plain = letter === 'Đ' || letter === 'đ' ? 'd' : (letter.normalize('NFD')[0] ?? letter).toLowerCase()
    known.set(letter, plain)
  }
  return plain
}

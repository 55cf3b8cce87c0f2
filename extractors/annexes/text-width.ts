/** Advance widths of Times (New) Roman, the typeface of Decree 30/2020 annex I, in thousandths of the size. */
const ADVANCE: Readonly<Record<string, number>> = {
  a: 444,
  c: 444,
  e: 444,
  f: 333,
  i: 278,
  j: 278,
  l: 278,
  m: 778,
  r: 333,
  s: 389,
  t: 278,
  w: 722,
  z: 444,
  I: 333,
  J: 389,
  M: 889,
  W: 944,
  S: 556,
  P: 556,
  F: 556,
  L: 611,
  E: 611,
  T: 611,
  B: 667,
  C: 667,
  R: 667,
  Q: 722,
  O: 722,
  ' ': 250,
  '.': 250,
  ',': 250,
  ';': 278,
  ':': 278,
  '-': 333,
  '(': 333,
  ')': 333,
  '/': 278,
  '%': 833,
  '"': 408,
  '“': 444,
  '”': 444,
  '&': 778,
}
const MEAN = 450

/** By code, as they are met; marks are as wide as nothing. */
const WIDTHS = new Map<number, number>()

/** How wide a text is set, in mean letters: lines of one column have one width, not one number of characters. */
export function textWidth(text: string): number {
  let sum = 0
  for (const character of text) sum += WIDTHS.get(character.codePointAt(0) ?? 0) ?? widthOf(character)
  return Math.round((10 * sum) / MEAN) / 10
}

function widthOf(character: string): number {
  let width = 0
  for (const letter of character.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D'))
    width += ADVANCE[letter] ?? (/\p{Lu}/u.test(letter) ? 722 : 500)
  WIDTHS.set(character.codePointAt(0) ?? 0, width)
  return width
}

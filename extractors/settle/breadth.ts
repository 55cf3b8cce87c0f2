const NARROW = /[\s.,;:'’‘!|()[\]/\\ijltfrI-]/u
const WIDE = /[mwMW%@—…]/u
const CAPITAL = /\p{Lu}/u

/** About how wide a text is set, in widths of a digit: proportional faces set capitals wide and `i`, `l`, `.` narrow. */
export function breadth(text: string): number {
  let sum = 0
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue
    sum += NARROW.test(letter) ? 0.6 : WIDE.test(letter) ? 1.6 : CAPITAL.test(letter) ? 1.35 : 0.95
  }
  return sum
}

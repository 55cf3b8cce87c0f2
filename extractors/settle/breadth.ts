const NARROW = /[\s.,;:'’‘!|()[\]/\\ijltfrI-]/u
const WIDE = /[mwMW%@—…]/u
const CAPITAL = /\p{Lu}/u

/** About how wide a text is set, in widths of a digit: proportional faces set capitals wide and `i`, `l`, `.` narrow. */
export function breadth(text: string): number {
  let sum = 0
  for (const letter of text) sum += known.get(letter) ?? measured(letter)
  return sum
}

/** A few hundred letters at most: those that documents use. */
const known = new Map<string, number>()

function measured(letter: string): number {
  let sum = 0
  for (const part of letter.normalize('NFD')) {
    if (/\p{M}/u.test(part)) continue
    sum += NARROW.test(part) ? 0.6 : WIDE.test(part) ? 1.6 : CAPITAL.test(part) ? 1.35 : 0.95
  }
  known.set(letter, sum)
  return sum
}

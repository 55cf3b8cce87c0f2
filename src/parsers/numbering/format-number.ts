import { romanNumeral } from '../../text/roman.ts'

/** One counter as a numbering level prints it (ST_NumberFormat); unknown formats count in decimals. */
export function formatNumber(value: number, format: string, custom?: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return romanNumeral(value).toLowerCase()
    case 'upperRoman':
      return romanNumeral(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'decimalEnclosedCircle':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)
    case 'chicago':
      return value >= 1 ? (['*', '†', '‡', '§'][(value - 1) % 4] ?? '').repeat(Math.ceil(value / 4)) : ''
    case 'custom':
      return fromList(value, custom ?? '')
    default:
      return String(value)
  }
}

/** a to z, then aa, bb, cc: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return ''
  return String.fromCodePoint(0x61 + ((value - 1) % 26)).repeat(Math.min(50, Math.ceil(value / 26)))
}

/** A custom format is a list of its first members: `001, 002, 003, ...`, or letters in an order of their own (`a, b, c, d, đ, e`). */
function fromList(value: number, list: string): string {
  const members = list
    .split(',')
    .map((member) => member.trim())
    .filter((member) => member !== '' && !/^(?:\.{3}|…)$/.test(member))
  const first = members[0] ?? ''
  if (/^\d+$/.test(first)) return String(value - 1 + Number(first)).padStart(first.length, '0')
  return members[value - 1] ?? String(value)
}

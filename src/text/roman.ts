const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A number from 1 to 10,000 in capital Roman figures. */
export function romanNumeral(value: number): string {
  let rest = Math.min(value, 10_000)
  let text = ''
  for (const [amount, numeral] of ROMAN) {
    while (rest >= amount) {
      text += numeral
      rest -= amount
    }
  }
  return text
}

export function romanValue(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
  const digits = [...roman.toUpperCase()].map((letter) => values[letter] ?? Number.NaN)
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
}

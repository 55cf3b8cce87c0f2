import { UsageFailure } from './failure.ts'

/** A whole number of an option, from `least` on. Throws UsageFailure. */
export function wholeNumber(option: string, value: unknown, least: 0 | 1): number {
  const text = String(value)
  const number = Number(text)
  if (!/^\d{1,9}$/.test(text) || number < least)
    throw new UsageFailure(option, text, least === 0 ? 'expected.workers' : 'expected.count')
  return number
}

/** One of the values that an option takes. Throws UsageFailure. */
export function oneOf<T extends string>(option: string, value: unknown, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value)
  if (chosen === undefined) throw new UsageFailure(option, String(value), choices.join(', '))
  return chosen
}

import { LETTERS } from '../../src/text/letters.ts'
import { BARE_QUARTER } from './vocabulary.ts'

/** Months named as reporting periods: `3 tháng`, `6 tháng`, `9 tháng`, also in words. */
export const MONTHS = '(?:(?:0?[369]|ba|sáu|chín|12)\\s+tháng(?:\\s+đầu\\s+năm(?!\\s+\\d))?)'

/** A period that comes round, as it stands in a list of them (`quý, 6 tháng, năm`). Not `tháng 5`, `năm 2025`. */
export const PERIOD = `(?:(?:cả\\s+|0?1\\s+)?năm(?!\\s*(?:\\d|học|nay|trước|sau|tiếp|liền|kế))|${MONTHS}|tháng(?!\\s*\\d)|tuần(?!\\s*\\d)|(?:nửa|bán)\\s+năm|${BARE_QUARTER}(?!\\s+(?:[IVX1-4l]+(?![${LETTERS}\\d]))))`

const CODES: readonly (readonly [RegExp, string])[] = [
  [/nửa|bán/i, 'P6M'],
  [/^(?:0?3|ba)\s/i, 'P3M'],
  [/^(?:0?6|sáu)\s/i, 'P6M'],
  [/^(?:0?9|chín)\s/i, 'P9M'],
  [/^12\s/u, 'P1Y'],
  [/ngày/i, 'P1D'],
  [/tuần/i, 'P1W'],
  [/tháng/i, 'P1M'],
  [/năm/i, 'P1Y'],
  [/^q/i, 'P3M'],
]

/** ISO 8601 duration of a named period. */
export function periodCode(text: string): string {
  return CODES.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? 'P1Y'
}

const PERIODS = new RegExp(`(?<![${LETTERS}\\d])(?:${PERIOD}|ngày)(?![${LETTERS}])`, 'giu')

/** The periods that a list names, with their offsets; the first reaches back to the list's lead-in. */
export function periodsIn(text: string): { readonly code: string; readonly at: readonly [number, number] }[] {
  const found = [...text.matchAll(PERIODS)]
  return found.map((match, i) => ({
    code: periodCode(match[0]),
    at: [i === 0 ? 0 : match.index, match.index + match[0].length] as const,
  }))
}

import { LETTERS } from './letters.ts'

export const YEAR = '(?:19|20)\\d{2}'
export const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])'
export const DAY_NUMBER = '(?:0?[1-9]|[12]\\d|3[01])'

/** A day as written; `year` is null where the text leaves it out. */
export interface WrittenDate {
  readonly day: number
  readonly month: number
  readonly year: number | null
}

const NUMERIC = `${DAY_NUMBER}\\s*/\\s*${MONTH_NUMBER}\\s*/\\s*(?:${YEAR}|\\d{2})`
const DOTTED = `${DAY_NUMBER}\\s?[.\\-–]\\s?${MONTH_NUMBER}\\s?[.\\-–]\\s?(?:${YEAR}|\\d{2})`
const LONG = `ngày\\s+${DAY_NUMBER},?\\s+tháng\\s+${MONTH_NUMBER}(?:(?:,?\\s+năm\\s+|\\s*[/.\\-]\\s*)${YEAR})?`
const SHORT = `${DAY_NUMBER}\\s*/\\s*${MONTH_NUMBER}(?:,?\\s+năm\\s+${YEAR})?(?!\\s*[/.\\-]\\s*[${LETTERS}\\d])`
const AFTER_WORD = `ngày\\s+${DAY_NUMBER}\\s?[.\\-]\\s?${MONTH_NUMBER}(?:,?\\s+năm\\s+${YEAR})?(?!\\s*[/.\\-]\\s*[${LETTERS}\\d])`

/** A date in any of the ways plans write it; without groups, so that it can stand twice in a pattern. */
export const DATE = `(?:${LONG}|(?:ngày\\s+)?(?:${NUMERIC}|${DOTTED}|${SHORT})|${AFTER_WORD})`

const PARTS = /(?<day>\d{1,2})\D+?(?<month>\d{1,2})(?:\D+?(?<year>\d{4}|\d{2}))?\D*$/u

/** Reads what `DATE` matched; null where the month or day does not exist. Two-digit years are of this century. */
export function readDate(text: string): WrittenDate | null {
  const parts = PARTS.exec(text)?.groups
  if (parts === undefined) return null
  const day = Number(parts.day)
  const month = Number(parts.month)
  const year = parts.year === undefined ? null : Number(parts.year) + (parts.year.length === 2 ? 2000 : 0)
  return isDay(day) && isMonth(month) ? { day, month, year } : null
}

const DATES = new RegExp(`(?<![${LETTERS}\\d])${DATE}(?!\\d)`, 'giu')

/** Every date in a text, with its offsets. */
export function datesIn(text: string): { readonly date: WrittenDate; readonly at: readonly [number, number] }[] {
  const found = [...text.matchAll(DATES)]
  return found.flatMap((match) => {
    const date = readDate(match[0])
    return date === null ? [] : [{ date, at: [match.index, match.index + match[0].length] as const }]
  })
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12
const isDay = (day: number): boolean => day >= 1 && day <= 31

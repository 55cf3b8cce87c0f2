import { stick } from './stick.ts'

/** A date as it stands behind a number or an issuer. */
export interface DateReading {
  readonly to: number
  /** ISO 8601; `2026-02` or `2026` where the rest was left blank; null where malformed. */
  readonly date: string | null
}

const LEAD = '[\\s,(]{0,3}(?:(?:được\\s)?(?:ký\\s)?(?:ban\\shành|ký|đề|lập)\\s)?ngày'
const BLANK = '[\\s.…_]{0,40}'
const NUMERIC = new RegExp(`${LEAD}[\\s:]{0,3}(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,6})(?![\\d])`, 'iuy')
const IN_WORDS = new RegExp(
  `${LEAD}${BLANK}(\\d{0,2})${BLANK}tháng${BLANK}(\\d{0,2})${BLANK}(?:,\\s?)?năm${BLANK}(\\d{4}|)(?!\\d)`,
  'iuy',
)
const NUMERIC_BLANK = new RegExp(`${LEAD}${BLANK}(\\d{0,2})${BLANK}/${BLANK}(\\d{0,2})${BLANK}/${BLANK}(\\d{4})(?!\\d)`, 'iuy')
const BLANK_ALONE = new RegExp(`${LEAD}[\\s.…_]{1,40}(?:tháng[\\s.…_]{1,40})?(?=[\\p{L},;)]|$)`, 'iuy')
const DAY_AND_MONTH = new RegExp(`${LEAD}\\s?(\\d{1,2})\\s?/\\s?(\\d{1,2})(?![\\d/])`, 'iuy')
const WITHOUT_WORD = /[\s,(]{1,3}(\d{1,2})([/])(\d{1,2})\/(\d{4})(?!\d)/iy
const YEAR_ALONE = /[\s,]{1,3}năm\s?((?:19|20)\d{2})(?!\d|\s?[-–]\s?\d)/iy

/** The date that stands at `at`, directly or behind a comma; null where none does. */
export function dateAfter(text: string, at: number): DateReading | null {
  return dayAfter(text, at) ?? yearAfter(text, at)
}

/** A date with a day, or with a blank for it. */
export function dayAfter(text: string, at: number): DateReading | null {
  const numeric = stick(NUMERIC, text, at) ?? stick(WITHOUT_WORD, text, at)
  if (numeric) return { to: at + numeric[0].length, date: iso(numeric[1], numeric[3], numeric[4]) }
  const words = stick(IN_WORDS, text, at) ?? stick(NUMERIC_BLANK, text, at)
  if (words) return { to: at + words[0].trimEnd().length, date: partial(words[1], words[2], words[3]) }
  const short = stick(DAY_AND_MONTH, text, at)
  if (short) return { to: at + short[0].length, date: null }
  const blank = stick(BLANK_ALONE, text, at)
  return blank ? { to: at + blank[0].trimEnd().length, date: null } : null
}

/** `năm 2013`. */
export function yearAfter(text: string, at: number): DateReading | null {
  const match = stick(YEAR_ALONE, text, at)
  return match ? { to: at + match[0].length, date: match[1] ?? null } : null
}

function partial(day = '', month = '', year = ''): string | null {
  if (year === '') return null
  if (month === '') return year
  return day === '' ? `${year}-${month.padStart(2, '0')}` : iso(day, month, year)
}

/** ISO 8601 of a calendar day, or null where there is no such day or the year has lost or gained a digit. */
export function iso(day = '', month = '', year = ''): string | null {
  const full = /^\d{2}$/.test(year) ? (Number(year) > 45 ? `19${year}` : `20${year}`) : year
  if (!/^(?:19|20)\d{2}$/.test(full)) return null
  const date = new Date(Date.UTC(Number(full), Number(month) - 1, Number(day)))
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Pattern sources for the words of time, with the spellings that plans really contain. Spaces are `\s+` already. */
import { YEAR } from '../../src/text/written-date.ts'

export { DAY_NUMBER, MONTH_NUMBER, YEAR } from '../../src/text/written-date.ts'

const spaced = (source: string): string => source.replace(/ /g, '\\s+')

/** `quý`, also `qúy`, `quí`; never alone enough, since `quý vị` is no quarter. */
export const QUARTER = 'q(?:uý|úy|uí|úi|ùy|uỳ)'
/** `quý` that counts time: not `quý vị`, `quý cơ quan`. */
export const BARE_QUARTER = spaced(`${QUARTER}(?! (?:vị|khách|cơ quan|đơn vị|ông|bà|báo|giá|hiếm|trọng|doanh|ngài|công ty|đại))`)
/** Every: `hằng`, `hàng`, mistyped `hăng`, `hang`; `mỗi`, `từng`. */
export const EACH = '(?:hằng|hàng|hăng|hắng|hẳng|hang|mỗi|từng)'
export const ANNUALLY = spaced('(?:(?:hằng|hàng|hăng|hắng|hang|mỗi) năm)')
export const DASH = '[-–—−]'
/** `đến`, `tới` or a dash. */
export const UNTIL = spaced(`(?:\\s*${DASH}+\\s*(?:(?:đến|tới)(?: hết)? )?|\\s+(?:đến|tới)(?: hết)?(?: trước)? )`)
export const AND = spaced('(?:\\s*[,;&+]\\s*(?:và )?|\\s+(?:và|hoặc|hay|cùng) |\\s*/\\s*)')
/** Year after a month or a quarter: `/2025`, ` năm 2025`, `, năm 2025`, `-2025`. */
export const OF_YEAR = `(?:\\s*[/.\\-–]\\s*(?:năm\\s+)?${YEAR}|,?\\s+(?:của\\s+)?năm\\s+${YEAR}|\\s+${YEAR})`
/** Roman or Arabic number of a quarter, with the letter l and the digit 1 in place of I as scans give them. */
export const QUARTER_NUMBER = '(?:[I1l]V|[I1l]{1,3}|0?[1-4]|một|hai|ba|bốn|tư|nhất)'
/** A count of days, weeks, months or years: `15`, `05`, `sáu`. */
export const COUNT = '(?:\\d{1,3}|một|hai|ba|bốn|sáu|bảy|tám|chín|mười)'

const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  nhất: 1,
  đầu: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

/** Value of a number in digits or as a word; NaN where it is neither. */
export function numberOf(text: string): number {
  return NUMBERS[text.toLowerCase()] ?? Number(text)
}

/** 1 to 4; NaN where it is none. */
export function quarterOf(text: string): number {
  const upper = text.toUpperCase()
  if (/^[I1L]V$/u.test(upper)) return 4
  if (/^(?:[I1L]{2,3}|[IL])$/u.test(upper)) return upper.length
  const value = numberOf(text)
  return value >= 1 && value <= 4 ? value : Number.NaN
}

/** The four-digit year that a text holds last, else null. */
export function yearIn(text: string): number | null {
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)
  return years === null ? null : Number(years.at(-1))
}

import { PROVINCES } from './provinces.ts'
import { TITLE_START } from './title-start.ts'

/** Both tone placements of a name in the newer one: `Hòa` and `Hoà`. */
export function eitherTone(source: string): string {
  return source.replace(/òa|óa|ỏa|õa|ọa|ủy|úy|ùy/gu, (pair) => `(?:${pair}|${OLDER[pair]})`)
}
const OLDER: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  ủy: 'uỷ',
  úy: 'uý',
  ùy: 'uỳ',
}

const KNOWN = [...PROVINCES]
  .sort((a, b) => b.length - a.length)
  .map(eitherTone)
  .join('|')
  .replace(/ - /g, '\\s?[-–]\\s?')
  .replace(/ /g, '\\s')
const SYLLABLE = `(?!${TITLE_START})\\p{Lu}[\\p{L}’']*`
const PROPER = `(?:(?:${KNOWN})(?!\\p{L})|${SYLLABLE}(?:[\\s-]${SYLLABLE}){0,3}|\\d{1,2}(?!\\d|/|%))`
const WORD = '(?:tỉnh|thành\\sphố|huyện|quận|thị\\sxã|xã|phường|thị\\strấn|đặc\\skhu)'
const CAPITAL_WORD = '(?:Tỉnh|Thành\\sphố|Huyện|Quận|Thị\\sxã|Xã|Phường|Thị\\strấn|Đặc\\skhu|TP\\.?|Tp\\.?|TX\\.?|TT\\.?)'

/** `tỉnh Thanh Hóa`, `Thành phố`, `phường 5`, `xã A, huyện B`; without its space in front. */
export const PLACE = `(?:cấp\\s(?:tỉnh|huyện|xã)|(?:${WORD}|${CAPITAL_WORD})(?![\\p{L}])(?:\\s(?!ủy|uỷ)${PROPER})?(?:\\s?[,-]\\s?${WORD}\\s${PROPER}){0,2})`

/** A province named without its word, `Sở Nội vụ Nghệ An`; a unit named behind a party committee, `Huyện ủy An Bình`. */
export const PROVINCE_ALONE = `(?:${KNOWN})(?!\\p{L})`
export const UNIT_ALONE = `(?:${PROVINCE_ALONE}|${SYLLABLE}(?:\\s${SYLLABLE}){0,2})`

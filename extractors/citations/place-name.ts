import { PROVINCES } from './provinces.ts'
import { stick, stickEnd } from './stick.ts'
import { TITLE_START } from './title-start.ts'

/** Both tone placements of a name in the newer one: `Hòa` and `Hoà`. */
export function eitherTone(source: string): string {
  return source.replace(/òa|óa|ỏa|õa|ọa|ủy|úy|ùy/gu, (pair) => `(?:${pair}|${OLDER[pair]})`)
}
const OLDER: Readonly<Record<string, string>> = { òa: 'oà', óa: 'oá', ỏa: 'oả', õa: 'oã', ọa: 'oạ', ủy: 'uỷ', úy: 'uý', ùy: 'uỳ' }

const KNOWN = [...PROVINCES]
  .sort((a, b) => b.length - a.length)
  .map(eitherTone)
  .join('|')
  .replace(/ - /g, '\\s?[-–]\\s?')
  .replace(/ /g, '\\s')
const PROVINCE = new RegExp(`(?:${KNOWN})(?!\\p{L})`, 'uy')
const LEVEL =
  /(?:[Tt]ỉnh|[Tt]hành\sphố|[Hh]uyện|[Qq]uận|[Tt]hị\sxã|[Xx]ã|[Pp]hường|[Tt]hị\strấn|[Đđ]ặc\skhu|TP\.?|Tp\.?|TX\.?|TT\.?)(?!\p{L})/uy
const EVERY_LEVEL = /cấp\s(?:tỉnh|huyện|xã)(?!\p{L})/uy
const ABOVE = /\s?[,-]\s?(?:tỉnh|thành\sphố|huyện|quận|thị\sxã|xã|phường|thị\strấn)\s(?=\p{Lu})/uy
const SYLLABLE = /\p{Lu}[\p{L}’']*/uy
const NUMBER = /\d{1,2}(?!\d|\/|%)/uy
const STOP = new RegExp(TITLE_START, 'uy')
const COMMITTEE = /(?:ủy|uỷ)(?!\p{L})/uy

/** Where `tỉnh Thanh Hóa`, `Thành phố`, `phường 5` or `xã A, huyện B` ends that starts at `at`; null where none does. */
export function placeEnd(text: string, at: number): number | null {
  const every = stickEnd(EVERY_LEVEL, text, at)
  if (every !== null) return every
  const level = stickEnd(LEVEL, text, at)
  if (level === null || (text[level] === ' ' && stick(COMMITTEE, text, level + 1))) return null
  let end = named(text, level, 4) ?? level
  for (let more = 0; more < 2; more++) {
    const above = stickEnd(ABOVE, text, end)
    const next = above === null ? null : properEnd(text, above, 4)
    if (next === null) break
    end = next
  }
  return end
}

/** A province without its word, `Sở Nội vụ Nghệ An`. */
export const provinceEnd = (text: string, at: number): number | null => stickEnd(PROVINCE, text, at)

/** A unit behind a party committee, `Huyện ủy An Bình`. */
export const unitEnd = (text: string, at: number): number | null => stickEnd(PROVINCE, text, at) ?? syllables(text, at, 3)

const named = (text: string, level: number, most: number): number | null =>
  /\s/u.test(text[level] ?? '') ? properEnd(text, level + 1, most) : null

function properEnd(text: string, at: number, most: number): number | null {
  return stickEnd(PROVINCE, text, at) ?? syllables(text, at, most) ?? stickEnd(NUMBER, text, at)
}

function syllables(text: string, at: number, most: number): number | null {
  let end: number | null = null
  for (let n = 0, from = at; n < most; n++) {
    const next = stick(STOP, text, from) ? null : stickEnd(SYLLABLE, text, from)
    if (next === null) break
    end = next
    if (!/[\s-]/u.test(text[next] ?? '')) break
    from = next + 1
  }
  return end
}

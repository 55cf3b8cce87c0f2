import { dotted } from './dotted.ts'
import { eitherTone } from './place-name.ts'
import { PROVINCES } from './provinces.ts'

export interface Place {
  readonly level: 'province' | 'district' | 'commune'
  /** Dotted; null where only the level is said: `UBND tỉnh`. */
  readonly unit: string | null
}

const WORDS = '[Tt]ỉnh|[Tt]hành phố|TP\\.?|Tp\\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|TX\\.?|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu'
const NAME = "\\p{Lu}[\\p{L}’']*(?:(?: |-)\\p{Lu}[\\p{L}’']*)*|(?:số )?\\d{1,2}"
const PLACE = new RegExp(
  `(?<!\\p{L})(${WORDS})(?: (Bà Rịa\\s?[-–]\\s?Vũng Tàu|Thừa Thiên\\s?[-–]\\s?Huế|${NAME})|(?=\\s*(?:$|[,;(-])))(?!\\s?(?:ủy|uỷ))`,
  'gu',
)
const PARTY_PLACE = new RegExp(`(?:[Ủủ]y|[Uu]ỷ) (${NAME})\\s*$`, 'u')

const BARE = new RegExp(
  `^(?:Sở|Thanh tra|Công an|HĐND|UBND|Ban|Bảo hiểm|Kho bạc|Cục).* (${[...PROVINCES]
    .sort((a, b) => b.length - a.length)
    .map(eitherTone)
    .join('|')})$`,
  'u',
)

const CANONICAL = new Map(PROVINCES.map((name) => [dotted(name), dotted(name)]))
CANONICAL.set('thua.thien.hue', 'hue')
CANONICAL.set('bac.can', 'bac.kan')
CANONICAL.set('dak.lak', 'dak.lak')

export const isProvince = (unit: string): boolean => CANONICAL.has(unit)
export const provinceName = (unit: string | null): string | null => (unit === null ? null : (CANONICAL.get(unit) ?? unit))

/** The administrative units that an issuer's words name, as they stand. */
export function placesIn(words: string): Place[] {
  const found = [...words.matchAll(PLACE)].map((match) => placeOf(match[1] ?? '', match[2] ?? null))
  const bare = BARE.exec(words)?.[1]
  const party = PARTY_PLACE.exec(words)?.[1]
  if (found.length === 0 && bare !== undefined) return [{ level: 'province', unit: provinceName(dotted(bare)) }]
  if (found.length > 0 || party === undefined) return found
  const unit = dotted(party) || null
  return unit !== null && isProvince(unit)
    ? [{ level: 'province', unit: provinceName(unit) }]
    : [{ level: /[Tt]ỉnh/u.test(words) ? 'province' : 'district', unit }]
}

/** The words without the places in them. */
export const withoutPlaces = (words: string): string =>
  withoutBare(words).replace(PLACE, ' ').replace(PARTY_PLACE, 'ủy').replace(/\s+/g, ' ').trim()

function placeOf(word: string, name: string | null): Place {
  const unit = name === null ? null : dotted(name) || null
  if (/^(?:xã|phường|thị trấn|đặc khu)$/i.test(word)) return { level: 'commune', unit }
  if (/^tỉnh$/i.test(word)) return { level: 'province', unit: provinceName(unit) }
  if (/^(?:thành phố|tp)/i.test(word) && (unit === null || isProvince(unit)))
    return { level: 'province', unit: provinceName(unit) }
  return { level: 'district', unit }
}

function withoutBare(words: string): string {
  const bare = BARE.exec(words)?.[1]
  return bare === undefined ? words : words.slice(0, -bare.length)
}

import type { Issuer, Level } from '../../src/record/record.ts'

/** Words of organs' names that stay in lower case inside a name, unless they open it. */
const COMMON =
  'ủy ban nhân dân hội đồng tỉnh thành phố huyện quận thị xã phường trấn đặc khu sở ban văn phòng cục chi tổng phòng trung tâm công an bộ ngành chỉ huy quân sự đoàn đại biểu quốc hội mặt trận tổ quốc việt nam thường trực trực thuộc và các của về chỉ đạo quản lý dự án chấp hành đảng bộ huyện ủy tỉnh ủy thành ủy đảng ủy thanh tra kiểm tra tổ'
const COMMON_WORDS = new Set(COMMON.split(' '))

/** Fields of work as they stand in names of departments: capital on the first syllable only. */
const FIELDS =
  'nội vụ|tư pháp|tài chính|kế hoạch|đầu tư|xây dựng|y tế|giáo dục|đào tạo|khoa học|công nghệ|nông nghiệp|môi trường|tài nguyên|văn hóa|văn hoá|xã hội|thể thao|du lịch|công thương|thông tin|truyền thông|lao động|thương binh|giao thông vận tải|phát triển nông thôn|ngoại vụ|dân tộc|tôn giáo|kinh tế|hạ tầng|đô thị|chính phủ|quốc phòng|hành chính công|thống kê'

/**
 * A name in capitals with the capitals of running text: `ỦY BAN NHÂN DÂN XÃ HOẰNG PHƯỢNG` is
 * `Ủy ban nhân dân xã Hoằng Phượng`. Text that is not all capitals is left as it is.
 */
export function ordinaryCapitals(text: string): string {
  if (/\p{Ll}/u.test(text)) return text
  const fielded = text
    .toLowerCase()
    .replace(new RegExp(`(?<!\\p{L})(?:${FIELDS})(?!\\p{L})`, 'gu'), (field) => field.replace(/\s/g, '\u00a0'))
  // behind `xã`, `tỉnh` … all is a proper name
  let named = false
  let previous = ''
  const capitalised = fielded.split(/ /).map((word, i) => {
    const key = word.replace(/^uỷ$/, 'ủy')
    if (/^(?:ubnd|hđnd|tw|cp)$/.test(word)) return word.toUpperCase()
    if (PLACE_LEVEL.test(previous) && !/^(?:ủy|đoàn)$/u.test(key)) named = true
    previous = `${previous.split(' ').at(-1) ?? ''} ${key}`
    return i > 0 && !named && COMMON_WORDS.has(key) ? word : word.replace(/^[^\p{L}]*\p{L}/u, (letter) => letter.toUpperCase())
  })
  const text2 = capitalised.join(' ').replace(/\u00a0/g, ' ')
  return text2.charAt(0).toUpperCase() + text2.slice(1)
}

const PLACE_LEVEL = /(?:^|\s)(?:xã|phường|huyện|quận|tỉnh|thị trấn|thành phố|đặc khu|(?:tỉnh|thành|huyện|quận|thị) ủy)$/u

export const PROPER = "\\p{Lu}[\\p{L}’']*(?:[ -]\\p{Lu}[\\p{L}’']*){0,4}|(?:số )?\\d{1,2}"

const CENTRAL_CITIES = new Set(['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'])

const PLACE = new RegExp(
  `(?:^|\\s)(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|TP\\.?|Tp\\.?)\\s(${PROPER})\\s*$`,
  'u',
)

/** The administrative unit that a name ends with: its level and proper name. */
export function placeOf(name: string): { level: Level; unit: string } | null {
  const match = PLACE.exec(name)
  if (!match?.[1] || !match[2]) return null
  return { level: levelOfWord(match[1], match[2]), unit: match[2] }
}

/** Districts ended on 1 July 2025; a `thành phố` is a province's equal only where it is one of the six. */
export function levelOfWord(word: string, unit: string): Level {
  if (/^(?:xã|phường|thị trấn|đặc khu)$/i.test(word)) return 'commune'
  if (/^(?:huyện|quận|thị xã)$/i.test(word)) return 'district'
  if (/^tỉnh$/i.test(word)) return 'province'
  return CENTRAL_CITIES.has(unit) ? 'province' : 'district'
}

/** The issuer that a letterhead's organ lines (nearest last) name: `UBND TỈNH X` over `SỞ NỘI VỤ`. */
export function issuerOf(lines: readonly string[]): Issuer | null {
  const names = joinOrganLines(lines).map((name) => ordinaryCapitals(name).replace(/^Uỷ ban/u, 'Ủy ban'))
  const name = names[names.length - 1]
  if (!name) return null
  const place = placeOf(name)
  const above = names
    .slice(0, -1)
    .reverse()
    .map(placeOf)
    .filter((other) => other !== null)
  return {
    name,
    level: levelOf(name, place?.level ?? null, above[0]?.level ?? null),
    unit: place?.unit ?? null,
    parents: above.map((other) => other.unit),
  }
}

export function levelOf(name: string, place: Level | null, above: Level | null): Level {
  if (/^(?:Tỉnh ủy|Thành ủy|Huyện ủy|Đảng|Ban Chấp hành|Ban Thường vụ|Thường trực (?:Tỉnh|Huyện|Đảng))/i.test(name))
    return 'party'
  if (place) return place
  if (
    /^(?:Bộ(?!\s+(?:phận|Chỉ huy))|Chính phủ|Thủ tướng|Quốc hội|Văn phòng Chính phủ|Thanh tra Chính phủ|Chủ tịch nước|Ngân hàng Nhà nước|Tổng cục|Ủy ban Dân tộc)/u.test(
      name,
    )
  )
    return 'central'
  if (/^(?:Sở|Ban Quản lý|Thanh tra tỉnh|Văn phòng (?:UBND|Ủy ban nhân dân) tỉnh)/u.test(name)) return 'province'
  return above ?? 'other'
}

const OPENS_NAME =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|SỞ|BỘ|BAN|VĂN PHÒNG|PHÒNG|TRUNG TÂM|CÔNG AN|CỤC|CHI CỤC|ĐẢNG|TỈNH (?:ỦY|UỶ)|HUYỆN (?:ỦY|UỶ)|THÀNH (?:ỦY|UỶ)|THANH TRA|MẶT TRẬN|TRƯỜNG|TỔ CÔNG TÁC|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|VIỆN|BCĐ)(?=\s|$)/i

/** Whether a line opens the name of an organ. */
export const namesOrgan = (line: string): boolean => OPENS_NAME.test(line)

/** A name set over lines: `ỦY BAN NHÂN DÂN` / `XÃ HỢP TIẾN` is one, `UBND TỈNH X` / `SỞ NỘI VỤ` are two. */
function joinOrganLines(lines: readonly string[]): string[] {
  const names: string[] = []
  for (const line of lines) {
    const last = names[names.length - 1]
    const opens = namesOrgan(line)
    const unfinished = last !== undefined && /(?:NHÂN DÂN|QUẢN LÝ|VÀ|CHỈ ĐẠO|CHẤP HÀNH|ĐẢNG BỘ|[-,])$/i.test(last)
    if (last === undefined || (opens && !unfinished)) names.push(line)
    else names[names.length - 1] = `${last} ${line}`
  }
  return names
}

import { CAPITALS, LETTERS, NUMERALS } from '../../src/text/letters.ts'
import { fieldEnd, organEnd } from './organ-name.ts'
import { placeEnd } from './place-name.ts'
import { stickEnd } from './stick.ts'

const TITLES = `Trưởng(?=\\s(?:Ban|Phòng|Đoàn|Tiểu\\sban|BCĐ|Tổ)\\s[${CAPITALS}])|[Cc]hủ\\stịch|Bộ\\strưởng(?:,\\sChủ\\snhiệm)?|Thứ\\strưởng|[Gg]iám\\sđốc|Tổng\\s[Gg]iám\\sđốc|Cục\\strưởng|Tổng\\s[Cc]ục\\strưởng|Chủ\\snhiệm|Thống\\sđốc|Chánh\\sán|Viện\\strưởng|Chánh\\s[Vv]ăn\\sphòng|Chánh\\s[Tt]hanh\\stra|Tổng\\sThanh\\stra(?:\\sChính\\sphủ)?|Tổng\\sKiểm\\stoán(?:\\s[Nn]hà\\snước)?|Trưởng\\s[Bb]an|[Tt]rưởng\\s[Pp]hòng|Bí\\sthư|Hiệu\\strưởng|Chi\\scục\\strưởng|Thủ\\strưởng`
const OFFICE = new RegExp(`(?:Quyền\\s)?(?:Phó\\s)?(?:${TITLES})(?![${LETTERS}])`, 'uy')
const HIGHEST = /(?:Chủ\stịch\s(?:[Nn]ước|Quốc\shội))(?!\p{L})/uy
const BARE = /(?:Đảng|Nhà\snước)(?!\p{L})/uy
const JOINED =
  /(?:\s(?:và|[-–])\s|,\s)(?=(?:Bộ|Thanh\stra|Sở|Ban\sThường|Ủy\sban|Uỷ\sban|UBND|Toà|Tòa|Viện|Ngân\shàng|Tổng)(?:\strưởng)?(?!\p{L}))/uy

/** Where an organ's or an office holder's name that starts at `at` ends; null where none starts there. `joint`: with its partners. */
export function issuerEnd(text: string, at: number, joint = false): number | null {
  const first = nameEnd(text, at)
  if (first === null || !joint) return first
  let end = first
  for (let next = joinedEnd(text, end); next !== null; next = joinedEnd(text, end)) end = next
  return end
}

function nameEnd(text: string, at: number): number | null {
  const end =
    stickEnd(HIGHEST, text, at) ?? officeEnd(text, at) ?? organEnd(text, at) ?? placeEnd(text, at) ?? stickEnd(BARE, text, at)
  return end === null || /[\p{L}\p{N}]/u.test(text[end] ?? '') ? null : end
}

/** `Chủ tịch UBND tỉnh`, `Trưởng phòng Nội vụ`, `Bộ trưởng`. */
function officeEnd(text: string, at: number): number | null {
  const office = stickEnd(OFFICE, text, at)
  if (office === null || !/\s/u.test(text[office] ?? '')) return office
  return organEnd(text, office + 1) ?? levelEnd(text, fieldEnd(text, office + 1) ?? office)
}

/** `Trưởng phòng Nội vụ thành phố`, `Chánh Thanh tra huyện`. */
function levelEnd(text: string, end: number): number {
  return (/\s/u.test(text[end] ?? '') ? placeEnd(text, end + 1) : null) ?? end
}

function joinedEnd(text: string, at: number): number | null {
  const next = stickEnd(JOINED, text, at)
  return next === null ? null : nameEnd(text, next)
}

const STARTS = new RegExp(
  `(?<![${LETTERS}${NUMERALS}])(?:${TITLES}|Quyền|Phó|UBND|HĐND|BTV|BCH|(?:Ủy|Uỷ|ủy|uỷ|Uy)\\s?ban|Hội\\s?đồng|Chính\\s[Pp]hủ|Thủ\\stướng|Quốc\\shội|Bộ|Sở|Phòng|Ban|Cục|Chi\\scục|Tổng\\scục|Vụ|Văn\\sphòng|Trung\\stâm|Viện|Thanh\\stra|Tỉnh|Thành|Huyện|Đảng|Thường\\strực|Công\\san|Công\\schức|Tổ|Mặt\\strận|MTTQ|Trung\\sương|Tòa\\sán|Đoàn|Liên|Bảo\\shiểm|Kho\\sbạc|Ngân\\shàng)(?![${LETTERS}])`,
  'gu',
)

/** Places in `text` where an organ's name may start. */
export function issuerStarts(text: string): number[] {
  return [...text.matchAll(STARTS)].map((match) => match.index)
}

import { FIELDS_OF_OFFICE } from './fields-of-office.ts'
import { eitherTone, placeEnd, provinceEnd, unitEnd } from './place-name.ts'
import { stick, stickEnd } from './stick.ts'
import { NAME_STOP } from './title-start.ts'

const UY = '(?:ủy|uỷ)'
const UY_CAPITAL = '(?:Ủy|Uỷ|ủy|uỷ|Uy)'
const FIELDS = [...FIELDS_OF_OFFICE]
  .sort((a, b) => b.length - a.length)
  .map((field) => eitherTone(field).replace(/ - /g, '\\s?[-–]\\s?').replace(/ và /g, '\\s(?:và|&)\\s').replace(/ /g, '\\s'))
  .join('|')

const CENTRAL = new RegExp(
  `(?:Thanh\\stra\\sChính\\sphủ|Văn\\sphòng\\s(?:Chính\\sphủ|Quốc\\shội|Chủ\\stịch\\snước|Trung\\sương(?:\\sĐảng)?)|Bộ\\s?[Cc]hính\\strị(?:(?:,|\\svà)\\sBan\\sBí\\sthư(?:\\s(?:Trung\\sương|TW)(?:\\sĐảng)?)?)?|Ban\\s?Bí\\sthư(?:\\s(?:Trung\\sương|TW)(?:\\sĐảng)?)?|(?:(?:Hội\\snghị(?:\\slần\\sthứ\\s\\p{L}+)?\\s)?(?:Ban\\s)?(?:Chấp\\shành|BCH)\\s)?(?:Trung\\sương|TW)(?:\\sĐảng)?(?:\\sCộng\\ssản\\sViệt\\sNam)?|(?:Phó\\s)?Thủ\\stướng(?:\\s?Chính\\s[Pp]hủ)?|Chính\\s?[Pp]hủ|${UY_CAPITAL}\\sban\\s[Tt]hường\\svụ\\sQuốc\\shội|UBTVQH|(?:Chủ\\stịch\\s)?Quốc\\shội|Chủ\\stịch\\s[Nn]ước|Hội\\sđồng\\s[Tt]hẩm\\sphán(?:\\sTòa\\sán\\snhân\\sdân\\stối\\scao)?)(?!\\p{L})`,
  'uy',
)
const PARTY = new RegExp(
  `(?:(?:BTV|BCH|TT|Thường\\s?trực|Ban\\s?Thường\\s?(?:vụ|trực)|Ban\\s?[Cc]hấp\\s?hành(?:\\sĐảng\\sbộ)?)\\s)?(?:(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\\s?${UY}|(?:tỉnh|thành|huyện|đảng)\\s${UY}|Đảng\\s[Bb]ộ|Tỉnh|Huyện|Đảng)(?!\\p{L})`,
  'uy',
)
const BUREAU =
  /(?:BTV|BCH|Thường\s?trực|Ban\s?Thường\s?(?:vụ|trực)|Ban\s?[Cc]hấp\s?hành)(?:\sĐảng\s[Bb]ộ)?\s(?=(?:tỉnh|thành\sphố|huyện|xã|phường|thị)(?!\p{L}))/uy
const LOCAL = new RegExp(
  `(?:UBND|${UY_CAPITAL}\\s?ban\\s[Nn]hân\\sdân|HĐND|[Hh]ội\\s?đồng\\s?[Nn]hân\\sdân|UBMTTQ(?:\\sViệt\\sNam|VN)?|(?:${UY_CAPITAL}\\sban\\s)?(?:MTTQ|Mặt\\strận\\sTổ\\squốc)(?:\\sViệt\\sNam)?|Đoàn\\s[Đđ]ại\\sbiểu\\sQuốc\\shội|Công\\san|Tòa\\sán\\snhân\\sdân|Viện\\skiểm\\ssát\\snhân\\sdân|Bộ\\sChỉ\\shuy\\s[Qq]uân\\ssự|Ban\\s[Cc]hỉ\\shuy\\s[Qq]uân\\ssự|Bảo\\shiểm\\sxã\\shội|Kho\\sbạc\\s[Nn]hà\\snước|Thanh\\stra)(?!\\p{L})`,
  'uy',
)
const FIELD_HEAD = /(?:[Ll]iên\s)?(?:(?:Văn\sphòng|Thanh\stra)\s)?(?:Bộ|Sở|[Pp]hòng|Ban)\s?:?\s/uy
const FIELD = new RegExp(`(?:${FIELDS})(?!\\p{L})`, 'uy')
const FREE_HEAD =
  /(?:Tổng\scục|Cục|Chi\scục|Vụ|[Vv]ăn\s[Pp]hòng|Trung\stâm|Viện|Thanh\stra|Liên\sđoàn|Hội|Đoàn|Tổ\scông\stác|Tổ|Ban|BCĐ|Hội\sđồng|Cơ\squan|Đảng\sđoàn|Ngân\shàng|Kiểm\stoán|Tập\sđoàn|Tổng\scông\sty|Trường|Đại\shọc|Học\sviện|Bệnh\sviện|Mặt\strận|Tòa\sán|Viện\skiểm\ssát|Ủy\sban|Uỷ\sban|Bộ|Sở|Phòng|Công\schức|Bộ\sphận|Đài|Công\sty|UBKT|Đảng\s[Uu][ỷy])(?!\p{L})/uy
const WORD =
  /(?:[\p{L}\p{M}/-]+|(?:06|389|35|138)(?!\d)|(?<=(?:[Kk]hu|[Vv]ực|[Vv]ùng|[Đđ]oàn)\s)(?:\d{1,2}|[IVX]{1,4})(?![\p{L}\d/]))/uy
const STOP = new RegExp(NAME_STOP, 'uy')
const BETWEEN_WORDS = /\s?[-–]\s|\s|-/uy
const DASH = /\s?[-–]\s?(?=\p{Lu})/uy
const UNDER = /\s?[,-]\s?(?=Bộ\s|UBND\s|Sở\s)/uy

/** Where the name of an organ that starts at `at` ends; null where none starts there. */
export function organEnd(text: string, at: number): number | null {
  return (
    stickEnd(CENTRAL, text, at) ??
    bureauEnd(text, at) ??
    behind(text, stickEnd(PARTY, text, at), (from) => placeEnd(text, from) ?? unitEnd(text, from)) ??
    fieldedEnd(text, at) ??
    withPlace(text, stickEnd(LOCAL, text, at)) ??
    freeEnd(text, at)
  )
}

/** `Nội vụ`, where the words before it already say of what. */
export const fieldEnd = (text: string, at: number): number | null => stickEnd(FIELD, text, at)

/** `Ban Chấp hành Đảng bộ tỉnh`. */
function bureauEnd(text: string, at: number): number | null {
  const head = stickEnd(BUREAU, text, at)
  return head === null ? null : placeEnd(text, head)
}

/** `Sở Nội vụ tỉnh An Giang`, `liên Bộ: Nội vụ - Công an`. */
function fieldedEnd(text: string, at: number): number | null {
  const head = stickEnd(FIELD_HEAD, text, at)
  const first = head === null ? null : fieldEnd(text, head)
  if (first === null) return null
  const dash = stickEnd(DASH, text, first)
  if (dash === null) return withPlace(text, first)
  // `Ban Kinh tế - Ngân sách` is no field of the table: read as common words
  const second = fieldEnd(text, dash)
  return second === null ? null : withPlace(text, second)
}

/** A name made of common words, as far as none opens a title. */
function freeEnd(text: string, at: number): number | null {
  const head = stickEnd(FREE_HEAD, text, at)
  if (head === null) return null
  let end = head
  for (let n = 0; n < 14; n++) {
    const gap = stickEnd(BETWEEN_WORDS, text, end)
    if (gap === null || stick(STOP, text, gap)) break
    const word = stickEnd(WORD, text, gap)
    if (word === null) break
    end = word
  }
  const under = stickEnd(UNDER, text, end)
  return (under === null ? null : (fieldedEnd(text, under) ?? withPlace(text, stickEnd(LOCAL, text, under)))) ?? end
}

const withPlace = (text: string, end: number | null): number | null =>
  behind(text, end, (from) => placeEnd(text, from) ?? provinceEnd(text, from))

/** `end`, or the end of what `read` finds one space behind it. */
function behind(text: string, end: number | null, read: (from: number) => number | null): number | null {
  if (end === null || !/\s/u.test(text[end] ?? '')) return end
  return read(end + 1) ?? end
}

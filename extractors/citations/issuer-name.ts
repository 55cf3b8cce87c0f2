import { FIELDS_OF_OFFICE } from './fields-of-office.ts'
import { eitherTone, PLACE, PROVINCE_ALONE, UNIT_ALONE } from './place-name.ts'
import { NAME_STOP, TITLE_START } from './title-start.ts'

const UY = '(?:ủy|uỷ)'
const UY_CAPITAL = '(?:Ủy|Uỷ|ủy|uỷ|Uy)'
const FIELD = [...FIELDS_OF_OFFICE]
  .sort((a, b) => b.length - a.length)
  .map((field) => eitherTone(field).replace(/ - /g, '\\s?[-–]\\s?').replace(/ và /g, '\\s(?:và|&)\\s').replace(/ /g, '\\s'))
  .join('|')

const COMMITTEE = `(?:(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\\s?${UY}|(?:tỉnh|thành|huyện|đảng)\\s${UY}|Đảng\\s[Bb]ộ|Tỉnh|Huyện|Đảng)`
const PARTY = `(?:(?:BTV|BCH|TT|Thường\\s?trực|Ban\\s?Thường\\s?(?:vụ|trực)|Ban\\s?Chấp\\s?hành(?:\\sĐảng\\sbộ)?)\\s)?${COMMITTEE}(?![\\p{L}])`
const PARTY_CENTRAL = `Bộ\\s?[Cc]hính\\strị(?:(?:,|\\svà)\\sBan\\sBí\\sthư(?:\\s(?:Trung\\sương|TW)(?:\\sĐảng)?)?)?|Ban\\s?Bí\\sthư(?:\\s(?:Trung\\sương|TW)(?:\\sĐảng)?)?|(?:(?:Hội\\snghị(?:\\slần\\sthứ\\s\\p{L}+)?\\s)?(?:Ban\\s)?(?:Chấp\\shành|BCH)\\s)?(?:Trung\\sương|TW)(?:\\sĐảng)?(?:\\sCộng\\ssản\\sViệt\\sNam)?`
const STATE = `(?:Phó\\s)?Thủ\\stướng(?:\\s?Chính\\s[Pp]hủ)?|Chính\\s?[Pp]hủ|${UY_CAPITAL}\\sban\\s[Tt]hường\\svụ\\sQuốc\\shội|UBTVQH|(?:Chủ\\stịch\\s)?Quốc\\shội|Chủ\\stịch\\s[Nn]ước|Hội\\sđồng\\s[Tt]hẩm\\sphán(?:\\sTòa\\sán\\snhân\\sdân\\stối\\scao)?`
const LOCAL = `(?:UBND|${UY_CAPITAL}\\s?ban\\s[Nn]hân\\sdân|HĐND|Hội\\s?đồng\\s?[Nn]hân\\sdân|hội\\sđồng\\snhân\\sdân|UBMTTQ(?:\\sViệt\\sNam|VN)?|(?:${UY_CAPITAL}\\sban\\s)?(?:MTTQ|Mặt\\strận\\sTổ\\squốc)(?:\\sViệt\\sNam)?|Đoàn\\s[Đđ]ại\\sbiểu\\sQuốc\\shội|Công\\san|Tòa\\sán\\snhân\\sdân|Viện\\skiểm\\ssát\\snhân\\sdân|Bộ\\sChỉ\\shuy\\s[Qq]uân\\ssự|Ban\\s[Cc]hỉ\\shuy\\s[Qq]uân\\ssự|Bảo\\shiểm\\sxã\\shội|Kho\\sbạc\\s[Nn]hà\\snước|Thanh\\stra)`
const OFFICE = `(?:(?:Quyền\\s)?(?:Phó\\s)?(?:Trưởng(?=\\s(?:Ban|Phòng|Đoàn|Tiểu\\sban|BCĐ|Tổ)\\s\\p{Lu})|[Cc]hủ\\stịch|Bộ\\strưởng(?:,\\sChủ\\snhiệm)?|Thứ\\strưởng|[Gg]iám\\sđốc|Tổng\\s[Gg]iám\\sđốc|Cục\\strưởng|Tổng\\s[Cc]ục\\strưởng|Chủ\\snhiệm|Thống\\sđốc|Chánh\\sán|Viện\\strưởng|Chánh\\s[Vv]ăn\\sphòng|Chánh\\s[Tt]hanh\\stra|Tổng\\sThanh\\stra(?:\\sChính\\sphủ)?|Tổng\\sKiểm\\stoán(?:\\s[Nn]hà\\snước)?|Trưởng\\s[Bb]an|[Tt]rưởng\\s[Pp]hòng|Bí\\sthư|Hiệu\\strưởng|Chi\\scục\\strưởng|Thủ\\strưởng))`
const FIELD_HEAD = '(?:[Ll]iên\\s)?(?:(?:Văn\\sphòng|Thanh\\stra)\\s)?(?:Bộ|Sở|[Pp]hòng|Ban)'
const FREE_HEAD =
  '(?:Tổng\\scục|Cục|Chi\\scục|Vụ|[Vv]ăn\\s[Pp]hòng|Trung\\stâm|Viện|Thanh\\stra|Liên\\sđoàn|Hội|Đoàn|Tổ\\scông\\stác|Tổ|Ban|BCĐ|Hội\\sđồng|Cơ\\squan|Đảng\\sđoàn|Ngân\\shàng|Kiểm\\stoán|Tập\\sđoàn|Tổng\\scông\\sty|Trường|Đại\\shọc|Học\\sviện|Bệnh\\sviện|Mặt\\strận|Tòa\\sán|Viện\\skiểm\\ssát|Ủy\\sban|Uỷ\\sban|Bộ|Sở|Phòng|Công\\schức|Bộ\\sphận|Đài|Công\\sty|UBKT|Đảng\\s[Uu][ỷy])'
const FREE_WORD = `(?!${NAME_STOP})[\\p{L}\\p{M}/-]+`
const FREE = `${FREE_HEAD}(?![\\p{L}])(?:(?:\\s?[-–]\\s|\\s|-)(?:${FREE_WORD}|(?:06|389|35|138)(?!\\d))){0,14}`

const WITH_PLACE = `(?:\\s(?:${PLACE}|${PROVINCE_ALONE}))?`
const FIELDED = `${FIELD_HEAD}\\s?:?\\s(?:${FIELD})(?![\\p{L}])(?:\\s[-–]\\s(?:${FIELD})(?![\\p{L}])|(?!\\s?[-–]\\s?\\p{Lu}))${WITH_PLACE}`
// what a division, a bureau or a centre stands under
const ABOVE = `(?:\\s?[,-]\\s?(?:Bộ\\s(?:${FIELD})|UBND\\s${PLACE}|Sở\\s(?:${FIELD})${WITH_PLACE})(?![\\p{L}]))?`
const CORE = `(?:Thanh\\stra\\sChính\\sphủ|Văn\\sphòng\\s(?:Chính\\sphủ|Quốc\\shội|Chủ\\stịch\\snước|Trung\\sương(?:\\sĐảng)?)|${PARTY_CENTRAL}|${STATE}|${PARTY}(?:\\s(?:${PLACE}|${UNIT_ALONE}))?|${FIELDED}|${LOCAL}(?![\\p{L}])${WITH_PLACE}|${FREE}${ABOVE})`
const OFFICED = `(?:${OFFICE}\\s(?:${CORE}|${FIELD})|${OFFICE}|${CORE})`
const BARE_LEVEL = `(?:${PLACE}|Đảng|Nhà\\snước)`

const NAME = new RegExp(`(?:${OFFICED}|${BARE_LEVEL})(?![\\p{L}\\p{N}])`, 'uy')
const JOINED = new RegExp(
  `(?:\\s(?:và|[-–])\\s|,\\s)(?=(?:Bộ|Thanh\\stra|Sở|Ban\\sThường|Ủy\\sban|Uỷ\\sban|UBND|Toà|Tòa|Viện|Ngân\\shàng|Tổng)(?:\\strưởng)?(?![\\p{L}]))`,
  'uy',
)

/** Where an organ's or an office holder's name that starts at `at` ends; null where none starts there. */
export function issuerEnd(text: string, at: number, joint = false): number | null {
  const first = nameEnd(text, at)
  if (first === null || !joint) return first
  let end = first
  for (let next = joinedEnd(text, end); next !== null; next = joinedEnd(text, end)) end = next
  return end
}

function nameEnd(text: string, at: number): number | null {
  NAME.lastIndex = at
  const match = NAME.exec(text)
  return match === null ? null : at + match[0].trimEnd().length
}

function joinedEnd(text: string, at: number): number | null {
  JOINED.lastIndex = at
  const match = JOINED.exec(text)
  return match === null ? null : nameEnd(text, at + match[0].length)
}

const HEAD_START = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${OFFICE}|UBND|HĐND|BTV|BCH|${UY_CAPITAL}\\s?ban|Hội\\s?đồng|Chính\\sphủ|Thủ\\stướng|Phó\\sThủ|Quốc\\shội|Bộ|Sở|Phòng|Ban|Cục|Chi\\scục|Tổng\\scục|Vụ|Văn\\sphòng|Trung\\stâm|Viện|Thanh\\stra|Tỉnh|Thành|Huyện|Đảng|Thường\\strực|Công\\san|Công\\schức|Tổ|Mặt\\strận|MTTQ|Trung\\sương|Tòa\\sán|Đoàn|Liên|Bảo\\shiểm|Kho\\sbạc|Ngân\\shàng)(?![\\p{L}])`,
  'gu',
)

/** Places in `text` where an organ's name may start. */
export function issuerStarts(text: string): number[] {
  return [...text.matchAll(HEAD_START)].map((match) => match.index)
}

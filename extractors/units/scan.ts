import { FIELDS } from './fields.ts'

const any = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/ /gu, '\\s+')
        .replace(/óa/gu, '(?:óa|oá)')
        .replace(/Thống\\s\+kê/u, 'Thống\\s+k(?:ê|ế)')
        .replace(/tịch$/u, 't(?:ị|i)ch'),
    )
    .join('|')
const ci = (source: string): string =>
  source.replace(/\p{L}/gu, (letter, index, all) =>
    all[index - 1] === '\\'
      ? letter
      : letter.toLowerCase() === letter.toUpperCase()
        ? letter
        : `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  )

const PLACE = `(?:\\p{Lu}[\\p{Ll}']+(?:\\s+\\p{Lu}[\\p{Ll}']+){0,3}|\\p{Lu}{2,}(?:\\s+(?!CỘNG|ĐẢNG)\\p{Lu}{2,}){0,3})`
const LEVEL = `(?:${ci('xã')}|${ci('phường')}|${ci('thị')}\\s+${ci('trấn')}|${ci('huyện')}|${ci('quận')}|${ci('thị')}\\s+${ci('xã')}|${ci('thành')}\\s+${ci('phố')}|${ci('tỉnh')}|đặc\\s+khu)`
const COUNCIL = `(?:HĐND|${ci('Hội đồng nhân dân').replace(/ /gu, '\\s+')})`
const COMMITTEE = `(?:UBND|(?:[ỦU][yỷỶY]|Uỷ|UỶ)\\s+[bB][aA][nN]\\s+[nN][hH][âÂ][nN]\\s+[dD][âÂ][nN])`
/** A person's name behind a post: no place. */
const NO_SURNAME = '(?!\\s+(?:xã|phường|huyện|tỉnh)\\s+(?:Nguyễn|Trần|Lê|Phạm|Võ|Vũ|Đặng|Bùi|Đỗ|Ngô|Dương|Huỳnh|Phan)\\s)'
const CHAIR = `(?:(?:${ci('Phó')}\\s+|P)?(?:${ci('Chủ tịch').replace(/ /gu, '\\s+')}|CT)[.\\s]+|${ci('Thường trực').replace(/ /gu, '\\s+')}\\s+|TTr?\\s+|(?:[Cc]hánh\\s+)?[Vv]ăn\\s+phòng\\s+)`
const AT = `(?:\\s+${LEVEL}(?:\\s+${PLACE})?)`
const FIELD = `(?:${any(FIELDS)})`
const NAME = `${ci(FIELD)}(?:(?:\\s*[-–]\\s*|,\\s+|\\s+và\\s+|\\s*&\\s*|\\s+)${ci(FIELD)}){0,3}`

/** Grammars of named organs, the longer first. Case as written: office names have capitals. */
const GRAMMARS: readonly RegExp[] = [
  `(?:${CHAIR})?${COUNCIL}\\s*(?:-|–|,|và|&)\\s*${COMMITTEE}(?:${AT})?`,
  `(?:${CHAIR})?(?:${COMMITTEE}|${COUNCIL})(?:${NO_SURNAME}${AT}|\\s+${LEVEL})`,
  `${CHAIR}${COMMITTEE}`,
  '(?:các\\s+)?(?:Bộ|bộ),\\s+(?:ngành|ban)(?:,\\s+ngành)?',
  'các\\s+[Ss]ở,\\s+(?:ban,?\\s+)?ngành',
  `(?:Bộ|Sở)\\s+${NAME}`,
  `[Pp]hòng\\s+${NAME}(?:\\s+(?:huyện|xã))?`,
  `[Cc]ông\\s+chức\\s+${NAME}`,
  'Thủ\\s+tướng(?:\\s+Chính\\s+phủ)?',
  'Văn\\s+phòng\\s+Chính\\s+phủ',
  'Chính\\s+phủ(?!\\s+(?:điện\\s+tử|số))',
  'Quốc\\s+hội',
  `Ban\\s+[Cc]hỉ\\s+đạo(?:\\s+(?:cải\\s+cách\\s+hành\\s+chính|CCHC|chuyển\\s+đổi\\s+số|phòng,?\\s+chống\\s+[\\p{Ll}\\s]{4,30}?|[Đđ]ề\\s+án\\s+\\d+))?(?:\\s+của\\s+Chính\\s+phủ|${AT})?`,
  `(?:Ban\\s+[Tt]hường\\s+vụ|Ban\\s+[Cc]hấp\\s+hành|Thường\\s+trực)?\\s?(?:Đảng\\s+(?:ủy|uỷ)|Huyện\\s+(?:ủy|uỷ)|Tỉnh\\s+(?:ủy|uỷ)|Thành\\s+(?:ủy|uỷ)|Đảng\\s+bộ)(?:${AT})?`,
  `(?:Ủy|Uỷ)\\s+ban\\s+(?:MTTQ|Mặt\\s+trận\\s+Tổ\\s+quốc)(?:\\s+Việt\\s+Nam)?(?:${AT})?`,
  '[Tt]rung\\s+tâm\\s+(?:[Pp]hục\\s+vụ\\s+)?[Hh]ành\\s+chính\\s+công(?:\\s+(?:xã|phường|tỉnh|huyện))?',
  '(?:[Bb]ộ\\s+phận|[Tt]ổ|[Pp]hòng)\\s+(?:[Tt]iếp\\s+nhận\\s+(?:hồ\\s+sơ\\s+)?và\\s+[Tt]rả\\s+kết\\s+quả|[Mm]ột\\s+cửa)(?:\\s+(?:xã|phường|huyện))?',
  `Công\\s+an\\s+(?:xã|phường|huyện|tỉnh)(?:\\s+${PLACE})?`,
  'Ban\\s+[Cc]hỉ\\s+huy\\s+[Qq]uân\\s+sự(?:\\s+(?:xã|phường|huyện|tỉnh))?',
  '[Đđ]ài\\s+[Tt]ruyền\\s+thanh(?:\\s+xã)?',
  'Trạm\\s+[Yy]\\s+tế(?:\\s+(?:xã|phường))?',
  'Kho\\s+bạc\\s+[Nn]hà\\s+nước(?:\\s+khu\\s+vực\\s+[IVX]+)?',
  'Hội\\s+(?:Nông\\s+dân|LHPN|Liên\\s+hiệp\\s+[Pp]hụ\\s+nữ|Cựu\\s+chiến\\s+binh|Chữ\\s+thập\\s+đỏ|Người\\s+cao\\s+tuổi)(?:\\s+(?:xã|phường|tỉnh))?',
  'Đoàn\\s+[Tt]hanh\\s+niên(?:\\s+(?:xã|phường))?',
  '[Cc]ác\\s+(?:cơ\\s+quan|phòng|ban|ngành|đơn\\s+vị|sở)(?:(?:,\\s*|\\s+)(?:cơ\\s+quan|phòng|ban|ngành|đơn\\s+vị|đoàn\\s+thể|cán\\s+bộ|công\\s+chức)){0,5}\\s+(?:chuyên\\s+môn|có\\s+liên\\s+quan|liên\\s+quan|trực\\s+thuộc|trong\\s+đơn\\s+vị)(?:\\s+(?:UBND\\s+)?(?:xã|phường|huyện|tỉnh))?',
  '[Pp]hòng(?:,?\\s+ban)?\\s+chuyên\\s+môn(?:\\s+(?:UBND\\s+)?(?:xã|phường|huyện|tỉnh))?',
  '(?:các\\s+)?công\\s+chức\\s+chuyên\\s+môn(?:\\s+(?:UBND\\s+)?xã)?',
].map((source) => new RegExp(`(?<![\\p{L}\\d/])(?:${source})(?![\\p{L}\\d])`, 'gu'))

/** A level in general (`UBND cấp xã`, `UBND các huyện`) is no unit; nor is the tail of `ĐU-HĐND xã`. */
const GENERAL_BEFORE = /(?:cấp\s*|\p{L}\s?[-–]\s?)$/iu
const GENERAL_AFTER = /^\s*(?:cấp|các\s+(?:cấp|xã|huyện))/iu

/** Surface forms of organs that running text names, in the order of reading; overlapping shorter ones are left out. */
export function organsIn(text: string): string[] {
  const all = GRAMMARS.flatMap((grammar) =>
    [...text.matchAll(grammar)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  )
  const spans: { from: number; to: number }[] = []
  for (const span of all.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (
      GENERAL_BEFORE.test(text.slice(Math.max(0, span.from - 8), span.from)) ||
      GENERAL_AFTER.test(text.slice(span.to, span.to + 12))
    )
      continue
    if (span.from >= (spans.at(-1)?.to ?? 0)) spans.push(span)
  }
  return spans.map(({ from, to }) => text.slice(from, to).replace(/\s+/gu, ' ').trim())
}

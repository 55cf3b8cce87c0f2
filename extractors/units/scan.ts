import { CAPITALS, LETTERS, SMALL_LETTERS } from '../../src/text/letters.ts'
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

/** `HĐND tỉnh Hải Vọng Khóa X, Kỳ họp …`: what a council's sitting is called is no part of the place. */
const NAMED = `(?!(?:Kh(?:óa|oá)|Kỳ|Nhiệm|Số|Ngày)[^${SMALL_LETTERS}])[${CAPITALS}][${SMALL_LETTERS}']+`
const SPELLED_LARGE = `[${CAPITALS}]{2,}`
const PLACE = `(?:${NAMED}(?:\\s+${NAMED}){0,3}|${SPELLED_LARGE}(?:\\s+(?!CỘNG|ĐẢNG)${SPELLED_LARGE}){0,3})`
const LEVEL = `(?:${ci('xã')}|${ci('phường')}|${ci('thị')}\\s+${ci('trấn')}|${ci('huyện')}|${ci('quận')}|${ci('thị')}\\s+${ci('xã')}|${ci('thành')}\\s+${ci('phố')}|${ci('tỉnh')}|đặc\\s+khu)`
const COUNCIL = `(?:HĐND|${ci('Hội đồng nhân dân').replace(/ /gu, '\\s+')})`
const COMMITTEE = `(?:UBND|(?:[ỦU][yỷỶY]|Uỷ|UỶ)\\s+[bB][aA][nN]\\s+[nN][hH][âÂ][nN]\\s+[dD][âÂ][nN])`
/** A person's name behind a post: no place. */
const NO_SURNAME = '(?!\\s+(?:xã|phường|huyện|tỉnh)\\s+(?:Nguyễn|Trần|Lê|Phạm|Võ|Vũ|Đặng|Bùi|Đỗ|Ngô|Dương|Huỳnh|Phan)\\s)'
const CHAIR = `(?:(?:[Cc]ác\\s+)?(?:${ci('Phó')}\\s+|P)?(?:${ci('Chủ tịch').replace(/ /gu, '\\s+')}|CT)[.\\s]+|${ci('Thường trực').replace(/ /gu, '\\s+')}\\s+|TTr?\\s+|(?:[Cc]hánh\\s+)?[Vv]ăn\\s+phòng\\s+)`
const AT = `(?:\\s+${LEVEL}(?:\\s+${PLACE})?)`
const FIELD = `(?:${any(FIELDS)})`
/** In small letters these are a duty, not a field: `Sở Nội vụ tổng hợp`. */
const NO_DUTY =
  '(?!(?:tổ\\s+chức|tổng\\s+hợp|thanh\\s+tra|kế\\s+hoạch|đào\\s+tạo|thông\\s+tin|đầu\\s+tư|thống\\s+kê\\s+(?:các|số|kết))(?!\\p{L}))'
const NAME = `${ci(FIELD)}(?:(?:\\s*[-–]\\s*|,\\s+|\\s+và\\s+|\\s*&\\s*|\\s+${NO_DUTY})${ci(FIELD)}){0,3}`

/** First words, in small letters, of a chair and of a board. */
const CHAIRS = 'các chủ phó pchủ ct pct thường tt ttr chánh văn'
const BOARDS = 'ủy uỷ ủỷ uy'

/**
 * Grammars of named organs, the longer first, each under the words that it may open with. Case as written: office
 * names have capitals.
 */
const GRAMMARS: readonly (readonly [opens: string, source: string])[] = [
  [`hđnd hội ${CHAIRS}`, `(?:${CHAIR})?${COUNCIL}\\s*(?:-|–|,|và|&)\\s*${COMMITTEE}(?:${AT})?`],
  [`ubnd ${BOARDS} hđnd hội ${CHAIRS}`, `(?:${CHAIR})?(?:${COMMITTEE}|${COUNCIL})(?:${NO_SURNAME}${AT}|\\s+${LEVEL})`],
  [`${CHAIRS}`, `${CHAIR}${COMMITTEE}`],
  ['các bộ', '(?:các\\s+)?(?:Bộ|bộ),\\s+(?:ngành|ban)(?:,\\s+ngành)?'],
  ['các', 'các\\s+[Ss]ở,\\s+(?:ban,?\\s+)?ngành'],
  ['bộ sở', `(?:Bộ|Sở)\\s+${NAME}`],
  ['phòng', `[Pp]hòng\\s+${NAME}(?:\\s+(?:huyện|xã))?`],
  ['công', `[Cc]ông\\s+chức\\s+${NAME}`],
  ['thủ', 'Thủ\\s+tướng(?:\\s+Chính\\s+phủ)?'],
  ['văn', 'Văn\\s+phòng\\s+(?:Chính\\s+phủ|[-–]\\s*[Tt]hống\\s+k(?:ê|ế))'],
  ['chính', 'Chính\\s+phủ(?!\\s+(?:điện\\s+tử|số))'],
  ['quốc', 'Quốc\\s+hội'],
  [
    'ban',
    `Ban\\s+[Cc]hỉ\\s+đạo(?:\\s+(?:cải\\s+cách\\s+hành\\s+chính|CCHC|chuyển\\s+đổi\\s+số|phòng,?\\s+chống\\s+[${SMALL_LETTERS}\\s]{4,30}?|[Đđ]ề\\s+án\\s+\\d+))?(?:\\s+của\\s+Chính\\s+phủ|${AT})?`,
  ],
  [
    'ban thường đảng huyện tỉnh thành',
    `(?:(?:Ban\\s+[Tt]hường\\s+vụ|Ban\\s+[Cc]hấp\\s+hành|Thường\\s+trực)\\s?)?(?:Đảng\\s+(?:ủy|uỷ)|Huyện\\s+(?:ủy|uỷ)|Tỉnh\\s+(?:ủy|uỷ)|Thành\\s+(?:ủy|uỷ)|Đảng\\s+bộ)(?:${AT})?`,
  ],
  [`${BOARDS}`, `(?:Ủy|Uỷ)\\s+ban\\s+(?:MTTQ|Mặt\\s+trận\\s+Tổ\\s+quốc)(?:\\s+Việt\\s+Nam)?(?:${AT})?`],
  ['trung', '[Tt]rung\\s+tâm\\s+(?:[Pp]hục\\s+vụ\\s+)?[Hh]ành\\s+chính\\s+công(?:\\s+(?:xã|phường|tỉnh|huyện))?'],
  [
    'bộ tổ phòng',
    '(?:[Bb]ộ\\s+phận|[Tt]ổ|[Pp]hòng)\\s+(?:[Tt]iếp\\s+nhận\\s+(?:hồ\\s+sơ\\s+)?và\\s+[Tt]rả\\s+kết\\s+quả|[Mm]ột\\s+cửa)(?:\\s+(?:xã|phường|huyện))?',
  ],
  ['công', `Công\\s+an\\s+(?:xã|phường|huyện|tỉnh)(?:\\s+${PLACE})?`],
  [
    'ban bch',
    `(?:Ban\\s+[Cc]hỉ\\s+huy|BCH(?=\\s+(?:QS|[Qq]uân|PC|[Pp]hòng|PTDS)))(?:\\s+(?:[Qq]uân\\s+sự|QS|PTDS|[Pp]hòng\\s+thủ\\s+dân\\s+sự|(?:PC[A-ZĐ]{1,4}|[Pp]hòng,?\\s+chống\\s+(?:thiên\\s+tai|lụt,?\\s+bão|dịch(?:\\s+bệnh)?|cháy\\s+rừng|tội\\s+phạm))(?:(?:\\s?[&,–-]\\s?|\\s+và\\s+)(?:TKCN|[Tt]ìm\\s+kiếm,?\\s+cứu\\s+(?:nạn|hộ)))?))?(?:\\s+(?:xã|phường|huyện|tỉnh))?`,
  ],
  ['đài', '[Đđ]ài\\s+[Tt]ruyền\\s+thanh(?:\\s+xã)?'],
  ['trạm', 'Trạm\\s+[Yy]\\s+tế(?:\\s+(?:xã|phường))?'],
  ['kho', 'Kho\\s+bạc\\s+[Nn]hà\\s+nước(?:\\s+khu\\s+vực\\s+[IVX]+)?'],
  [
    'hội',
    'Hội\\s+(?:Nông\\s+dân|LHPN|Liên\\s+hiệp\\s+[Pp]hụ\\s+nữ|Cựu\\s+chiến\\s+binh|Chữ\\s+thập\\s+đỏ|Người\\s+cao\\s+tuổi)(?:\\s+(?:xã|phường|tỉnh))?',
  ],
  ['đoàn', 'Đoàn\\s+[Tt]hanh\\s+niên(?:\\s+(?:xã|phường))?'],
  [
    'các',
    '[Cc]ác\\s+(?:cơ\\s+quan|phòng|ban|ngành|đơn\\s+vị|sở)(?:(?:,\\s*|\\s+)(?:cơ\\s+quan|phòng|ban|ngành|đơn\\s+vị|đoàn\\s+thể|cán\\s+bộ|công\\s+chức)){0,5}\\s+(?:chuyên\\s+môn|có\\s+liên\\s+quan|liên\\s+quan|trực\\s+thuộc|trong\\s+đơn\\s+vị)(?:\\s+(?:UBND\\s+)?(?:xã|phường|huyện|tỉnh))?',
  ],
  ['phòng', '[Pp]hòng(?:,?\\s+ban)?\\s+chuyên\\s+môn(?:\\s+(?:UBND\\s+)?(?:xã|phường|huyện|tỉnh))?'],
  ['các công', '(?:các\\s+)?công\\s+chức\\s+chuyên\\s+môn(?:\\s+(?:UBND\\s+)?xã)?'],
]
const PATTERNS = GRAMMARS.map(([opens, source]) => ({
  opens: opens.split(' '),
  pattern: new RegExp(`(?:${source})(?![${LETTERS}\\d])`, 'uy'),
}))
const OPENED_BY = new Map<string, RegExp[]>()
for (const { opens, pattern } of PATTERNS)
  for (const word of opens) OPENED_BY.set(word, [...(OPENED_BY.get(word) ?? []), pattern])
const FIRST_WORD = new RegExp(`(?<![${LETTERS}\\d/])[${LETTERS}]+`, 'gu')

/** A level in general (`UBND cấp xã`, `UBND các huyện`) is no unit; nor is the tail of `ĐU-HĐND xã`. */
const GENERAL_BEFORE = /(?:cấp\s*|\p{L}\s?[-–]\s?)$/iu
const GENERAL_AFTER = /^\s*(?:cấp|các\s+(?:cấp|xã|huyện))/iu

/** Surface forms of organs that running text names, in the order of reading; overlapping shorter ones are left out. */
export function organsIn(text: string): string[] {
  const all = named(text)
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

/** Every match of every grammar; those of one grammar never overlap. */
function named(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  const reached = new Map<RegExp, number>()
  for (const { 0: word, index: from } of text.matchAll(FIRST_WORD)) {
    for (const pattern of OPENED_BY.get(word.toLowerCase()) ?? []) {
      pattern.lastIndex = from
      if (from < (reached.get(pattern) ?? 0) || !pattern.test(text)) continue
      found.push({ from, to: pattern.lastIndex })
      reached.set(pattern, pattern.lastIndex)
    }
  }
  return found
}

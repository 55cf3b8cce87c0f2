import { CAPITALS, LETTERS, SMALL_LETTERS } from '../../src/text/letters.ts'
import { anyCase } from './any-case.ts'
import { fieldsEnd } from './field-names.ts'

/** `HĐND tỉnh Hải Vọng Khóa X, Kỳ họp …`: what a council's sitting is called is no part of the place. */
const NAMED = `(?!(?:Kh(?:óa|oá)|Kỳ|Nhiệm|Số|Ngày)[^${SMALL_LETTERS}])[${CAPITALS}][${SMALL_LETTERS}']+`
const SPELLED_LARGE = `[${CAPITALS}]{2,}`
const PLACE = `(?:${NAMED}(?:\\s+${NAMED}){0,3}|${SPELLED_LARGE}(?:\\s+(?!CỘNG|ĐẢNG)${SPELLED_LARGE}){0,3})`
const LEVEL = `(?:${anyCase('xã')}|${anyCase('phường')}|${anyCase('thị')}\\s+${anyCase('trấn')}|${anyCase('huyện')}|${anyCase('quận')}|${anyCase('thị')}\\s+${anyCase('xã')}|${anyCase('thành')}\\s+${anyCase('phố')}|${anyCase('tỉnh')}|đặc\\s+khu)`
const COUNCIL = `(?:HĐND|${anyCase('Hội đồng nhân dân').replace(/ /gu, '\\s+')})`
const COMMITTEE = `(?:UBND|(?:[ỦU][yỷỶY]|Uỷ|UỶ)\\s+[bB][aA][nN]\\s+[nN][hH][âÂ][nN]\\s+[dD][âÂ][nN])`
/** A person's name behind a post: no place. */
const NO_SURNAME = '(?!\\s+(?:xã|phường|huyện|tỉnh)\\s+(?:Nguyễn|Trần|Lê|Phạm|Võ|Vũ|Đặng|Bùi|Đỗ|Ngô|Dương|Huỳnh|Phan)\\s)'
const CHAIR = `(?:(?:[Cc]ác\\s+)?(?:${anyCase('Phó')}\\s+|P)?(?:${anyCase('Chủ tịch').replace(/ /gu, '\\s+')}|CT)[.\\s]+|${anyCase('Thường trực').replace(/ /gu, '\\s+')}\\s+|TTr?\\s+|(?:[Cc]hánh\\s+)?[Vv]ăn\\s+phòng\\s+)`
const AT = `(?:\\s+${LEVEL}(?:\\s+${PLACE})?)`
/** First words, in small letters, of a chair and of a board. */
const CHAIRS = 'các chủ phó pchủ ct pct thường tt ttr chánh văn'
const BOARDS = 'ủy uỷ ủỷ uy'

/** Where a name that starts at `at` ends, or null. */
type Grammar = (text: string, at: number) => number | null

const EDGE = `(?![${LETTERS}\\d])`

function form(source: string): Grammar {
  const pattern = new RegExp(`(?:${source})${EDGE}`, 'uy')
  return (text, at) => {
    pattern.lastIndex = at
    return pattern.test(text) ? pattern.lastIndex : null
  }
}

/** An office that is named for its fields. */
function office(head: string, place?: string): Grammar {
  const opening = new RegExp(`${head}\\s+`, 'uy')
  const tail = place === undefined ? null : form(`\\s+${place}`)
  return (text, at) => {
    opening.lastIndex = at
    const end = opening.test(text) ? fieldsEnd(text, opening.lastIndex) : null
    return end === null ? null : (tail?.(text, end) ?? end)
  }
}

/**
 * Grammars of named organs, the longer first, each under the words that it may open with. Case as written: office
 * names have capitals.
 */
export const GRAMMARS: readonly (readonly [opens: string, end: Grammar])[] = [
  [`hđnd hội ${CHAIRS}`, form(`(?:${CHAIR})?${COUNCIL}\\s*(?:-|–|,|và|&)\\s*${COMMITTEE}(?:${AT})?`)],
  [`ubnd ${BOARDS} hđnd hội ${CHAIRS}`, form(`(?:${CHAIR})?(?:${COMMITTEE}|${COUNCIL})(?:${NO_SURNAME}${AT}|\\s+${LEVEL})`)],
  [`${CHAIRS}`, form(`${CHAIR}${COMMITTEE}`)],
  ['các bộ', form('(?:các\\s+)?(?:Bộ|bộ),\\s+(?:ngành|ban)(?:,\\s+ngành)?')],
  ['các', form('các\\s+[Ss]ở,\\s+(?:ban,?\\s+)?ngành')],
  ['bộ sở', office('(?:Bộ|Sở)')],
  ['phòng', office('[Pp]hòng', '(?:huyện|xã)')],
  ['công', office('[Cc]ông\\s+chức')],
  ['thủ', form('Thủ\\s+tướng(?:\\s+Chính\\s+phủ)?')],
  ['văn', form('Văn\\s+phòng\\s+(?:Chính\\s+phủ|[-–]\\s*[Tt]hống\\s+k(?:ê|ế))')],
  ['chính', form('Chính\\s+phủ(?!\\s+(?:điện\\s+tử|số))')],
  ['quốc', form('Quốc\\s+hội')],
  [
    'ban',
    form(
      `Ban\\s+[Cc]hỉ\\s+đạo(?:\\s+(?:cải\\s+cách\\s+hành\\s+chính|CCHC|chuyển\\s+đổi\\s+số|phòng,?\\s+chống\\s+[${SMALL_LETTERS}\\s]{4,30}?|[Đđ]ề\\s+án\\s+\\d+))?(?:\\s+của\\s+Chính\\s+phủ|${AT})?`,
    ),
  ],
  [
    'ban thường đảng huyện tỉnh thành',
    form(
      `(?:(?:Ban\\s+[Tt]hường\\s+vụ|Ban\\s+[Cc]hấp\\s+hành|Thường\\s+trực)\\s?)?(?:Đảng\\s+(?:ủy|uỷ)|Huyện\\s+(?:ủy|uỷ)|Tỉnh\\s+(?:ủy|uỷ)|Thành\\s+(?:ủy|uỷ)|Đảng\\s+bộ)(?:${AT})?`,
    ),
  ],
  [`${BOARDS}`, form(`(?:Ủy|Uỷ)\\s+ban\\s+(?:MTTQ|Mặt\\s+trận\\s+Tổ\\s+quốc)(?:\\s+Việt\\s+Nam)?(?:${AT})?`)],
  ['trung', form('[Tt]rung\\s+tâm\\s+(?:[Pp]hục\\s+vụ\\s+)?[Hh]ành\\s+chính\\s+công(?:\\s+(?:xã|phường|tỉnh|huyện))?')],
  [
    'bộ tổ phòng',
    form(
      '(?:[Bb]ộ\\s+phận|[Tt]ổ|[Pp]hòng)\\s+(?:[Tt]iếp\\s+nhận\\s+(?:hồ\\s+sơ\\s+)?và\\s+[Tt]rả\\s+kết\\s+quả|[Mm]ột\\s+cửa)(?:\\s+(?:xã|phường|huyện))?',
    ),
  ],
  ['công', form(`Công\\s+an\\s+(?:xã|phường|huyện|tỉnh)(?:\\s+${PLACE})?`)],
  [
    'ban bch',
    form(
      `(?:Ban\\s+[Cc]hỉ\\s+huy|BCH(?=\\s+(?:QS|[Qq]uân|PC|[Pp]hòng|PTDS)))(?:\\s+(?:[Qq]uân\\s+sự|QS|PTDS|[Pp]hòng\\s+thủ\\s+dân\\s+sự|(?:PC[A-ZĐ]{1,4}|[Pp]hòng,?\\s+chống\\s+(?:thiên\\s+tai|lụt,?\\s+bão|dịch(?:\\s+bệnh)?|cháy\\s+rừng|tội\\s+phạm))(?:(?:\\s?[&,–-]\\s?|\\s+và\\s+)(?:TKCN|[Tt]ìm\\s+kiếm,?\\s+cứu\\s+(?:nạn|hộ)))?))?(?:\\s+(?:xã|phường|huyện|tỉnh))?`,
    ),
  ],
  ['đài', form('[Đđ]ài\\s+[Tt]ruyền\\s+thanh(?:\\s+xã)?')],
  ['trạm', form('Trạm\\s+[Yy]\\s+tế(?:\\s+(?:xã|phường))?')],
  ['kho', form('Kho\\s+bạc\\s+[Nn]hà\\s+nước(?:\\s+khu\\s+vực\\s+[IVX]+)?')],
  [
    'hội',
    form(
      'Hội\\s+(?:Nông\\s+dân|LHPN|Liên\\s+hiệp\\s+[Pp]hụ\\s+nữ|Cựu\\s+chiến\\s+binh|Chữ\\s+thập\\s+đỏ|Người\\s+cao\\s+tuổi)(?:\\s+(?:xã|phường|tỉnh))?',
    ),
  ],
  ['đoàn', form('Đoàn\\s+[Tt]hanh\\s+niên(?:\\s+(?:xã|phường))?')],
  [
    'các',
    form(
      '[Cc]ác\\s+(?:cơ\\s+quan|phòng|ban|ngành|đơn\\s+vị|sở)(?:(?:,\\s*|\\s+)(?:cơ\\s+quan|phòng|ban|ngành|đơn\\s+vị|đoàn\\s+thể|cán\\s+bộ|công\\s+chức)){0,5}\\s+(?:chuyên\\s+môn|có\\s+liên\\s+quan|liên\\s+quan|trực\\s+thuộc|trong\\s+đơn\\s+vị)(?:\\s+(?:UBND\\s+)?(?:xã|phường|huyện|tỉnh))?',
    ),
  ],
  ['phòng', form('[Pp]hòng(?:,?\\s+ban)?\\s+chuyên\\s+môn(?:\\s+(?:UBND\\s+)?(?:xã|phường|huyện|tỉnh))?')],
  ['các công', form('(?:các\\s+)?công\\s+chức\\s+chuyên\\s+môn(?:\\s+(?:UBND\\s+)?xã)?')],
]

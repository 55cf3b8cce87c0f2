import type { Kind } from '../../src/record/record.ts'
import { dayAfter, yearAfter } from './date-after.ts'
import { issuerEnd } from './issuer-name.ts'
import { amendingEnd, knownNameEnd, nameEnd } from './law-name-end.ts'
import type { Mention, Reading } from './mention.ts'
import { tidyNumber } from './number-token.ts'
import { provisionBefore } from './provision-before.ts'
import { stick } from './stick.ts'

const RULE = 'citations/law-name'
const START = /(?<![\p{L}\p{N}])(Bộ luật|Luật|luật|Pháp lệnh|pháp lệnh|Hiến pháp)(?![\p{L}\p{N}])/gu
const KIND_OF: Readonly<Record<string, Kind>> = {
  'bộ luật': 'bo-luat',
  luật: 'luat',
  'pháp lệnh': 'phap-lenh',
  'hiến pháp': 'hien-phap',
}
const NOT_LAW = /(?:pháp|kỷ|quy|trọng|bộ|hội đồng|dự thảo|dự án)\s$/i
const GENERIC =
  /^\s(?:này|nêu trên|trên|hiện hành|và|có|cũng|đã|được|quy định|là|phải|về|của|trong|tại|liên quan|chuyên ngành|khác|sư|gia|số|do|mới|ban hành|Chính phủ|Quốc hội|không|thì|đang|sau|để|bất thành văn|lệ|pháp)(?![\p{L}])/u
const AMENDING = /^\s(?:[Ss]ửa đổi|[Bb]ổ sung|[Bb]ãi bỏ)(?![\p{L}])/u
const NUMBER =
  /[\s,]{1,3}(?:s[ốổ]\s?:?\s?)?(\d{1,3}\s?\/\s?(?:(?:19|20)\d{2}\s?\/\s?)?(?:QH|UBTVQH|PL-UBTVQH)\s?\d{0,2}|\d{1,3}[-/](?:LCT|PL|L)\/[\p{Lu}\d]+)(?!\p{N})/uy
const BARE_YEAR = /\s((?:19|20)\d{2})(?![\p{N}/-]|\s?[-–]\s?\d)/uy
const AMENDED = /\s\((?:sửa đổi|sửa đổi, bổ sung)(?:[^()]{0,40})\)/uy
const OF = /\s?,?\scủa\s/uy
/** Laws, codes, ordinances and the constitution by name, with the number, date or year behind it. */
export function lawNames(text: string): Reading[] {
  const readings: Reading[] = []
  let floor = 0
  START.lastIndex = 0
  for (const match of text.matchAll(START)) {
    if (match.index < floor) continue
    const reading = readLaw(text, match.index, match[1] ?? '', floor)
    if (reading === null) continue
    readings.push(reading)
    if (!('declined' in reading)) floor = reading.to
  }
  return readings
}

function readLaw(text: string, at: number, word: string, floor: number): Reading | null {
  const behind = at + word.length
  const kind = KIND_OF[word.toLowerCase()] ?? 'luat'
  const decline = (declined: string): Reading => ({ rule: RULE, from: at, to: behind, declined })
  if (NOT_LAW.test(text.slice(Math.max(0, at - 10), at))) return /^\p{Lu}/u.test(word) ? decline('a draft, or no law') : null
  if (kind === 'hien-phap') return constitution(text, at, behind, floor) ?? decline('no year')
  const rest = text.slice(behind, behind + 400)
  if (!/^\s\p{L}/u.test(rest) || GENERIC.test(rest)) return decline('no name')
  const end = AMENDING.test(rest) ? amendingEnd(text, behind) : nameEnd(text, behind)
  if (end === null) return decline('no name')
  const mention = withTail(text, at, end, kind, floor)
  if (/^\s\p{Ll}/u.test(rest) && !AMENDING.test(rest) && isBare(mention) && knownNameEnd(text, behind) === null)
    return decline('words, no name')
  // in lower case it is a law's name only beside a year, a date, a number or a provision
  if (/^\p{Ll}/u.test(word) && isBare(mention))
    return /^\s\p{Lu}/u.test(rest) && knownNameEnd(text, behind) !== null ? mention : null
  return mention
}

const isBare = ({ date, number, provision }: Mention): boolean => date === null && number === null && provision === null

function constitution(text: string, at: number, behind: number, floor: number): Mention | null {
  const full = /^\snước\s(?:Cộng\s)?[Hh](?:òa|oà)\sxã\shội\schủ\snghĩa\sViệt\sNam|^\s(?:Cộng hòa|CHXHCN)[^,;.(]{0,40}/u.exec(
    text.slice(behind, behind + 80),
  )
  const end = behind + (full?.[0].length ?? 0)
  const mention = withTail(text, at, end, 'hien-phap', floor)
  return mention.date === null && mention.number === null && full === null ? null : mention
}

/** Number, date and issuer behind a name, provision before it. */
function withTail(text: string, at: number, nameTo: number, kind: Kind, floor: number): Mention {
  let to = nameTo
  let number: string | null = null
  let date: string | null = null
  const amended = stick(AMENDED, text, to)
  const early = stick(NUMBER, text, amended ? to + amended[0].length : to)
  if (early?.[1]) {
    number = tidyNumber(early[1])
    to = (amended ? to + amended[0].length : to) + early[0].length
  } else if (amended && (dayAfter(text, to + amended[0].length) ?? yearAfter(text, to + amended[0].length)))
    to += amended[0].length
  const dated = dayAfter(text, to) ?? yearAfter(text, to)
  const year = dated ? null : stick(BARE_YEAR, text, to)
  if (dated) ({ to, date } = dated)
  else if (year?.[1]) {
    date = year[1]
    to += year[0].length
  }
  const owner = stick(OF, text, to)
  const issuer =
    owner && /^(?:Quốc hội|Ủy ban [Tt]hường vụ|Uỷ ban [Tt]hường vụ|nước)/u.test(text.slice(to + owner[0].length))
      ? issuerEnd(text, to + owner[0].length)
      : null
  const issuerFrom = owner ? to + owner[0].length : to
  const provision = provisionBefore(text, at, floor)
  const name = text.slice(at, nameTo).replace(/\s+/g, ' ')
  return {
    rule: RULE,
    from: provision?.from ?? at,
    to: issuer ?? to,
    kind,
    number,
    date,
    issuer: issuer === null ? null : text.slice(issuerFrom, issuer),
    name: name.charAt(0).toUpperCase() + name.slice(1),
    provision: provision?.provision ?? null,
    kindWritten: true,
    blank: false,
  }
}

import type { Kind } from '../../src/record/record.ts'
import { dayAfter, yearAfter } from './date-after.ts'
import { foldInPlace } from './fold-in-place.ts'
import { issuerEnd } from './issuer-name.ts'
import { LAW_NAMES } from './law-names.ts'
import type { Mention, Reading } from './mention.ts'
import { tidyNumber } from './number-token.ts'
import { provisionBefore } from './provision-before.ts'

const RULE = 'citations/law-name'
const START = /(?<![\p{L}\p{N}])(Bộ luật|Luật|luật|Pháp lệnh|pháp lệnh|Hiến pháp)(?![\p{L}\p{N}])/gu
const KIND_OF: Readonly<Record<string, Kind>> = {
  'bộ luật': 'bo-luat',
  luật: 'luat',
  'pháp lệnh': 'phap-lenh',
  'hiến pháp': 'hien-phap',
}
const NOT_LAW = /(?:pháp|kỷ|quy|trọng|bộ|hội đồng|dự thảo|dự án)\s$/iu
const GENERIC =
  /^\s(?:này|nêu trên|trên|hiện hành|và|có|cũng|đã|được|quy định|là|phải|về|của|trong|tại|liên quan|chuyên ngành|khác|sư|gia|số|do|mới|ban hành|Chính phủ|Quốc hội|không|thì|đang|sau|để|bất thành văn|lệ|pháp)(?![\p{L}])/u
const AMENDING = /^\s(?:[Ss]ửa đổi|[Bb]ổ sung|[Bb]ãi bỏ)(?![\p{L}])/u
const NUMBER =
  /[\s,]{1,3}(?:s[ốổ]\s?:?\s?)?(\d{1,3}\s?\/\s?(?:(?:19|20)\d{2}\s?\/\s?)?(?:QH|UBTVQH|PL-UBTVQH)\s?\d{0,2}|\d{1,3}[-/](?:LCT|PL|L)\/[\p{Lu}\d]+)(?!\p{N})/uy
const BARE_YEAR = /\s((?:19|20)\d{2})(?![\p{N}/-]|\s?[-–]\s?\d)/uy
const AMENDED = /\s\((?:sửa đổi|sửa đổi, bổ sung)(?:[^()]{0,40})\)/uy
const OF = /\s?,?\scủa\s/uy
const STOP =
  /[;:.()“”"…/]|(?<![\p{L}])(?:theo|quy định|để|nhằm|được|đã|thì|là|cho|tới|đến|hiện hành|này|khi|nếu|bảo đảm|đảm bảo|nhất là|trên địa bàn|cần|phải|như|do|bị|gắn với|thuộc|nêu trên|từ|và (?:các|những|văn bản|quy định|hướng dẫn|Nghị định|Luật|Bộ luật|Pháp lệnh|Nghị quyết|Thông tư)|năm|ngày|số|hoặc|bằng|với|trong|đối với|có hiệu lực|liên quan|cũng như|sẽ|không|sửa đổi|điểm|khoản|Điều|Khoản|Điểm)(?![\p{L}])/u
const COMMA = /,(?!\s(?:chống|khen|bổ sung))/u

/** Names folded, by their first syllable, the longest first. */
const NAMES = new Map<string, string[]>()
for (const name of LAW_NAMES.map(foldInPlace).sort((a, b) => b.length - a.length)) {
  const first = firstSyllable(name)
  NAMES.set(first, [...(NAMES.get(first) ?? []), name])
}

function firstSyllable(folded: string): string {
  return /^[a-z]+/.exec(folded)?.[0] ?? ''
}

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
  // in lower case it is a law's name only beside a year, a date, a number or a provision
  if (/^\p{Ll}/u.test(word) && mention.date === null && mention.number === null && mention.provision === null)
    return /^\s\p{Lu}/u.test(rest) && known(text, behind) !== null ? mention : null
  return mention
}

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

/** End of a name: a known one, or up to a number, a date or a year that follows, or as far as its form goes. */
function nameEnd(text: string, at: number): number | null {
  const listed = known(text, at)
  const rest = text.slice(at, at + 200)
  const stop = STOP.exec(rest)?.index ?? rest.length
  const anchored = anchor(rest, stop)
  if (listed !== null && !goesOn(text, listed, anchored === null ? listed : at + anchored)) return listed
  if (anchored !== null) return at + anchored
  const comma = COMMA.exec(rest)?.index ?? rest.length
  const free = rest.slice(0, Math.min(stop, comma)).trimEnd()
  const words = free.trim().split(/\s+/)
  if (free.trim() === '' || words.length > 12) return null
  const and = / (?:và|hoặc) (?=\p{Lu})/u.exec(free)
  return at + (and?.index ?? free.length)
}

/** True where a date shows that a known name is only the beginning: `Luật Thương mại điện tử năm 2025`. */
function goesOn(text: string, listed: number, anchored: number): boolean {
  const more = text.slice(listed, anchored)
  return /^(?: \p{Ll}+){1,4}$/u.test(more) && !/ (?:tỉnh|huyện|xã|và)(?!\p{L})/u.test(more)
}

/** Where a date, a year or a number stops a name, with no other mention in between. */
function anchor(rest: string, stop: number): number | null {
  const match = /[\s,]{1,2}(?:ngày\s\d|năm\s?\d{4}|s[ốổ]\s?:?\s?\d{1,3}\s?\/|(?:19|20)\d{2}(?!\d))/u.exec(rest)
  if (!match || match.index > stop + 1 || match.index < 3) return null
  const name = rest.slice(0, match.index)
  return / (?:Luật|Nghị định|Bộ luật) /u.test(name) ? null : match.index
}

/** A name in the table, whatever its capitals; the longest. */
function known(text: string, at: number): number | null {
  const folded = foldInPlace(text.slice(at, at + 110))
  if (!folded.startsWith(' ')) return null
  const name = NAMES.get(firstSyllable(folded.slice(1)))?.find(
    (entry) => folded.startsWith(entry, 1) && !/^[a-z0-9]/.test(folded.slice(1 + entry.length)),
  )
  return name === undefined ? null : at + 1 + name.length
}

/** An amending law keeps the laws inside its name: up to its own date or number, or the end of the clause. */
function amendingEnd(text: string, at: number): number {
  const rest = text.slice(at, at + 400)
  const stop =
    /[;.()“”"]|,?\s(?:ngày\s\d|năm\s?\d{4}|s[ốổ]\s?:?\s?\d|(?:19|20)\d{2}(?!\d))|\s(?:được|đã|có hiệu lực|thì|và (?:các văn bản|Nghị định|Thông tư))(?!\p{L})|,\s(?=Nghị|Thông tư|UBND|Ủy ban|các\s)/u.exec(
      rest,
    )
  return at + rest.slice(0, stop?.index ?? rest.length).trimEnd().length
}

function stick(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

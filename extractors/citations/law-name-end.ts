import { foldInPlace } from './fold-in-place.ts'
import { LAW_NAMES } from './law-names.ts'

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

/** End of a name: a known one, or up to a number, a date or a year that follows, or as far as its form goes. */
export function nameEnd(text: string, at: number): number | null {
  const listed = knownNameEnd(text, at)
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
export function knownNameEnd(text: string, at: number): number | null {
  const folded = foldInPlace(text.slice(at, at + 110))
  if (!folded.startsWith(' ')) return null
  const name = NAMES.get(firstSyllable(folded.slice(1)))?.find(
    (entry) => folded.startsWith(entry, 1) && !/^[a-z0-9]/.test(folded.slice(1 + entry.length)),
  )
  return name === undefined ? null : at + 1 + name.length
}

/** An amending law keeps the laws inside its name: up to its own date or number, or the end of the clause. */
export function amendingEnd(text: string, at: number): number {
  const rest = text.slice(at, at + 400)
  const stop =
    /[;.()“”"]|,?\s(?:ngày\s\d|năm\s?\d{4}|s[ốổ]\s?:?\s?\d|(?:19|20)\d{2}(?!\d))|\s(?:được|đã|có hiệu lực|thì|và (?:các văn bản|Nghị định|Thông tư))(?!\p{L})|,\s(?=Nghị|Thông tư|UBND|Ủy ban|các\s)/u.exec(
      rest,
    )
  return at + rest.slice(0, stop?.index ?? rest.length).trimEnd().length
}

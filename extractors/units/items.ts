import type { PlanContext } from '../rule.ts'
import { ABBREVIATIONS } from './abbreviations.ts'
import { canonical } from './canonical.ts'
import { FIELDS } from './fields.ts'
import { looksLikeUnit, UNIT_START } from './line-score.ts'
import { letters } from './spelling.ts'

export interface NamedUnit {
  readonly id: string
  /** As written, without the duty behind a colon, persons and bullets. */
  readonly name: string
  readonly generic: boolean
}

const NO_UNIT = /^(?:theo(?:\s|$)|như\s|không(?:\s|$)|lưu\s*:|nhiệm vụ|công việc|kinh phí|-+$)/i
const PERSON =
  /\s*\((?:(?:[Ôô]ng|[Bb]à|[Đđ]\/c|[Đđ]ồng chí)\s)?(?:\p{Lu}\p{Ll}*\s*){2,5}\)|\s*[-–,]?\s*(?<!\p{L})(?:[Đđ]\/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à)\s(?:\p{Lu}\p{Ll}+\s?){1,5}/gu
const REMARK =
  /\s*\((?:b\/c|để\s|báo cáo|qua|t\/h|thực hiện|phối hợp|p\/h|chủ trì|đ\/c|nếu có|thay b\/c|đăng|biết|gửi|chỉ đạo|kiêm)[^()]{0,80}\)/gi

/** The units that one item of a lead or support cell names; none for `Theo phân công tại …` or for a person. */
export function unitsIn(item: string, context: PlanContext): NamedUnit[] {
  return unitNames(item).map((name) => ({ ...identity(name, context), name }))
}

function identity(name: string, context: PlanContext): { id: string; generic: boolean } {
  const { id, generic } = canonical(name, context)
  return { id, generic }
}

/** The surface forms of the units that an item names, in order. */
export function unitNames(item: string): string[] {
  const text = item
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–+•*]+/u, '')
    .trim()
  if (text === '' || NO_UNIT.test(text)) return []
  return beforeDuty(text.replace(REMARK, '').replace(PERSON, ''))
    .split(/\s*;\s*/u)
    .flatMap(sharedHead)
    .flatMap(listed)
    .map(withoutDuty)
    .map(trimmed)
    .filter((name) => name.length > 1 && /\p{L}{2}/u.test(name))
}

const trimmed = (name: string): string =>
  name
    .replace(/^[\s\-–+•*,]+/u, '')
    .replace(/(?:[\s.,;:]+|\.jg)+$/u, '')
    .trim()

/** `Phòng Nội vụ: theo dõi` is the unit before the colon; `Đơn vị thực hiện: Phòng Nội vụ` the one behind it. */
function beforeDuty(text: string): string {
  const colon = text.indexOf(':')
  if (colon < 0) return text
  const [before, after] = [text.slice(0, colon), text.slice(colon + 1)]
  if (/^(?:các\s+)?(?:sở|phòng|bộ|ban|hội)(?:,\s*(?:ban,?\s*)?ngành)?$/i.test(before.trim())) return text
  if (/^(?:cơ quan|đơn vị|bộ phận)\s+(?:thực hiện|chủ trì|phối hợp|tham mưu)/i.test(before)) return after
  return looksLikeUnit(before) > 0 || looksLikeUnit(after.trim()) === 0 ? before : after
}

/** `Phòng Nội vụ tham mưu báo cáo`: what stands before the verb of the duty. */
function withoutDuty(name: string): string {
  const verb =
    /\s(?:tham mưu|chủ trì|theo dõi|tổng hợp|có trách nhiệm|chịu trách nhiệm|thực hiện|rà soát|báo cáo|đôn đốc|triển khai)(?!\p{L})/u.exec(
      name,
    )
  const head = verb === null ? '' : name.slice(0, verb.index)
  return head.includes(' ') &&
    looksLikeUnit(head) >= 0.6 &&
    !/(?:thuộc diện|trách nhiệm|kết quả|việc|công tác|tổ|ban)$/i.test(head)
    ? head
    : name
}

/** Names that hold a `và` or a comma of their own. */
const JOINT = [...Object.values(ABBREVIATIONS).filter((name) => / và /u.test(name)), 'Dân tộc và Tôn giáo']
const joint = (name: string): boolean => JOINT.some((known) => letters(known) === letters(name))

/** `Các Sở: Nội vụ, Tài chính` names one office for each field. */
function sharedHead(text: string): string[] {
  const match = /^(?:Các\s+)?(?<head>Sở|Phòng|Bộ|Hội|Ban)(?:,\s*(?:ban,?\s*)?ngành)?\s*:\s*(?<list>.+)$/i.exec(text)
  if (match?.groups === undefined) return [text]
  const { head = '', list = '' } = match.groups
  const noun = head.charAt(0).toUpperCase() + head.slice(1).toLowerCase()
  const fields = rejoined(list.split(/\s*[,;]\s+(?=\p{Lu})/u))
  return fields
    .flatMap((field) => (joint(field) ? [field] : pair(field)))
    .map((field) => (opensWithHead(field) ? field : `${noun} ${field}`))
}

/** `Nội vụ và Tài chính` are two fields, each known by itself. */
function pair(field: string): string[] {
  const parts = field.split(/\s+và\s+(?=\p{Lu})/u)
  return parts.length === 2 && parts.every((part) => FIELDS.some((known) => letters(known) === letters(part))) ? parts : [field]
}

/** `Văn hóa`, `Thể thao và Du lịch` were one name before the comma parted them. */
function rejoined(fields: readonly string[]): string[] {
  return fields.reduce<string[]>((names, field) => {
    const last = names.at(-1)
    return last !== undefined && joint(`${last}, ${field}`) ? [...names.slice(0, -1), `${last}, ${field}`] : [...names, field]
  }, [])
}

const opensWithHead = (field: string): boolean =>
  UNIT_START.test(field) && looksLikeUnit(field) > 0.5 && !/^(?:Tư pháp|Kế toán|Thanh tra|Công an)/u.test(field)

const BARE_ORGAN =
  /^(?:(?:Văn phòng|VP|TTr?|Thường trực|Đảng ủy|ĐU|Chánh Văn phòng)\s*)*(?:HĐND|UBND|Hội đồng nhân dân|Đảng ủy|Đảng uỷ|MTTQ|ĐU|Chủ tịch|CT|TTr?)$/u

const CHAIR = /^(?:các\s+)?(?:PCT|Phó|TTr?(?!\p{L})|Thường trực|Chủ tịch)/u

/** Parts a list at commas and `và` before a new head noun with a capital; what does not open with one goes on with the name before. */
function listed(text: string): string[] {
  const pieces = text.split(/(,\s*|\s+và\s+)(?=\p{Lu}|các\s+(?:\p{Lu}|phòng|ban|cơ quan|đơn vị|thôn|ngành|công chức))/u)
  const names: string[] = []
  for (let i = 0; i < pieces.length; i += 2) {
    const piece = pieces[i] ?? ''
    const last = names.at(-1)
    const joint = pieces[i - 1] ?? ''
    const own = UNIT_START.test(piece) && looksLikeUnit(piece) >= 0.6 && !fieldOf(last, piece)
    if (last !== undefined && (!own || (BARE_ORGAN.test(last) && !CHAIR.test(piece))))
      names[names.length - 1] = last + joint + piece
    else names.push(piece)
  }
  return names
}

/** `Tư pháp` or `Công an` alone behind a comma is a post of its own only where no head noun before it asks for a field. */
function fieldOf(last: string | undefined, piece: string): boolean {
  return last !== undefined && /^(?:Sở|Bộ|Phòng)\s+Văn h(?:óa|oá)\s*$/u.test(last) && /^(?:Thể|Thông|Khoa)/u.test(piece)
}

import type { Kind } from '../../src/record/record.ts'
import { dateAfter } from './date-after.ts'
import { issuerBefore } from './issuer-before.ts'
import { issuerEnd } from './issuer-name.ts'
import { type KindBefore, kindBefore } from './kind-before.ts'
import { kindOfSymbol } from './kind-words.ts'
import { isMention, type Reading } from './mention.ts'
import { type NumberToken, numberTokens } from './number-token.ts'
import { looksWhole, organOfSymbol } from './organ-symbols.ts'
import { provisionBefore } from './provision-before.ts'
import { repairNumber } from './repair-number.ts'

const RULE = 'citations/number'
const OF = /[\s,]{0,3}(?<!\p{L})(?:(?:của|do)\s|(?=Hội nghị (?:lần|Ban|Trung)))/uy
const SHORT_FORM = /\((?:sau đây|dưới đây|gọi tắt|viết tắt|gọi chung)[^()]*$/u
const COUNTED = /^\s(?:điểm|lần|người|hồ sơ|nhiệm vụ|trường hợp|đơn vị|chỉ tiêu)(?!\p{L})/u

/** Documents by number. */
export function numbered(text: string): Reading[] {
  const readings: Reading[] = []
  let floor = 0
  for (const token of numberTokens(text)) {
    const reading = readNumbered(text, token, floor)
    if (reading === null) continue
    readings.push(reading)
    if (isMention(reading)) floor = reading.to
  }
  return readings
}

function readNumbered(text: string, token: NumberToken, floor: number): Reading | null {
  if (token.from < floor) return null
  const before = kindBefore(text, token.from, floor, token.parts[0] ?? '')
  const why = refusal(text, token, before, floor)
  if (why !== null) return { rule: RULE, from: token.from, to: token.to, declined: why }
  const day = dateAfter(text, token.to)
  const kind = kindOf(token, before)
  const owner = issuerAfter(text, day?.to ?? token.to, joint(kind, token))
  // behind the issuer: `Thông tư số … của Thanh tra Chính phủ ngày …`
  const late = day === null && owner !== null ? dateAfter(text, owner.to) : null
  const provision = provisionBefore(text, before.from, floor)
  const from = provision?.from ?? before.from
  const ahead = owner === null && before.issuer === null ? issuerBefore(text, from, floor) : null
  const date = dateOf(token, day ?? late) ?? (day === null && late === null ? (ahead?.date ?? null) : null)
  const intended = token.number === null ? null : repairNumber(token.number, date)
  return {
    rule: RULE,
    from,
    to: late?.to ?? owner?.to ?? day?.to ?? token.to,
    kind,
    number: token.number,
    ...(intended === null ? {} : { numberIntended: intended }),
    date,
    issuer: owner?.issuer ?? before.issuer ?? ahead?.issuer ?? null,
    name: null,
    provision: provision?.provision ?? null,
    kindWritten: before.written,
    ...(ahead?.issuer ? { issuerAhead: true } : {}),
    blank: token.number === null,
  }
}

const IN_RUN = /^\s*(?:,|;|và|,\s*và)\s*$/u
const BACKED = /^\s?,?\s(?:ngày|năm|của)(?!\p{L})/u

/** Why a number is no document's, or null. */
function refusal(text: string, token: NumberToken, before: KindBefore, floor: number): string | null {
  if (before.other) return 'the number of something else'
  if (SHORT_FORM.test(text.slice(Math.max(0, token.from - 60), token.from))) return 'a short form being defined'
  if (before.written && token.parts.length > 0) return null
  if (token.parts.length === 0) return bareRefusal(text, token, before)
  if (token.strong) return null
  if (!before.numbered || !token.number?.includes('/')) return 'no kind, no số, and a symbol that is no kind'
  const single = token.parts.length === 1 && !looksWhole(token.parts[0] ?? '')
  return single && !(floor > 0 && IN_RUN.test(text.slice(floor, before.from))) ? 'a symbol of one part, and no kind' : null
}

/** A number without symbol needs its kind, with a capital or with a date or an issuer behind. */
function bareRefusal(text: string, token: NumberToken, before: KindBefore): string | null {
  if (!before.written || !before.numbered) return 'a number without symbol or kind'
  const behind = text.slice(token.to, token.to + 14)
  if (COUNTED.test(behind)) return 'a count'
  return /^\p{Lu}/u.test(text.slice(before.from)) || token.number?.includes('/') || BACKED.test(behind)
    ? null
    : 'a number in a list of things'
}

function kindOf(token: NumberToken, before: KindBefore): Kind {
  const [first = ''] = token.parts
  const symbol = token.parts.map(kindOfSymbol).find((kind) => kind !== null) ?? null
  if (before.kind !== null) return before.kind
  const ofFirst = kindOfSymbol(first)
  if (ofFirst !== null) return ofFirst
  if (/^QH\d|^UBTVQH\d/u.test(first)) return 'luat'
  if (before.written) return symbol ?? 'cong-van'
  // `NĐCP`: what stands before the organ when the hyphen is lost
  for (let cut = first.length - 1; cut > 0; cut--) {
    const kind = kindOfSymbol(first.slice(0, cut))
    if (kind !== null && organOfSymbol(first.slice(cut)) !== null) return kind
  }
  return 'cong-van'
}

const joint = (kind: Kind, token: NumberToken): boolean =>
  kind.endsWith('lien-tich') ||
  token.parts.includes('TTLT') ||
  kind === 'thong-tu' ||
  token.parts.filter((part) => looksWhole(part) && /^B[A-ZĐ]{2}/.test(part)).length > 1

function issuerAfter(text: string, at: number, isJoint: boolean): { issuer: string; to: number } | null {
  OF.lastIndex = at
  const of = OF.exec(text)
  if (!of) return null
  const start = at + of[0].length
  const end = issuerEnd(text, start, isJoint)
  return end === null ? null : { issuer: text.slice(start, end).replace(/\s+/g, ' '), to: end }
}

/** The date read; where a digit of its year is lost, the year that the number carries. */
function dateOf(token: NumberToken, reading: { date: string | null } | null): string | null {
  if (reading === null) return null
  return reading.date ?? /\/((?:19|20)\d{2})\//.exec(token.number ?? '')?.[1] ?? null
}

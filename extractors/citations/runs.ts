import type { Kind } from '../../src/record/record.ts'
import { foldInPlace } from './fold-in-place.ts'
import { issuerEnd, issuerStarts } from './issuer-name.ts'
import { KIND_SOURCE, kindOfSymbol, kindOfWords } from './kind-words.ts'
import type { Mention } from './mention.ts'
import { looksWhole } from './organ-symbols.ts'

/** Between two members of a run. */
const TIGHT = /^\s*(?:,|;|và|hoặc|,\s*và|\/|[-–+])\s*(?:(?:các|tại|theo|cả)\s+)?$/u

/** Who stands before a list, for each of its items: `UBND tỉnh A đã ban hành:`, `các Nghị định của Chính phủ:`. */
export interface ListHead {
  readonly issuer: string | null
  readonly kind: Kind | null
}

/** Kind, date and issuer that a run states once, given to each member of it. */
export function shareInRuns(text: string, mentions: readonly Mention[], head: ListHead | null): Mention[] {
  const shared = [...mentions]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [mention, next] = [shared[i], shared[i + 1]]
    if (mention && next && TIGHT.test(text.slice(mention.to, next.from))) shared[i] = fromNext(mention, next, text)
  }
  for (let i = 1; i < shared.length; i++) {
    const [previous, mention] = [shared[i - 1], shared[i]]
    if (!mention || !previous || !TIGHT.test(text.slice(previous.to, mention.from))) continue
    shared[i] = fromPrevious(mention, previous)
  }
  return withHeads(text, shared, head)
}

function fromNext(mention: Mention, next: Mention, text: string): Mention {
  const close = !text.slice(mention.to, next.from).includes(';')
  const issuer = mention.issuer ?? (sameOrgan(mention, next) && mention.name === null ? next.issuer : null)
  const date =
    mention.date ??
    (close &&
    sameIssuer(mention, next) &&
    mention.kind === next.kind &&
    mention.name === null &&
    dateFits(mention.number, next.date)
      ? next.date
      : null)
  return { ...mention, issuer, date }
}

function fromPrevious(mention: Mention, previous: Mention): Mention {
  const kind = mention.kindWritten ? mention.kind : kindInRun(mention, previous.kind)
  if (!previous.issuerAhead || mention.issuer !== null || mention.name !== null || !sameOrgan(mention, previous))
    return { ...mention, kind }
  return { ...mention, kind, issuer: previous.issuer, issuerAhead: true }
}

/** Texts of two issuers have days of their own: `số 7/CT-TTg của Thủ tướng Chính phủ, số 9/CT-UBND ngày … của UBND tỉnh`. */
const sameIssuer = (a: Mention, b: Mention): boolean => a.issuer === null || a.issuerAhead === true || a.issuer === b.issuer

/** The symbol says the kind, else the run does. */
function kindInRun(mention: Mention, previous: Kind): Kind {
  return symbolParts(mention.number).some((part) => kindOfSymbol(part) !== null) ? mention.kind : previous
}

/** A decree and a decision of the prime minister in one row have issuers of their own; two letters of one office have not. */
function sameOrgan(a: Mention, b: Mention): boolean {
  const [left, right] = [organPart(a.number), organPart(b.number)]
  if (left === null || right === null) return a.kind === b.kind
  return left === right || (a.kind === b.kind && !(looksWhole(left) && looksWhole(right)))
}

/** The part of a symbol that names the organ: a known one, else the last. */
function organPart(number: string | null): string | null {
  const parts = symbolParts(number)
  return parts.find(looksWhole) ?? parts[parts.length - 1] ?? null
}

const symbolParts = (number: string | null): string[] => (number ?? '').split(/[-/_.]/).filter((part) => /^\p{Lu}/u.test(part))

function dateFits(number: string | null, date: string | null): boolean {
  const year = /\/((?:19|20)\d{2})(?:\/|$)/.exec(number ?? '')?.[1]
  return date !== null && (year === undefined || date.startsWith(year))
}

/** Items under a head in the same text or in front of it. */
function withHeads(text: string, mentions: readonly Mention[], outer: ListHead | null): Mention[] {
  let head = outer
  let end = 0
  return mentions.map((mention) => {
    const gap = text.slice(end, mention.from)
    end = mention.to
    const colon = gap.lastIndexOf(':')
    if (colon >= 0 && /^\s*[-–+]?\s*$/u.test(gap.slice(colon + 1))) head = listHead(text.slice(0, mention.from)) ?? null
    else if (/[.]\s+\p{Lu}/u.test(gap)) head = null
    if (head === null || mention.name !== null) return mention
    const kind =
      mention.kindWritten || symbolParts(mention.number).some((part) => kindOfSymbol(part) !== null)
        ? mention.kind
        : (head.kind ?? mention.kind)
    return { ...mention, kind, issuer: mention.issuer ?? head.issuer }
  })
}

const HEAD_KIND = new RegExp(`(?<![a-z0-9])(${KIND_SOURCE})(?=\\s(?:cua|so)\\s|\\s?:)`, 'g')
const ISSUES =
  /^(?:\s(?:đã|vừa|tiếp tục|chỉ đạo|kịp thời)){0,3}\s(?:ban hành|ký ban hành|có)(?:\s(?:các|một số|những|văn bản|nhiều|kế hoạch|quyết định|như|sau|\d+|gồm|cụ thể)){0,8}\s?:\s*$/u
const OWNS = /^(?:\s(?:về|gồm|sau|như sau|gồm có)(?:\s\p{L}+){0,12}){0,1},?\s?:\s*$/u

/** The head that `before` ends with, behind its last colon. */
export function listHead(before: string): ListHead | null {
  const text = before.slice(-260).replace(/[-–+\s]+$/u, '')
  if (!text.endsWith(':')) return null
  for (const start of issuerStarts(text)) {
    const end = issuerEnd(text, start)
    if (end === null) continue
    const rest = text.slice(end)
    const owned = /(?<!\p{L})của\s$/u.test(text.slice(0, start))
    if (ISSUES.test(rest)) return { issuer: text.slice(start, end), kind: null }
    if (owned && OWNS.test(rest)) return { issuer: text.slice(start, end), kind: headKind(text.slice(0, start)) }
  }
  const kind = headKind(text)
  return kind === null ? null : { issuer: null, kind }
}

function headKind(text: string): Kind | null {
  const last = [...foldInPlace(text.slice(-80)).matchAll(HEAD_KIND)].pop()
  return last?.[1] === undefined ? null : kindOfWords(last[1])
}

import type { DocumentFacts, Issuer, Kind } from '../../src/record/record.ts'
import { inferIssuer, parentsIn } from './infer-issuer.ts'
import { kindAtStart, kindOfNumber } from './kinds.ts'
import { type LetterheadLines, readDateline, readNumber, sortLetterhead } from './letterhead-lines.ts'
import { issuerOf, namesOrgan } from './organ.ts'
import { planYears } from './plan-years.ts'
import { readRecipients } from './recipients.ts'
import { readSigner } from './signer.ts'
import { titleCapitals } from './title-capitals.ts'

/** The zones of one part (the document itself, or what it promulgates) as lines and paragraphs. */
export interface Part {
  readonly letterhead: readonly string[]
  readonly self: readonly string[]
  readonly preamble: readonly string[]
  readonly body: readonly string[]
  readonly closing: readonly string[]
}

export interface LetterheadReading {
  readonly facts: DocumentFacts
  /** What was left to fill in, for the finding `number-or-date-blank`. */
  readonly blanks: readonly ('number' | 'date')[]
  /** Whether the input has a letterhead at all. */
  readonly present: boolean
}

const HEADING_LINES = 15

/** The short lines that a file without a letterhead opens with: `DANH MỤC NHIỆM VỤ NĂM 2026`. */
function headings(fullText: string): string[] {
  return fullText
    .slice(0, 3000)
    .split('\n', HEADING_LINES)
    .filter((line) => line.length < 200 && !/^\s*(?:Căn cứ|[-–+•\d])/u.test(line))
}

/** Reads kind, number, date, place, issuer, title, years, signer, recipients and attachments. */
export function letterhead(
  parts: readonly Part[],
  fullText: string,
  stamps: Readonly<Record<string, string>>,
): LetterheadReading {
  const main = parts[0] ?? { letterhead: [], self: [], preamble: [], body: [], closing: [] }
  const lines = sortLetterhead(main.letterhead, isTitleLine)
  const titled = readTitle(lines.rest, fullText)
  const self = readSelf(parts.flatMap((part) => part.self))
  const written = lines.number === null ? null : readNumber(lines.number)
  const dateline = lines.dateline === null ? null : readDateline(lines.dateline)
  const isDecision = parts.length > 1
  const number = written ?? (titled.kind === null || isDecision || titled.kind === self.kind ? self.number : null)
  const date =
    dateline?.date && dateline.date.length === 10
      ? dateline.date
      : (pickDate(self, isDecision || written === null) ?? dateline?.date ?? null)
  const kind: Kind =
    titled.kind ?? (number ? kindOfNumber(number) : null) ?? closingKind(main) ?? (lines.subject.length > 0 ? 'cong-van' : 'khac')
  const issuer = withParents(
    issuerOf(isHead(lines, titled.kind) ? lines.organ : lines.organ.filter(namesOrgan)) ??
      titled.authority ??
      inferIssuer(fullText),
    fullText,
  )
  const title = (titled.title ?? lines.subject.join(' ')) || titleOf(parts[1], fullText) || null
  const attachments = isDecision ? readAttachments(parts, fullText) : []
  const stated = planYears([title ?? '', ...attachments.map((a) => a.title)], date, kind)
  const years = stated.length > 0 ? stated : planYears(headings(fullText), null, kind)
  return {
    facts: {
      kind,
      number,
      date,
      place: dateline?.place ?? null,
      issuer,
      title,
      planYear: years[0] ?? null,
      ...(years.length > 1 ? { planYears: years } : {}),
      signer: readSigner(main.closing, titled.heading, stamps),
      recipients: readRecipients(
        main.closing,
        parts.slice(1).flatMap((part) => part.closing),
      ),
      attachments,
    },
    blanks: blanksOf(lines.number, written, dateline, self.blank),
    present: lines.organ.length > 0 || lines.number !== null || lines.dateline !== null,
  }
}

/** Whether lines in capitals stand in a letterhead: beside a number, a dateline or the line of a kind. */
const isHead = (lines: LetterheadLines, kind: Kind | null): boolean =>
  lines.number !== null || lines.dateline !== null || kind !== null

function isTitleLine(line: string): boolean {
  return (
    kindAtStart(line) !== null && !/^Số\s*:/u.test(line) && !/[:;]$/u.test(line) && (!/\p{Ll}/u.test(line) || line.length < 120)
  )
}

interface Titled {
  readonly kind: Kind | null
  readonly title: string | null
  /** The title as set, in capitals or not. */
  readonly printed: string
  /** `CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …` between the title and the preamble. */
  readonly heading: string | null
  readonly authority: Issuer | null
}

const AUTHORITY =
  /^(?:CHỦ TỊCH|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|GIÁM ĐỐC|BỘ TRƯỞNG|CHÍNH PHỦ|THỦ TƯỚNG|TRƯỞNG BAN|CHÁNH|QUỐC HỘI|HIỆU TRƯỞNG|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|THỐNG ĐỐC)(?=\s|$)[^\p{Ll}]*$/u

/** `CHỈ THỊ CỦA UBND TỈNH …`: who speaks is no part of the title. */
const OF_ORGAN = /^CỦA\s[^\p{Ll}]+$/u

/** Lines of a title: a sentence with its full stop behind them opens the text. */
function titleBlock(lines: readonly string[]): readonly string[] {
  const sentence = lines.findIndex((line, i) => i > 0 && line.length > 60 && /\p{Ll}\.$/u.test(line))
  return sentence < 0 ? lines : lines.slice(0, sentence)
}

/** The line of the kind, the title behind it, and the authority that speaks. */
function readTitle(rest: readonly string[], fullText: string): Titled {
  const first = rest[0] ?? ''
  const at = kindAtStart(first)
  if (!at && /\p{Ll}/u.test(first) === false) return { kind: null, title: null, printed: '', heading: null, authority: null }
  const inline = at
    ? first
        .slice(at.length)
        .replace(/^[\s:.–-]+/u, '')
        .replace(OF_ORGAN, '')
    : first
  const end = rest.findIndex((line, i) => i > 0 && (AUTHORITY.test(line) || /^(?:Kính gửi|[-_*=—–.\s]+$)/u.test(line)))
  const block = titleBlock(rest.slice(1, end < 0 ? Math.min(rest.length, 7) : end))
  const printed = (at && inline === '' ? block : [inline, ...block]).join(' ').trim()
  const headings = rest.slice(1).filter((line) => AUTHORITY.test(line))
  const tail = end < 0 ? [] : rest.slice(end).filter((line) => /^[^\p{Ll}]+$/u.test(line) && /\p{Lu}{2}/u.test(line))
  const heading = headings[0] === undefined ? null : tail.slice(0, 2).join(' ')
  return {
    kind: at?.kind ?? null,
    title: printed === '' ? null : titleCapitals(printed, fullText).replace(/(?<![.;])[.;]+$/u, ''),
    printed,
    heading,
    authority: heading ? issuerOf([heading.replace(/^(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH)\s+/u, '')]) : null,
  }
}

interface Self {
  readonly kind: Kind | null
  readonly number: string | null
  readonly date: string | null
  readonly blank: boolean
}

const SELF_NUMBER =
  /kèm theo\s+(?<kind>\p{L}+(?:\s\p{L}+)?)\s+(?:số|sổ)\s*:?\s*(?<number>[\d.…_\s]*(?:[/-]\s?[\p{L}\d/&.–-]+(?:\s?[-–]\s?\p{Lu}+)*))/iu
const SELF_DATE = /ngày([\d.…_\s]*)(?:tháng|\/)([\d.…_\s]*)(?:năm|\/)\s*(\d{4})/i

/** `(Ban hành kèm theo Quyết định số … ngày … của …)`: where number and date come from without a letterhead. */
function readSelf(lines: readonly string[]): Self {
  for (const line of closeBrackets(lines)) {
    const match = SELF_NUMBER.exec(line)
    const date = SELF_DATE.exec(line)
    if (!match?.groups && !date) continue
    const [day, month] = [Number(date?.[1]) || null, Number(date?.[2]) || null]
    const two = (value: number) => String(value).padStart(2, '0')
    const iso = date?.[3] ? [date[3], month && two(month), month && day && two(day)].filter(Boolean).join('-') : null
    const number = readNumber(match?.groups?.number ?? '')
    return { kind: kindAtStart(match?.groups?.kind ?? '')?.kind ?? null, number, date: iso, blank: number === null || !day }
  }
  return { kind: null, number: null, date: null, blank: false }
}

const LONGEST_BRACKET = 400

/** A bracket that is set over several lines or paragraphs as one. */
function closeBrackets(lines: readonly string[]): string[] {
  const closed: string[] = []
  let open = false
  for (const line of lines) {
    if (open) closed.push(`${closed.pop()} ${line}`)
    else closed.push(line)
    open = /[([][^)\]]*$/u.test((closed.at(-1) ?? '').slice(0, LONGEST_BRACKET))
  }
  return closed
}

function pickDate(self: Self, applies: boolean): string | null {
  return applies && self.date && self.date.length > 4 ? self.date : null
}

function closingKind(part: Part): Kind | null {
  for (const line of [...part.body, ...part.closing].slice(-12)) {
    const match = /^Trên đây là\s+(.*)$/i.exec(line)
    if (match?.[1]) return kindAtStart(match[1])?.kind ?? null
  }
  return null
}

function blanksOf(
  line: string | null,
  number: string | null,
  dateline: { blank: boolean } | null,
  selfBlank: boolean,
): ('number' | 'date')[] {
  const blanks: ('number' | 'date')[] = []
  if (line !== null && number === null) blanks.push('number')
  if (dateline?.blank) blanks.push('date')
  if (selfBlank && blanks.length === 0) blanks.push('number')
  return blanks
}

/** What a decision promulgates: the documents behind it, or the words of its first article. */
function readAttachments(parts: readonly Part[], fullText: string): DocumentFacts['attachments'] {
  return parts.slice(1).flatMap((part) => {
    const lines = sortLetterhead(part.letterhead, isTitleLine)
    const { kind, printed } = readTitle(lines.rest, fullText)
    return kind ? [{ kind, title: withKind(lines.rest[0] ?? '', printed, fullText) }] : []
  })
}

function withKind(line: string, printed: string, fullText: string): string {
  const words = line.slice(0, kindAtStart(line)?.length ?? 0)
  const kind = words.charAt(0) + words.slice(1).toLowerCase()
  return /\p{Ll}{2}/u.test(printed) ? `${kind} ${printed}` : titleCapitals(`${words} ${printed}`.trim(), fullText)
}

function titleOf(part: Part | undefined, fullText: string): string | null {
  return part ? readTitle(sortLetterhead(part.letterhead, isTitleLine).rest, fullText).title : null
}

function withParents(issuer: Issuer | null, fullText: string): Issuer | null {
  return issuer === null || issuer.parents.length > 0 ? issuer : { ...issuer, parents: parentsIn(fullText, issuer) }
}

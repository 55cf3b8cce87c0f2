import type { Deadline } from '../../src/record/record.ts'
import { applyRules, isDeclined, type PlanContext } from '../rule.ts'
import { maskCitations } from './citation-mask.ts'
import { event } from './event.ts'
import { PERIOD } from './periods.ts'
import { DEADLINE_RULES } from './rules.ts'
import { subjectBefore } from './subject.ts'
import type { Timing } from './timing.ts'
import { unspecified } from './timing.ts'

/** Words before a time that make it due rather than mentioned. */
const DUE =
  /(?:trước|chậm nhất|muộn nhất|xong|hoàn thành|đến hết|hết|không quá|thời hạn|thời gian)(?:\s+(?:là|trước|trong|vào|lúc|đến|hết|hoàn thành|cả))*[\s:(]*$/iu
const LEAD =
  /(?:,?\s*(?:(?:hoàn thành|xong)\s+)?(?:trước|chậm nhất|muộn nhất|đến hết|xong|không quá)(?:\s+(?:là|trước|trong|vào|lúc|ngày|hết))*[\s:]*)$/iu
const REPORTING = /(?:báo cáo|tổng hợp|sơ kết|tổng kết|gửi|giao ban)/iu
/** Times that prose states by themselves, given a year or a word that makes them due. */
const DATED_ONLY = new Set([
  'deadlines/year',
  'deadlines/year-range',
  'deadlines/plan-period',
  'deadlines/month',
  'deadlines/quarter',
  'deadlines/half-year',
])
const NEVER = new Set(['deadlines/continuous-work', 'deadlines/starting-from', 'deadlines/bare-periods'])

interface Found {
  readonly timing: Timing
  readonly from: number
  readonly to: number
}

/** Deadlines of running prose, sentence by sentence and clause by clause. */
export function readProse(text: string, context: PlanContext): Deadline[] {
  const clean = text.replace(/\s+/gu, ' ')
  return clean
    .split(/;\s*|(?<=[^\p{Lu}\d][.!?]|\d{4}\.)\s+(?=[\p{Lu}(+-])|(?<=\.)\s*[-+•]\s+/u)
    .filter((clause) => clause.trim() !== '')
    .flatMap((clause) => readClause(clause.trim(), context))
}

function readClause(clause: string, context: PlanContext): Deadline[] {
  const masked = maskCitations(clause)
  const found = applyRules(PROSE_RULES, masked, context)
    .flatMap((match) => {
      if (isDeclined(match.value) || !counts(match.rule, masked, match.from, match.to)) return []
      return match.value.map((timing): Found => {
        const [from, to] = timing.at ?? [0, match.to - match.from]
        return { timing, from: match.from + from, to: match.from + to }
      })
    })
    .concat(suddenReports(masked), periodicReports(masked))
    .sort((a, b) => a.from - b.from)
  const kept = found.filter((each, i) => i === 0 || each.from >= (found[i - 1]?.to ?? 0))
  const from = kept[0]?.from ?? 0
  const subject =
    kept.length === 0 ? null : (reportIn(kept[0], clause) ?? subjectOf(clause, leadOf(clause, from), kept.at(-1)?.to ?? 0))
  return kept.map((each) => deadlineOf(each, clause, subject))
}

const PROSE_RULES = DEADLINE_RULES.filter((rule) => rule !== event && rule.name !== 'deadlines/unspecified-time')

function counts(rule: string, text: string, from: number, to: number): boolean {
  const before = text.slice(0, from)
  if (NEVER.has(rule) || /^\s*(?:của|về việc|ban hành|sửa đổi)(?!\p{L})/u.test(text.slice(to))) return false
  if (/(?:có hiệu lực|kể|ngày ký|tính)\s+(?:từ\s+)?(?:ngày\s+)?$/iu.test(before)) return false
  if (rule === 'deadlines/year' || rule === 'deadlines/year-range' || rule === 'deadlines/plan-period')
    return DUE.test(before) && !/nhiệm vụ hoàn thành\s*$/iu.test(before)
  if (DATED_ONLY.has(rule)) return DUE.test(before) || /(?:trong|vào)\s*$/iu.test(before)
  if (rule === 'deadlines/recurring-periods' || rule === 'deadlines/times-per-period')
    return /^(?:theo\s+)?định/iu.test(text.slice(from)) || REPORTING.test(text.slice(Math.max(0, from - 60), to + 60))
  if (rule === 'deadlines/duration')
    return /^(?:trong|chậm nhất|không quá|sau)/iu.test(text.slice(from)) && /ngày/iu.test(text.slice(from, to))
  return true
}

/** `định kỳ báo cáo theo quy định`: reported at times that the text does not give. */
function periodicReports(text: string): Found[] {
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:định kỳ báo cáo|báo cáo định kỳ)(?!\\s+(?:hằng|hàng|mỗi|${PERIOD}))[^,;.]{0,60}?theo (?:đúng )?quy định`,
    'giu',
  )
  return [...text.matchAll(pattern)].map((match) => ({
    timing: unspecified(),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** `… hoặc đột xuất` behind a period, and reports that wait for a request. */
function suddenReports(text: string): Found[] {
  const pattern =
    /(?<=(?:hoặc|và|,)\s)(?:báo cáo )?đột xuất(?: (?:khi có yêu cầu|theo yêu cầu)(?: của [^,;.]{0,80})?)?|(?<=báo cáo [^,;.]{0,60})khi có yêu cầu/giu
  return [...text.matchAll(pattern)].map((match) => ({
    timing: { kind: 'event', due: null, precision: null, every: null, event: match[0] } as const,
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** In `định kỳ báo cáo theo quy định` the phrase itself names what is due. */
function reportIn(found: Found | undefined, clause: string): string | null {
  return found?.timing.kind === 'unspecified' ? (/báo cáo/iu.exec(clause.slice(found.from, found.to))?.[0] ?? null) : null
}

const leadOf = (clause: string, from: number): number => from - (LEAD.exec(clause.slice(0, from))?.[0].length ?? 0)

/** What is due: the words before the time, or those behind it where the time opens a report (`định kỳ hằng quý báo cáo …`). */
function subjectOf(clause: string, from: number, to: number): string | null {
  const after = clause
    .slice(to)
    .replace(/[\s.,;/]+$/u, '')
    .trim()
  if (/^(?:báo cáo|tổng hợp|gửi|sơ kết|tổng kết|rà soát)(?!\p{L})/iu.test(after)) return after
  const before = clause.slice(0, from).replace(/^(?:Mục|Điểm|Khoản)\s[\d\p{L}.]+\s+Phụ lục\s+(?:số\s+)?\d+,?\s+/iu, '')
  return subjectBefore(before)
}

function deadlineOf(each: Found, clause: string, subject: string | null): Deadline {
  const { at: _, event: stated, ...timing } = each.timing
  const from = leadOf(clause, each.from)
  const raw = clause.slice(from, each.to).replace(/^[\s,(]+|[\s.,;]+$/gu, '')
  return { ...timing, event: stated === null ? null : clause.slice(each.from, each.to).trim(), raw, subject }
}

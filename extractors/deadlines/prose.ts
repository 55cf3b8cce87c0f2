import type { Deadline } from '../../src/record/record.ts'
import { LETTERS } from '../../src/text/letters.ts'
import { maskCitations } from '../citation-mask.ts'
import { applyRules, isDeclined, type PlanContext } from '../rule.ts'
import { event } from './event.ts'
import { PERIOD } from './periods.ts'
import { DEADLINE_RULES } from './rules.ts'
import { subjectBefore } from './subject.ts'
import type { Timing } from './timing.ts'
import { unspecified } from './timing.ts'

/** Words before a time that make it due rather than mentioned. */
const DUE =
  /(?:trước|chậm nhất|muộn nhất|xong|hoàn thành|đến hết|hết|không quá|thời hạn|thời gian)(?:\s+(?:là|trước|trong|vào|lúc|đến|hết|hoàn thành|cả))*[\s:(]*$/i
/** A bare day in prose tells when something was; these words make it one to keep. */
const DAY_LEAD = /(?:đến|vào|lúc|hạn|gửi|nộp|báo cáo|báo cáo kết quả|:|\(|và|hoặc|,)\s*(?:ngày\s*)?$/i
const LEAD =
  /(?:,?\s*(?:(?:hoàn thành|xong)\s+)?(?:trước|chậm nhất|muộn nhất|đến hết|xong|không quá)(?:\s+(?:là|trước|trong|vào|lúc|ngày|hết))*[\s:]*)$/i
const REPORTING = /(?:báo cáo|tổng hợp|sơ kết|tổng kết|gửi|giao ban)/i
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

/** A time in its clause: the words before it, its own, and the clause around it. */
interface InClause {
  readonly before: string
  readonly stated: string
  readonly around: string
}

const isDue = ({ before }: InClause): boolean => DUE.test(before)
const isDay = ({ before }: InClause): boolean => DUE.test(before) || DAY_LEAD.test(before)
const isDated = ({ before }: InClause): boolean => DUE.test(before) || /(?:trong|vào)\s*$/i.test(before)
const isLimit = ({ stated }: InClause): boolean => /^(?:trong|chậm nhất|không quá|sau)/i.test(stated) && /ngày/i.test(stated)
/** `kế hoạch hằng năm` only qualifies its noun. */
const QUALIFIED = /(?:kế hoạch|chỉ tiêu|mục tiêu|chương trình|dự toán|công chức|cán bộ)\s*$/i
const isReported = ({ before, stated, around }: InClause): boolean =>
  /^(?:theo\s+)?định/i.test(stated) || (REPORTING.test(around) && !QUALIFIED.test(before))

/** What makes a time of prose a deadline, by the rule that read it; ranges and anchored ones always are. */
const TESTS: Readonly<Record<string, (time: InClause) => boolean>> = {
  'deadlines/continuous-work': () => false,
  'deadlines/starting-from': () => false,
  'deadlines/bare-periods': () => false,
  'deadlines/year': isDue,
  'deadlines/year-range': isDue,
  'deadlines/plan-period': isDue,
  'deadlines/month': isDated,
  'deadlines/quarter': isDated,
  'deadlines/half-year': isDated,
  'deadlines/day': isDay,
  'deadlines/day-list': isDay,
  'deadlines/duration': isLimit,
  'deadlines/recurring-periods': isReported,
  'deadlines/times-per-period': isReported,
}

function counts(rule: string, text: string, from: number, to: number): boolean {
  const before = text.slice(0, from)
  if (/^\s*(?:của|về việc|ban hành|sửa đổi)(?!\p{L})/u.test(text.slice(to))) return false
  if (/(?:có hiệu lực|kể|ngày ký|tính)\s+(?:từ\s+)?(?:ngày\s+)?$/i.test(before)) return false
  const around = text.slice(Math.max(0, from - 60), to + 60)
  return TESTS[rule]?.({ before, stated: text.slice(from, to), around }) ?? true
}

const PERIODIC_REPORT = new RegExp(
  `(?<![${LETTERS}])(?:định kỳ báo cáo|báo cáo định kỳ)(?!\\s+(?:hằng|hàng|mỗi|${PERIOD}))[^,;.]{0,60}?theo (?:đúng )?quy định`,
  'giu',
)

/** `định kỳ báo cáo theo quy định`: reported at times that the text does not give. */
function periodicReports(text: string): Found[] {
  return [...text.matchAll(PERIODIC_REPORT)].map((match) => ({
    timing: unspecified(),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

const SUDDEN_REPORT =
  /(?<=(?:hoặc|và|,)\s)(?:báo cáo )?đột xuất(?: (?:khi có yêu cầu|theo yêu cầu)(?: của [^,;.]{0,80})?)?|(?<=báo cáo [^,;.]{0,60})khi có yêu cầu/gi

/** `… hoặc đột xuất` behind a period, and reports that wait for a request. */
function suddenReports(text: string): Found[] {
  return [...text.matchAll(SUDDEN_REPORT)].map((match) => ({
    timing: { kind: 'event', due: null, precision: null, every: null, event: match[0] } as const,
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** In `định kỳ báo cáo theo quy định` the phrase itself names what is due. */
function reportIn(found: Found | undefined, clause: string): string | null {
  return found?.timing.kind === 'unspecified' ? (/báo cáo/i.exec(clause.slice(found.from, found.to))?.[0] ?? null) : null
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

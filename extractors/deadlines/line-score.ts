import { maskCitations } from '../citation-mask.ts'
import { applyRules, isDeclined, type PlanContext } from '../rule.ts'
import { DEADLINE_RULES } from './rules.ts'

/** A year only so that `Quý I` counts; the score never shows it. */
const ANY_YEAR: PlanContext = {
  planYear: 2000,
  planYears: [2000],
  issued: null,
  issuerName: null,
  issuerUnit: null,
  issuerLevel: null,
  parents: [],
  kind: null,
  number: null,
}

/** Words of time that stand alone where a line cuts an expression. */
const TIME_WORD =
  /^(?:chậm|nhất|muộn|trước|sau|ngày|tháng|quý|qúy|năm|hằng|hàng|mỗi|định|kỳ|thường|xuyên|liên|tục|trong|hoặc|và|đột|xuất|cuối|đầu|giữa|tuần|theo|thời|gian|hạn|quy|định|khi|có|yêu|cầu|đến|hết|từ|\(?\d{1,2}([/.]\d{1,2})?([/.]\d{2,4})?\)?|(?:19|20)\d{2}|I{1,3}|IV|[I|1]?V?I*\/20\d{2})$/i
const STRONG_WORD =
  /^(?:chậm|quý|qúy|hằng|hàng|định|thường|xuyên|xuất|tháng|ngày|trước|I{1,3}|IV|I{1,3}\/20\d{2}|IV\/20\d{2}|\d{1,2}\/\d{4}|\d{1,2}\/\d{1,2}\/\d{4})$/i

/** Standards, and money that is spent all the time. */
const NEVER_DUE = /ISO[\s:]*\d[\d:.\s-]*|(?:^|\s)9001\s*:\s*\d{4}|chi\s+thường\s+xuyên/gi
/** Rules whose words stand in any sentence: they count where they open the line or make up all of it. */
const COMMON = new Set(['deadlines/unspecified-time', 'deadlines/year-range', 'deadlines/plan-period', 'deadlines/bare-periods'])

/**
 * How much a line of a flattened table looks like a deadline, or a part of one, 0 to 1: the share of its words that state
 * a time. A line that only names what is due scores low; dates of citations count nothing.
 */
export function looksLikeDeadline(line: string): number {
  const bare = line
    .replace(/^\s*[-–+•*]+\s*/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const text = maskCitations(bare.replace(NEVER_DUE, (found) => '#'.repeat(found.length)))
  if (text === '' || text.length > 300 || /^\d{1,3}[.)]?$/u.test(text)) return 0
  const covered = coverage(text)
  const words = [...text.matchAll(/[^\s,;:]+/gu)]
  const counted = words.filter((word) => isCovered(word.index, covered))
  const loose = words.filter((word) => !isCovered(word.index, covered) && TIME_WORD.test(word[0].replace(/[.;,:()]+$/u, '')))
  const strong = covered.length > 0 || loose.some((word) => STRONG_WORD.test(word[0].replace(/[.;,:()]+$/u, '')))
  const share = (counted.length + loose.length * (strong ? 0.9 : 0.5)) / Math.max(1, words.length)
  return Math.round(Math.min(1, colonBonus(text, covered, share)) * 100) / 100
}

/** Spans of whole expressions. An event only counts where it opens the line or follows a colon. */
function coverage(text: string): { from: number; to: number }[] {
  return applyRules(DEADLINE_RULES, text, ANY_YEAR)
    .filter((match) => !isDeclined(match.value))
    .filter((match) => !COMMON.has(match.rule) || opensLine(text, match.from) || allTime(text.slice(0, match.from)))
    .filter((match) => match.rule !== 'deadlines/event' || opensItem(text, match.from))
    .filter(
      (match) =>
        !/^\s*(?:của|về|quy định|sửa đổi|ban hành)(?!\p{L})/u.test(text.slice(match.to)) || match.rule === 'deadlines/event',
    )
    .map(({ from, to }) => ({ from, to }))
}

const opensLine = (text: string, from: number): boolean => from === 0 || /:\s*$/u.test(text.slice(0, from))

/** `đột xuất` before `theo quy định`: nothing but words of time. */
const allTime = (before: string): boolean =>
  (before.match(/[^\s,;:]+/gu) ?? []).every((word) => TIME_WORD.test(word.replace(/[.()]+$/u, '')))

const opensItem = (text: string, from: number): boolean =>
  (from === 0 && /^\p{Lu}/u.test(text)) || /:\s*$/u.test(text.slice(0, from)) || /^(?:đột|khi có)/i.test(text.slice(from))

const isCovered = (index: number, spans: readonly { from: number; to: number }[]): boolean =>
  spans.some(({ from, to }) => index >= from && index < to)

/** `Báo cáo kết quả: Tháng 11/2024` is a deadline although most of its words say what is due. */
function colonBonus(text: string, spans: readonly { from: number; to: number }[], share: number): number {
  const colon = text.lastIndexOf(':')
  const first = spans[0]
  if (colon < 0 || first === undefined || first.from < colon) return share
  return /^[\s\p{L}]{0,25}$/u.test(text.slice(colon + 1, first.from)) ? Math.max(share, 0.8) : share
}

import type { Target } from '../../src/record/record.ts'
import { maskCitations } from '../citation-mask.ts'
import type { Passage } from '../passage.ts'
import type { PlanContext } from '../rule.ts'
import { looksForward } from '../section-tense.ts'
import { underAims } from './aim-sections.ts'
import { type BoundNumber, boundNumbers, mayBind } from './bound-number.ts'
import { comparatorOf } from './comparator.ts'
import { metricOf } from './metric.ts'
import { segments } from './segments.ts'

/** Columns of an annex whose cells may set a target. */
const COLUMNS = new Set(['task', 'output'])
/** What happened is a result, wherever it stands. */
const PAST =
  /(?<!\p{L})(?:đã (?:đạt|hoàn thành|thực hiện|giải quyết|tiếp nhận|ban hành|tổ chức)|đạt được|so với cùng kỳ|tăng so với|giảm so với|hiện nay|hiện có)(?!\p{L})/iu

/**
 * Percentages and counts that bind, one for each claim. Annex cells repeat the clauses of the body: what the body states
 * already (same number, alike in what it measures) is left out there.
 */
export function targets(passages: readonly Passage[], context: PlanContext): Target[] {
  const forward = looksForward(passages, context.kind)
  const aims = underAims(passages)
  const body = passages
    .filter((passage) => passage.zone === 'body' && forward(passage) && (aims(passage) || !isNorm(passage)))
    .flatMap((passage) => targetsIn(passage, aims(passage)))
  const annex = passages
    .filter((passage) => passage.zone === 'annex' && COLUMNS.has(passage.column ?? 'task'))
    .flatMap((passage) => targetsIn(passage, false))
  const fresh = annex.filter((target) => !body.some((other) => sameTarget(target, other)))
  return [...body, ...fresh]
}

/** An article of a regulation lays down what everybody may claim, not what somebody is to reach. */
const isNorm = ({ path }: Passage): boolean => path.some((name) => name.startsWith('Điều '))

/** A clause that tells how things stand. */
const STATE =
  /^(?:\S{1,6}\s+)?(?:[-+]\s*)?(?:tình hình|kết quả|thực trạng|qua (?:kiểm tra|rà soát|theo dõi|\d)|thời gian qua)(?!\p{L})/iu

function targetsIn(passage: Passage, aims: boolean): Target[] {
  if (!mayBind(passage.text, aims) || STATE.test(passage.text)) return []
  const parts = segments(passage.text, passage.opens === true)
  return parts
    .flatMap((segment, i) => (PAST.test(segment) ? [] : claims(segment, aims).map((claim) => measured(claim, parts[i - 1]))))
    .map((claim) => ({ path: [...passage.path], ...claim, ...(passage.where === undefined ? {} : { where: passage.where }) }))
}

type Claim = Omit<Target, 'path' | 'where'>

/** A claim without a noun of its own (`…, tối thiểu 01 lần/tuần`) measures what the words before it say. */
function measured(claim: Claim, previous: string | undefined): Claim {
  if (claim.metric !== '' || previous === undefined) return claim
  return { ...claim, metric: metricOf(previous, ''), raw: `${previous}, ${claim.raw}` }
}

/** One claim for each bound number of a segment; two in one segment are parted at the joint before the later one. */
function claims(segment: string, aims: boolean): Claim[] {
  const numbers = boundNumbers(maskCitations(segment), aims)
  return numbers.map((number, i) => {
    const from = i === 0 ? 0 : jointBefore(segment, numbers[i - 1]?.to ?? 0, number.from)
    const next = numbers[i + 1]
    const to = next === undefined ? segment.length : jointBefore(segment, number.to, next.from)
    return claim(segment, number, from, to)
  })
}

/** Where the words of the later number begin: behind the last comma, bracket or `và` between the two. */
function jointBefore(segment: string, from: number, to: number): number {
  const between = segment.slice(from, to)
  const joint = [...between.matchAll(/,\s+|\s+và\s+|\s+\(|\s+[-–]\s+/gi)].at(-1)
  return joint === undefined ? from : from + joint.index + joint[0].length
}

function claim(segment: string, number: BoundNumber, from: number, to: number): Claim {
  const before = segment.slice(from, number.from)
  const after = segment.slice(number.to, to)
  const raw = segment
    .slice(from, to)
    .replace(/^[\s,]+|(?:[\s,.;]+|\s+và)$/gu, '')
    .replace(/(?:,|\s+và)\s*$/u, '')
    .trim()
  return {
    raw,
    comparator: comparatorOf(before, after, number.range),
    value: number.value,
    unit: number.unit,
    metric: metricOf(before, after),
  }
}

function sameTarget(a: Target, b: Target): boolean {
  return a.value === b.value && a.unit === b.unit && a.comparator === b.comparator && overlap(a.metric, b.metric) >= 0.5
}

/** Share of the shorter one's words that the other has too. */
function overlap(a: string, b: string): number {
  const [first, second] = [wordSet(a), wordSet(b)]
  const common = [...first].filter((word) => second.has(word)).length
  return common / Math.max(1, Math.min(first.size, second.size))
}

const wordSet = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .replace(/tthc/gu, 'thủ tục hành chính')
      .match(/[\p{L}\d]+/gu) ?? [],
  )

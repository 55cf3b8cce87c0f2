import type { Deadline } from '../../src/record/record.ts'
import { maskCitations } from '../citation-mask.ts'
import { applyRules, isDeclined, type Match, type PlanContext } from '../rule.ts'
import { deadlineItems } from './items.ts'
import { DEADLINE_RULES } from './rules.ts'
import { subjectBefore } from './subject.ts'
import type { Timing } from './timing.ts'
import { unspecified } from './timing.ts'

/** A timing with its offsets in the item. */
interface Placed {
  readonly timing: Timing
  readonly from: number
  readonly to: number
  readonly rule: string
}

/**
 * What a deadline cell states, in order. Paragraphs are parted by line breaks; `subject` is what stands before the time.
 * An item whose only time cannot be dated, since neither it nor the plan has a year, is `unspecified`.
 */
export function readCell(text: string, context: PlanContext): Deadline[] {
  const items = deadlineItems(text).flatMap((item) =>
    clauses(item.text, context).map((clause, i) => ({ text: clause, bullet: item.bullet && i === 0 })),
  )
  return items.flatMap((item) => readItem(item.text, context))
}

/** Parts an item at `;` and before a second `subject:`; a piece that only goes on with an event stays with it. */
function clauses(item: string, context: PlanContext): string[] {
  const pieces = item.split(/(?<=;)\s+|\s*;\s*(?=\S)|,\s+(?=\p{Lu}[^:;,]{3,90}:)/u)
  const merged: string[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last !== undefined && !statesTime(piece, context) && !piece.includes(':') && endsInEvent(last, context))
      merged[merged.length - 1] = `${last.replace(/;$/u, '')}; ${piece}`
    else merged.push(piece)
  }
  return merged.map((piece) => piece.replace(/[\s.;,]+$/u, '').trim()).filter((piece) => piece !== '')
}

const statesTime = (piece: string, context: PlanContext): boolean => matchesIn(piece, context).length > 0

function endsInEvent(piece: string, context: PlanContext): boolean {
  const bare = piece.replace(/[\s.;,]+$/u, '')
  const last = matchesIn(bare, context).at(-1)
  return last !== undefined && last.rule === 'deadlines/event' && last.to >= bare.length - 1
}

function matchesIn(text: string, context: PlanContext): Match<readonly Timing[]>[] {
  return applyRules(DEADLINE_RULES, maskCitations(text), context)
}

function readItem(text: string, context: PlanContext): Deadline[] {
  const scanned = afterSubject(text, context)
  const matches = matchesIn(scanned, context)
  const placed = settle(matches.flatMap(place), scanned)
  if (placed.length === 0)
    return matches.length === 0
      ? []
      : [{ ...unspecified(), raw: text, subject: subjectBefore(text.slice(0, matches[0]?.from ?? 0)) }]
  const subjects = subjectsOf(placed, text)
  return placed.map((each, i) => deadlineOf(each, placed, i, text, subjects[i] ?? null))
}

/** Blanks what stands before the last colon that a time follows: `Kế hoạch năm 2026: tháng 11/2025` is due in November. */
function afterSubject(text: string, context: PlanContext): string {
  const colons = [...text.matchAll(/:(?!\d)/gu)].map((match) => match.index).reverse()
  const colon = colons.find((index) => matchesIn(text.slice(index + 1), context).some(({ value }) => !isDeclined(value)))
  return colon === undefined ? text : ' '.repeat(colon) + text.slice(colon)
}

function place(match: Match<readonly Timing[]>): Placed[] {
  if (isDeclined(match.value)) return []
  return match.value.map((timing) => {
    const [from, to] = timing.at ?? [0, match.to - match.from]
    return { timing, from: match.from + from, to: match.from + to, rule: match.rule }
  })
}

/** Drops what only qualifies another time of the item: `năm 2024` in `Báo cáo năm 2024 trước ngày …`, `theo quy định`. */
function settle(placed: readonly Placed[], text: string): Placed[] {
  return placed.filter((each, i) => {
    const next = placed[i + 1]
    const joint = next === undefined ? '' : text.slice(each.to, next.from)
    const before = i === 0 ? '' : text.slice(placed[i - 1]?.to ?? 0, each.from)
    if (each.timing.kind === 'date' && each.timing.precision === 'year' && next !== undefined) return joined(joint)
    if (placed.length === 1) return true
    if (each.timing.kind === 'unspecified') return joined(before) && i > 0 ? true : i === 0 && next !== undefined && joined(joint)
    if (each.rule === 'deadlines/event' && /^theo/iu.test(each.timing.event ?? '')) return paired(i === 0 ? joint : before)
    return true
  })
}

const joined = (between: string): boolean => /[,;&(/]|(?:^|\s)(?:và|hoặc|hay)(?:\s|$)/i.test(between)

/** `theo kế hoạch` beside a time only says how, unless `hoặc` or `và` sets it beside it. */
const paired = (between: string): boolean => /;|(?:^|\s)(?:và|hoặc|hay)(?:\s|$)/i.test(between)

function deadlineOf(each: Placed, placed: readonly Placed[], i: number, text: string, subject: string | null): Deadline {
  const last = i === placed.length - 1
  const sole = placed.length === 1
  const start = i === 0 ? 0 : each.from
  const end = sole ? text.length : last && each.timing.kind === 'event' ? text.length : each.to
  const { at: _, event, ...timing } = each.timing
  const raw = text
    .slice(start, end)
    .replace(/[\s.;,(]+$/u, '')
    .trim()
  return {
    ...timing,
    event: event === null ? null : text.slice(each.from, last ? end : each.to).replace(/[\s.;,]+$/u, ''),
    raw,
    subject,
  }
}

/** What stands before each time; a later one without words of its own shares the subject of the one before. */
function subjectsOf(placed: readonly Placed[], text: string): (string | null)[] {
  let shared: string | null = null
  return placed.map(({ from }, i) => {
    shared = subjectBefore(text.slice(i === 0 ? 0 : (placed[i - 1]?.to ?? 0), from)) ?? shared
    return shared
  })
}

import type { Line } from '../../src/document/document.ts'
import { looksLikeProduct } from './items.ts'
import type { Hints } from './reading.ts'

/** A piece of a flattened line that stands in one cell, with what its text looks like. */
export interface Fragment {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly page: number | null
  /** First piece of its line. */
  readonly startsLine: boolean
  /** Length of its whole line. */
  readonly lineLength: number
  /** Empty lines before it, less the usual number: below 0 a dump shows that the next line is not the one below. */
  readonly gap: number
  /** Behind a page break inside the row: columns may be taken up again. */
  readonly afterBreak: boolean
  readonly bullet: boolean
  readonly lower: boolean
  /** The text ends a sentence or an item. */
  readonly ended: boolean
  /** The text cannot end here: a comma, an open bracket, a joining word. */
  readonly unfinished: boolean
  readonly firstWord: number
  readonly deadline: number
  /** The best deadline score of the item that starts here. */
  readonly deadlineAhead: number
  readonly unit: number
  readonly product: number
}

export interface FlatLine {
  readonly line: Line
  readonly afterBreak: boolean
}

const UNFINISHED = /[,(&/]$|(?:^|\s)(?:và|của|cho|về|các|với|để|trên|theo|tại|do|bằng|từ|đến|hoặc|là|có|trong|được|không|ban|cơ|phòng|đơn|công)$/iu

export function fragmentsOf(lines: readonly FlatLine[], usualGap: number, hints: Hints): Fragment[] {
  const fragments = lines.flatMap(({ line, afterBreak }) =>
    cut(line.text, hints).map(([from, to], i): Fragment => {
      const text = line.text.slice(from, to)
      return {
        text,
        from: line.span[0] + from,
        to: line.span[0] + to,
        page: line.page,
        startsLine: i === 0,
        lineLength: line.text.length,
        gap: line.gap - usualGap,
        afterBreak: afterBreak && i === 0,
        ...looksOf(text, hints),
      }
    }),
  )
  return fragments.map((fragment, i) => ({ ...fragment, deadlineAhead: ahead(fragments, i) }))
}

function looksOf(text: string, hints: Hints) {
  const bullet = /^[-–+•*]\s*[\p{Lu}\d“"]/u.test(text)
  const body = bullet ? text.replace(/^[-–+•*]\s*/u, '') : text
  return {
    bullet,
    lower: /^(?:\p{Ll}|[-–]\s*\p{Ll}|[,;.)])/u.test(text),
    ended: /[.;:]["”)]?$/u.test(text),
    unfinished: UNFINISHED.test(text),
    firstWord: text.split(' ', 1)[0]?.length ?? 0,
    deadline: hints.deadline(body),
    deadlineAhead: 0,
    unit: hints.unit(body),
    product: looksLikeProduct(body),
  }
}

/** An item is its first piece and what follows up to the next bullet or sentence end; its time may stand in any of them. */
function ahead(fragments: readonly Fragment[], index: number): number {
  let best = 0
  for (let i = index; i < Math.min(fragments.length, index + 7); i++) {
    const fragment = fragments[i]
    if (!fragment || (i > index && (fragment.bullet || (!fragment.lower && fragments[i - 1]?.ended && !fragments[i - 1]?.text.endsWith(':'))))) break
    best = Math.max(best, fragment.deadline)
  }
  return best
}

/** Offsets of the pieces of a line: it may be cut where a bullet, a unit, a product or a time starts behind a space. */
function cut(text: string, hints: Hints): [number, number][] {
  const starts = [0]
  for (const match of text.matchAll(/\s(?=(?:[-–•]\s?\p{Lu})|\p{Lu}\p{Ll}|\p{Lu}{2})/gu)) {
    const at = match.index + 1
    const rest = text.slice(at)
    const bulleted = /^[-–•]/u.test(rest)
    if (bulleted ? at > 1 && !/(?:Văn phòng|Văn hóa|Văn hoá|Tư pháp|Tài chính|Kinh tế|HĐND|[A-ZĐ]{2,})$/u.test(text.slice(0, at - 1)) : worthCutting(rest, hints)) starts.push(at)
  }
  return starts.map((from, i) => [from, (starts[i + 1] ?? text.length + 1) - 1])
}

function worthCutting(rest: string, hints: Hints): boolean {
  return hints.deadline(rest) >= 0.6 || hints.unit(rest) >= 0.6 || looksLikeProduct(rest) === 1
}

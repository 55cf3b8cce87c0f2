import type { Span } from '../../src/document/document.ts'
import type { OutlineEntry } from '../../src/record/record.ts'
import { type Label, readLabel } from '../../src/text/labels.ts'
import { inlineLabels } from './inline-labels.ts'

/** A paragraph of the outlined zones, in order. */
export interface Clause {
  readonly text: string
  readonly span: Span
  readonly page: number | null
  readonly part: number
}

/** A stretch of a paragraph with the outline path it stands under; `opens` where its own label opens it. */
export interface Pathed {
  readonly text: string
  readonly span: Span
  readonly page: number | null
  readonly path: readonly string[]
  readonly opens: boolean
  readonly label: Label | null
}

interface Level {
  readonly kind: string
  readonly name: string
  readonly ordinal: number
  /** Its text ends with a colon: what follows stands under it. */
  readonly announces?: boolean
}

/** Walks through labelled paragraphs with a stack of open levels; a label of a kind on the stack closes all below it. */
export function outline(clauses: readonly Clause[]): { entries: OutlineEntry[]; pathed: Pathed[] } {
  const pathed: Pathed[] = []
  const entries: OutlineEntry[] = []
  let stack: Level[] = []
  let part = 0
  clauses.forEach((clause, index) => {
    if (clause.part !== part) stack = []
    part = clause.part
    for (const piece of pieces(clause, clauses, index, () => stack)) {
      const label = acceptable(piece.label, stack) && !isInlineList(piece) ? piece.label : null
      if (label) {
        stack = open(stack, label, /:$/u.test(piece.text))
        entries.push({ path: names(stack), label: label.printed, text: piece.text.slice(label.end).trim(), page: clause.page })
      }
      pathed.push({ text: piece.text, span: piece.span, page: clause.page, path: names(stack), opens: label !== null, label })
    }
  })
  return { entries: titled(entries, pathed), pathed }
}

/** `Chương I` alone on its line: the title is set below it. */
function titled(entries: readonly OutlineEntry[], pathed: readonly Pathed[]): OutlineEntry[] {
  const opening = pathed.map((piece, i) => [piece, pathed[i + 1]] as const).filter(([piece]) => piece.opens)
  return entries.map((entry, i) => {
    const [piece, below] = opening[i] ?? []
    const isTitle = piece?.label?.kind === 'division' && entry.text === '' && below?.opens === false && below.text.length < 200
    return isTitle && !/[.;:]$/u.test(below.text) ? { ...entry, text: below.text } : entry
  })
}

const names = (stack: readonly Level[]) => stack.map((level) => level.name)

/** The kind with its depth: `2.2` and `2` are different levels, and so are parts, chapters and sections. */
function kindOf(label: Label): string {
  if (label.kind === 'decimal') return `decimal${label.depth}`
  return label.kind === 'division' ? `division${DIVISIONS.findIndex((word) => word.test(label.name))}` : label.kind
}

const DIVISIONS = [/^phần/i, /^chương/i, /^mục/i]

function open(stack: readonly Level[], label: Label, announces: boolean): Level[] {
  const level: Level = { kind: kindOf(label), name: label.name, ordinal: label.ordinal, announces }
  const parent = label.depth > 1 ? label.name.slice(0, label.name.lastIndexOf('.')) : null
  const under = parent === null ? -1 : stack.findLastIndex((other) => other.name === parent)
  if (under >= 0) return [...stack.slice(0, under + 1), level]
  const same = stack.findLastIndex((other) => other.kind === level.kind)
  if (same >= 0) return [...stack.slice(0, same), level]
  // `1.1` without a `1` above it stands where a `1` would
  const shallower = parent === null ? -1 : stack.findLastIndex((other) => other.kind.startsWith('decimal'))
  if (shallower >= 0 && stack[shallower]?.kind !== 'decimal1') return [...stack.slice(0, shallower), level]
  const closed = stack.findIndex((other) => other.kind === 'article' && !outranks(other, level))
  const above = closed < 0 ? stack : stack.slice(0, closed)
  return [...above.filter((other) => RANK[baseKind(other.kind)] !== undefined && outranks(other, level)), level]
}

const RANK: Readonly<Record<string, number>> = {
  division: 0,
  article: 2,
  roman: 1,
  upper: 1,
  decimal: 3,
  letter: 4,
  parenthesis: 5,
}
const baseKind = (kind: string) => kind.replace(/\d+$/, '')

/** Whether an open level may stay above a new one: articles close romans of another part, small labels stay below large ones. */
function outranks(other: Level, level: Level): boolean {
  const division = baseKind(other.kind) === 'division'
  if (baseKind(level.kind) === 'division') return division && other.kind < level.kind
  if (level.kind === 'article') return division
  // `Điều 1. Phê duyệt … với các nội dung sau:` holds the whole plan
  if ((level.kind === 'roman' || level.kind === 'upper') && other.kind === 'article')
    return other.announces === true && level.ordinal === 1
  return true
}

/** Whether the label can open a clause here: numbers start at 1 or follow what is open, within a few skipped ones. */
function acceptable(label: Label | null, stack: readonly Level[]): label is Label {
  if (!label) return false
  if (label.kind !== 'decimal' || label.depth > 1) return true
  const last = stack.findLast((level) => level.kind === 'decimal1')?.ordinal ?? 0
  return label.ordinal === 1 || (label.ordinal > 0 && label.ordinal <= last + 6) || last === 0
}

/** `(1) Cải cách thể chế; (2) …` in one sentence numbers its parts, not clauses. */
function isInlineList({ label, text }: Piece): boolean {
  return label?.kind === 'parenthesis' && text.includes(`(${label.ordinal + 1})`)
}

interface Piece {
  readonly text: string
  readonly span: Span
  readonly label: Label | null
}

/** A paragraph in pieces, one a label: labels may stand inside a line where the order asks for them. */
function pieces(clause: Clause, clauses: readonly Clause[], index: number, stack: () => readonly Level[]): Piece[] {
  const cuts = inlineLabels(
    clause.text,
    (kind) => stack().findLast((level) => level.kind === kind)?.ordinal ?? 0,
    clauses.slice(index + 1, index + 40),
  )
  const starts = [0, ...cuts]
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? clause.text.length
    const text = clause.text.slice(from, to).trimEnd()
    return { text, span: [clause.span[0] + from, clause.span[0] + from + text.length], label: readLabel(text) }
  })
}

import type { Rule } from './page-content.ts'
import { headerSegments, isHeader, type Segment, segments } from './table-header.ts'
import type { TextLine } from './text-line.ts'

/** The lines of a table's header and the columns that they name together. */
export interface HeaderBlock {
  readonly from: number
  /** Behind the last line. */
  readonly to: number
  readonly columns: readonly Segment[]
}

/** Lines of one header are no further apart, in ems. */
const PITCH = 1.5
/** A line with one piece only goes on with a heading above or below it where it stands closer, in ems. */
const CLOSE = 1.3
/** Of a row or of a group: the header is over. */
const ROW_NUMBER = /^(?:\d{1,3}|[IVXLC]{1,6}|[A-ZĐ])[.)]?$/u
const LABEL = /^(?:\d{1,3}|[IVXLC]{1,6}|[A-ZĐ])[.)]\s/u
const NUMBERING = /^\(\d{1,2}\)$/u

/**
 * The header that the line at `at` belongs to: headings centred in their cells stand on lines of their own above and
 * below it, and some columns may be named on those alone. Undefined where the line heads no table.
 */
export function headerBlock(
  lines: readonly TextLine[],
  at: number,
  earliest: number,
  rules: readonly Rule[],
): HeaderBlock | undefined {
  const own = headerSegments(lines[at] as TextLine)
  if (own === undefined) return undefined
  let columns: readonly Segment[] = own
  let from = at
  let to = at + 1
  const isBold = (lines[at] as TextLine).bold
  for (; from > earliest; from--) {
    const grown = grow(lines, from - 1, from, columns, rules)
    if (grown === undefined) break
    columns = grown
  }
  // without bold type a line below may be the first of a row
  for (; isBold && to < lines.length; to++) {
    const first = segments(lines[to] as TextLine)[0]
    const grown = first && ROW_NUMBER.test(first.text) ? undefined : grow(lines, to, to - 1, columns, rules)
    if (isGroupTitle(segments(lines[to] as TextLine), columns)) break
    if (grown === undefined) break
    columns = grown
  }
  if (!isBold && to < lines.length && isNumbering(lines[to] as TextLine)) {
    columns = merge(columns, segments(lines[to] as TextLine)) ?? columns
    to++
  }
  if (!isHeader(lines[at] as TextLine, columns)) return undefined
  return { from, to, columns: columns.toSorted((a, b) => a.x0 - b.x0) }
}

/** A piece alone below the headings that has a label or stands over two of them. */
function isGroupTitle(pieces: readonly Segment[], columns: readonly Segment[]): boolean {
  const [piece] = pieces
  if (piece === undefined || pieces.length > 1) return false
  return LABEL.test(piece.text) || columns.filter((column) => column.x0 < piece.x1 && column.x1 > piece.x0).length > 1
}

/** `(1) (2) (3)` under the headings. */
function isNumbering(line: TextLine): boolean {
  return line.words.length >= 3 && line.words.every((word) => NUMBERING.test(word.text))
}

function grow(
  lines: readonly TextLine[],
  index: number,
  neighbour: number,
  columns: readonly Segment[],
  rules: readonly Rule[],
): readonly Segment[] | undefined {
  const [line, next] = [lines[index] as TextLine, lines[neighbour] as TextLine]
  if (line.bold !== next.bold || Math.abs(line.size - next.size) > 0.5) return undefined
  const pieces = segments(line)
  const apart = Math.abs(line.base - next.base)
  const numbering = isNumbering(line)
  if (!numbering && (apart > (pieces.length === 1 ? CLOSE : PITCH) * line.size || isParted(line, next, rules))) return undefined
  return merge(columns, pieces)
}

function isParted(line: TextLine, next: TextLine, rules: readonly Rule[]): boolean {
  const [low, high] = line.base < next.base ? [line.base, next.base] : [next.base, line.base]
  return rules.some((rule) => rule.at > low && rule.at < high - 2 && rule.from < line.x0 && rule.to > line.x1)
}

/**
 * The columns with a line's pieces in them. A piece over two of them is a heading of two levels, as is a column with two
 * pieces below it, which take its place; where a piece stands alone over two, or over more, the line is a title.
 */
function merge(columns: readonly Segment[], pieces: readonly Segment[]): readonly Segment[] | undefined {
  const result: Segment[] = []
  const placed = new Set<Segment>()
  for (const column of columns) {
    const own = pieces.filter((piece) => overlap(piece, column) && columns.filter((other) => overlap(piece, other)).length === 1)
    for (const piece of own) placed.add(piece)
    if (own.length > 1) result.push(...own)
    else result.push(own[0] === undefined ? column : joined(column, own[0]))
  }
  for (const piece of pieces) {
    if (placed.has(piece)) continue
    const under = columns.filter((column) => overlap(piece, column)).length
    if (under > 2 || (under === 2 && pieces.length === 1 && columns.length < 5)) return undefined
    if (under === 0) result.push(piece)
  }
  return result
}

function overlap(a: Segment, b: Segment): boolean {
  return a.x0 < b.x1 && a.x1 > b.x0
}

function joined(upper: Segment, lower: Segment): Segment {
  return { text: `${upper.text} ${lower.text}`, x0: Math.min(upper.x0, lower.x0), x1: Math.max(upper.x1, lower.x1) }
}

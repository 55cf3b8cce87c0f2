import { bridged, type Channel, crossings } from './column-channels.ts'
import type { Rule } from './page-content.ts'
import type { TableCell } from './page-table.ts'
import type { RowBand } from './row-bands.ts'
import { makeLine, type TextLine } from './text-line.ts'

/** In points: pieces of one rule lie no further apart. */
const SAME = 1.5

/** Whether the rules at that height run along most of `[from, to]`. */
export function isCovered(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let length = 0
  for (const rule of rules)
    if (!rule.upright && Math.abs(rule.at - at) <= SAME) length += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from))
  return length > 0.5 * (to - from)
}

/** Cells that no rule parts from the one above are one with it: a unit that stands once for several tasks. */
export function mergeDown(
  cells: readonly TableCell[],
  bands: readonly RowBand[],
  edges: readonly number[],
  rules: readonly Rule[],
): TableCell[] {
  const kept: TableCell[] = []
  for (const cell of cells) {
    const { row, column, columnSpan } = cell
    const at = bands[row]?.rule
    const above =
      at === undefined || isCovered(rules, at, edges[column] ?? 0, edges[column + columnSpan] ?? 0)
        ? undefined
        : kept.find((other) => other.column === column && other.columnSpan === columnSpan && other.row + other.rowSpan === row)
    const [upper, lower] = [above?.pieces[0], cell.pieces[0]]
    if (above === undefined || upper === undefined || lower === undefined) kept.push(cell)
    else {
      above.rowSpan += cell.rowSpan
      const [x0, y0, x1] = upper.box
      above.pieces = [{ ...upper, box: [x0, y0, x1, lower.box[3]], lines: [...upper.lines, ...lower.lines] }]
    }
  }
  return kept
}

/** Where a rule closes some columns of the last row, the other cells go on over the page. */
export function openBelow(
  cells: readonly TableCell[],
  bands: readonly RowBand[],
  edges: readonly number[],
  rules: readonly Rule[],
): void {
  const foot = bands.at(-1)?.bottom ?? 0
  const at = Math.min(...rules.flatMap((rule) => (!rule.upright && rule.at > foot ? [rule.at] : [])))
  const last = cells.filter((cell) => cell.row + cell.rowSpan === bands.length)
  const open = last.filter((cell) => !isCovered(rules, at, edges[cell.column] ?? 0, edges[cell.column + cell.columnSpan] ?? 0))
  if (open.length < last.length) for (const cell of open) cell.open = true
}

/** For each column of a band how many columns its text takes: words that stand across a channel join the two beside it. */
export function columnSpans(lines: readonly TextLine[], channels: readonly Channel[]): number[] {
  const spans: number[] = [1]
  for (const channel of channels) {
    const joined = lines.some((line) => crossings(line, [channel]) + bridged(line, [channel]) > 0)
    if (joined) spans[spans.length - 1] = (spans.at(-1) ?? 0) + 1
    else spans.push(1)
  }
  return spans
}

/** The words of the lines between two edges. */
export function linesWithin(page: number, lines: readonly TextLine[], from: number, to: number): TextLine[] {
  return lines.flatMap((line) => {
    const words = line.words.filter((word) => (word.x0 + word.x1) / 2 > from && (word.x0 + word.x1) / 2 <= to)
    return words.length > 0 ? [makeLine(page, words)] : []
  })
}

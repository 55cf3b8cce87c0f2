import { bridged, type Channel, crossings, FLUSH } from './column-channels.ts'
import { looseRows } from './loose-rows.ts'
import type { Rule } from './page-content.ts'
import { isCovered } from './ruled-cells.ts'
import type { TextLine } from './text-line.ts'

/** The lines of one row and the height that it takes. */
export interface RowBand {
  readonly lines: readonly TextLine[]
  readonly top: number
  readonly bottom: number
  /** Height of the rule above it, in tables with horizontal rules. */
  readonly rule?: number
}

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[a-zđA-ZĐ])[.)]?$/u

/** Parts the lines of a table into rows: by rules where there are some, else by numbers in the first column and gaps. */
export function rowBands(
  lines: readonly TextLine[],
  headerLines: number,
  channels: readonly Channel[],
  rules: readonly Rule[],
): RowBand[] {
  const ruled = ruledStarts(lines, channels, rules)
  const starts = ruled === undefined ? looseStarts(lines, headerLines, channels) : ruledRows(lines, [...ruled.keys()], channels)
  const bands: RowBand[] = []
  const sorted = [...new Set([0, ...starts])].sort((a, b) => a - b)
  sorted.forEach((start, i) => {
    const own = lines.slice(start, sorted[i + 1] ?? lines.length)
    if (own.length === 0) return
    const rule = ruled?.get(start)
    bands.push({
      lines: own,
      top: Math.min(...own.map((line) => line.top)),
      bottom: Math.max(...own.map((line) => line.bottom)),
      ...(rule === undefined ? {} : { rule }),
    })
  })
  return bands
}

/**
 * The first line below each rule of the table, with the rule's height. At least two rules over most of the table make it
 * ruled; shorter ones then part the cells of some columns only.
 */
function ruledStarts(
  lines: readonly TextLine[],
  channels: readonly Channel[],
  rules: readonly Rule[],
): Map<number, number> | undefined {
  const left = Math.min(...lines.map((line) => line.x0))
  const right = Math.max(...lines.map((line) => line.x1))
  const edges = [left, ...channels.map(({ at }) => at), right]
  const starts = new Map<number, number>()
  let whole = 0
  for (const rule of rules) {
    const isWhole = Math.min(rule.to, right) - Math.max(rule.from, left) >= 0.7 * (right - left)
    const columns = edges.slice(1).filter((to, i) => isCovered([rule], rule.at, edges[i] as number, to)).length
    if (!isWhole && columns === 0) continue
    const start = lines.findIndex((line) => line.base > rule.at)
    if (start <= 0) continue
    if (isWhole && !starts.has(start)) whole++
    starts.set(start, rule.at)
  }
  return whole >= 2 ? starts : undefined
}

/** Between two rules stands a row, or, where they stand around groups only, as many as have numbers. */
function ruledRows(lines: readonly TextLine[], ruled: readonly number[], channels: readonly Channel[]): number[] {
  const starts = [...new Set([0, ...ruled])].sort((a, b) => a - b)
  const bands = starts.map((from, i) => ({ from, own: lines.slice(from, starts[i + 1] ?? lines.length) }))
  if (!bands.some(({ own }) => own.filter((line) => isNumbered(line, channels)).length > 1)) return starts
  return bands.flatMap(({ from, own }) => [from, ...looseStarts(own, 0, channels).map((start) => from + start)])
}

function isNumbered(line: TextLine, channels: readonly Channel[]): boolean {
  const words = line.words.filter((word) => word.x1 < (channels[0]?.at ?? 0) + 1)
  return words.length > 0 && NUMBER.test(words.map((word) => word.text).join(''))
}

function looseStarts(lines: readonly TextLine[], headerLines: number, channels: readonly Channel[]): number[] {
  const from = headerLines === 0 ? 0 : bodyStart(lines, headerLines, channels)
  const starts: number[] = headerLines === 0 ? [] : [from]
  const titles = titleLines(lines, from, channels)
  let open = from
  for (const title of [...titles, lines.length]) {
    if (title > open) {
      const own = looseRows(
        lines.slice(open, title),
        channels.map(({ at }) => at),
        open === from,
      )
      for (const start of own.starts) starts.push(open + start)
    }
    if (title < lines.length) starts.push(title)
    open = title + 1
  }
  return starts
}

/** The header goes on to the first number, to where the type changes, or to where lines begin at the columns' edges. */
function bodyStart(lines: readonly TextLine[], headerLines: number, channels: readonly Channel[]): number {
  const body = lines.findIndex((line, i) => {
    if (i < headerLines) return false
    return isNumbered(line, channels) || line.bold !== (lines[headerLines - 1] ?? line).bold || isFlush(line, channels)
  })
  return body < 0 ? headerLines : body
}

/** Headings stand centred: none of their lines begins where those of the cells do. */
function isFlush(line: TextLine, channels: readonly Channel[]): boolean {
  const own = channels.flatMap(({ at, left }, i) => {
    const to = channels[i + 1]?.at ?? Number.POSITIVE_INFINITY
    const first = line.words.find((word) => word.x0 >= at - 0.5 && word.x0 < to)
    return first === undefined || left === undefined ? [] : [Math.abs(first.x0 - left) <= FLUSH]
  })
  return own.length > 0 && own.filter(Boolean).length > own.length / 2
}

/** Bold lines over several columns: each is a row of its own. */
function titleLines(lines: readonly TextLine[], from: number, channels: readonly Channel[]): number[] {
  return lines.flatMap((line, i) =>
    i >= from && line.bold && crossings(line, channels) + bridged(line, channels) > 0 ? [i] : [],
  )
}

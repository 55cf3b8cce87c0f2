import { bridged, crossings } from './column-channels.ts'
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
  channels: readonly number[],
  rules: readonly Rule[],
): RowBand[] {
  const ruled = ruledStarts(lines, channels, rules)
  const starts = ruled?.keys() ?? looseStarts(lines, headerLines, channels)
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
  channels: readonly number[],
  rules: readonly Rule[],
): Map<number, number> | undefined {
  const left = Math.min(...lines.map((line) => line.x0))
  const right = Math.max(...lines.map((line) => line.x1))
  const edges = [left, ...channels, right]
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

function looseStarts(lines: readonly TextLine[], headerLines: number, channels: readonly number[]): number[] {
  const from = headerLines === 0 ? 0 : bodyStart(lines, headerLines, channels[0] ?? 0)
  const starts: number[] = headerLines === 0 ? [] : [from]
  const titles = titleLines(lines, from, channels)
  let open = from
  for (const title of [...titles, lines.length]) {
    if (title > open) {
      const own = looseRows(lines.slice(open, title), channels, open === from)
      for (const start of own.starts) starts.push(open + start)
    }
    if (title < lines.length) starts.push(title)
    open = title + 1
  }
  return starts
}

/** The header goes on to the first number, or to where the type changes. */
function bodyStart(lines: readonly TextLine[], headerLines: number, edge: number): number {
  const body = lines.findIndex((line, i) => {
    if (i < headerLines) return false
    const words = line.words.filter((word) => word.x1 < edge + 1)
    const numbered = words.length > 0 && NUMBER.test(words.map((word) => word.text).join(''))
    return numbered || line.bold !== (lines[headerLines - 1] ?? line).bold
  })
  return body < 0 ? headerLines : body
}

/** Bold lines over several columns: each is a row of its own. */
function titleLines(lines: readonly TextLine[], from: number, channels: readonly number[]): number[] {
  return lines.flatMap((line, i) =>
    i >= from && line.bold && crossings(line, channels) + bridged(line, channels) > 0 ? [i] : [],
  )
}

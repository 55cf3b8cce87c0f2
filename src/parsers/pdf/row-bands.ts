import { bridged, crossings } from './column-channels.ts'
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
  const first = channels[0] ?? 0
  const numbered = (line: TextLine) => {
    const words = line.words.filter((word) => word.x1 < first + 1)
    return words.length > 0 && NUMBER.test(words.map((word) => word.text).join(''))
  }
  const body = lines.findIndex(
    (line, i) => i >= headerLines && (numbered(line) || line.bold !== (lines[headerLines - 1] ?? line).bold),
  )
  const from = headerLines === 0 ? 0 : body < 0 ? headerLines : body
  const starts: number[] = headerLines === 0 ? [] : [from]
  const leading = commonPitch(lines.slice(from))
  const numbers = lines.flatMap((line, i) => (i >= from && numbered(line) ? [i] : []))
  if (numbers.length > 0) {
    const gaps = whiteGaps(lines.slice(from))
    numbers.forEach((at, n) => {
      if (n > 0 || headerLines === 0) starts.push(rowStart(lines, numbers[n - 1] ?? from, at, gaps))
      else starts.push(...afterRest(lines, from, at, gaps))
    })
    return [...starts, ...titles(lines, from, channels)]
  }
  for (let i = from + 1; i < lines.length; i++) if (pitch(lines, i) > 1.25 * leading) starts.push(i)
  return starts
}

interface Gap {
  readonly at: number
  readonly height: number
}

/** The white bands between the lines of all columns, top to bottom. */
function whiteGaps(lines: readonly TextLine[]): Gap[] {
  const gaps: Gap[] = []
  let bottom = Number.POSITIVE_INFINITY
  for (const line of lines.toSorted((a, b) => a.top - b.top)) {
    if (line.top > bottom) gaps.push({ at: (line.top + bottom) / 2, height: line.top - bottom })
    bottom = bottom === Number.POSITIVE_INFINITY ? line.bottom : Math.max(bottom, line.bottom)
  }
  return gaps
}

/** The white between lines of one cell: the lower quartile of all, or what the pitch of the lines leaves free. */
function usualGap(gaps: readonly Gap[], lines: readonly TextLine[]): number {
  const heights = gaps.map((gap) => gap.height).sort((a, b) => a - b)
  const quartile = heights[Math.floor(heights.length / 4)] ?? 0
  const line = lines[0]
  return line === undefined ? quartile : Math.min(quartile, Math.max(0, commonPitch(lines) - (line.bottom - line.top)))
}

/** A number centred in its row stands below the row's first lines: the row starts at the widest white above it. */
function rowStart(lines: readonly TextLine[], last: number, at: number, gaps: readonly Gap[]): number {
  const line = lines[at] as TextLine
  const above = (lines[last] as TextLine).base
  const own = gaps.filter((gap) => gap.at > above && gap.at < line.base)
  const usual = usualGap(gaps, lines.slice(last))
  const widest = own.reduce<Gap | undefined>(
    (best, gap) => (best === undefined || gap.height >= best.height ? gap : best),
    undefined,
  )
  // where none stands out, the nearest: it lies above the number's line, or above its row where another cell fills that
  const chosen = widest !== undefined && widest.height >= usual + 0.1 * line.size ? widest : own.at(-1)
  if (chosen === undefined) return at
  const start = lines.findIndex((other) => other.base > chosen.at)
  return start < 0 ? at : Math.min(start, at)
}

/** Where the first number's row starts when the rest of a row of the page before stands between it and the header. */
function afterRest(lines: readonly TextLine[], from: number, at: number, gaps: readonly Gap[]): number[] {
  const first = lines[from] as TextLine
  const widest = gaps.reduce((most, gap) => Math.max(most, gap.height), 0)
  const gap = gaps.find(({ at: y, height }) => y > first.base && y < (lines[at] as TextLine).base && height >= 0.6 * widest)
  if (gap === undefined || usualGap(gaps, lines.slice(from)) + 0.1 * first.size > gap.height) return []
  return [lines.findIndex((line) => line.base > gap.at)]
}

function titles(lines: readonly TextLine[], from: number, channels: readonly number[]): number[] {
  const found: number[] = []
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as TextLine
    if (line.bold && crossings(line, channels) + bridged(line, channels) > 0) found.push(i, i + 1)
  }
  return found
}

function pitch(lines: readonly TextLine[], index: number): number {
  const [above, line] = [lines[index - 1], lines[index]]
  return above === undefined || line === undefined ? 0 : line.base - above.base
}

/** The pitch of lines within a cell: the lower quartile. */
function commonPitch(lines: readonly TextLine[]): number {
  const pitches = lines
    .slice(1)
    .map((line, i) => line.base - (lines[i] as TextLine).base)
    .filter((p) => p > 0.8 * (lines[0]?.size ?? 1))
  pitches.sort((a, b) => a - b)
  return pitches[Math.floor(pitches.length / 4)] ?? 0
}

import type { Box } from '../../document/document.ts'
import { bridged, type Channel, columnChannels, crossings, withLefts } from './column-channels.ts'
import { cellPitch, columnTexts } from './column-pieces.ts'
import { headerBlock } from './header-block.ts'
import { mergeLoose } from './loose-merges.ts'
import type { Rule } from './page-content.ts'
import type { PageTable, TableCell } from './page-table.ts'
import { rowBands } from './row-bands.ts'
import { columnSpans, linesWithin, mergeDown, openBelow } from './ruled-cells.ts'
import type { Segment } from './table-header.ts'
import type { TextLine } from './text-line.ts'

/** A table found without upright rules, and the lines of the page that it takes. */
export interface AlignedTable {
  readonly table: PageTable
  readonly lines: ReadonlySet<TextLine>
}

const PROBE = 24
const SHORTEST = 3

/**
 * Tables without rules or with horizontal ones only: columns from the gaps of a header line and the white channels
 * below it, rows from numbers, rules and gaps. `carried` are the column edges of such a table that the last page left
 * unfinished: it goes on with the page's first lines. Pages without a header line cost one look at each line.
 */
export function findAlignedTables(
  lines: readonly TextLine[],
  rules: readonly Rule[],
  carried: readonly number[] | undefined,
): AlignedTable[] {
  const found: AlignedTable[] = []
  let from = 0
  if (carried !== undefined) {
    const channels = withLefts(carried.slice(1, -1), lines.slice(0, PROBE))
    const end = tableEnd(lines, 0, channels, rules)
    const rest = lines.slice(0, end)
    const goesOn = rest.some((line) => !line.bold || occupied(line, channels) > 1) && !opensWithHeader(lines, rules)
    if (goesOn) {
      const table = build(rest, 0, carried, channels, rules)
      if (table !== undefined) found.push(table)
      from = table === undefined ? 0 : end
    }
  }
  for (let i = from; i < lines.length; i++) {
    const header = headerBlock(lines, i, from, rules)
    if (header === undefined) continue
    const below = lines.slice(header.to, header.to + PROBE)
    let probe = below.slice(0, probeLength(below, rules))
    let channels = probeChannels(header.columns, probe)
    // a short table may have running text right below it
    while (channels.length < header.columns.length - 1 && probe.length > SHORTEST) {
      const shorter = probe.slice(0, Math.max(SHORTEST, probe.length >> 1))
      const found = probeChannels(header.columns, shorter)
      probe = shorter
      if (found.length > channels.length) channels = found
    }
    if (channels.length < 2) continue
    const start = Math.min(header.from, headerStart(lines, i, from, channels))
    const end = tableEnd(lines, header.to, channels, rules)
    if (end < header.to + 2) continue
    const body = lines.slice(start, end)
    if (end - header.to > probe.length) channels = settled(header.columns, lines.slice(header.to, end), channels)
    const [left, right] = [Math.min(...body.map((line) => line.x0)), Math.max(...body.map((line) => line.x1))]
    const edges = [left - 2, ...channels.map(({ at }) => at), right + 2]
    const table = build(body, header.to - start, edges, channels, rules)
    if (table === undefined) continue
    found.push(table)
    i = end - 1
    from = end
  }
  return found
}

function probeChannels(header: readonly Segment[], probe: readonly TextLine[]): readonly Channel[] {
  return withLefts(columnChannels(header, probe), probe)
}

/** The channels over all rows of the table, where these leave as many as its first ones. */
function settled(header: readonly Segment[], rows: readonly TextLine[], channels: readonly Channel[]): readonly Channel[] {
  const whole = columnChannels(header, rows)
  return whole.length === channels.length ? withLefts(whole, rows) : channels
}

/** The header may be known by its second or third line only: the first holds the upper lines of some headings. */
function opensWithHeader(lines: readonly TextLine[], rules: readonly Rule[]): boolean {
  return lines.slice(0, 4).some((_, i) => headerBlock(lines, i, 0, rules)?.from === 0)
}

/** The probe ends where the lines are far apart: what follows is likely text again. */
function probeLength(lines: readonly TextLine[], rules: readonly Rule[]): number {
  for (let i = 1; i < lines.length; i++) {
    const [above, line] = [lines[i - 1] as TextLine, lines[i] as TextLine]
    if (line.base - above.base > 3.2 * line.size && !ruleBetween(rules, above, line)) return i
  }
  return lines.length
}

/** Lines above the one that was recognised belong to the header where they keep to its columns: `TT` stands centred. */
function headerStart(lines: readonly TextLine[], header: number, earliest: number, channels: readonly Channel[]): number {
  let start = header
  while (start > earliest) {
    const line = lines[start - 1] as TextLine
    const own = lines[start] as TextLine
    if (own.base - line.base > 1.5 * own.size || line.bold !== own.bold) break
    if (crossings(line, channels) > 0 || bridged(line, channels) > 0) break
    if (line.words.every((word) => word.x1 > (channels[0]?.at ?? 0)) && occupied(line, channels) < 2) break
    start--
  }
  return start
}

function occupied(line: TextLine, channels: readonly Channel[]): number {
  return new Set(line.words.map((word) => columnOf((word.x0 + word.x1) / 2, channels))).size
}

/** The first line below that is running text again, or stands far off. */
function tableEnd(lines: readonly TextLine[], from: number, channels: readonly Channel[], rules: readonly Rule[]): number {
  let end = from
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as TextLine
    const above = i > from ? (lines[i - 1] as TextLine) : undefined
    const header = headerBlock(lines, i, from, rules)
    if (header !== undefined) return withoutTitle(lines, from, Math.min(end, header.from), channels)
    if (above !== undefined && line.base - above.base > 3.2 * line.size && !ruleBetween(rules, above, line)) break
    if (isHeadingBehind(lines, i, above, channels, rules)) break
    if (fits(line, channels, rules) || (above !== undefined && goesOnAcross(above, line, channels))) end = i + 1
    else if (!isGroupTitle(lines, i, channels, rules)) break
  }
  return end
}

/** A bold line in one column, below cells in ordinary type and with no rows under it. */
function isHeadingBehind(
  lines: readonly TextLine[],
  index: number,
  above: TextLine | undefined,
  channels: readonly Channel[],
  rules: readonly Rule[],
): boolean {
  const line = lines[index] as TextLine
  if (!line.bold || above === undefined || above.bold || index + 1 >= lines.length) return false
  return occupied(line, channels) < 2 && !isGroupTitle(lines, index, channels, rules)
}

function keeps(line: TextLine, channels: readonly Channel[]): boolean {
  return crossings(line, channels) === 0 && bridged(line, channels) === 0
}

/** A further line of a cell over two columns. */
function goesOnAcross(above: TextLine, line: TextLine, channels: readonly Channel[]): boolean {
  if (line.base - above.base > 1.4 * line.size || crossings(line, channels) + bridged(line, channels) !== 1) return false
  const taken = channels.filter((channel) => crossings(line, [channel]) + bridged(line, [channel]) > 0)
  return line.bold === above.bold && crossings(above, taken) + bridged(above, taken) > 0 && crossings(above, channels) <= 1
}

function fits(line: TextLine, channels: readonly Channel[], rules: readonly Rule[]): boolean {
  return keeps(line, channels) || isMergedAcross(line, channels, rules)
}

/** Less the lines above another header that are its title: bold, and across the columns or in one of them. */
function withoutTitle(lines: readonly TextLine[], from: number, to: number, channels: readonly Channel[]): number {
  let end = to
  while (end > from) {
    const line = lines[end - 1] as TextLine
    if (keeps(line, channels) && !(line.bold && occupied(line, channels) < 2)) break
    end--
  }
  return end
}

/** Text of one cell over two columns, in a row that a rule closes or with other cells: running text stands across more. */
function isMergedAcross(line: TextLine, channels: readonly Channel[], rules: readonly Rule[]): boolean {
  if (channels.length < 3 || crossings(line, channels) + bridged(line, channels) > 1) return false
  if (occupied(line, channels) >= 4) return true
  const width = (channels.at(-1)?.at ?? 0) - (channels[0]?.at ?? 0)
  return rules.some((rule) => rule.at > line.base && rule.at < line.base + 12 * line.size && rule.to - rule.from > width)
}

/** A bold title over several columns stands alone: the lines below it keep to the columns and fill more than one. */
function isGroupTitle(lines: readonly TextLine[], index: number, channels: readonly Channel[], rules: readonly Rule[]): boolean {
  const line = lines[index] as TextLine
  const next = lines[index + 1]
  if (!line.bold || next === undefined || next.base - line.base > 2.4 * line.size) return false
  const below = lines.slice(index + 1, index + 5)
  const text = below.findIndex((other) => !fits(other, channels, rules))
  return text !== 0 && below.slice(0, text < 0 ? below.length : text).some((other) => occupied(other, channels) >= 2)
}

function ruleBetween(rules: readonly Rule[], above: TextLine, below: TextLine): boolean {
  return rules.some((rule) => rule.at > above.base && rule.at < below.base)
}

function columnOf(x: number, channels: readonly Channel[]): number {
  let column = 0
  while (column < channels.length && x > (channels[column] as Channel).at) column++
  return column
}

function build(
  lines: readonly TextLine[],
  headerLines: number,
  edges: readonly number[],
  channels: readonly Channel[],
  rules: readonly Rule[],
): AlignedTable | undefined {
  const page = lines[0]?.page ?? 0
  const bands = rowBands(lines, headerLines, channels, rules)
  const isLast = (column: number) => column === edges.length - 1
  if (bands.length < (headerLines > 0 ? 2 : 1)) return undefined
  const found: TableCell[] = []
  bands.forEach((band, row) => {
    const title = band.lines.length === 1 && !fits(band.lines[0] as TextLine, channels, [])
    const spans = title ? [edges.length - 1] : columnSpans(band.lines, channels)
    let column = 0
    for (const columnSpan of spans) {
      const [from, to] = [edges[column] as number, edges[column + columnSpan] as number]
      const lines = title
        ? [...band.lines]
        : linesWithin(page, band.lines, column === 0 ? -Infinity : from, isLast(column + columnSpan) ? Infinity : to)
      const box: Box = [from, band.top, to, band.bottom]
      found.push({ row, column, rowSpan: 1, columnSpan, open: false, pieces: [{ page, box, lines }] })
      column += columnSpan
    }
  })
  const cells = mergeDown(found, bands, edges, rules)
  openBelow(cells, bands, edges, rules)
  const ys = [...bands.map((band) => band.top), bands[bands.length - 1]?.bottom ?? 0]
  const box: Box = [edges[0] as number, ys[0] as number, edges[edges.length - 1] as number, ys[ys.length - 1] as number]
  const loose = bands.every((band) => band.rule === undefined)
  const open = { headerRows: 0, openTop: false, openFoot: false }
  const table: PageTable = { page, box, xs: edges, ys, rows: bands.length, cells, ...open, loose }
  if (loose) mergeLoose(table, headerLines > 0 ? 1 : 0, cellPitch(columnTexts(lines, edges.slice(1, -1))))
  return { table, lines: new Set(lines) }
}

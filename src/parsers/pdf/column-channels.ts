import type { Segment } from './table-header.ts'
import type { TextLine } from './text-line.ts'

/** In points: how wide a channel between two columns must be. */
const NARROWEST = 2.5
/** Of the lines below the header, so many must leave a channel free. */
const FREE_SHARE = 0.85

/** Where two columns part, and where the right one's lines begin, if most begin at one place. */
export interface Channel {
  readonly at: number
  readonly left: number | undefined
}

/** In points: lines that begin at one place differ by no more. */
export const FLUSH = 1.2

/** Where columns part below a header: within each gap of the header, the stretch that the fewest lines cross. */
export function columnChannels(header: readonly Segment[], lines: readonly TextLine[]): number[] {
  const channels: number[] = []
  for (let i = 1; i < header.length; i++) {
    const channel = freest((header[i - 1] as Segment).x1, (header[i] as Segment).x0, lines)
    if (channel !== undefined) channels.push(channel)
  }
  return channels
}

function freest(from: number, to: number, lines: readonly TextLine[]): number | undefined {
  const spans: [number, number][] = []
  for (const line of lines) {
    // words that all but touch are one obstacle
    let open: [number, number] | undefined
    for (const word of line.words) {
      if (word.x1 <= from || word.x0 >= to) continue
      if (open !== undefined && word.x0 - open[1] < NARROWEST) open[1] = Math.max(open[1], word.x1)
      else {
        open = [word.x0, word.x1]
        spans.push(open)
      }
    }
  }
  const edges = [from, to, ...spans.flat().filter((x) => x > from && x < to)].sort((a, b) => a - b)
  let best: { crossed: number; width: number; at: number } | undefined
  for (let i = 1; i < edges.length; i++) {
    const [low, high] = [edges[i - 1] as number, edges[i] as number]
    if (high - low < NARROWEST) continue
    const crossed = spans.filter(([x0, x1]) => x0 < high && x1 > low).length
    if (best === undefined || crossed < best.crossed || (crossed === best.crossed && high - low > best.width))
      best = { crossed, width: high - low, at: partingAt(low, high, spans) }
  }
  return best !== undefined && best.crossed <= (1 - FREE_SHARE) * lines.length ? best.at : undefined
}

/** Short of where the lines on the right begin, if they begin at one place: longer lines on the left may follow. */
function partingAt(low: number, high: number, spans: readonly (readonly [number, number])[]): number {
  const flush = spans.filter(([x0]) => Math.abs(x0 - high) <= FLUSH).length
  return flush >= 3 ? Math.max((low + high) / 2, high - NARROWEST) : (low + high) / 2
}

/** The channels with the left edges that the lines show. */
export function withLefts(channels: readonly number[], lines: readonly TextLine[]): Channel[] {
  return channels.map((at, i) => {
    const to = channels[i + 1] ?? Number.POSITIVE_INFINITY
    const starts = lines.flatMap((line) => line.words.find((word) => word.x0 >= at - 0.5 && word.x1 <= to + 0.5)?.x0 ?? [])
    const counts = starts.map((x) => starts.filter((other) => Math.abs(other - x) <= FLUSH).length)
    const most = Math.max(0, ...counts)
    return { at, left: most >= 3 && most >= 0.4 * starts.length ? starts[counts.indexOf(most)] : undefined }
  })
}

/** How many channels the line's words stand across. */
export function crossings(line: TextLine, channels: readonly Channel[]): number {
  let count = 0
  for (const { at } of channels) if (line.words.some((word) => word.x0 < at - 0.5 && word.x1 > at + 0.5)) count++
  return count
}

/** How many channels lie between two words of one phrase: running text goes on over them. Cells begin at their column's edge. */
export function bridged(line: TextLine, channels: readonly Channel[]): number {
  let count = 0
  for (const { at, left } of channels) {
    const before = line.words.findLast((word) => word.x1 <= at + 0.5)
    const after = line.words.find((word) => word.x0 >= at - 0.5)
    if (before === undefined || after === undefined) continue
    if (left !== undefined && !line.bold && Math.abs(after.x0 - left) <= FLUSH) continue
    if (after.x0 - before.x1 < 0.45 * line.size) count++
  }
  return count
}

import type { Segment } from './table-header.ts'
import type { TextLine } from './text-line.ts'

/** In points: how wide a channel between two columns must be. */
const NARROWEST = 2.5
/** Of the lines below the header, so many must leave a channel free. */
const FREE_SHARE = 0.85

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
      best = { crossed, width: high - low, at: (low + high) / 2 }
  }
  return best !== undefined && best.crossed <= (1 - FREE_SHARE) * lines.length ? best.at : undefined
}

/** How many channels the line's words stand across. */
export function crossings(line: TextLine, channels: readonly number[]): number {
  let count = 0
  for (const x of channels) if (line.words.some((word) => word.x0 < x - 0.5 && word.x1 > x + 0.5)) count++
  return count
}

/** How many channels lie between two words of one phrase: running text goes on over them. */
export function bridged(line: TextLine, channels: readonly number[]): number {
  let count = 0
  for (const x of channels) {
    const before = line.words.findLast((word) => word.x1 <= x + 0.5)
    const after = line.words.find((word) => word.x0 >= x - 0.5)
    if (before === undefined || after === undefined) continue
    if (after.x0 - before.x1 < 0.45 * line.size) count++
  }
  return count
}

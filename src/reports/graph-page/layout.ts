import type { Level } from '../../record/record.ts'
import { type TimeAxis, timeAxis } from './time-axis.ts'

export const BANDS = ['central', 'party', 'province', 'district', 'commune', 'other'] as const
export type BandLevel = (typeof BANDS)[number]

export interface Placed {
  readonly date: string | null
  readonly level: Level | null
  /** Letters of its caption, which takes room to its right. */
  readonly caption: number
}

/** A level's stretch from top to bottom, in units of the picture, which grow upwards as graph libraries have it. */
export interface Band {
  readonly level: BandLevel
  readonly top: number
  readonly bottom: number
  readonly count: number
}

export interface Layout {
  readonly width: number
  readonly height: number
  /** Places by the order of what was given. */
  readonly x: Float64Array
  readonly y: Float64Array
  readonly bands: readonly Band[]
  readonly axis: TimeAxis
  /** How far neighbours in one lane and neighbouring lanes are apart. */
  readonly spacing: { readonly x: number; readonly y: number }
}

const WIDTH = 1600
/** Room between bands, and above a band's first lane, in lanes. */
const PADDING = 1.1
/** No band is lower than this share of the height, so that its name has room. */
const LEAST_BAND = 0.07
const ROUNDS = 9

/**
 * Levels of authority as bands from above to below, time from left to right; within a band each document stands in the
 * first lane where it touches nobody before it. Lanes are as high as a height of `width / aspect` allows, found by
 * trying: smaller documents need fewer lanes. Small graphs keep room for captions to the right.
 */
export function layOut(items: readonly Placed[], aspect = 1.9): Layout {
  const axis = timeAxis(
    items.map(({ date }) => date),
    WIDTH,
  )
  const height = WIDTH / aspect
  const members = BANDS.map((level) => ({ level, items: membersOf(items, level) })).filter((band) => band.items.length > 0)
  const wanted = items.map((item) => axis.place(item.date))
  const captioned = Math.min(1, 90 / Math.max(1, items.length))
  let [low, high] = [0.05, 90]
  let best = arrange(low)
  for (let round = 0; round < ROUNDS; round++) {
    const middle = Math.sqrt(low * high)
    const tried = arrange(middle)
    if (tried.lanes * middle <= height) [low, best] = [middle, tried]
    else high = middle
  }
  return settle(items, best, members, axis, height)

  /** Lanes where a document is `size` high and as wide, more with its caption. */
  function arrange(size: number) {
    const placed = members.map(({ items: band }) => packed(band, wanted, axis, (at) => footprint(size, items[at]?.caption ?? 0)))
    const rows = placed.map(({ lanes }) => Math.max(lanes + 2 * PADDING, (LEAST_BAND * height) / size))
    return { size, placed, rows, lanes: rows.reduce((sum, one) => sum + one, 0) }
  }

  function footprint(size: number, caption: number): number {
    return size * (1 + captioned * 0.3 * Math.min(28, caption))
  }
}

type Packed = ReturnType<typeof packed>

const levelOf = ({ level }: Placed): BandLevel => level ?? 'other'

function membersOf(items: readonly Placed[], level: BandLevel): number[] {
  const members: number[] = []
  items.forEach((item, at) => {
    if (levelOf(item) === level) members.push(at)
  })
  return members
}

/** First-fit lanes, each by its place in time; the undated fill their own stretch row by row. */
function packed(members: readonly number[], wanted: readonly (number | null)[], axis: TimeAxis, width: (at: number) => number) {
  const x = new Map<number, number>()
  const lane = new Map<number, number>()
  const ends: number[] = []
  const dated = members.filter((at) => wanted[at] !== null).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
  for (const at of dated) {
    const start = wanted[at] ?? 0
    let free = ends.findIndex((end) => end <= start)
    if (free < 0) free = ends.push(0) - 1
    ends[free] = start + width(at)
    x.set(at, start)
    lane.set(at, free)
  }
  let [column, row] = [0, 0]
  const stretch = axis.undated ?? { start: 0, end: 0 }
  for (const at of members) {
    if (wanted[at] !== null) continue
    if (column > 0 && stretch.start + column + width(at) > stretch.end) [column, row] = [0, row + 1]
    x.set(at, stretch.start + column)
    lane.set(at, row)
    column += width(at)
  }
  return { x, lane, lanes: Math.max(ends.length, x.size > dated.length ? row + 1 : 0, 1) }
}

function settle(
  items: readonly Placed[],
  best: { readonly size: number; readonly placed: readonly Packed[]; readonly rows: readonly number[]; readonly lanes: number },
  members: readonly { readonly level: BandLevel; readonly items: readonly number[] }[],
  axis: TimeAxis,
  height: number,
): Layout {
  // lanes share what room there is, but few documents are not blown apart
  const lane = Math.min(height / Math.max(best.lanes, 1), best.size * 1.6 + 20)
  const [x, y] = [new Float64Array(items.length), new Float64Array(items.length)]
  let top = lane * best.lanes
  const bands = members.map(({ level, items: band }, index): Band => {
    const { x: places, lane: lanes } = best.placed[index] as Packed
    const bottom = top - lane * (best.rows[index] ?? 1)
    for (const at of band) {
      x[at] = (places.get(at) ?? 0) + best.size / 2
      y[at] = top - lane * (PADDING + (lanes.get(at) ?? 0) + 0.5)
    }
    const made = { level, top, bottom, count: band.length }
    top = bottom
    return made
  })
  return { width: WIDTH, height: lane * best.lanes, x, y, bands, axis, spacing: { x: best.size, y: lane } }
}

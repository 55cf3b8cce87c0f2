import type { LegalStatus } from '../../record/citation-graph.ts'
import type { Layout } from './layout.ts'
import type { PageModel } from './page-data.ts'

/** Documents that are too close together to be told apart, as one. */
export interface Cluster {
  readonly x: number
  readonly y: number
  /** Half of the cell's smaller side: a disc of this size touches no other. */
  readonly room: number
  readonly members: readonly number[]
  readonly statuses: ReadonlyMap<LegalStatus, number>
  /** Members that rest on a text that had ended. */
  readonly stale: number
  /** The province that most members belong to, where that is more than half of them. */
  readonly place: string | null
  /** First and last year among them. */
  readonly years: readonly [number, number] | null
}

/** A thick line between two clusters: how many relations run from the members of one to those of the other. */
export interface ClusterLink {
  readonly from: number
  readonly to: number
  readonly count: number
}

export interface Clustering {
  readonly clusters: readonly Cluster[]
  readonly links: readonly ClusterLink[]
  /** Which cluster a document is in, -1 for those that are not shown. */
  readonly of: Int32Array
}

/**
 * Groups shown documents by cells of about `cell` units. Bands and years are cut into equal cells, so that none crosses a
 * border and discs within them cover nobody.
 */
export function clusterBy(model: PageModel, layout: Layout, shown: (at: number) => boolean, cell: number): Clustering {
  const cells = new Map<string, { readonly box: Box; readonly members: number[] }>()
  const boxOf = grid(layout, cell)
  model.nodes.forEach((_, at) => {
    if (!shown(at)) return
    const box = boxOf(layout.x[at] ?? 0, layout.y[at] ?? 0)
    const known = cells.get(box.key)
    if (known === undefined) cells.set(box.key, { box, members: [at] })
    else known.members.push(at)
  })
  const stale = new Set(model.stale.map(({ from }) => from))
  const clusters = [...cells.values()].map(({ box, members }) => cluster(box, members, model, stale))
  const of = new Int32Array(model.nodes.length).fill(-1)
  clusters.forEach(({ members }, index) => {
    for (const at of members) of[at] = index
  })
  return { clusters, links: linksBetween(model, of), of }
}

interface Box {
  readonly key: string
  /** Its middle and half of its smaller side. */
  readonly x: number
  readonly y: number
  readonly room: number
}

function grid({ bands, axis, width }: Layout, cell: number): (x: number, y: number) => Box {
  const stretches = [...(axis.undated === null ? [] : [axis.undated]), ...axis.years]
  return (x, y) => {
    const band = Math.max(
      0,
      bands.findIndex(({ bottom }) => y >= bottom),
    )
    const { top, bottom } = bands[band] ?? { top: y, bottom: y - cell }
    const { start, end } = stretches.findLast((stretch) => x >= stretch.start) ?? { start: 0, end: width }
    const [columns, rows] = [Math.max(1, Math.floor((end - start) / cell)), Math.max(1, Math.floor((top - bottom) / cell))]
    const [wide, high] = [(end - start) / columns, (top - bottom) / rows]
    const column = Math.min(columns - 1, Math.floor((x - start) / wide))
    const row = Math.min(rows - 1, Math.floor((top - y) / high))
    return {
      key: `${band} ${start} ${column} ${row}`,
      x: start + (column + 0.5) * wide,
      y: top - (row + 0.5) * high,
      room: Math.min(wide, high) / 2,
    }
  }
}

function cluster(box: Box, members: readonly number[], model: PageModel, staleOnes: ReadonlySet<number>): Cluster {
  const statuses = new Map<LegalStatus, number>()
  const places = new Map<string, number>()
  let [stale, first, last] = [0, 9999, 0]
  for (const at of members) {
    const node = model.nodes[at]
    if (node === undefined) continue
    if (staleOnes.has(at)) stale++
    statuses.set(node.status, (statuses.get(node.status) ?? 0) + 1)
    const [place] = node.places
    if (place !== undefined) places.set(place, (places.get(place) ?? 0) + 1)
    if (node.date !== null) {
      first = Math.min(first, Number(node.date.slice(0, 4)))
      last = Math.max(last, Number(node.date.slice(0, 4)))
    }
  }
  const [most] = [...places].sort(([, a], [, b]) => b - a)
  return {
    x: box.x,
    y: box.y,
    room: box.room,
    members,
    statuses,
    stale,
    place: most !== undefined && most[1] > members.length / 2 ? most[0] : null,
    years: last === 0 ? null : [first, last],
  }
}

function linksBetween({ edges, nodes }: PageModel, of: Int32Array): ClusterLink[] {
  const counts = new Map<number, number>()
  for (const { from, to } of edges) {
    const [a, b] = [of[from] ?? -1, of[to] ?? -1]
    if (a < 0 || b < 0 || a === b) continue
    const key = a * nodes.length + b
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .map(([key, count]): ClusterLink => ({ from: Math.floor(key / nodes.length), to: key % nodes.length, count }))
    .sort((a, b) => b.count - a.count)
}

import type { LegalStatus } from '../../record/citation-graph.ts'
import type { Layout } from './layout.ts'
import type { PageModel } from './page-data.ts'

/** Documents that are too close together to be told apart, as one. */
export interface Cluster {
  readonly x: number
  readonly y: number
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

/** Groups shown documents by cells of `cell` units that never cross a band or a year. */
export function clusterBy(model: PageModel, layout: Layout, shown: (at: number) => boolean, cell: number): Clustering {
  const cells = new Map<string, number[]>()
  const bandOf = bandFinder(layout)
  model.nodes.forEach(({ date }, at) => {
    if (!shown(at)) return
    const band = bandOf(layout.y[at] ?? 0)
    const row = Math.floor(((layout.bands[band]?.top ?? 0) - (layout.y[at] ?? 0)) / cell)
    const key = `${band} ${date?.slice(0, 4) ?? ''} ${Math.floor((layout.x[at] ?? 0) / cell)} ${row}`
    const members = cells.get(key)
    if (members === undefined) cells.set(key, [at])
    else members.push(at)
  })
  const stale = new Set(model.stale.map(({ from }) => from))
  const clusters = [...cells.values()].map((members) => cluster(members, model, layout, stale))
  const of = new Int32Array(model.nodes.length).fill(-1)
  clusters.forEach(({ members }, index) => {
    for (const at of members) of[at] = index
  })
  return { clusters, links: linksBetween(model, of), of }
}

function bandFinder({ bands }: Layout): (y: number) => number {
  return (y) => bands.findIndex(({ bottom }) => y >= bottom)
}

function cluster(members: readonly number[], model: PageModel, layout: Layout, staleOnes: ReadonlySet<number>): Cluster {
  const statuses = new Map<LegalStatus, number>()
  const places = new Map<string, number>()
  let [x, y, stale, first, last] = [0, 0, 0, 9999, 0]
  for (const at of members) {
    const node = model.nodes[at]
    if (node === undefined) continue
    x += layout.x[at] ?? 0
    y += layout.y[at] ?? 0
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
    x: x / members.length,
    y: y / members.length,
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

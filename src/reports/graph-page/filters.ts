import type { LegalStatus, Relation } from '../../record/citation-graph.ts'
import { BANDS, type BandLevel } from './layout.ts'
import type { PageModel, PageNode } from './page-data.ts'

/** What the reader has chosen to see. */
export interface Filters {
  readonly relations: ReadonlySet<Relation>
  readonly statuses: ReadonlySet<LegalStatus>
  readonly levels: ReadonlySet<BandLevel>
  readonly held: 'all' | 'held' | 'cited'
  readonly province: string | null
  readonly years: readonly [from: number | null, to: number | null]
  /** Only documents that rest on an ended text, and those texts. */
  readonly staleOnly: boolean
}

/** No filter: everything is shown. */
export const everything = ({ relations, statuses }: PageModel): Filters => ({
  relations: new Set(relations),
  statuses: new Set(statuses),
  levels: new Set(BANDS),
  held: 'all',
  province: null,
  years: [null, null],
  staleOnly: false,
})

/** Which nodes and edges are shown, by their index. */
export interface Shown {
  readonly nodes: Uint8Array
  readonly edges: Uint8Array
  readonly nodeCount: number
  readonly edgeCount: number
}

/**
 * What the filters leave. An edge needs both ends; a node that only reached the rest over relations that are not chosen
 * goes with them, but one that never had any relation stays. A province keeps its own documents with what they rest on.
 */
export function applied(model: PageModel, filters: Filters): Shown {
  const fits = Uint8Array.from(model.nodes, (node) => Number(fitsNode(node, filters)))
  const inside = provinceOf(model, filters)
  const nodes = fits.map((fit, at) => fit & (inside[at] ?? 0))
  const edges = new Uint8Array(model.edges.length)
  let edgeCount = 0
  model.edges.forEach(({ from, to, relation, stale }, at) => {
    const chosen = filters.relations.has(relation) && (!filters.staleOnly || stale !== null)
    if (!chosen || !nodes[from] || !nodes[to]) return
    edges[at] = 1
    edgeCount++
  })
  const narrowed = filters.staleOnly || filters.relations.size < model.relations.length
  if (narrowed)
    model.nodes.forEach((_, at) => {
      const touching = [...(model.outgoing[at] ?? []), ...(model.incoming[at] ?? [])]
      if ((touching.length > 0 || filters.staleOnly) && !touching.some((edge) => edges[edge])) nodes[at] = 0
    })
  return { nodes, edges, nodeCount: nodes.reduce((sum, one) => sum + one, 0), edgeCount }
}

function fitsNode(node: PageNode, { statuses, levels, held, years: [from, to] }: Filters): boolean {
  if (!statuses.has(node.status) || !levels.has(node.level ?? 'other')) return false
  if (held !== 'all' && node.held !== (held === 'held')) return false
  if (from === null && to === null) return true
  const year = node.date === null ? null : Number(node.date.slice(0, 4))
  return year !== null && year >= (from ?? 0) && year <= (to ?? 9999)
}

function provinceOf({ nodes, edges }: PageModel, { province }: Filters): Uint8Array {
  if (province === null) return new Uint8Array(nodes.length).fill(1)
  const own = Uint8Array.from(nodes, ({ places }) => Number(places[0] === province))
  const inside = own.slice()
  for (const { from, to } of edges) if (own[from] && (nodes[to]?.places.length ?? 0) === 0) inside[to] = 1
  return inside
}

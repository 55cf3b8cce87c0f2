import type { CitationGraph, GraphNode, LegalStatus, Relation } from '../record/citation-graph.ts'
import { fold } from '../text/fold.ts'

/** What part of a graph is wanted; what is not said is not narrowed. */
export interface Narrowing {
  readonly relations?: readonly Relation[]
  readonly statuses?: readonly LegalStatus[]
  /** A province as people write it, with or without marks and `tỉnh`. */
  readonly province?: string
  readonly onlyHeld?: boolean
}

/**
 * The part of a graph that fits. A province keeps its own documents with the texts of no place that they cite; nodes that
 * only hung on relations that were left out go with them. What is said of nodes that are gone goes as well.
 */
export function narrow(graph: CitationGraph, narrowing: Narrowing): CitationGraph {
  const { relations, statuses, onlyHeld } = narrowing
  const inside = insideProvince(graph, narrowing.province)
  const fits = (node: GraphNode) =>
    inside(node) && (statuses === undefined || statuses.includes(node.status)) && (!onlyHeld || node.held)
  const fitting = new Set(graph.nodes.filter(fits).map(({ id }) => id))
  const edges = graph.edges.filter(
    ({ from, to, relation }) => fitting.has(from) && fitting.has(to) && (relations === undefined || relations.includes(relation)),
  )
  const before = new Set(graph.edges.flatMap(({ from, to }) => [from, to]))
  const after = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const kept = (id: string) => fitting.has(id) && (relations === undefined || after.has(id) || !before.has(id))
  const nodes = graph.nodes.filter(({ id }) => kept(id))
  const documents = new Set(nodes.flatMap(({ sha256 }) => sha256 ?? []))
  const places = (graph.ended ?? []).map((place) => ({
    ...place,
    documents: place.documents.filter((sha) => documents.has(sha)),
  }))
  return {
    ...graph,
    nodes,
    edges,
    stale: graph.stale.filter(({ from, to }) => kept(from) && kept(to)),
    ...(graph.unresolved && { unresolved: graph.unresolved.filter(({ document }) => documents.has(document)) }),
    ...(graph.conflicts && { conflicts: graph.conflicts.filter(({ ids }) => ids.some(kept)) }),
    ...(graph.ended && { ended: places.filter((place) => place.documents.length > 0) }),
  }
}

function insideProvince({ nodes, edges }: CitationGraph, province: string | undefined): (node: GraphNode) => boolean {
  if (province === undefined) return () => true
  const wanted = provinceKey(province)
  const own = new Set(nodes.filter(({ places }) => provinceKey(places?.[0] ?? '') === wanted).map(({ id }) => id))
  const cited = new Set(edges.filter(({ from }) => own.has(from)).map(({ to }) => to))
  return ({ id, places }) => own.has(id) || (cited.has(id) && (places ?? []).length === 0)
}

const provinceKey = (name: string): string => fold(name).replace(/^(?:tinh|thanh pho|tp\.?) /u, '')

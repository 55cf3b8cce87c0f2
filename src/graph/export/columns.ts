import type { CitationGraph, GraphEdge, GraphNode } from '../../record/citation-graph.ts'
import { RESTS } from '../../record/relations.ts'

export type Cell = string | number | boolean | null

/** What a document is called where there is little room: its kind's number, else its title, else its id. */
export const labelOf = ({ number, title, id }: Pick<GraphNode, 'number' | 'title' | 'id'>): string => number ?? title ?? id

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)))

/** The columns of a document in every flat export, in order. `stale` counts the ended texts that it rests on. */
export function nodeColumns(node: GraphNode, stale: ReadonlyMap<string, number>) {
  return {
    id: node.id,
    label: labelOf(node),
    kind: node.kind,
    number: node.number,
    date: node.date,
    year: yearOf(node.date),
    issuer: node.issuer,
    level: node.level,
    places: node.places?.join(' > ') ?? null,
    title: node.title,
    held: node.held,
    status: node.status,
    inDegree: node.inDegree,
    outDegree: node.outDegree ?? null,
    staleBases: stale.get(node.id) ?? 0,
    sha256: node.sha256 ?? null,
  } satisfies Record<string, Cell>
}
export type NodeColumns = ReturnType<typeof nodeColumns>

/** The columns of a relation in every flat export, in order. Evidence: the first mention, how many, who says so. */
export function edgeColumns(edge: GraphEdge, stale: boolean) {
  const [first] = edge.evidence
  return {
    from: edge.from,
    to: edge.to,
    relation: edge.relation,
    count: edge.count,
    stale,
    raw: first?.raw ?? null,
    page: first?.page ?? null,
    documents: [...new Set(edge.evidence.map(({ document }) => document))].join(' ') || null,
  } satisfies Record<string, Cell>
}
export type EdgeColumns = ReturnType<typeof edgeColumns>

/** The documents of a graph as rows. */
export function* nodeRows(graph: CitationGraph): Generator<NodeColumns> {
  const stale = new Map<string, number>()
  for (const { from } of graph.stale) stale.set(from, (stale.get(from) ?? 0) + 1)
  for (const node of graph.nodes) yield nodeColumns(node, stale)
}

/** The relations of a graph as rows. */
export function* edgeRows(graph: CitationGraph): Generator<EdgeColumns> {
  const stale = new Set(graph.stale.map(({ from, to }) => `${from} ${to}`))
  for (const edge of graph.edges) yield edgeColumns(edge, RESTS.has(edge.relation) && stale.has(`${edge.from} ${edge.to}`))
}

/**
 * The citation graph of many records, by the graph contract: who rests on whom, and in what standing each text is.
 * Pure. Documents are walked over twice, since an undated mention is settled by what all the others say: first `learn`
 * each, then `settle`, then `link` each, then ask for nodes and the rest. `buildGraph` does so for what fits in memory.
 */

import type { CitationGraph, GraphEdge, GraphEvidence, GraphNode, Relation, UnresolvedMention } from '../record/citation-graph.ts'
import type { GraphDocument } from '../record/graph-document.ts'
import type { KnownText } from '../record/known-status.ts'
import { ACTS_ON, RESTS } from '../record/relations.ts'
import { GraphBuilder } from './builder.ts'
import type { Gazetteer } from './places/gazetteer.ts'
import { staleBasis } from './status/stale.ts'
import type { LegalEvent } from './status/status-at.ts'

export type { GraphDocument, GraphMention } from '../record/graph-document.ts'
export { GraphBuilder, type Linked } from './builder.ts'
export { isLexName, lexName, parseLexName } from './identifiers/lex-name.ts'
export { withProvision } from './identifiers/provision.ts'
export type { BuiltNode } from './nodes/built-node.ts'
export { staleBasis } from './status/stale.ts'
export { type LegalEvent, statusAt } from './status/status-at.ts'

/** One relation as one document says it. `mentions` are places in its list of citations, each an item of evidence. */
export interface LinkedEdge {
  /** Indices of nodes. */
  readonly from: number
  readonly to: number
  readonly relation: Relation
  readonly count: number
  readonly mentions: readonly number[]
}

export interface GraphOptions {
  /** The table of known texts. */
  readonly known: readonly KnownText[]
  /** The day that each node's status is told for, ISO. */
  readonly on: string
  /** Places before and after the merger of 2025; without it none is said to have ended. */
  readonly gazetteer?: Gazetteer
}

/** The whole graph of documents that fit in memory. */
export function buildGraph(documents: Iterable<GraphDocument>, options: GraphOptions): CitationGraph {
  const all = [...documents]
  const builder = new GraphBuilder(options)
  for (const document of all) builder.learn(document)
  if (builder.hasDrafts) for (const document of all) builder.compare(document)
  builder.settle()
  const edges = new Map<string, GraphEdge>()
  const unresolved: UnresolvedMention[] = []
  for (const document of all) {
    const linked = builder.link(document)
    unresolved.push(...linked.unresolved)
    for (const edge of linked.edges) addEdge(edges, edge, builder, evidenceOf(document, edge))
  }
  const sorted = [...edges.values()].sort(byEnds)
  for (const edge of sorted) edge.evidence.sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : 0))
  const degrees = degreesOf(sorted)
  const built = [...builder.nodes()]
  const nodes = built
    .map(({ node }): GraphNode => ({ ...node, inDegree: degrees.in.get(node.id) ?? 0, outDegree: degrees.out.get(node.id) ?? 0 }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    schemaVersion: 1,
    nodes,
    edges: sorted,
    stale: staleOf(sorted, nodes, new Map(built.map(({ index, node }) => [node.id, builder.eventsOf(index)]))),
    unresolved: unresolved.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    conflicts: builder.conflicts(),
    ended: builder.ended(),
  }
}

const keyOf = ({ document, page, raw }: UnresolvedMention): string => `${document} ${String(page ?? 0).padStart(6, '0')} ${raw}`

/** The mentions of an edge as evidence. */
export function evidenceOf({ sha256, citations }: GraphDocument, { mentions }: Pick<LinkedEdge, 'mentions'>): GraphEvidence[] {
  return mentions.flatMap((at): GraphEvidence[] => {
    const mention = citations[at]
    if (mention === undefined) return []
    const { page, raw, passage, provision } = mention
    return [
      {
        document: sha256,
        page,
        raw,
        ...(passage === undefined ? {} : { passage }),
        ...(provision === null ? {} : { provision }),
      },
    ]
  })
}

function addEdge(
  edges: Map<string, GraphEdge>,
  { from, to, relation, count }: LinkedEdge,
  builder: GraphBuilder,
  evidence: readonly GraphEvidence[],
): void {
  const key = `${from} ${to} ${relation}`
  const edge = edges.get(key)
  if (edge === undefined)
    edges.set(key, { from: builder.idOf(from), to: builder.idOf(to), relation, count, evidence: [...evidence] })
  else {
    edge.count += count
    edge.evidence.push(...evidence)
  }
}

const byEnds = (a: GraphEdge, b: GraphEdge): number =>
  a.from !== b.from ? (a.from < b.from ? -1 : 1) : a.to !== b.to ? (a.to < b.to ? -1 : 1) : a.relation < b.relation ? -1 : 1

/** How many documents cite each node, and how many it cites: neighbours, not mentions. */
function degreesOf(edges: readonly GraphEdge[]): { in: Map<string, number>; out: Map<string, number> } {
  const degrees = { in: new Map<string, number>(), out: new Map<string, number>() }
  const pairs = new Set(edges.map(({ from, to }) => `${from} ${to}`))
  for (const pair of pairs) {
    const [from = '', to = ''] = pair.split(' ')
    degrees.out.set(from, (degrees.out.get(from) ?? 0) + 1)
    degrees.in.set(to, (degrees.in.get(to) ?? 0) + 1)
  }
  return degrees
}

function staleOf(
  edges: readonly GraphEdge[],
  nodes: readonly GraphNode[],
  events: ReadonlyMap<string, readonly LegalEvent[]>,
): CitationGraph['stale'] {
  const held = new Map(nodes.filter((node) => node.held).map((node) => [node.id, node]))
  const rests = restingOf(edges)
  const found = edges.flatMap((edge) => {
    const { from, to } = edge
    const node = held.get(from)
    const basis = node && rests(edge) ? staleBasis({ from, to, date: node.date }, events.get(to) ?? []) : null
    return basis === null ? [] : [basis]
  })
  return [...new Map(found.map((basis) => [`${basis.from} ${basis.to}`, basis])).values()]
}

/** Whether an edge rests its text on another: one that is only mentioned for what a cited text does to it bears nothing. */
function restingOf(edges: readonly GraphEdge[]): (edge: GraphEdge) => boolean {
  const cites = new Set(edges.map(({ from, to }) => `${from} ${to}`))
  const actors = new Map<string, string[]>()
  for (const { from, to, relation } of edges) if (ACTS_ON.has(relation)) actors.set(to, [...(actors.get(to) ?? []), from])
  return ({ from, to, relation }) =>
    RESTS.has(relation) && (relation !== 'mentions' || !(actors.get(to) ?? []).some((actor) => cites.has(`${from} ${actor}`)))
}

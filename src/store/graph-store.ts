import type { EndedPlace, GraphConflict, GraphEdge, GraphNode, Relation, UnresolvedMention } from '../record/citation-graph.ts'
import type { GraphDocument } from '../record/graph-document.ts'

/** A node as it is written; `index` is any number that tells nodes apart. */
export interface NodeToStore {
  readonly index: number
  readonly node: Omit<GraphNode, 'inDegree' | 'outDegree'>
  readonly until: string | null
  readonly watched: boolean
}

export interface EdgeToStore {
  readonly from: number
  readonly to: number
  readonly relation: Relation
  readonly count: number
  /** Places in the document's list of citations. */
  readonly mentions: readonly number[]
}

export interface StoredEvent {
  readonly type: 'replaced' | 'repealed' | 'amended' | 'expired'
  readonly by: string | null
  readonly since: string | null
  readonly scope: 'whole' | 'part'
  readonly source: string
}

/** A node as it is read, with what its status on any day follows from. */
export interface StoredNode extends GraphNode {
  readonly until: string | null
  readonly watched: boolean
}

/** Writes the graph anew, piece by piece; what was there before stays until all is written. */
export interface GraphWriter {
  edges(sha256: string, edges: readonly EdgeToStore[], unresolved: readonly UnresolvedMention[]): Promise<void>
  nodes(nodes: Iterable<NodeToStore>): Promise<void>
  events(index: number, events: readonly StoredEvent[]): Promise<void>
  conflicts(conflicts: readonly GraphConflict[]): Promise<void>
  ended(places: readonly EndedPlace[]): Promise<void>
}

/** What the graph was made from, to tell whether it has to be made anew. */
export interface GraphState {
  /** Of the table of known texts and the program's own version. */
  readonly fingerprint: string
  /** The day that statuses are told for, ISO. */
  readonly on: string
}

/** One step of a chain of authority, from what rests to what it rests on. */
export interface WhyStep {
  readonly from: StoredNode
  readonly to: StoredNode
  readonly relation: Relation
  /** True where the relation is said the other way round: a plan rests on the decision that promulgates it. */
  readonly reverse: boolean
  readonly edge: GraphEdge
}

/** A document that cites another, over so many steps. */
export interface CitedBy {
  readonly node: StoredNode
  readonly depth: number
  readonly relation: Relation
  /** Which document it cites on the way. */
  readonly via: string
}

/** A document that rests on a text, and what happened to that text. */
export interface RestingPair {
  readonly from: string
  readonly to: string
  /** The date of `from`. */
  readonly date: string | null
  readonly events: readonly StoredEvent[]
}

export type NodeOrder = 'id' | 'cited'

/** The citation graph at rest, as a part of the store. */
export interface GraphStore {
  /** Every document with its citations, in the order in which they were first stored; a page at a time in memory. */
  graphDocuments(): AsyncIterable<GraphDocument>
  /** Replaces the graph by what `fill` writes, all or nothing. */
  writeGraph(state: GraphState, fill: (writer: GraphWriter) => Promise<void>): Promise<void>
  /** What the graph was made from; null where there is none, or records came or changed since. */
  graphState(): Promise<GraphState | null>
  graphNodes(options?: {
    readonly order?: NodeOrder
    readonly limit?: number
    readonly held?: boolean
  }): AsyncIterable<StoredNode>
  /** Edges by their ends, with every item of evidence. */
  graphEdges(): AsyncIterable<GraphEdge>
  /** A document by its identifier, its number, or its sha256 (8 and more of its first digits); several share a number. */
  graphNode(key: string): Promise<StoredNode[]>
  graphEvents(id: string): Promise<StoredEvent[]>
  unresolvedMentions(): AsyncIterable<UnresolvedMention>
  graphConflicts(): Promise<GraphConflict[]>
  endedPlaces(): Promise<EndedPlace[]>
  /**
   * The shortest chain of authority from one document up to another, over based-on, implements, guides and
   * promulgates; over every relation where there is none. Null where nothing leads there.
   */
  why(from: string, to: string): Promise<WhyStep[] | null>
  /** Documents that cite one, nearest first, through others up to `depth` steps. */
  citedBy(id: string, options?: { readonly depth?: number; readonly limit?: number }): Promise<CitedBy[]>
  /** Documents that rest on a text that something ended. */
  restingOnEnded(): AsyncIterable<RestingPair>
  /** Pairs of stored documents of which the first rests on the second, for cycles. */
  restingPairs(): AsyncIterable<readonly [from: string, to: string]>
  /** Stored documents that no other rests on. */
  neverCited(options?: { readonly limit?: number }): Promise<StoredNode[]>
}

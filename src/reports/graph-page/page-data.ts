import type { GraphEdge, GraphNode, LegalStatus, Relation } from '../../record/citation-graph.ts'
import type { Kind, Level } from '../../record/record.ts'
import { RESTS } from '../../record/relations.ts'

/** Index into `strings`, -1 for null. */
export type Text = number
export type NodeTuple = [
  id: string,
  kind: number,
  number: string | 0,
  date: string | 0,
  issuer: Text,
  level: number,
  places: Text[],
  title: Text,
  document: number,
  status: number,
]
export type EvidenceTuple = [document: number, page: number, raw: Text, passage: Text, provision: Text]
export type EdgeTuple = [from: number, to: number, relation: number, count: number, evidence: EvidenceTuple[]]
/** `by` is a node, a name of one that is none, or -1. */
export type StaleTuple = [from: number, to: number, on: string, by: number | string, since: string]

/** A citation graph as the page carries it: strings once, nodes by their index, so that 20,000 documents stay a few megabytes. */
export interface PageData {
  /** What the codes of the tuples stand for, in the contract's order; only types of the contract reach the browser. */
  readonly names: {
    readonly kinds: readonly Kind[]
    readonly levels: readonly Level[]
    readonly statuses: readonly LegalStatus[]
    readonly relations: readonly Relation[]
  }
  readonly strings: string[]
  /** Each held document by its sha256, with the path that it was read from where known. */
  readonly documents: [sha256: string, path: string | 0][]
  readonly nodes: NodeTuple[]
  readonly edges: EdgeTuple[]
  readonly stale: StaleTuple[]
  readonly ended: [name: Text, until: string, successors: Text[], documents: number[]][]
  /** Mentions that were left out of the page for its size. */
  readonly omitted: number
}

export interface PageNode extends Omit<GraphNode, 'inDegree' | 'outDegree' | 'sha256'> {
  readonly places: string[]
  readonly path: string | null
  /** Bodies named in it, its issuer among them, that are no more. */
  readonly ended: PageEnded[]
}
export interface PageEnded {
  readonly name: string
  readonly until: string
  readonly successors: string[]
}
export interface PageEvidence {
  /** Index of the node of the document that says so, -1 where it has none. */
  readonly node: number
  readonly path: string | null
  readonly page: number | null
  readonly raw: string
  readonly passage: string | null
  readonly provision: string | null
}
export interface PageEdge {
  readonly from: number
  readonly to: number
  readonly relation: GraphEdge['relation']
  readonly count: number
  readonly evidence: PageEvidence[]
  readonly stale: PageStale | null
}
export interface PageStale {
  readonly from: number
  readonly to: number
  readonly on: string
  readonly by: number | string
  readonly since: string
}
/** What the page works on: nodes and edges with one another's indices. */
export interface PageModel {
  readonly nodes: readonly PageNode[]
  readonly edges: readonly PageEdge[]
  readonly stale: readonly PageStale[]
  readonly statuses: readonly LegalStatus[]
  readonly relations: readonly Relation[]
  readonly outgoing: readonly (readonly number[])[]
  readonly incoming: readonly (readonly number[])[]
  readonly omitted: number
}

/** The page's own copy back into nodes and edges that know each other. */
export function decode(data: PageData): PageModel {
  const { kinds, levels, statuses, relations } = data.names
  const text = (at: Text) => data.strings[at] ?? null
  const known = (ats: readonly Text[]) => ats.map((at) => data.strings[at] ?? '')
  const endedOf = new Map<number, PageEnded[]>()
  for (const [name, until, successors, documents] of data.ended)
    for (const document of documents) {
      const list = endedOf.get(document) ?? []
      list.push({ name: text(name) ?? '', until, successors: known(successors) })
      endedOf.set(document, list)
    }
  const nodeOf = new Map<number, number>()
  const nodes = data.nodes.map(([id, kind, number, date, issuer, level, places, title, document, status], at): PageNode => {
    if (document >= 0) nodeOf.set(document, at)
    return {
      id,
      kind: kinds[kind] ?? 'khac',
      number: number || null,
      date: date || null,
      issuer: text(issuer),
      level: levels[level] ?? null,
      places: known(places),
      title: text(title),
      held: document >= 0,
      status: statuses[status] ?? 'unknown',
      path: data.documents[document]?.[1] || null,
      ended: document >= 0 ? (endedOf.get(document) ?? []) : [],
    }
  })
  const stale = data.stale.map(([from, to, on, by, since]): PageStale => ({ from, to, on, by, since }))
  const staleOf = new Map(stale.map((one) => [one.from * nodes.length + one.to, one]))
  const outgoing: number[][] = nodes.map(() => [])
  const incoming: number[][] = nodes.map(() => [])
  const edges = data.edges.map(([from, to, relation, count, evidence], at): PageEdge => {
    outgoing[from]?.push(at)
    incoming[to]?.push(at)
    const name = relations[relation] ?? 'mentions'
    return {
      from,
      to,
      relation: name,
      count,
      stale: RESTS.has(name) ? (staleOf.get(from * nodes.length + to) ?? null) : null,
      evidence: evidence.map(([document, page, raw, passage, provision]) => ({
        node: nodeOf.get(document) ?? -1,
        path: data.documents[document]?.[1] || null,
        page: page < 0 ? null : page,
        raw: text(raw) ?? '',
        passage: text(passage),
        provision: text(provision),
      })),
    }
  })
  return { nodes, edges, stale, statuses, relations, outgoing, incoming, omitted: data.omitted }
}

import type { Database, Statement } from 'better-sqlite3'
import type {
  EndedPlace,
  GraphConflict,
  GraphEdge,
  GraphEvidence,
  GraphNode,
  Relation,
  UnresolvedMention,
} from '../../record/citation-graph.ts'
import type { Level } from '../../record/record.ts'
import { ACTS_ON, RESTS } from '../../record/relations.ts'
import type { GraphState, NodeOrder, RestingPair, StoredEvent, StoredNode } from '../graph-store.ts'
import { numberKey } from '../rows.ts'

export interface NodeLine extends Omit<GraphNode, 'id' | 'places' | 'held' | 'sha256' | 'inDegree' | 'outDegree'> {
  readonly id: number
  readonly urn: string
  readonly places: string | null
  readonly held: number
  readonly sha256: string | null
  readonly until: string | null
  readonly watched: number
  readonly in_degree: number
  readonly out_degree: number
}

interface EdgeLine {
  readonly id: number
  readonly from_urn: string
  readonly to_urn: string
  readonly relation: Relation
  readonly count: number
}

interface EvidenceLine {
  readonly edge: number
  readonly document: string
  readonly page: number | null
  readonly raw: string
  readonly passage: string | null
  readonly provision: string | null
}

const EVIDENCE = `
  SELECT v.edge, d.sha256 AS document, c.page, c.raw, c.passage, c.provision
  FROM graph_evidence v JOIN documents d ON d.id = v.document
    JOIN citations c ON c.document = v.document AND c.position = v.position`
const EDGES = `
  SELECT e.id, f.urn AS from_urn, t.urn AS to_urn, e.relation, e.count
  FROM graph_edges e JOIN graph_nodes f ON f.id = e.from_node JOIN graph_nodes t ON t.id = e.to_node`
const quoted = (relations: ReadonlySet<string>): string => [...relations].map((relation) => `'${relation}'`).join(', ')
const ENDED = `
  SELECT f.urn AS from_urn, t.urn AS to_urn, f.date, v.type, v.by_urn AS by, v.since, v.scope, v.source
  FROM graph_events v JOIN graph_edges e ON e.to_node = v.node AND (e.relation IN (${quoted(RESTS)}) AND (e.relation <> 'mentions' OR NOT EXISTS (
    SELECT 1 FROM graph_edges a JOIN graph_edges c ON c.to_node = a.from_node AND c.from_node = e.from_node
    WHERE a.to_node = e.to_node AND a.relation IN (${quoted(ACTS_ON)}))))
    JOIN graph_nodes f ON f.id = e.from_node JOIN graph_nodes t ON t.id = e.to_node
  WHERE f.held AND EXISTS (SELECT 1 FROM graph_events x WHERE x.node = v.node AND x.type <> 'amended' AND x.scope = 'whole')
  GROUP BY f.urn, t.urn, v.rowid ORDER BY f.urn, t.urn, v.rowid`
const RESTING = `
  SELECT f.urn AS from_urn, t.urn AS to_urn FROM graph_edges e
    JOIN graph_nodes f ON f.id = e.from_node AND f.held JOIN graph_nodes t ON t.id = e.to_node AND t.held
  WHERE e.relation IN ('based-on', 'implements', 'guides') ORDER BY f.urn, t.urn`
const NEVER = `
  SELECT * FROM graph_nodes n WHERE held AND NOT EXISTS (
    SELECT 1 FROM graph_edges e WHERE e.to_node = n.id AND e.relation IN ('based-on', 'implements', 'guides', 'promulgates'))
  ORDER BY urn LIMIT ?`

/** Nodes read at a time. */
const PAGE = 500

/** Reads the graph. */
export class GraphReader {
  readonly #database: Database
  readonly #evidenceOf: Statement<[number], EvidenceLine>

  constructor(database: Database) {
    this.#database = database
    this.#evidenceOf = database.prepare(`${EVIDENCE} WHERE v.edge = ? ORDER BY d.sha256, v.position`)
  }

  state(): GraphState | null {
    return this.#database.prepare<[], GraphState>('SELECT fingerprint, "on" FROM graph_state').get() ?? null
  }

  *nodes({ order = 'id', limit = -1, held }: { order?: NodeOrder; limit?: number; held?: boolean } = {}): Generator<StoredNode> {
    const only = held === undefined ? '1' : `held = ${Number(held)}`
    if (order === 'cited') {
      const sql = `SELECT * FROM graph_nodes WHERE ${only} ORDER BY in_degree DESC, urn LIMIT ?`
      for (const line of this.#database.prepare<[number], NodeLine>(sql).all(limit)) yield nodeOf(line)
      return
    }
    // page by page, so that the store can be asked other things meanwhile
    const next = this.#database.prepare<[string, number], NodeLine>(
      `SELECT * FROM graph_nodes WHERE urn > ? AND ${only} ORDER BY urn LIMIT ?`,
    )
    let left = limit < 0 ? Number.POSITIVE_INFINITY : limit
    let page = next.all('', Math.min(PAGE, left))
    while (page.length > 0) {
      for (const line of page) yield nodeOf(line)
      left -= page.length
      page = left > 0 ? next.all(page.at(-1)?.urn ?? '', Math.min(PAGE, left)) : []
    }
  }

  *edges(): Generator<GraphEdge> {
    const from = this.#database.prepare<[string], EdgeLine>(`${EDGES} WHERE f.urn = ? ORDER BY t.urn, e.relation`)
    for (const { id, outDegree } of this.nodes()) if (outDegree !== 0) for (const line of from.all(id)) yield this.edgeOf(line)
  }

  edge(from: number, to: number, relation: string): GraphEdge | null {
    const sql = `${EDGES} WHERE e.from_node = ? AND e.to_node = ? AND e.relation = ?`
    const line = this.#database.prepare<[number, number, string], EdgeLine>(sql).get(from, to, relation)
    return line === undefined ? null : this.edgeOf(line)
  }

  edgeOf({ id, from_urn: from, to_urn: to, relation, count }: EdgeLine): GraphEdge {
    return { from, to, relation, count, evidence: this.#evidenceOf.all(id).map(evidenceItem) }
  }

  /** By identifier, number or the beginning of a sha256. */
  node(key: string): NodeLine[] {
    const by = (where: string, ...values: string[]) =>
      this.#database
        .prepare<string[], NodeLine>(`SELECT * FROM graph_nodes WHERE ${where} ORDER BY held DESC, urn`)
        .all(...values)
    if (key.startsWith('urn:lex:')) return by('urn = ?', key.split('~', 1)[0] as string)
    const files = /^[0-9a-f]{8,64}$/u.test(key) ? by("sha256 GLOB ? AND urn NOT GLOB '*:*:*:*:*:*:*'", `${key}*`) : []
    return files.length > 0 ? files : by('number_key = ?', numberKey(key))
  }

  events(urn: string): StoredEvent[] {
    const sql = `SELECT v.type, v.by_urn AS by, v.since, v.scope, v.source FROM graph_events v
      JOIN graph_nodes n ON n.id = v.node WHERE n.urn = ? ORDER BY v.since, v.rowid`
    return this.#database.prepare<[string], StoredEvent>(sql).all(urn)
  }

  *unresolved(): Generator<UnresolvedMention> {
    const sql = 'SELECT document, page, raw, reason, candidates FROM graph_unresolved ORDER BY document, page, raw, rowid'
    const lines = this.#database.prepare<[], Omit<UnresolvedMention, 'candidates'> & { candidates: string | null }>(sql)
    for (const { candidates, ...mention } of lines.all())
      yield { ...mention, ...(candidates === null ? {} : { candidates: JSON.parse(candidates) as string[] }) }
  }

  conflicts(): GraphConflict[] {
    const lines = this.#database
      .prepare<[], { number: string; ids: string; reason: string }>('SELECT * FROM graph_conflicts')
      .all()
    return lines.map((line) => ({ ...line, ids: JSON.parse(line.ids) as string[] }))
  }

  ended(): EndedPlace[] {
    type Line = { name: string; level: Level | null; until: string; successors: string; ambiguous: number; documents: string }
    return this.#database
      .prepare<[], Line>('SELECT * FROM graph_ended ORDER BY name')
      .all()
      .map(({ successors, ambiguous, documents, ...place }) => ({
        ...place,
        successors: JSON.parse(successors) as string[],
        ...(ambiguous === 1 ? { ambiguous: true } : {}),
        documents: JSON.parse(documents) as string[],
      }))
  }

  *restingOnEnded(): Generator<RestingPair> {
    type Line = StoredEvent & { from_urn: string; to_urn: string; date: string | null }
    let pair: { from: string; to: string; date: string | null; events: StoredEvent[] } | null = null
    for (const { from_urn: from, to_urn: to, date, ...event } of this.#database.prepare<[], Line>(ENDED).all()) {
      if (pair !== null && (pair.from !== from || pair.to !== to)) {
        yield pair
        pair = null
      }
      pair ??= { from, to, date, events: [] }
      pair.events.push(event)
    }
    if (pair !== null) yield pair
  }

  *restingPairs(): Generator<readonly [string, string]> {
    const lines = this.#database.prepare<[], { from_urn: string; to_urn: string }>(RESTING).all()
    for (const { from_urn, to_urn } of lines) yield [from_urn, to_urn]
  }

  neverCited(limit: number): StoredNode[] {
    return this.#database.prepare<[number], NodeLine>(NEVER).all(limit).map(nodeOf)
  }
}

export function nodeOf(line: NodeLine): StoredNode {
  const { id: _, urn, kind, number, date, issuer, level, places, title, held, sha256, status, until, watched } = line
  return {
    id: urn,
    kind,
    number,
    date,
    issuer,
    level,
    ...(places === null ? {} : { places: JSON.parse(places) as string[] }),
    title,
    held: held === 1,
    ...(sha256 === null ? {} : { sha256 }),
    status,
    inDegree: line.in_degree,
    outDegree: line.out_degree,
    until,
    watched: watched === 1,
  }
}

const evidenceItem = ({ document, page, raw, passage, provision }: EvidenceLine): GraphEvidence => ({
  document,
  page,
  raw,
  ...(passage === null ? {} : { passage }),
  ...(provision === null ? {} : { provision }),
})

import type { Database, Statement } from 'better-sqlite3'
import type { EndedPlace, GraphConflict, UnresolvedMention } from '../../record/citation-graph.ts'
import type { EdgeToStore, GraphState, GraphWriter, NodeToStore, StoredEvent } from '../graph-store.ts'
import { numberKey } from '../rows.ts'
import type { Value } from '../tables.ts'

const TABLES = ['nodes', 'edges', 'evidence', 'events', 'unresolved', 'conflicts', 'ended', 'state'].map(
  (name) => `graph_${name}`,
)
/** Built anew behind the rows, which is faster than with each of them. */
const INDEX = 'CREATE INDEX graph_edges_to ON graph_edges(to_node, relation, from_node)'

const NEIGHBOURS = `
  UPDATE graph_nodes SET
    in_degree = (SELECT count(DISTINCT from_node) FROM graph_edges WHERE to_node = graph_nodes.id),
    out_degree = (SELECT count(DISTINCT to_node) FROM graph_edges WHERE from_node = graph_nodes.id)`

/** Writes a graph in one transaction. */
export class SqliteGraphWriter implements GraphWriter {
  readonly #database: Database
  readonly #document: Statement<[string], { id: number }>
  readonly #edge: Statement<Value[], { id: number }>
  readonly #evidence: Statement<Value[]>
  readonly #node: Statement<Value[]>
  readonly #event: Statement<Value[]>
  readonly #unresolved: Statement<Value[]>
  readonly #conflict: Statement<Value[]>
  readonly #ended: Statement<Value[]>

  constructor(database: Database) {
    this.#database = database
    this.#document = database.prepare('SELECT id FROM documents WHERE sha256 = ?')
    this.#edge = database.prepare(`
      INSERT INTO graph_edges (from_node, to_node, relation, count) VALUES (?, ?, ?, ?)
      ON CONFLICT (from_node, to_node, relation) DO UPDATE SET count = count + excluded.count RETURNING id`)
    this.#evidence = database.prepare('INSERT OR IGNORE INTO graph_evidence (edge, document, position) VALUES (?, ?, ?)')
    this.#node = database.prepare(`
      INSERT INTO graph_nodes (id, urn, kind, number, number_key, date, issuer, level, places, title, held, sha256, status, until, watched)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    this.#event = database.prepare(
      'INSERT INTO graph_events (node, type, by_urn, since, scope, source) VALUES (?, ?, ?, ?, ?, ?)',
    )
    this.#unresolved = database.prepare(
      'INSERT INTO graph_unresolved (document, page, raw, reason, candidates) VALUES (?, ?, ?, ?, ?)',
    )
    this.#conflict = database.prepare('INSERT INTO graph_conflicts (number, ids, reason) VALUES (?, ?, ?)')
    this.#ended = database.prepare(
      'INSERT INTO graph_ended (name, level, until, successors, ambiguous, documents) VALUES (?, ?, ?, ?, ?, ?)',
    )
  }

  /** Empties the graph, lets it be filled, and counts neighbours; all or nothing. */
  async write({ fingerprint, on }: GraphState, fill: (writer: GraphWriter) => Promise<void>): Promise<void> {
    const database = this.#database
    database.exec('BEGIN IMMEDIATE')
    try {
      database.exec('DROP INDEX graph_edges_to')
      for (const table of TABLES) database.exec(`DELETE FROM ${table}`)
      await fill(this)
      database.exec(INDEX)
      database.exec(NEIGHBOURS)
      database.prepare('INSERT INTO graph_state (fingerprint, "on") VALUES (?, ?)').run(fingerprint, on)
      database.exec('COMMIT')
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK')
      throw error
    }
  }

  async edges(sha256: string, edges: readonly EdgeToStore[], unresolved: readonly UnresolvedMention[]): Promise<void> {
    const document = this.#document.get(sha256)?.id
    for (const { from, to, relation, count, mentions } of edges) {
      const edge = this.#edge.get(from, to, relation, count)?.id
      if (document !== undefined && edge !== undefined) for (const at of mentions) this.#evidence.run(edge, document, at)
    }
    for (const { document: by, page, raw, reason, candidates } of unresolved)
      this.#unresolved.run(by, page, raw, reason, candidates === undefined ? null : JSON.stringify(candidates))
  }

  async nodes(nodes: Iterable<NodeToStore>): Promise<void> {
    for (const { index, node, until, watched } of nodes) {
      const { id, kind, number, date, issuer, level, places, title, held, sha256, status } = node
      const key = number === null ? null : numberKey(number)
      const where = places === undefined ? null : JSON.stringify(places)
      this.#node.run(
        ...[index, id, kind, number, key, date, issuer, level, where, title],
        ...[Number(held), sha256 ?? null, status, until, Number(watched)],
      )
    }
  }

  async events(index: number, events: readonly StoredEvent[]): Promise<void> {
    for (const { type, by, since, scope, source } of events) this.#event.run(index, type, by, since, scope, source)
  }

  async conflicts(conflicts: readonly GraphConflict[]): Promise<void> {
    for (const { number, ids, reason } of conflicts) this.#conflict.run(number, JSON.stringify(ids), reason)
  }

  async ended(places: readonly EndedPlace[]): Promise<void> {
    for (const { name, level, until, successors, ambiguous, documents } of places)
      this.#ended.run(name, level, until, JSON.stringify(successors), Number(ambiguous ?? false), JSON.stringify(documents))
  }
}

import type { Database } from 'better-sqlite3'
import type { EndedPlace, GraphConflict, GraphEdge, UnresolvedMention } from '../../record/citation-graph.ts'
import type { GraphDocument } from '../../record/graph-document.ts'
import type { PlanRecord } from '../../record/record.ts'
import type {
  CitedBy,
  GraphState,
  GraphWriter,
  NodeOrder,
  RestingPair,
  StoredEvent,
  StoredNode,
  WhyStep,
} from '../graph-store.ts'
import { numberKey } from '../rows.ts'
import {
  AmbiguousKeyError,
  type Counts,
  type ExportRow,
  type Hit,
  type Quarantined,
  type Run,
  type Saved,
  type Store,
  type StoredDossier,
} from '../store.ts'
import { type Row, TABLES, type TableName } from '../tables.ts'
import { Bookkeeping } from './bookkeeping.ts'
import { DossierShelf } from './dossier-shelf.ts'
import { GraphDocuments } from './graph-documents.ts'
import { GraphReader, nodeOf } from './graph-reader.ts'
import { GraphWalks } from './graph-walks.ts'
import { SqliteGraphWriter } from './graph-writer.ts'
import { openDatabase } from './open-database.ts'
import { PassageSearch } from './passage-search.ts'
import { RecordWriter } from './record-writer.ts'

const MAIN = (id: string) => `LEFT JOIN dossiers s ON s.document = ${id} LEFT JOIN documents m ON m.id = s.main`
const RECORDS = 'SELECT j.json FROM record_json j JOIN documents d ON d.id = j.document'

/** The store in one SQLite file (WAL): one writer, any number of readers. */
export class SqliteStore implements Store {
  readonly #database: Database
  readonly #writer: RecordWriter
  readonly #search: PassageSearch
  readonly #books: Bookkeeping
  readonly #shelf: DossierShelf
  readonly #graph: GraphReader
  readonly #walks: GraphWalks

  constructor(path: string) {
    this.#database = openDatabase(path)
    this.#writer = new RecordWriter(this.#database)
    this.#search = new PassageSearch(this.#database)
    this.#books = new Bookkeeping(this.#database)
    this.#shelf = new DossierShelf(this.#database)
    this.#graph = new GraphReader(this.#database)
    this.#walks = new GraphWalks(this.#database, this.#graph)
  }

  async save(record: PlanRecord, extractorVersion: string): Promise<Saved> {
    return this.#writer.save(record, extractorVersion)
  }

  async has(sha256: string, extractorVersion: string): Promise<boolean> {
    return this.#writer.has(sha256, extractorVersion)
  }

  async search(words: string, { limit = 20 } = {}): Promise<Hit[]> {
    return this.#search.search(words, limit)
  }

  async *records(): AsyncGenerator<PlanRecord> {
    // page by page, so that the store can be written to while somebody walks over it
    const next = this.#database.prepare<[number], { document: number; json: string }>(
      'SELECT document, json FROM record_json WHERE document > ? ORDER BY document LIMIT 50',
    )
    let page = next.all(0)
    while (page.length > 0) {
      for (const { json } of page) yield JSON.parse(json) as PlanRecord
      page = next.all(page.at(-1)?.document ?? 0)
    }
  }

  async record(key: string): Promise<PlanRecord | null> {
    const bySha = /^[0-9a-f]{8,64}$/u.test(key) ? this.#records(`${RECORDS} WHERE d.sha256 GLOB ?`, `${key}*`) : []
    const found = bySha.length > 0 ? bySha : await this.recordsNumbered(key)
    if (found.length > 1)
      throw new AmbiguousKeyError(
        key,
        found.map(({ source }) => source.sha256.slice(0, 12)),
      )
    return found[0] ?? null
  }

  async recordsNumbered(number: string): Promise<PlanRecord[]> {
    return this.#records(`${RECORDS} WHERE d.number_key = ? ORDER BY d.id`, numberKey(number))
  }

  #records(sql: string, key: string): PlanRecord[] {
    return this.#database
      .prepare<[string], { json: string }>(sql)
      .all(key)
      .map(({ json }) => JSON.parse(json) as PlanRecord)
  }

  async *rows<T extends TableName>(table: T): AsyncGenerator<Row<T> & ExportRow> {
    const own = TABLES[table].map((column) => `t.${column}`).join(', ')
    const sql =
      table === 'documents'
        ? `SELECT ${own}, m.sha256 AS dossier, m.number AS dossier_number, s.reason AS dossier_reason
           FROM documents t ${MAIN('t.id')} ORDER BY t.id`
        : `SELECT d.sha256 AS document_sha256, d.number AS document_number, d.issuer AS document_issuer,
             d.plan_year AS document_year, m.number AS dossier_number, ${own}
           FROM ${table} t JOIN documents d ON d.id = t.document ${MAIN('d.id')} ORDER BY t.document, t.position`
    for (const row of this.#database.prepare<[], Row<T> & ExportRow>(sql).all()) yield row
  }

  async counts(): Promise<Counts> {
    const names = [...Object.keys(TABLES), 'quarantine']
    const sql = `SELECT ${names.map((name) => `(SELECT count(*) FROM ${name}) AS ${name}`).join(', ')}`
    return this.#database.prepare<[], Counts>(sql).get() as Counts
  }

  groupDossiers = async (): Promise<StoredDossier[]> => this.#shelf.group()
  dossiers = async (): Promise<StoredDossier[]> => this.#shelf.all()
  startRun = async (started: string): Promise<number> => this.#books.start(started)
  finishRun = async (id: number, finished: string, outcome: Run['outcome']): Promise<void> =>
    this.#books.finish(id, finished, outcome)
  runs = async (): Promise<Run[]> => this.#books.runs()
  quarantine = async (entry: Quarantined): Promise<void> => this.#books.put(entry)
  release = async (sha256: string): Promise<Quarantined | null> => this.#books.take(sha256)
  quarantined = async (): Promise<Quarantined[]> => this.#books.all()

  async *graphDocuments(): AsyncGenerator<GraphDocument> {
    yield* new GraphDocuments(this.#database).all()
  }

  async *graphNodes(options: { order?: NodeOrder; limit?: number; held?: boolean } = {}): AsyncGenerator<StoredNode> {
    yield* this.#graph.nodes(options)
  }

  async *graphEdges(): AsyncGenerator<GraphEdge> {
    yield* this.#graph.edges()
  }

  async *unresolvedMentions(): AsyncGenerator<UnresolvedMention> {
    yield* this.#graph.unresolved()
  }

  async *restingOnEnded(): AsyncGenerator<RestingPair> {
    yield* this.#graph.restingOnEnded()
  }

  async *restingPairs(): AsyncGenerator<readonly [string, string]> {
    yield* this.#graph.restingPairs()
  }

  writeGraph = (state: GraphState, fill: (writer: GraphWriter) => Promise<void>): Promise<void> =>
    new SqliteGraphWriter(this.#database).write(state, fill)
  graphState = async (): Promise<GraphState | null> => this.#graph.state()
  graphNode = async (key: string): Promise<StoredNode[]> => this.#graph.node(key).map(nodeOf)
  graphEvents = async (id: string): Promise<StoredEvent[]> => this.#graph.events(id)
  graphConflicts = async (): Promise<GraphConflict[]> => this.#graph.conflicts()
  endedPlaces = async (): Promise<EndedPlace[]> => this.#graph.ended()
  neverCited = async ({ limit = -1 } = {}): Promise<StoredNode[]> => this.#graph.neverCited(limit)

  async why(from: string, to: string): Promise<WhyStep[] | null> {
    const [low, high] = [this.#graph.node(from)[0], this.#graph.node(to)[0]]
    return low === undefined || high === undefined ? null : this.#walks.why(low.id, high.id)
  }

  async citedBy(id: string, { depth = 1, limit = 1000 } = {}): Promise<CitedBy[]> {
    const node = this.#graph.node(id)[0]
    return node === undefined ? [] : this.#walks.citedBy(node.id, depth, limit)
  }

  async close(): Promise<void> {
    this.#database.close()
  }
}

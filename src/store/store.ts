import type { Reason } from '../normaliser/dossiers.ts'
import type { PlanRecord } from '../record/record.ts'
import type { GraphStore } from './graph-store.ts'
import type { Row, TableName, Value } from './tables.ts'

export type Saved = 'added' | 'unchanged' | 'replaced'

/** A passage that a search found. */
export interface Hit {
  readonly part: 'title' | 'clause' | 'task'
  readonly sha256: string
  readonly path: string
  readonly number: string | null
  readonly issuer: string | null
  readonly planYear: number | null
  /** Where in the document: `02/5` for a task, `II/2/a` for a clause, empty for the title. */
  readonly where: string
  readonly page: number | null
  /** The passage as the document has it. */
  readonly text: string
  /** The part of it around the words found, as the document has it. */
  readonly snippet: string
  /** Where the words found stand in `snippet`, in UTF-16 units. */
  readonly marks: readonly (readonly [from: number, to: number])[]
  /** The document that this one is an annex of, where that is in a file of its own. */
  readonly dossier?: DossierFile
}

/** A document of a dossier. */
export interface DossierFile {
  readonly sha256: string
  readonly path: string
  readonly kind: string
  readonly number: string | null
  readonly issuer: string | null
}

/** A document with its annexes in files of their own, and by what each was told to belong to it. */
export interface StoredDossier {
  readonly main: DossierFile
  readonly annexes: readonly (DossierFile & { readonly reason: Reason })[]
}

/** A file that could not be read and was set aside. `path` is the user's own file, `copy` where its bytes were put. */
export interface Quarantined {
  /** Of the bytes; of the path where not even the bytes could be had. */
  readonly sha256: string
  readonly path: string
  readonly code: string
  readonly reason: string
  /** ISO 8601. */
  readonly time: string
  readonly copy: string | null
}

/** One pass of ingest. `finished` is null while it runs, and stays so where it was stopped. */
export interface Run {
  readonly id: number
  readonly started: string
  readonly finished: string | null
  readonly outcome: Readonly<Record<string, number>>
}

export type Counts = { readonly [T in TableName]: number } & { readonly quarantine: number }

/** A table's row together with the document that it belongs to. */
export type ExportRow = Readonly<Record<string, Value>>

/**
 * Records at rest. Every method is asynchronous, so that a database over the network can stand behind it; nothing of
 * the database shows. A record is stored whole, or not at all.
 */
export interface Store extends GraphStore {
  /**
   * Stores a record under its `source.sha256`. The same bytes at the same or an older extractor version change
   * nothing; a newer version replaces all that was stored of them, in one transaction.
   */
  save(record: PlanRecord, extractorVersion: string): Promise<Saved>
  /** Whether these bytes are stored as read by this extractor version or a newer one. */
  has(sha256: string, extractorVersion: string): Promise<boolean>
  /** Titles, clauses and tasks that hold all the words (with or without marks; "in quotes" as a phrase), best first. */
  search(words: string, options?: { readonly limit?: number }): Promise<Hit[]>
  /** Every record, in the order in which they were first stored. */
  records(): AsyncIterable<PlanRecord>
  /** One record by its sha256 (or 8 and more of its first digits), or by its number. Null where none fits. */
  record(key: string): Promise<PlanRecord | null>
  /** Records that carry this number; communes number alike, so there may be several. */
  recordsNumbered(number: string): Promise<PlanRecord[]>
  /**
   * The rows of a table, in the order of documents; parts carry their document's sha256, number, issuer and year, and
   * all the number of the document that theirs is an annex of (`dossier_number`).
   */
  rows<T extends TableName>(table: T): AsyncIterable<Row<T> & ExportRow>
  counts(): Promise<Counts>
  /** Groups all that is stored into dossiers anew, as after a batch; gives those with annex files. */
  groupDossiers(): Promise<StoredDossier[]>
  /** The dossiers as they were grouped last. */
  dossiers(): Promise<StoredDossier[]>
  startRun(started: string): Promise<number>
  finishRun(id: number, finished: string, outcome: Readonly<Record<string, number>>): Promise<void>
  runs(): Promise<Run[]>
  /** Notes a file that was set aside; a second time replaces the first note. */
  quarantine(entry: Quarantined): Promise<void>
  /** Takes a file's note away, since it could be read after all. Gives the note, or null where there was none. */
  release(sha256: string): Promise<Quarantined | null>
  quarantined(): Promise<Quarantined[]>
  close(): Promise<void>
}

/** More than one record fits the key. */
export class AmbiguousKeyError extends Error {
  override name = 'AmbiguousKeyError'
  readonly key: string
  readonly matches: readonly string[]

  constructor(key: string, matches: readonly string[]) {
    super(`${matches.length} records fit ${key}: ${matches.join(', ')}`)
    this.key = key
    this.matches = matches
  }
}

/** The store cannot be opened: another program's file, or made by a newer version of this one. */
export class StoreError extends Error {
  override name = 'StoreError'
  readonly code: 'not-a-store' | 'newer-schema' | 'cannot-open'

  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

import type { Database, Statement } from 'better-sqlite3'
import type { PlanRecord } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'
import { type DocumentRows, rowsOf } from '../rows.ts'
import type { Saved } from '../store.ts'
import { PARTS, type PartName, TABLES, type Value } from '../tables.ts'
import { compareVersions } from '../version.ts'

/** Writes records as rows, each in one transaction. */
export class RecordWriter {
  readonly #database: Database
  readonly #version: Statement<[string], { id: number; extractor_version: string }>
  readonly #insert: Statement<Value[]>
  readonly #update: Statement<Value[]>
  readonly #json: Statement<Value[]>
  readonly #parts: { readonly name: PartName; readonly insert: Statement<Value[]>; readonly clear: Statement<[number]> }[]
  readonly #passage: Statement<Value[]>
  readonly #words: Statement<[number | bigint, string]>
  readonly #clearPassages: Statement<[number]>[]
  readonly #outdateGraph: Statement<[]>

  constructor(database: Database) {
    this.#database = database
    const columns = TABLES.documents
    const marks = columns.map(() => '?').join(', ')
    this.#version = database.prepare('SELECT id, extractor_version FROM documents WHERE sha256 = ?')
    this.#insert = database.prepare(`INSERT INTO documents (${columns.join(', ')}) VALUES (${marks})`)
    this.#update = database.prepare(`UPDATE documents SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`)
    this.#json = database.prepare('INSERT OR REPLACE INTO record_json (document, json) VALUES (?, ?)')
    this.#parts = PARTS.map((name) => ({
      name,
      insert: database.prepare(
        `INSERT INTO ${name} (document, position, ${TABLES[name].join(', ')}) VALUES (?, ?${', ?'.repeat(TABLES[name].length)})`,
      ),
      clear: database.prepare(`DELETE FROM ${name} WHERE document = ?`),
    }))
    this.#passage = database.prepare('INSERT INTO passages (document, part, place, page, text) VALUES (?, ?, ?, ?, ?)')
    this.#words = database.prepare('INSERT INTO passage_words (rowid, words) VALUES (?, ?)')
    this.#outdateGraph = database.prepare('DELETE FROM graph_state')
    this.#clearPassages = [
      database.prepare('DELETE FROM passage_words WHERE rowid IN (SELECT id FROM passages WHERE document = ?)'),
      database.prepare('DELETE FROM passages WHERE document = ?'),
    ]
  }

  has(sha256: string, extractorVersion: string): boolean {
    const stored = this.#version.get(sha256)
    return stored !== undefined && compareVersions(stored.extractor_version, extractorVersion) >= 0
  }

  save(record: PlanRecord, extractorVersion: string): Saved {
    return this.#database.transaction((): Saved => {
      const stored = this.#version.get(record.source.sha256)
      if (stored !== undefined && compareVersions(stored.extractor_version, extractorVersion) >= 0) return 'unchanged'
      const rows = rowsOf(record, extractorVersion)
      const document = TABLES.documents.map((column) => rows.document[column])
      if (stored !== undefined) this.#clear(stored.id)
      const id = stored === undefined ? Number(this.#insert.run(...document).lastInsertRowid) : stored.id
      if (stored !== undefined) this.#update.run(...document, id)
      this.#json.run(id, JSON.stringify(record))
      this.#fill(id, rows.parts)
      this.#index(id, rows.passages)
      this.#outdateGraph.run()
      return stored === undefined ? 'added' : 'replaced'
    })()
  }

  #clear(id: number): void {
    for (const { clear } of this.#parts) clear.run(id)
    for (const statement of this.#clearPassages) statement.run(id)
  }

  #fill(id: number, parts: DocumentRows['parts']): void {
    for (const { name, insert } of this.#parts)
      parts[name].forEach((row, position) => {
        const cells = row as Readonly<Record<string, Value>>
        insert.run(id, position, ...TABLES[name].map((column) => cells[column] ?? null))
      })
  }

  #index(id: number, passages: DocumentRows['passages']): void {
    for (const { part, where, page, text } of passages) {
      const { lastInsertRowid } = this.#passage.run(id, part, where, page, text)
      this.#words.run(lastInsertRowid, fold(text))
    }
  }
}

import type { Database, Statement } from 'better-sqlite3'
import type { Quarantined, Run } from '../store.ts'

/** Runs of ingest, and the files that they set aside. */
export class Bookkeeping {
  readonly #start: Statement<[string]>
  readonly #finish: Statement<[string, string, number]>
  readonly #runs: Statement<[], Omit<Run, 'outcome'> & { outcome: string }>
  readonly #put: Statement<[Quarantined]>
  readonly #take: Statement<[string], Quarantined>
  readonly #all: Statement<[], Quarantined>

  constructor(database: Database) {
    this.#start = database.prepare('INSERT INTO runs (started) VALUES (?)')
    this.#finish = database.prepare('UPDATE runs SET finished = ?, outcome = ? WHERE id = ?')
    this.#runs = database.prepare('SELECT id, started, finished, outcome FROM runs ORDER BY id')
    this.#put = database.prepare(
      'INSERT OR REPLACE INTO quarantine (sha256, path, code, reason, time, copy) VALUES (@sha256, @path, @code, @reason, @time, @copy)',
    )
    this.#take = database.prepare('DELETE FROM quarantine WHERE sha256 = ? RETURNING *')
    this.#all = database.prepare('SELECT * FROM quarantine ORDER BY time, path')
  }

  start = (started: string): number => Number(this.#start.run(started).lastInsertRowid)
  finish = (id: number, finished: string, outcome: Run['outcome']): void => {
    this.#finish.run(finished, JSON.stringify(outcome), id)
  }
  runs = (): Run[] => this.#runs.all().map((run) => ({ ...run, outcome: JSON.parse(run.outcome) as Run['outcome'] }))
  put = (entry: Quarantined): void => {
    this.#put.run(entry)
  }
  take = (sha256: string): Quarantined | null => this.#take.get(sha256) ?? null
  all = (): Quarantined[] => this.#all.all()
}

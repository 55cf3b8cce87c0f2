import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { MIGRATIONS } from '../migrations/migrations.ts'
import { StoreError } from '../store.ts'

/** `doic` in ASCII: how a store tells itself from any other SQLite file. */
const APPLICATION_ID = 0x646f6963

/** Opens the file, checks that it is a store, and brings its schema up to date. */
export function openDatabase(path: string): Database.Database {
  const database = connect(path)
  try {
    recognise(database, path)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    database.pragma('foreign_keys = ON')
    migrate(database, path)
    return database
  } catch (error) {
    database.close()
    if (error instanceof StoreError) throw error
    throw new StoreError('not-a-store', `${path} is no store`, { cause: error })
  }
}

function connect(path: string): Database.Database {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
    return new Database(path, { timeout: 10_000 })
  } catch (error) {
    throw new StoreError('cannot-open', `${path} cannot be opened: ${(error as Error).message}`, { cause: error })
  }
}

function recognise(database: Database.Database, path: string): void {
  const id = database.pragma('application_id', { simple: true })
  const tables = database.prepare<[], { n: number }>('SELECT count(*) AS n FROM sqlite_schema').get()?.n ?? 0
  if (id !== APPLICATION_ID && tables > 0) throw new StoreError('not-a-store', `${path} is another program's database`)
}

function migrate(database: Database.Database, path: string): void {
  const reached = () => database.pragma('user_version', { simple: true }) as number
  const newest = MIGRATIONS.at(-1)?.number ?? 0
  if (reached() > newest) throw new StoreError('newer-schema', `${path} has schema ${reached()}, this version knows ${newest}`)
  const step = database.transaction(() => {
    // read again within the lock: another process may have done it meanwhile
    for (const migration of MIGRATIONS.filter(({ number }) => number > reached())) {
      database.exec(migration.sqlite)
      database.pragma(`user_version = ${migration.number}`)
    }
    database.pragma(`application_id = ${APPLICATION_ID}`)
  })
  if (reached() < newest) step.immediate()
}

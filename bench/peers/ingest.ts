/** `ingest.js WORKERS FOLDER STORE`: one batch into a new store. */
import type * as Package from '../../src/index.ts'
import { BUILT, stopwatch } from './report.ts'

const [workers = '1', folder = '', path = ''] = process.argv.slice(2)
const report = stopwatch()
const { ingest, openStore } = (await import(BUILT)) as typeof Package
const store = await openStore(path)
const { totals } = await ingest([folder], { store, workers: Number(workers), quarantine: `${path}.quarantine` })
await store.close()
report({ files: Object.values(totals).reduce((sum, count) => sum + count, 0), stored: totals.added })

import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Store } from '../../store/store.ts'
import { CSV_START, csvLine } from '../csv.ts'
import { oneOf } from '../options.ts'
import { withStore } from '../with-store.ts'
import type { Run } from './run.ts'

export const EXPORTED = ['documents', 'tasks', 'deadlines', 'citations', 'targets', 'findings'] as const
export type Exported = (typeof EXPORTED)[number]

/** `export --format jsonl|csv [--what TABLE] [--store F] [--out F]` */
export const run: Run = async ({ options }) => {
  const format = oneOf('--format', options.format, ['jsonl', 'csv'])
  const what = oneOf('--what', options.what, EXPORTED)
  await withStore(String(options.store), (store) => exportTo(exportLines(store, what, format), options.out))
}

/** Lines of an export: whole records for documents as JSONL, else one line a row. */
export async function* exportLines(store: Store, what: Exported, format: 'jsonl' | 'csv'): AsyncGenerator<string> {
  if (format === 'jsonl') {
    for await (const item of what === 'documents' ? store.records() : store.rows(what)) yield `${JSON.stringify(item)}\n`
    return
  }
  let columns: string[] | null = null
  for await (const row of store.rows(what)) {
    if (columns === null) {
      columns = Object.keys(row)
      yield CSV_START + csvLine(columns)
    }
    yield csvLine(columns.map((column) => row[column] ?? null))
  }
}

/** Writes lines to a file, or to standard output where none is named, as fast as they are taken. */
export async function exportTo(lines: AsyncIterable<string>, file: unknown): Promise<void> {
  if (typeof file === 'string') mkdirSync(dirname(file), { recursive: true })
  const sink = typeof file === 'string' ? createWriteStream(file) : process.stdout
  if (typeof file === 'string') await once(sink, 'open')
  for await (const line of lines) if (!sink.write(line)) await once(sink, 'drain')
  if (typeof file === 'string') await new Promise<void>((done) => sink.end(done))
}

import type { Store } from '../../store/store.ts'
import { CSV_START, csvLine } from '../csv.ts'
import { oneOf } from '../options.ts'
import { tellWritten } from '../output.ts'
import { putLines } from '../put-lines.ts'
import { withStore } from '../with-store.ts'
import type { Run } from './run.ts'

export const EXPORTED = ['documents', 'tasks', 'deadlines', 'citations', 'targets', 'findings'] as const
export type Exported = (typeof EXPORTED)[number]

/** `export --format jsonl|csv [--what TABLE] [--store F] [--out F]` */
export const run: Run = async ({ options, say }) => {
  const format = oneOf('--format', options.format, ['jsonl', 'csv'])
  const what = oneOf('--what', options.what, EXPORTED)
  await withStore(String(options.store), (store) => putLines(exportLines(store, what, format), options.out))
  tellWritten(options.out, say)
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

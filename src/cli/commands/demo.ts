import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ingest } from '../../ingest/ingest.ts'
import { listFiles } from '../../ingest/list-files.ts'
import type { Store } from '../../store/store.ts'
import { Failure } from '../failure.ts'
import { ingestSummary } from '../ingest-summary.ts'
import type { Say } from '../messages/messages.ts'
import { put } from '../output.ts'
import { makeProgressLine } from '../progress-line.ts'
import { projectRoot } from '../project-root.ts'
import { putLines } from '../put-lines.ts'
import { opened } from '../with-store.ts'
import { EXPORTED, exportLines } from './export.ts'
import type { Run } from './run.ts'

const STORE = 'output/demo.sqlite'
const RESULTS = 'output/demo'
const QUARANTINE = 'output/quarantine'

/** `demo`: the project's own corpus into a store of its own, and the results beside it. */
export const run: Run = async ({ say }) => {
  const corpus = join(fileURLToPath(projectRoot()), 'corpus')
  const { files } = await listFiles([join(corpus, '*', 'source.*')])
  if (files.length === 0) throw new Failure(corpus, 'no-corpus')
  for (const path of [STORE, `${STORE}-wal`, `${STORE}-shm`, RESULTS]) rmSync(path, { recursive: true, force: true })
  const store = await opened(STORE)
  try {
    const progress = makeProgressLine(say, process.stderr)
    const report = await ingest(files, {
      store,
      quarantine: QUARANTINE,
      onProgress: ({ done, total }) => progress.show(done, total),
    })
    progress.end()
    const written = await writeResults(store)
    await put(ingestSummary(report, { store: STORE, quarantine: QUARANTINE }, say))
    await put(await told(store, written, say))
  } finally {
    await store.close()
  }
}

async function writeResults(store: Store): Promise<string[]> {
  mkdirSync(RESULTS, { recursive: true })
  const written = [join(RESULTS, '*.json')]
  for await (const record of store.records()) {
    const path = join(RESULTS, `${basename(dirname(record.source.path))}${extname(record.source.path).replace('.', '-')}.json`)
    writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`)
  }
  for (const table of EXPORTED) {
    const path = join(RESULTS, `${table}.csv`)
    await putLines(exportLines(store, table, 'csv'), path)
    written.push(path)
  }
  return written
}

async function told(store: Store, written: readonly string[], say: Say): Promise<string> {
  const { documents, tasks, deadlines, citations, targets, findings } = await store.counts()
  return `${[
    '',
    say('demo.found', { documents, tasks, deadlines, citations, targets, findings }),
    say('demo.where'),
    ...[STORE, ...written].map((path) => `  ${path}`),
    say('demo.next'),
    `  npx doichieu search --store ${STORE} thu tuc hanh chinh`,
    `  npx doichieu export --store ${STORE} --format csv --what tasks --out tasks.csv`,
  ].join('\n')}\n`
}

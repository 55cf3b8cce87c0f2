import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ingest } from '../../ingest/ingest.ts'
import { listFiles } from '../../ingest/list-files.ts'
import type { IngestReport } from '../../ingest/report.ts'
import type { PlanRecord } from '../../record/record.ts'
import type { Store } from '../../store/store.ts'
import { distinct, highlights, tasksOf } from '../demo/highlights.ts'
import { Failure } from '../failure.ts'
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
  const started = performance.now()
  try {
    const progress = makeProgressLine(say, process.stderr)
    const report = await ingest(files, {
      store,
      quarantine: QUARANTINE,
      onProgress: ({ done, total }) => progress.show(done, total),
    })
    progress.end()
    const seconds = Math.ceil((performance.now() - started) / 1000)
    const records = await writeResults(store)
    await put(
      `${[...found(records, { files: files.length, seconds }, say), ...setAside(report, say), ...next(records, say)].join('\n')}\n`,
    )
  } finally {
    await store.close()
  }
}

/** A JSON file a record and a CSV file a table. */
async function writeResults(store: Store): Promise<PlanRecord[]> {
  mkdirSync(RESULTS, { recursive: true })
  const records: PlanRecord[] = []
  for await (const record of store.records()) {
    const { path } = record.source
    writeFileSync(
      join(RESULTS, `${basename(dirname(path))}${extname(path).replace('.', '-')}.json`),
      `${JSON.stringify(record, null, 2)}\n`,
    )
    records.push(record)
  }
  for (const table of EXPORTED) await putLines(exportLines(store, table, 'csv'), join(RESULTS, `${table}.csv`))
  return records
}

function found(records: readonly PlanRecord[], took: { files: number; seconds: number }, say: Say): string[] {
  const documents = distinct(records)
  const count = (listOf: (record: PlanRecord) => readonly unknown[]) =>
    documents.reduce((sum, record) => sum + listOf(record).length, 0)
  return [
    say('demo.found', {
      ...took,
      documents: documents.length,
      tasks: count(tasksOf),
      citations: count(({ citations }) => citations),
      findings: count(({ findings }) => findings),
    }),
    '',
    say('demo.look'),
    ...highlights(records, say).map((line) => `  - ${line}`),
  ]
}

const setAside = ({ totals }: IngestReport, say: Say): string[] =>
  totals.quarantined > 0 ? [say('demo.set-aside', { n: totals.quarantined, path: QUARANTINE })] : []

/** Where the results lie, and what to try with them. */
function next(records: readonly PlanRecord[], say: Say): string[] {
  const template = records.find(({ document, source }) => document.issuer?.level === 'province' && source.path.endsWith('.docx'))
  const plans = template && join(dirname(dirname(shown(template))), '*', 'source.docx')
  const plan = records.find((record) => tasksOf(record).length > 0 && record.source.path.endsWith('.pdf'))
  return [
    '',
    say('demo.where'),
    `  ${RESULTS}/*.json, *.csv`,
    `  ${STORE}`,
    '',
    say('demo.next'),
    ...(plan ? [`  npx doichieu extract ${shown(plan)}`] : []),
    `  npx doichieu search --store ${STORE} thu tuc hanh chinh`,
    ...(template ? [`  npx doichieu diff --template ${shown(template)} --plans '${plans}' --out output/doi-chieu`] : []),
    `  npx doichieu graph --store ${STORE} --html output/vien-dan.html`,
  ]
}

/** As seen from the folder in which the command runs. */
const shown = ({ source }: PlanRecord) => relative(process.cwd(), source.path)

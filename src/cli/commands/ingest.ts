import { ingest } from '../../ingest/ingest.ts'
import { listFiles } from '../../ingest/list-files.ts'
import { Failure, failureLine, reasonOf } from '../failure.ts'
import { ingestSummary } from '../ingest-summary.ts'
import { wholeNumber } from '../options.ts'
import { put } from '../output.ts'
import { makeProgressLine } from '../progress-line.ts'
import { opened } from '../with-store.ts'
import type { Run } from './run.ts'

const STOPPED = 130

/** `ingest PATH… [--store F] [--quarantine D] [--workers N] [--timeout S] [--json]` */
export const run: Run = async ({ args: [paths], options, say }) => {
  const workers = options.workers === undefined ? {} : { workers: wholeNumber('--workers', options.workers, 0) }
  const timeout = 1000 * wholeNumber('--timeout', options.timeout, 1)
  const quarantine = String(options.quarantine)
  const { files, missing } = await listFiles(paths as string[])
  if (files.length === 0)
    throw new Failure(missing[0] ?? (paths as string[]).join(' '), missing.length > 0 ? 'missing' : 'no-files')
  const store = await opened(String(options.store))
  const stop = new AbortController()
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(STOPPED)
    process.stderr.write(`\n${say('ingest.stopping')}\n`)
    stop.abort()
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  const progress = makeProgressLine(say, process.stderr)
  try {
    const report = await ingest(paths as string[], {
      store,
      quarantine,
      timeout,
      ...workers,
      signal: stop.signal,
      onProgress: (now) => {
        progress.show(now.done, now.total)
        if (now.code !== undefined)
          progress.say(say('ingest.failed', { path: now.path, why: reasonOf(say, now.code, now.reason).why }))
      },
    })
    progress.end()
    if (options.json) await put(`${JSON.stringify(report, null, 2)}\n`)
    else await put(ingestSummary(report, { store: String(options.store), quarantine }, say))
    for (const path of missing) process.stderr.write(`${failureLine(say, path, new Failure(path, 'missing'))}\n`)
    if (report.stopped) process.exitCode = STOPPED
    else if (missing.length > 0) process.exitCode = 1
  } finally {
    progress.end()
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
    await store.close()
  }
}

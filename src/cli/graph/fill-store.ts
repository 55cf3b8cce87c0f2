import { listFiles } from '../../ingest/list-files.ts'
import { readFiles } from '../../ingest/read-files.ts'
import type { Store } from '../../store/store.ts'
import { Failure, failureLine, reasonOf } from '../failure.ts'
import type { Say } from '../messages/messages.ts'
import { wholeNumber } from '../options.ts'
import { makeProgressLine } from '../progress-line.ts'
import { version } from '../version.ts'

type Options = Readonly<Record<string, unknown>>

/** Reads files into a store; what cannot be read is told in a line, and the rest goes on. Throws Failure where nothing is left. */
export async function fillStore(store: Store, paths: readonly string[], options: Options, say: Say): Promise<void> {
  const { files, missing } = await listFiles([...paths])
  const workers = options.workers === undefined ? {} : { workers: wholeNumber('--workers', options.workers, 0) }
  const timeout = 1000 * wholeNumber('--timeout', options.timeout ?? '120', 1)
  const progress = makeProgressLine(say, process.stderr)
  let [done, read] = [0, 0]
  for await (const one of readFiles(files, { ...workers, timeout })) {
    progress.show(++done, Math.max(done, files.length))
    if ('failure' in one)
      progress.say(say('ingest.failed', { path: one.path, why: reasonOf(say, one.failure.code, one.failure.message).why }))
    else read++
    if ('record' in one) await store.save(one.record, version())
  }
  progress.end()
  if (read === 0) throw new Failure(missing[0] ?? paths.join(' '), missing.length > 0 ? 'missing' : 'no-files')
  for (const path of missing) process.stderr.write(`${failureLine(say, path, new Failure(path, 'missing'))}\n`)
  if (missing.length > 0 || read < done) process.exitCode = 1
  await store.groupDossiers()
}

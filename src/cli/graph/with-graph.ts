import { ensureGraph, type GraphMaking } from '../../ingest/build-graph.ts'
import { withUserTexts } from '../../ingest/known-texts.ts'
import { listFiles } from '../../ingest/list-files.ts'
import { readFiles } from '../../ingest/read-files.ts'
import { KNOWN_TEXTS } from '../../record/known-texts.ts'
import type { Store } from '../../store/store.ts'
import { codeOf, Failure, failureLine, reasonOf } from '../failure.ts'
import type { Say } from '../messages/messages.ts'
import { wholeNumber } from '../options.ts'
import { makeProgressLine } from '../progress-line.ts'
import { version } from '../version.ts'
import { opened, withStore } from '../with-store.ts'
import { dayOf } from './options.ts'

type Options = Readonly<Record<string, unknown>>
type Work<T> = (store: Store, making: GraphMaking) => Promise<T>

/** Works on a store whose graph is there and up to date: the one named, or one in memory made of the files named. Throws UsageFailure, Failure. */
export async function withGraph<T>(options: Options, say: Say, work: Work<T>): Promise<T> {
  const files = (options.files as string[] | undefined) ?? []
  const making = await makingOf(options)
  const made = async (store: Store) => {
    await ensureGraph(store, making)
    return work(store, making)
  }
  if (files.length === 0) return withStore(String(options.store), made)
  const store = await opened(':memory:')
  try {
    await fill(store, files, options, say)
    return await made(store)
  } finally {
    await store.close()
  }
}

/** How the graph is to be made, by `--on` and `--statuses`. */
async function makingOf(options: Options): Promise<GraphMaking> {
  const on = dayOf(options)
  const known = typeof options.statuses === 'string' ? await userTexts(options.statuses) : null
  return { ...(on !== null && { on }), ...(known !== null && { known }) }
}

async function userTexts(path: string) {
  try {
    return await withUserTexts(KNOWN_TEXTS, path)
  } catch (error) {
    const code = codeOf(error)
    const issue = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues?.[0]
    const detail =
      issue === undefined ? firstLine(error) : [issue.path.map(String).join('.'), issue.message].filter(Boolean).join(': ')
    throw new Failure(path, code === 'crash' ? 'wrong-statuses' : code, { cause: error, detail })
  }
}

const firstLine = (error: unknown): string => String((error as { message?: unknown }).message ?? error).split('\n')[0] ?? ''

/** Reads files into a store; what cannot be read is told in a line, and the rest goes on. Throws Failure where nothing is left. */
async function fill(store: Store, paths: readonly string[], options: Options, say: Say): Promise<void> {
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

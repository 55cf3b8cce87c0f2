import { ensureGraph, type GraphMaking } from '../../ingest/build-graph.ts'
import { withUserTexts } from '../../ingest/known-texts.ts'
import { KNOWN_TEXTS } from '../../record/known-texts.ts'
import type { Store } from '../../store/store.ts'
import { codeOf, Failure } from '../failure.ts'
import type { Say } from '../messages/messages.ts'
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
    // who asks a store needs no reader of files
    const { fillStore } = await import('./fill-store.ts')
    await fillStore(store, files, options, say)
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

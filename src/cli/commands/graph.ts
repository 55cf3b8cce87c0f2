import { narrow } from '../../graph/narrow.ts'
import { citationGraph, type GraphMaking } from '../../ingest/build-graph.ts'
import { KNOWN_TEXTS } from '../../record/known-texts.ts'
import type { Store } from '../../store/store.ts'
import { graphSummary } from '../graph/graph-summary.ts'
import { narrowingOf } from '../graph/options.ts'
import { withGraph } from '../graph/with-graph.ts'
import { writeGraph } from '../graph/write-graph.ts'
import type { Language } from '../messages/messages.ts'
import { put } from '../output.ts'
import type { Run } from './run.ts'

/** `graph [FILE…] [--json] [--graphml [F]] [--gexf [F]] [--dot [F]] [--csv D] [--html F] [--relation L] [--status L] [--province P] [--only-held] [--on DAY] [--statuses F]` */
export const run: Run = async ({ args: [files], options, say }) => {
  const narrowing = narrowingOf(options)
  const work = async (store: Store, making: GraphMaking) => {
    const graph = narrow(await citationGraph(store, making), narrowing)
    const paths = options.html === undefined ? new Map<string, string>() : await pathsOf(store)
    return { graph, paths, known: making.known ?? KNOWN_TEXTS }
  }
  const given = await withGraph({ ...options, files }, say, work)
  let forms = 0
  for await (const path of writeGraph({ ...given, language: say('language') as Language }, options)) {
    forms++
    if (path !== null) process.stderr.write(`${say('written', { path })}\n`)
  }
  if (forms === 0) await put(graphSummary(given.graph, say))
}

async function pathsOf(store: Store): Promise<Map<string, string>> {
  const paths = new Map<string, string>()
  for await (const { sha256, path } of store.rows('documents')) paths.set(String(sha256), String(path))
  return paths
}

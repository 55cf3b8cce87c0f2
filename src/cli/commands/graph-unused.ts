import { nodeLine } from '../graph/node-line.ts'
import { printed } from '../graph/print.ts'
import { withGraph } from '../graph/with-graph.ts'
import { wholeNumber } from '../options.ts'
import type { Run } from './run.ts'

/** `graph unused [--limit N] [--json]`: held, and no other document rests on them. */
export const run: Run = async ({ options, say }) => {
  const limit = wholeNumber('--limit', options.limit, 1)
  await withGraph(options, say, async (store) => {
    const nodes = await store.neverCited({ limit })
    await printed(
      nodes,
      nodes.map((node) => nodeLine(node, say)),
      options,
      say('graph.unused.none'),
    )
  })
}

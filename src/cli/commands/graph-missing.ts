import { missing } from '../../ingest/build-graph.ts'
import { nodeLine } from '../graph/node-line.ts'
import { printed } from '../graph/print.ts'
import { withGraph } from '../graph/with-graph.ts'
import { wholeNumber } from '../options.ts'
import type { Run } from './run.ts'

/** `graph missing [--limit N] [--json]`: cited and not held, most cited first. */
export const run: Run = async ({ options, say }) => {
  const limit = wholeNumber('--limit', options.limit, 1)
  await withGraph(options, say, async (store) => {
    const nodes = await missing(store, limit)
    const lines = nodes.map((node) => `${String(node.inDegree).padStart(5)}  ${nodeLine(node, say)}`)
    await printed(nodes, lines, options, say('graph.missing.none'))
  })
}

import { mostCited } from '../../ingest/build-graph.ts'
import { nodeLine, statusWord } from '../graph/node-line.ts'
import { printed } from '../graph/print.ts'
import { withGraph } from '../graph/with-graph.ts'
import { wholeNumber } from '../options.ts'
import type { Run } from './run.ts'

/** `graph most-cited [--limit N] [--json]` */
export const run: Run = async ({ options, say }) => {
  const limit = wholeNumber('--limit', options.limit, 1)
  await withGraph(options, say, async (store) => {
    const nodes = (await mostCited(store, limit)).filter(({ inDegree }) => inDegree > 0)
    const lines = nodes.map(
      (node) => `${String(node.inDegree).padStart(5)}  ${nodeLine(node, say)} [${statusWord(node.status, say)}]`,
    )
    await printed(nodes, lines, options, say('graph.none'))
  })
}

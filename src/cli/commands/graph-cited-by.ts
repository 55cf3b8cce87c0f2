import { nodeLine } from '../graph/node-line.ts'
import { pickNode } from '../graph/pick-node.ts'
import { printed } from '../graph/print.ts'
import { withGraph } from '../graph/with-graph.ts'
import { wholeNumber } from '../options.ts'
import type { Run } from './run.ts'

/** `graph cited-by A [--depth N] [--limit N] [--json]` */
export const run: Run = async ({ args: [key], options, say }) => {
  const [depth, limit] = [wholeNumber('--depth', options.depth, 1), wholeNumber('--limit', options.limit, 1)]
  await withGraph(options, say, async (store) => {
    const node = await pickNode(store, String(key), say)
    const found = await store.citedBy(node.id, { depth, limit })
    const lines = found.map((one) => `${'  '.repeat(one.depth)}${say(`relation.${one.relation}`)}: ${nodeLine(one.node, say)}`)
    await printed(
      found,
      lines.length === 0 ? [] : [say('graph.cited-by', { document: nodeLine(node, say) }), ...lines],
      options,
      say('graph.cited-by.none', { document: nodeLine(node, say) }),
    )
  })
}

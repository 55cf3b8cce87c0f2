import { cyclesIn } from '../../ingest/build-graph.ts'
import { nodeLine } from '../graph/node-line.ts'
import { printed } from '../graph/print.ts'
import { withGraph } from '../graph/with-graph.ts'
import type { Run } from './run.ts'

/** `graph cycles [--json]`: rings of documents that rest on each other. */
export const run: Run = async ({ options, say }) => {
  await withGraph(options, say, async (store) => {
    const rings = await cyclesIn(store)
    const named = async (id: string) => {
      const [node] = await store.graphNode(id)
      return node === undefined ? id : nodeLine(node, say)
    }
    const lines: string[] = []
    for (const ring of rings) {
      lines.push(say('graph.cycle', { n: ring.length }))
      for (const id of ring) lines.push(`  ${await named(id)}`)
    }
    await printed(rings, lines, options, say('graph.cycles.none'))
  })
}

import type { WhyStep } from '../../store/graph-store.ts'
import { Failure } from '../failure.ts'
import { nodeLine, statusWord } from '../graph/node-line.ts'
import { pickNode } from '../graph/pick-node.ts'
import { printed } from '../graph/print.ts'
import { withGraph } from '../graph/with-graph.ts'
import type { Say } from '../messages/messages.ts'
import type { Run } from './run.ts'

/** `graph why A B [--json]` */
export const run: Run = async ({ args: [from, to], options, say }) => {
  await withGraph(options, say, async (store) => {
    const [low, high] = [await pickNode(store, String(from), say), await pickNode(store, String(to), say)]
    const steps = await store.why(low.id, high.id)
    if (steps === null) throw new Failure(String(from), 'graph-no-way', { detail: nodeLine(high, say) })
    await printed(steps, [nodeLine(low, say), ...steps.flatMap((step, depth) => shown(step, depth + 1, say))], options, '')
  })
}

/** A step as a branch under the one before: how, what, its status, and the words that say so. */
function shown({ relation, reverse, to, edge }: WhyStep, depth: number, say: Say): string[] {
  const indent = '  '.repeat(depth)
  const how = reverse ? say('graph.promulgated-by') : say(`relation.${relation}`)
  const [evidence] = edge.evidence
  const page = evidence?.page == null ? '' : ` (${say('page', { page: evidence.page })})`
  const words = evidence === undefined ? [] : [`${indent}   “${short(evidence.passage ?? evidence.raw)}”${page}`]
  return [`${indent}└ ${how}: ${nodeLine(to, say)} [${statusWord(to.status, say)}]`, ...words]
}

const short = (text: string) => (text.length > 220 ? `${text.slice(0, 219)}…` : text)

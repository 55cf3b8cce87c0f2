import type { StoredNode, WhyStep } from '../../store/graph-store.ts'
import type { Store } from '../../store/store.ts'
import { Failure } from '../failure.ts'
import { nodeLine, statusWord } from '../graph/node-line.ts'
import { ambiguous, candidates } from '../graph/pick-node.ts'
import { printed } from '../graph/print.ts'
import { withGraph } from '../graph/with-graph.ts'
import type { Say } from '../messages/messages.ts'
import type { Run } from './run.ts'

/** `graph why A B [--json]` */
export const run: Run = async ({ args: [from, to], options, say }) => {
  await withGraph(options, say, async (store) => {
    const { low, high, steps } = await wayBetween(store, String(from), String(to), say)
    if (steps === null) throw new Failure(String(from), 'graph-no-way', { detail: nodeLine(high, say) })
    await printed(steps, [nodeLine(low, say), ...steps.flatMap((step, depth) => shown(step, depth + 1, say))], options, '')
  })
}

/** Tried for so many documents of one number or name, no more. */
const MOST_TRIED = 8

/** Where a number or name fits several documents, the only two between which a way leads are meant. Throws Failure. */
async function wayBetween(store: Store, from: string, to: string, say: Say) {
  const [lows, highs] = [await candidates(store, from, say), await candidates(store, to, say)]
  const [low, high] = [lows[0] as StoredNode, highs[0] as StoredNode]
  if (lows.length === 1 && highs.length === 1) return { low, high, steps: await store.why(low.id, high.id) }
  const ways: { low: StoredNode; high: StoredNode; steps: WhyStep[] }[] = []
  for (const low of lows.slice(0, MOST_TRIED))
    for (const high of highs.slice(0, MOST_TRIED)) {
      const steps = await store.why(low.id, high.id)
      if (steps !== null && steps.length > 0) ways.push({ low, high, steps })
    }
  if (ways.length === 1 && ways[0] !== undefined) return ways[0]
  return lows.length > 1 ? ambiguous(from, lows, say) : ambiguous(to, highs, say)
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

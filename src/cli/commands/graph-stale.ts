import { staleOn } from '../../ingest/build-graph.ts'
import type { KnownText } from '../../record/known-status.ts'
import { KNOWN_TEXTS } from '../../record/known-texts.ts'
import type { Store } from '../../store/store.ts'
import { nodeLine, peopleDate } from '../graph/node-line.ts'
import { dayOf } from '../graph/options.ts'
import { printed } from '../graph/print.ts'
import { withGraph } from '../graph/with-graph.ts'
import type { Say } from '../messages/messages.ts'
import type { Run } from './run.ts'

/** `graph stale [--on DAY] [--json]`: documents that rest on a text which was no longer in force on their own date, or is not on that day. */
export const run: Run = async ({ options, say }) => {
  const on = dayOf(options)
  await withGraph(options, say, async (store, { known = KNOWN_TEXTS }) => {
    const stale = await staleOn(store, on)
    const name = namer(store, known, say)
    const lines: string[] = []
    for (const { from, to, by, since } of stale) {
      const ended =
        by === null
          ? say('graph.stale.ended', { since: peopleDate(since) })
          : say('graph.stale.replaced', { since: peopleDate(since), by: await name(by) })
      lines.push(await name(from), `  → ${await name(to)}`, `    ${ended}`)
    }
    await printed(stale, lines, options, say('graph.stale.none'))
  })
}

/** Names documents by their identifiers; texts that nobody cites by the table of known ones. */
function namer(store: Store, known: readonly KnownText[], say: Say): (id: string) => Promise<string> {
  const names = new Map<string, string>()
  const table = new Map(known.map((text) => [text.id, text]))
  return async (id) => {
    const known = names.get(id)
    if (known !== undefined) return known
    const [node] = await store.graphNode(id)
    const text = node === undefined ? table.get(id) : undefined
    const name = nodeLine(
      node ?? { id, kind: 'khac', number: null, title: id, issuer: null, date: null, ...(text && { ...text, title: text.name }) },
      say,
    )
    names.set(id, name)
    return name
  }
}

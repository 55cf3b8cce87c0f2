/** `graph COUNT STORE`: a made-up store of so many documents, the graph of it, and the questions; prints a Run. */

import { ensureGraph } from '../../src/ingest/build-graph.ts'
import { openStore } from '../../src/store/open-store.ts'
import { graphDocuments } from '../graph-documents.ts'

const [count = '1000', path = ':memory:'] = process.argv.slice(2)
const store = await openStore(path)
const filled = performance.now()
for (const record of graphDocuments(Number(count))) await store.save(record, '2')
const fill = performance.now() - filled
const before = process.cpuUsage()
const started = performance.now()
await ensureGraph(store, { on: '2026-01-01', anew: true })
const milliseconds = performance.now() - started
const { user, system } = process.cpuUsage(before)
const [cited] = await first(store.graphNodes({ order: 'cited', limit: 1 }))
const held = await first(store.graphNodes({ held: true, limit: 50 }))
const why = await slowest(held.map((node) => () => store.why(node.id, cited?.id ?? '')))
const citedBy = await slowest([1, 3].map((depth) => () => store.citedBy(cited?.id ?? '', { depth, limit: 100 })))
const megabytes = process.resourceUsage().maxRSS / 1024
let nodes = 0
for await (const _ of store.graphNodes()) nodes++
console.log(JSON.stringify({ milliseconds, processor: (user + system) / 1000, megabytes, found: { fill, why, citedBy, nodes } }))
await store.close()

async function first<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

async function slowest(questions: readonly (() => Promise<unknown>)[]): Promise<number> {
  let most = 0
  for (const ask of questions) {
    const asked = performance.now()
    await ask()
    most = Math.max(most, performance.now() - asked)
  }
  return most
}

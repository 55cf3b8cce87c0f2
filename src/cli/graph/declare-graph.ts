import type { Command } from 'commander'
import type { Run } from '../commands/run.ts'
import type { MessageKey, Say } from '../messages/messages.ts'

/** What may be asked of the graph, and what does it. */
const QUESTIONS = {
  why: () => import('../commands/graph-why.ts'),
  'cited-by': () => import('../commands/graph-cited-by.ts'),
  missing: () => import('../commands/graph-missing.ts'),
  stale: () => import('../commands/graph-stale.ts'),
  'most-cited': () => import('../commands/graph-most-cited.ts'),
  cycles: () => import('../commands/graph-cycles.ts'),
  unused: () => import('../commands/graph-unused.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{ run: Run }>>>

/** The options of `graph` itself, and its questions as commands under it. */
export function declareGraph(graph: Command, say: Say, store: string): void {
  graph
    .enablePositionalOptions()
    .argument('[files...]', say('graph.files'))
    .option('--json', say('graph.json'))
    .option('--graphml [file]', say('graph.graphml'))
    .option('--gexf [file]', say('graph.gexf'))
    .option('--dot [file]', say('graph.dot'))
    .option('--csv <folder>', say('graph.csv'))
    .option('--html <file>', say('graph.html'))
    .option('--relation <list>', say('graph.relation'))
    .option('--status <list>', say('graph.status'))
    .option('--province <name>', say('graph.province'))
    .option('--only-held', say('graph.only-held'))
    .option('--on <date>', say('graph.on'))
    .option('--statuses <file.yaml>', say('graph.statuses'))
    .option('--store <file>', say('option.store'), store)
    .option('--workers <n>', say('ingest.workers'))
    .option('--timeout <seconds>', say('ingest.timeout'), '120')
  const question = (name: keyof typeof QUESTIONS, about: MessageKey): Command =>
    graph
      .command(name)
      .description(say(about))
      .option('--json', say('graph.json'))
      .option('--files <paths...>', say('graph.of-files'))
      .option('--statuses <file.yaml>', say('graph.statuses'))
      .option('--store <file>', say('option.store'), store)
      .action(async (...given: unknown[]) => {
        const made = given.at(-1) as Command
        const { run } = await QUESTIONS[name]()
        await run({ args: made.processedArgs, options: made.opts(), say })
      })
  question('why', 'graph.why.about').argument('<document>', say('graph.document')).argument('<text>', say('graph.text'))
  question('cited-by', 'graph.cited-by.about')
    .argument('<document>', say('graph.document'))
    .option('--depth <n>', say('graph.depth'), '1')
    .option('--limit <n>', say('search.limit'), '200')
  question('missing', 'graph.missing.about').option('--limit <n>', say('search.limit'), '50')
  question('stale', 'graph.stale.about').option('--on <date>', say('graph.stale.on'))
  question('most-cited', 'graph.most-cited.about').option('--limit <n>', say('search.limit'), '20')
  question('cycles', 'graph.cycles.about')
  question('unused', 'graph.unused.about').option('--limit <n>', say('search.limit'), '200')
}

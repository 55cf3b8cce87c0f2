import type { Command } from 'commander'
import { declareGraph } from '../graph/declare-graph.ts'
import type { Say } from '../messages/messages.ts'
import type { Run } from './run.ts'

export const COMMANDS = [
  'extract',
  'ingest',
  'search',
  'diff',
  'graph',
  'export',
  'show',
  'explain',
  'schema',
  'eval',
  'demo',
] as const
const CONTRACTS = 'record, comparison, versions, follow-up, graph'
const TABLES = 'documents, tasks, deadlines, citations, targets, findings'

/** Every command, its arguments and options. What a command does is loaded when it is run. */
export function declareCommands(program: Command, say: Say): void {
  const store = process.env.DOICHIEU_STORE || 'output/doichieu.sqlite'
  const command = (name: (typeof COMMANDS)[number], about: Parameters<Say>[0], load: () => Promise<{ run: Run }>) =>
    program
      .command(name)
      .description(say(about))
      .action(async (...given: unknown[]) => {
        const made = given.at(-1) as Command
        const { run } = await load()
        await run({ args: made.processedArgs, options: made.opts(), say })
      })

  command('extract', 'extract.about', () => import('./extract.ts'))
    .argument('<file>', say('extract.file'))
    .option('--json', say('extract.json'))
    .option('-o, --out <file>', say('extract.out'))
  command('ingest', 'ingest.about', () => import('./ingest.ts'))
    .argument('<paths...>', say('ingest.paths'))
    .option('--store <file>', say('option.store'), store)
    .option('--quarantine <folder>', say('ingest.quarantine'), 'output/quarantine')
    .option('--workers <n>', say('ingest.workers'))
    .option('--timeout <seconds>', say('ingest.timeout'), '120')
    .option('--json', say('ingest.json'))
  command('search', 'search.about', () => import('./search.ts'))
    .argument('<words...>', say('search.words'))
    .option('--store <file>', say('option.store'), store)
    .option('--limit <n>', say('search.limit'), '20')
    .option('--json', say('search.json'))
  command('diff', 'diff.about', () => import('./diff.ts'))
    .option('--template <file>', say('diff.template'))
    .option('--plans <paths...>', say('diff.plans'))
    .option('--from <file>', say('diff.from'))
    .option('--to <file>', say('diff.to'))
    .option('--json', say('diff.json'))
    .option('--html <file>', say('diff.html'))
    .option('--xlsx <file>', say('diff.xlsx'))
    .option('--docx <file>', say('diff.docx'))
    .option('--letters <folder>', say('diff.letters'))
    .option('--sender <name>', say('diff.sender'))
    .option('--csv <file>', say('diff.csv'))
    .option('--out <folder>', say('diff.out'))
    .option('--units <file.yaml>', say('diff.units'))
    .option('--communes <file>', say('diff.communes'))
    .option('--store <file>', say('option.store'), store)
    .option('--workers <n>', say('ingest.workers'))
    .option('--timeout <seconds>', say('ingest.timeout'), '120')
  declareGraph(
    command('graph', 'graph.about', () => import('./graph.ts')),
    say,
    store,
  )
  command('export', 'export.about', () => import('./export.ts'))
    .option('--format <jsonl|csv>', say('export.format'), 'jsonl')
    .option('--what <table>', say('export.what', { tables: TABLES }), 'documents')
    .option('--store <file>', say('option.store'), store)
    .option('-o, --out <file>', say('extract.out'))
  command('show', 'show.about', () => import('./show.ts'))
    .argument('<file>', say('show.file'))
    .requiredOption('--page <n>', say('show.page'))
    .requiredOption('-o, --out <file.png>', say('show.out'))
    .option('--what <list>', say('show.what'))
  command('explain', 'explain.about', () => import('./explain.ts'))
    .argument('<sentence...>', say('explain.sentence'))
    .option('--json', say('explain.json'))
  command('schema', 'schema.about', () => import('./schema.ts'))
    .option('--what <contract>', say('schema.what', { contracts: CONTRACTS }), 'record')
    .option('-o, --out <file>', say('extract.out'))
  command('eval', 'eval.about', () => import('./eval.ts'))
    .argument('[folder]', say('eval.folder'), 'corpus')
    .option('--detail', say('eval.detail'))
    .option('--accept', say('eval.accept'))
    .option('--json', say('eval.json'))
  command('demo', 'demo.about', () => import('./demo.ts'))
}

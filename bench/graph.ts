import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE, interleave, median, type Run, runNode } from './measure.ts'
import { against, megabytes, milliseconds, printTable } from './print.ts'

const DOCUMENTS = [1000, 10_000, 100_000] as const
/** What the largest store may take: seconds, megabytes, and milliseconds for a question. */
const BARS = { seconds: 300, megabytes: 1536, question: 50 }

/** The citation graph of made-up stores, fifteen mentions a document: time, memory and questions as they grow. */
export function benchGraph(peer: (name: string) => string, runs: number): void {
  const store = join(CACHE, 'graph.sqlite')
  const clear = () => {
    for (const path of [store, `${store}-wal`, `${store}-shm`]) rmSync(path, { force: true })
  }
  const peers = DOCUMENTS.map((count): [string, () => Run | undefined] => [
    String(count),
    () => {
      clear()
      return runNode(peer('graph'), [String(count), store])
    },
  ])
  const results = interleave(new Map(peers), runs)
  clear()
  console.log('\nThe citation graph of a store; filling it is not counted')
  printTable(
    ['documents', 'mentions', 'nodes', 'time', 'processor', 'a document', 'memory', 'why', 'cited-by'],
    [...results].map(([name, all]) => {
      const found = (key: string) => median(all.map((run) => run.found?.[key] ?? Number.NaN))
      const [took, processor] = [median(all.map((run) => run.milliseconds)), median(all.map((run) => run.processor))]
      return [
        ...[name, String(Number(name) * 15), String(found('nodes')), `${(took / 1000).toFixed(1)} s`],
        ...[`${(processor / 1000).toFixed(1)} s`, `${(processor / Number(name)).toFixed(2)} ms`],
        megabytes(median(all.map((run) => run.megabytes))),
        ...[milliseconds(found('why')), milliseconds(found('citedBy'))],
      ]
    }),
  )
  const most = results.get(String(DOCUMENTS.at(-1))) ?? []
  const worst = (of: (run: Run) => number) => Math.max(...most.map(of))
  console.log(
    [
      `${against(worst((run) => run.processor) / 1000, BARS.seconds)} s of processor time`,
      `${against(
        worst((run) => run.megabytes),
        BARS.megabytes,
      )} MB`,
      `${against(
        worst((run) => Math.max(run.found?.why ?? 0, run.found?.citedBy ?? 0)),
        BARS.question,
      )} ms a question`,
    ].join(', '),
  )
}

import { interleave, median, type Run, runNode } from './measure.ts'
import { against, megabytes, printTable } from './print.ts'

const COMMUNES = [100, 1000, 3321] as const
/** What the whole country may take, one thread: seconds of processor time and megabytes. */
const BARS = { seconds: 60, megabytes: 1024 }

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`

/** Communes' plans against one template of forty tasks: time and memory as their number grows, and how right it is. */
export function benchCompare(peer: (name: string) => string, runs: number): void {
  const results = interleave(
    new Map(COMMUNES.map((count) => [String(count), (): Run | undefined => runNode(peer('compare'), [String(count)])])),
    runs,
  )
  console.log('\nCommunes against a template of 40 tasks, one thread; making the plans is not counted')
  printTable(
    ['communes', 'time', 'processor', 'a commune', 'memory', 'pairs F1', 'word overlap', 'statuses', 'directions', 'copies'],
    [...results].map(([name, all]) => {
      const found = (key: string) => median(all.map((run) => run.found?.[key] ?? Number.NaN))
      const [took, processor] = [found('took'), found('processor')]
      return [
        ...[
          name,
          seconds(took),
          seconds(processor),
          `${(processor / Number(name)).toFixed(2)} ms`,
          megabytes(found('megabytes')),
        ],
        ...['pairs', 'naive', 'statuses', 'directions'].map((key) => `${(100 * found(key)).toFixed(1)} %`),
        String(found('copies')),
      ]
    }),
  )
  const most = results.get(String(COMMUNES.at(-1)))?.map((run) => run.found) ?? []
  const worst = (key: string) => Math.max(...most.map((found) => found?.[key] ?? Number.NaN))
  console.log(
    `${against(worst('processor') / 1000, BARS.seconds)} s of processor time, ${against(worst('megabytes'), BARS.megabytes)} MB`,
  )
}

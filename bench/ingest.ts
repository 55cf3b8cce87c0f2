import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesNamed } from './files-named.ts'
import { CACHE, interleave, medianOf, type Run, runNode } from './measure.ts'
import { milliseconds, printTable, times } from './print.ts'

const COPIES = 6

/** A folder of PDF and text files into a new store, with one thread and with two. */
export function benchIngest(peer: (name: string) => string, runs: number): void {
  const folder = makeFolder()
  const store = join(CACHE, 'ingest.sqlite')
  const batch = (workers: number) => () => {
    for (const path of [store, `${store}-wal`, `${store}-shm`]) rmSync(path, { force: true })
    return runNode(peer('ingest'), [String(workers), folder, store])
  }
  const results = interleave(
    new Map<string, () => Run | undefined>([
      ['1 thread', batch(1)],
      ['2 threads', batch(2)],
    ]),
    runs,
  )
  const one = medianOf(results.get('1 thread'), 'milliseconds')
  console.log('\nIngest of a folder into a new store')
  printTable(
    ['', 'files', 'time', 'files a second', 'speed', 'cores busy'],
    [...results].map(([name, all]) => {
      const time = medianOf(all, 'milliseconds')
      const files = all[0]?.found?.files ?? Number.NaN
      const busy = (medianOf(all, 'processor') / time).toFixed(2)
      return [name, String(files), milliseconds(time), (files / (time / 1000)).toFixed(1), times(one / time), busy]
    }),
  )
}

/** Copies of the corpus that differ in a byte that says nothing, so that none is known already. */
function makeFolder(): string {
  const folder = join(CACHE, 'ingest')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of ['source.txt', 'source.pdf'])
    for (const [i, path] of filesNamed('corpus', name).entries())
      for (let copy = 0; copy < COPIES; copy++)
        writeFileSync(
          join(folder, `${i}-${copy}.${name.slice(7)}`),
          Buffer.concat([readFileSync(path), Buffer.from('\n'.repeat(copy + 1))]),
        )
  return folder
}

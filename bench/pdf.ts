import { existsSync } from 'node:fs'
import { interleave, medianOf, type Run, runCommand, runNode } from './measure.ts'
import { type BenchFile, benchFiles } from './pdf-files.ts'
import { install } from './peers/install.ts'
import { against, megabytes, milliseconds, printTable, times } from './print.ts'

const BARE = 'pdfjs getTextContent'
const OURS = 'doichieu, record and all'
/** Times bare pdfjs that a record may take. */
const BARS: Readonly<Record<string, number>> = { 'p200-lo': 1.2, 'p200-cr': 1.5, 'p12-lo': 1.5, 'p12-cr': 1.5 }
const MEMORY = 250

/** A PDF to its record, against reading its text with bare pdfjs as shipped and against other readers; fresh processes. */
export async function benchPdf(peer: (name: string) => string, runs: number): Promise<void> {
  const pdfParse = install('pdf-parse', '2.4.5')
  if (pdfParse === null) console.log('pdf-parse: left out, it cannot be installed here')
  for (const file of await benchFiles()) {
    if (!existsSync(file.path)) {
      console.log(`${file.name}: left out, LibreOffice or Chromium is missing`)
      continue
    }
    const node = (name: string, folder = '') => runNode(peer('pdf'), [name, file.path, file.truth, folder])
    const peers = new Map<string, () => Run | undefined>([
      [BARE, () => node('pdfjs')],
      [OURS, () => node('doichieu')],
      ['pdftotext -layout', () => runCommand('pdftotext', ['-layout', file.path, '/dev/null'])],
    ])
    if (pdfParse !== null) peers.set('pdf-parse getTable', () => node('pdf-parse', pdfParse))
    print(file, interleave(peers, runs))
  }
}

function print(file: BenchFile, results: ReadonlyMap<string, readonly Run[]>): void {
  const floor = results.get(BARE) as Run[] | undefined
  const ratio = (runs: readonly Run[], key: 'milliseconds' | 'processor') => medianOf(runs as Run[], key) / medianOf(floor, key)
  const bar = BARS[file.name] ?? Number.POSITIVE_INFINITY
  const total = file.rows - 1
  console.log(`\n${file.name}.pdf, ${total} rows in its annex`)
  printTable(
    ['', 'time', 'of pdfjs', 'processor', 'of pdfjs', 'memory', 'rows exact', ''],
    [...results].map(([name, runs]) => {
      const memory = Math.max(...runs.map((run) => run.megabytes))
      const rows = runs[0]?.found?.rows
      return [
        name,
        milliseconds(medianOf(runs as Run[], 'milliseconds')),
        times(ratio(runs, 'milliseconds')),
        milliseconds(medianOf(runs as Run[], 'processor')),
        times(ratio(runs, 'processor')),
        megabytes(memory),
        rows === undefined ? '' : `${rows} of ${total}`,
        name === OURS ? `${against(ratio(runs, 'milliseconds'), bar)} x, ${against(memory, MEMORY)} MB` : '',
      ]
    }),
  )
}

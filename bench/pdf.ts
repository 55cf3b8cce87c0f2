/**
 * `npx tsx bench/pdf.ts [runs]`: our PDF parser against bare pdfjs, poppler and, where installed, pdf-parse.
 *
 * Makes a plan of 12 and of 200 pages with LibreOffice and with Chromium (kept under .cache/bench), then runs every
 * peer on every file, interleaved, each in a fresh process, and prints ratios of medians to bare pdfjs, peak memory,
 * and how many table rows came out exactly.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BenchFile, benchFiles } from './pdf-files.ts'

interface Run {
  readonly milliseconds: number
  readonly megabytes: number
  readonly rows: number | null
}

const here = fileURLToPath(new URL('.', import.meta.url))
const PEERS = ['pdfjs getTextContent', 'doichieu parsePdf', 'pdftotext -layout', 'pdf-parse getTable']
const files = await benchFiles()
const peerScript = compile()
const runs = Number(process.argv[2] ?? 5)

function runPeer(peer: string, file: BenchFile): Run | undefined {
  const started = performance.now()
  if (peer.startsWith('pdftotext')) {
    const { status } = spawnSync('pdftotext', ['-layout', file.path, '/dev/null'])
    return status === 0 ? { milliseconds: performance.now() - started, megabytes: Number.NaN, rows: null } : undefined
  }
  const child = spawnSync(process.execPath, [peerScript, peer, file.path, file.truth], { encoding: 'utf8' })
  return child.status === 0 ? (JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '') as Run) : undefined
}

/** Compiled, since a TypeScript loader would also take pdfjs through its hands and count for both. */
function compile(): string {
  const out = join(here, '../.cache/bench/build')
  const config = join(here, '../.cache/bench/tsconfig.json')
  const compilerOptions = { noEmit: false, outDir: out, rootDir: join(here, '..') }
  writeFileSync(
    config,
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions, include: [], files: [join(here, 'pdf-peer.ts')] }),
  )
  spawnSync(join(here, '../node_modules/.bin/tsc'), ['-p', config])
  return join(out, 'bench/pdf-peer.js')
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

for (const file of files) {
  if (!existsSync(file.path)) continue
  const results = new Map<string, Run[]>(PEERS.map((peer) => [peer, []]))
  for (let run = 0; run < runs; run++)
    for (const peer of PEERS) {
      const result = runPeer(peer, file)
      if (result !== undefined) results.get(peer)?.push(result)
    }
  const floor = median(results.get('pdfjs getTextContent')?.map((run) => run.milliseconds) ?? [])
  console.log(`\n${file.name}: ${file.rows} rows`)
  for (const [peer, all] of results) {
    if (all.length === 0) continue
    const time = median(all.map((run) => run.milliseconds))
    const memory = Math.max(...all.map((run) => run.megabytes))
    const rows = all[0]?.rows
    const columns = [
      peer.padEnd(22),
      `${(time / floor).toFixed(2)} x`.padStart(8),
      `${Math.round(time)} ms`.padStart(9),
      Number.isNaN(memory) ? '' : `${Math.round(memory)} MB`.padStart(8),
      rows === null || rows === undefined ? '' : `${rows} of ${file.rows} rows exact`,
    ]
    console.log(columns.join('  '))
  }
}

/** `docx.js PEER FILE`: milliseconds for the first reading of a DOCX, imports and all, and for later ones. */
import { readFileSync } from 'node:fs'
import type * as Package from '../../src/index.ts'
import { BUILT, stopwatch } from './report.ts'

const PASSES = 12
const WARMING = 4

const [peer = '', path = ''] = process.argv.slice(2)
const bytes = readFileSync(path)

/** To a Document: paragraphs, tables, labels, notes. */
async function doichieu(): Promise<() => Promise<unknown>> {
  const { parse } = (await import(BUILT)) as typeof Package
  return () => parse(bytes, { name: path })
}

async function mammoth(): Promise<() => Promise<unknown>> {
  const { default: library } = await import('mammoth')
  return () => library.convertToHtml({ buffer: bytes })
}

const processor = () => process.cpuUsage().user + process.cpuUsage().system
const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const report = stopwatch()
const started = performance.now()
const read = await (peer === 'mammoth' ? mammoth() : doichieu())
await read()
const first = performance.now() - started
const times: number[] = []
const busy: number[] = []
for (let pass = 0; pass < WARMING + PASSES; pass++) {
  const [before, since] = [performance.now(), processor()]
  await read()
  if (pass < WARMING) continue
  times.push(performance.now() - before)
  busy.push((processor() - since) / 1000)
}
report({ first, warm: middle(times), busy: busy.reduce((sum, value) => sum + value, 0) / PASSES })

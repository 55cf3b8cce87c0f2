/** `corpus.js PEER FILE…`: milliseconds a file when warm, each the median of several passes. */
import { readFileSync } from 'node:fs'
import type * as Package from '../../src/index.ts'
import { BUILT, stopwatch } from './report.ts'

const PASSES = 7
const WARMING = 3

const [peer = '', ...paths] = process.argv.slice(2)
const files = paths.map((path) => ({ path, bytes: readFileSync(path) }))

async function doichieu(): Promise<(bytes: Buffer, path: string) => Promise<unknown>> {
  const { readPlan } = (await import(BUILT)) as typeof Package
  return (bytes, path) => readPlan(bytes, path)
}

async function mammoth(): Promise<(bytes: Buffer) => Promise<unknown>> {
  const { default: library } = await import('mammoth')
  return (buffer) => library.convertToHtml({ buffer })
}

const report = stopwatch()
const read = await (peer === 'mammoth' ? mammoth() : doichieu())
const taken = files.map((): number[] => [])
for (let pass = 0; pass < WARMING + PASSES; pass++)
  for (const [i, { bytes, path }] of files.entries()) {
    const started = performance.now()
    await read(bytes, path)
    if (pass >= WARMING) taken[i]?.push(performance.now() - started)
  }
const each = taken.map((passes) => passes.toSorted((a, b) => a - b)[PASSES >> 1] ?? Number.NaN).sort((a, b) => a - b)
report({
  mean: each.reduce((sum, value) => sum + value, 0) / each.length,
  median: each[each.length >> 1] ?? Number.NaN,
  slowest: each.at(-1) ?? Number.NaN,
})

import { spawnSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'

/** What one run in a process of its own took; processor time counts all its threads. */
export interface Run {
  readonly milliseconds: number
  /** Milliseconds of processor time; NaN where it is not known. */
  readonly processor: number
  /** Largest resident memory; NaN where it is not known. */
  readonly megabytes: number
  /** Whatever else the run found out, for its section to print. */
  readonly found?: Readonly<Record<string, number>>
}

export const ROOT = fileURLToPath(new URL('../', import.meta.url))
export const CACHE = fileURLToPath(new URL('../.cache/bench/', import.meta.url))

/** Runs a script in plain Node and reads the Run that it prints last; undefined where it fails. */
export function runNode(script: string, args: readonly string[]): Run | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Run
  if (process.env.BENCH_DEBUG) console.error(stderr)
  return undefined
}

/** Runs any command; only its time is known. */
export function runCommand(command: string, args: readonly string[]): Run | undefined {
  const started = performance.now()
  const { status } = spawnSync(command, args, { stdio: 'ignore' })
  const milliseconds = performance.now() - started
  return status === 0 ? { milliseconds, processor: Number.NaN, megabytes: Number.NaN } : undefined
}

/** Every peer in turn, `runs` times over, so that all share the machine's moods. Peers that fail at first are left out. */
export function interleave(peers: ReadonlyMap<string, () => Run | undefined>, runs: number): Map<string, Run[]> {
  const results = new Map<string, Run[]>()
  for (let round = 0; round < runs; round++)
    for (const [name, peer] of peers) {
      if (round > 0 && !results.has(name)) continue
      const run = peer()
      if (run !== undefined) results.set(name, [...(results.get(name) ?? []), run])
    }
  return results
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

export const medianOf = (runs: readonly Run[] | undefined, key: 'milliseconds' | 'processor'): number =>
  median((runs ?? []).map((run) => run[key]))

export function machine(): string {
  const [load = 0] = loadavg()
  const busy = load > 1 ? '; others are at work here: trust the ratios of processor time more' : ''
  return `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, load ${load.toFixed(1)}${busy}`
}

import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { PlanRecord } from '../record/record.ts'
import { type Job, type Reader, ReadFailure } from './reader.ts'

type Answer = { readonly record: PlanRecord } | { readonly failure: { readonly code: string; readonly detail: string } }

export interface PoolOptions {
  /** Milliseconds that one file may take. */
  readonly timeout: number
  /** What the threads run; the project's own reader unless a test says otherwise. */
  readonly script?: URL
  /** Megabytes that a thread may grow to before it is ended and its file set aside. */
  readonly heap?: number
}

const HEAP_MEGABYTES = 2048

/** Reads each file in a thread of its own choosing; a thread that dies or takes too long is replaced. */
export class WorkerPool implements Reader {
  readonly #options: PoolOptions
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, (failure: ReadFailure) => void>()

  constructor(options: PoolOptions) {
    this.#options = options
  }

  read(job: Job): Promise<PlanRecord> {
    const worker = this.#idle.pop() ?? this.#start()
    return new Promise((resolve, reject) => {
      const onError = (error: Error) => fail(new ReadFailure('crash', error.message, { cause: error }))
      const onExit = (code: number) => fail(new ReadFailure('crash', `thread ended with ${code}`))
      const onMessage = (answer: Answer) => {
        settle()
        this.#idle.push(worker)
        if ('record' in answer) resolve(answer.record)
        else reject(new ReadFailure(answer.failure.code, answer.failure.detail))
      }
      const settle = () => {
        clearTimeout(timer)
        this.#busy.delete(worker)
        worker.off('error', onError).off('exit', onExit).off('message', onMessage)
      }
      const fail = (failure: ReadFailure) => {
        settle()
        // errors of a thread that is being ended are of no interest any more
        worker.on('error', () => {})
        void worker.terminate()
        reject(failure)
      }
      const timer = setTimeout(() => fail(new ReadFailure('timeout', `${this.#options.timeout} ms`)), this.#options.timeout)
      worker.on('error', onError).on('exit', onExit).on('message', onMessage)
      this.#busy.set(worker, fail)
      worker.postMessage(job)
    })
  }

  async close(): Promise<void> {
    for (const stop of [...this.#busy.values()]) stop(new ReadFailure('stopped'))
    await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()))
  }

  #start(): Worker {
    const source = import.meta.url.endsWith('.ts')
    const script = this.#options.script ?? new URL(source ? './worker.ts' : './worker.js', import.meta.url)
    const limits = { resourceLimits: { maxOldGenerationSizeMb: this.#options.heap ?? HEAP_MEGABYTES } }
    return script.pathname.endsWith('.ts')
      ? new Worker(fromSource(script), { ...limits, eval: true })
      : new Worker(script, limits)
  }
}

/** Run from source, a thread registers the loader of TypeScript first: it does not inherit that of the main one. */
function fromSource(script: URL): string {
  const loader = new URL('dist/esm/api/index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))).href
  return `import('${loader}').then(({ register }) => (register(), import('${script.href}')))`
}

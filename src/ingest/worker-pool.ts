import { Worker } from 'node:worker_threads'
import type { PlanRecord } from '../record/record.ts'
import { type Job, type Reader, ReadFailure } from './reader.ts'

type Answer = { readonly record: PlanRecord } | { readonly failure: { readonly code: string; readonly detail: string } }

export interface PoolOptions {
  /** Milliseconds that one file may take. */
  readonly timeout: number
  /** What the threads run; the project's own reader unless a test says otherwise. */
  readonly script?: URL
}

/** A thread that outgrows this is ended and its file set aside. */
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
    return new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
      // run from source, a thread needs the same loader as the main one
      ...(script.pathname.endsWith('.ts') ? { execArgv: ['--import', 'tsx'] } : {}),
    })
  }
}

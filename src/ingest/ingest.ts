import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import PQueue from 'p-queue'
import { EXTRACTOR_VERSION } from '../../extractors/version.ts'
import { sniff } from '../parsers/sniff.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { DirectReader } from './direct-reader.ts'
import { expandArchive } from './expand-archive.ts'
import { listFiles } from './list-files.ts'
import { Quarantine } from './quarantine.ts'
import { type Reader, ReadFailure } from './reader.ts'
import { type IngestReport, type Outcome, Tally } from './report.ts'
import { sha256Of } from './sha256.ts'
import { WorkerPool } from './worker-pool.ts'

/** What a batch tells while it runs. `total` grows where a ZIP file is opened. */
export interface Progress {
  readonly done: number
  readonly total: number
  readonly path: string
  readonly outcome: Outcome
  /** Of a file that was set aside. */
  readonly code?: string
  readonly reason?: string
}

export interface IngestOptions {
  /** An open store, or the path of one, which is then opened and closed here. */
  readonly store: Store | string
  /** Folder for copies of files that cannot be read. */
  readonly quarantine?: string
  /** Threads; 0 reads in the calling one, without a time limit. One a core unless the batch is small. */
  readonly workers?: number
  /** Milliseconds that one file may take; two minutes unless said. */
  readonly timeout?: number
  /** Stops the batch: files under way are dropped, and are read when it is started again. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** How files become records; the project's own reader unless a test says otherwise. */
  readonly reader?: Reader
}

/** So many files are worth one more thread: each takes about as long to warm up as some files to read. */
const FILES_A_WORKER = 4
const TIMEOUT = 120_000

/**
 * Reads files, folders, patterns and ZIP files into a store. What is stored already by this extractor version is
 * passed over, so that a batch that was stopped goes on where it was. A file that cannot be read is set aside and
 * harms no other. Throws only where the store or the quarantine folder cannot be written.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const store = typeof options.store === 'string' ? await openStore(options.store) : options.store
  try {
    return await new Batch(store, options).run(paths)
  } finally {
    if (typeof options.store === 'string') await store.close()
  }
}

interface Input {
  readonly path: string
  readonly bytes: Uint8Array
}

class Batch {
  readonly #store: Store
  readonly #options: IngestOptions
  readonly #quarantine: Quarantine
  readonly #tally = new Tally()
  #done = 0
  #total = 0
  #broken: unknown = null

  constructor(store: Store, options: IngestOptions) {
    this.#store = store
    this.#options = options
    this.#quarantine = new Quarantine(options.quarantine ?? 'output/quarantine', store)
  }

  async run(paths: readonly string[]): Promise<IngestReport> {
    const listed = await listFiles(paths)
    const { files } = listed
    this.#total = files.length
    const run = await this.#store.startRun(new Date().toISOString())
    const workers = this.#options.workers ?? Math.min(availableParallelism(), Math.ceil(files.length / FILES_A_WORKER))
    const reader = this.#options.reader ?? this.#reader(workers)
    const close = () => void reader.close()
    this.#options.signal?.addEventListener('abort', close)
    try {
      await this.#readAll(files, reader, Math.max(1, workers))
    } finally {
      this.#options.signal?.removeEventListener('abort', close)
      await reader.close()
    }
    const report = this.#tally.report(listed, await this.#store.groupDossiers(), this.#stopped)
    if (!report.stopped) await this.#store.finishRun(run, new Date().toISOString(), report.totals)
    return report
  }

  get #stopped(): boolean {
    return this.#options.signal?.aborted ?? false
  }

  #reader(workers: number): Reader {
    return workers === 0 ? new DirectReader() : new WorkerPool({ timeout: this.#options.timeout ?? TIMEOUT })
  }

  /** As many files under way as there are threads, and no more in memory than twice that. */
  async #readAll(files: readonly string[], reader: Reader, workers: number): Promise<void> {
    const queue = new PQueue({ concurrency: workers })
    for await (const input of this.#inputs(files)) {
      if (this.#stopped || this.#broken !== null) break
      await queue.onSizeLessThan(workers)
      queue
        .add(() => this.#readOne(input, reader))
        .catch((error: unknown) => {
          this.#broken ??= error
        })
    }
    await queue.onIdle()
    if (this.#broken !== null) throw this.#broken
  }

  /** The bytes of each file, those of a ZIP file's entries in its place. */
  async *#inputs(files: readonly string[]): AsyncGenerator<Input> {
    for (const path of files) {
      const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
      if (bytes instanceof Error) await this.#setAside('-', { path, bytes: null }, new ReadFailure('io', bytes.code))
      else if (sniff(bytes, path) === 'zip') yield* this.#entries({ path, bytes })
      else yield { path, bytes }
    }
  }

  async *#entries(archive: Input): AsyncGenerator<Input> {
    this.#total--
    for (const entry of expandArchive(archive)) {
      this.#total++
      if ('failure' in entry) await this.#setAside('zip', entry, entry.failure)
      else yield entry
    }
  }

  async #readOne(input: Input, reader: Reader): Promise<void> {
    if (this.#stopped) return
    const sha256 = sha256Of(input.bytes)
    const format = sniff(input.bytes, input.path)
    if (await this.#store.has(sha256, EXTRACTOR_VERSION)) return this.#count(format, input.path, 'unchanged')
    const record = await reader.read({ ...input, sha256 }).catch((error: unknown) => error)
    if (record instanceof ReadFailure) {
      if (!this.#stopped) await this.#setAside(format, input, record)
      return
    }
    if (record instanceof Error) throw record
    const saved = await this.#store.save(record as Parameters<Store['save']>[0], EXTRACTOR_VERSION)
    await this.#quarantine.release(sha256)
    this.#count(format, input.path, saved)
  }

  async #setAside(format: string, file: { path: string; bytes: Uint8Array | null }, failure: ReadFailure): Promise<void> {
    const note = await this.#quarantine.take({ ...file, sha256: sha256Of(file.bytes ?? Buffer.from(file.path)) }, failure)
    this.#tally.setAside(format, note)
    this.#tell({ path: file.path, outcome: 'quarantined', code: failure.code, reason: failure.detail })
  }

  #count(format: string, path: string, outcome: Outcome): void {
    this.#tally.count(format, outcome)
    this.#tell({ path, outcome })
  }

  #tell(what: Omit<Progress, 'done' | 'total'>): void {
    this.#done++
    this.#options.onProgress?.({ done: this.#done, total: this.#total, ...what })
  }
}

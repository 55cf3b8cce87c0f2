import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { EXTRACTOR_VERSION } from '../../extractors/version.ts'
import { sniff } from '../parsers/sniff.ts'
import type { PlanRecord } from '../record/record.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { DirectReader } from './direct-reader.ts'
import { expandArchive, type Packed, type Unopened } from './expand-archive.ts'
import { inOrder } from './in-order.ts'
import { listFiles } from './list-files.ts'
import { Quarantine } from './quarantine.ts'
import { type Job, type Reader, ReadFailure } from './reader.ts'
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

/** What came of a file, to be put away when its turn comes. */
interface Read {
  readonly path: string
  readonly format: string
  readonly bytes: Uint8Array | null
  readonly sha256: string
  /** Null where the store has it already. */
  readonly outcome: PlanRecord | ReadFailure | null
}

class Batch {
  readonly #store: Store
  readonly #options: IngestOptions
  readonly #quarantine: Quarantine
  readonly #tally = new Tally()
  #done = 0
  #total = 0
  /** By sha256: files that are read, and not put away yet. */
  readonly #underWay = new Map<string, Promise<PlanRecord | ReadFailure>>()

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

  /** As many files under way as there are threads. They are put away in their own order, whichever is read first. */
  async #readAll(files: readonly string[], reader: Reader, workers: number): Promise<void> {
    const read = inOrder(this.#inputs(files), workers, (input) => this.#read(input, reader), this.#options.signal)
    for await (const file of read) await this.#putAway(file)
  }

  /** The bytes of each file, those of a ZIP file's entries in its place. */
  async *#inputs(files: readonly string[]): AsyncGenerator<Packed | Unopened> {
    for (const path of files) {
      const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
      if (bytes instanceof Error) yield { path, bytes: null, failure: new ReadFailure('io', bytes.code) }
      else if (sniff(bytes, path) === 'zip') yield* this.#entries({ path, bytes })
      else yield { path, bytes }
    }
  }

  *#entries(archive: Packed): Generator<Packed | Unopened> {
    this.#total--
    for (const entry of expandArchive(archive)) {
      this.#total++
      yield entry
    }
  }

  async #read(input: Packed | Unopened, reader: Reader): Promise<Read> {
    const { path, bytes } = input
    const sha256 = sha256Of(bytes ?? Buffer.from(path))
    const format = bytes !== null ? sniff(bytes, path) : path.includes('!/') ? 'zip' : '-'
    if ('failure' in input) return { path, format, bytes, sha256, outcome: input.failure }
    const outcome = await this.#outcomeOf({ ...input, sha256 }, reader)
    return { path, format, bytes, sha256, outcome }
  }

  /** The same bytes under another name are read once. */
  async #outcomeOf(job: Job, reader: Reader): Promise<Read['outcome']> {
    if (await this.#store.has(job.sha256, EXTRACTOR_VERSION)) return null
    const known = this.#underWay.get(job.sha256)
    if (known !== undefined) return known
    const reading = reader.read(job).catch((error: unknown) => {
      if (error instanceof ReadFailure) return error
      throw error
    })
    this.#underWay.set(job.sha256, reading)
    return reading
  }

  async #putAway({ path, format, bytes, sha256, outcome }: Read): Promise<void> {
    this.#underWay.delete(sha256)
    if (outcome instanceof ReadFailure) {
      if (!this.#stopped) await this.#setAside(format, { path, bytes }, outcome)
    } else if (outcome === null || (await this.#store.has(sha256, EXTRACTOR_VERSION))) this.#count(format, path, 'unchanged')
    else {
      const saved = await this.#store.save(outcome, EXTRACTOR_VERSION)
      await this.#quarantine.release(sha256)
      this.#count(format, path, saved)
    }
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

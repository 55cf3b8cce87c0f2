import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { sniff } from '../parsers/sniff.ts'
import type { PlanRecord } from '../record/record.ts'
import { DirectReader } from './direct-reader.ts'
import { expandArchive } from './expand-archive.ts'
import { inOrder } from './in-order.ts'
import { type Reader, ReadFailure } from './reader.ts'
import { sha256Of } from './sha256.ts'
import { WorkerPool } from './worker-pool.ts'

export interface ReadOptions {
  /** Threads; 0 reads in the calling one, without a time limit. One a core unless there are few files. */
  readonly workers?: number
  /** Milliseconds that one file may take; two minutes unless said. */
  readonly timeout?: number
  readonly signal?: AbortSignal
  /** How files become records; the project's own reader unless a test says otherwise. */
  readonly reader?: Reader
}

/** A file as it was read, or why it could not be. */
export type FileRead =
  | { readonly path: string; readonly record: PlanRecord }
  | { readonly path: string; readonly failure: ReadFailure }

/** So many files are worth one more thread: each takes about as long to warm up as some files to read. */
const FILES_A_WORKER = 4
const TIMEOUT = 120_000

/**
 * Reads files into records, several at once, and gives them in the order of `files`; those in a ZIP file take its
 * place. A file that cannot be read comes with its failure and harms no other. Stops early where `signal` says so.
 */
export async function* readFiles(files: readonly string[], options: ReadOptions = {}): AsyncGenerator<FileRead> {
  const workers = options.workers ?? Math.min(availableParallelism(), Math.ceil(files.length / FILES_A_WORKER))
  const reader = options.reader ?? (workers <= 1 ? new DirectReader() : new WorkerPool({ timeout: options.timeout ?? TIMEOUT }))
  const close = () => void reader.close()
  options.signal?.addEventListener('abort', close)
  try {
    yield* inOrder(inputs(files), Math.max(1, workers), (input) => readOne(input, reader), options.signal)
  } finally {
    options.signal?.removeEventListener('abort', close)
    await reader.close()
  }
}

interface Input {
  readonly path: string
  readonly bytes: Uint8Array
}
type Opened = Input | { readonly path: string; readonly failure: ReadFailure }

/** The bytes of each file, those of a ZIP file's entries in its place. */
async function* inputs(files: readonly string[]): AsyncGenerator<Opened> {
  for (const path of files) {
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
    if (bytes instanceof Error) yield { path, failure: new ReadFailure('io', bytes.code, { cause: bytes }) }
    else if (sniff(bytes, path) === 'zip') yield* expandArchive({ path, bytes })
    else yield { path, bytes }
  }
}

async function readOne(input: Opened, reader: Reader): Promise<FileRead> {
  if ('failure' in input) return input
  const { path, bytes } = input
  try {
    return { path, record: await reader.read({ path, bytes, sha256: sha256Of(bytes) }) }
  } catch (error) {
    if (error instanceof ReadFailure) return { path, failure: error }
    throw error
  }
}

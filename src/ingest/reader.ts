import type { PlanRecord } from '../record/record.ts'

/** One file to read. */
export interface Job {
  readonly bytes: Uint8Array
  readonly path: string
  readonly sha256: string
}

/** Turns files into records, here or in threads. */
export interface Reader {
  /** Throws ReadFailure. */
  read(job: Job): Promise<PlanRecord>
  close(): Promise<void>
}

/** Why a file gave no record: a code of UnreadableError, or `timeout`, `crash`, `stopped`. */
export class ReadFailure extends Error {
  override name = 'ReadFailure'
  readonly code: string
  readonly detail: string

  constructor(code: string, detail = '', options?: ErrorOptions) {
    super(detail === '' ? code : `${code}: ${detail}`, options)
    this.code = code
    this.detail = detail
  }
}

/** Any error of reading as what it means to the batch. */
export function asReadFailure(error: unknown): ReadFailure {
  if (error instanceof ReadFailure) return error
  const { name, code, detail, message } = error as Error & { code?: string; detail?: string }
  if (name === 'UnreadableError') return new ReadFailure(code ?? 'damaged', detail, { cause: error })
  return new ReadFailure('crash', message ?? String(error), { cause: error })
}

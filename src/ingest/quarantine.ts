import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Quarantined, Store } from '../store/store.ts'
import type { ReadFailure } from './reader.ts'

/** Sets files aside: a copy of the bytes, a note beside it, and a note in the store. The user's own file stays put. */
export class Quarantine {
  readonly #folder: string
  readonly #store: Store

  constructor(folder: string, store: Store) {
    this.#folder = folder
    this.#store = store
  }

  async take(file: { bytes: Uint8Array | null; path: string; sha256: string }, failure: ReadFailure): Promise<Quarantined> {
    const name = `${file.sha256.slice(0, 12)}-${basename(file.path)}`
    await mkdir(this.#folder, { recursive: true })
    const copy = file.bytes === null ? null : join(this.#folder, name)
    const note: Quarantined = {
      sha256: file.sha256,
      path: file.path,
      code: failure.code,
      reason: failure.detail,
      time: new Date().toISOString(),
      copy,
    }
    if (copy !== null && file.bytes !== null) await writeFile(copy, file.bytes)
    await writeFile(join(this.#folder, `${name}.json`), `${JSON.stringify(note, null, 2)}\n`)
    await this.#store.quarantine(note)
    return note
  }

  /** A file that was set aside and could be read after all. */
  async release(sha256: string): Promise<void> {
    const note = await this.#store.release(sha256)
    if (note?.copy) await Promise.all([rm(note.copy, { force: true }), rm(`${note.copy}.json`, { force: true })])
  }
}

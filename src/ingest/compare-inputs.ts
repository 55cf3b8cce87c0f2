import type { PlanRecord } from '../record/record.ts'
import { AmbiguousKeyError, type Store } from '../store/store.ts'
import { joinDossiers } from './join-dossiers.ts'
import { listFiles } from './list-files.ts'
import { documentsIn, oneOfEach, type Twin } from './one-of-each.ts'
import { type FileRead, type ReadOptions, readFiles } from './read-files.ts'
import { ReadFailure } from './reader.ts'

export interface InputOptions extends ReadOptions {
  /** Gives the store in which names that are no files are looked up; null where there is none. */
  readonly store?: () => Promise<Store | null>
  /** Called once for each file that was read or could not be. */
  readonly onFile?: (done: number, total: number, read: FileRead) => void
}

export interface Inputs {
  /** Documents, those of a dossier joined; each document once. */
  readonly records: readonly PlanRecord[]
  readonly twins: readonly Twin[]
  readonly failures: readonly { readonly path: string; readonly failure: ReadFailure }[]
}

/**
 * Reads what names stand for: files, folders, patterns, or documents in the store by sha256 (8 and more of its first
 * digits) or number. What leads to nothing is a failure `missing`, a key that several documents fit `ambiguous` (but
 * a number given with `all` stands for every document that carries it).
 */
export async function readInputs(names: readonly string[], options: InputOptions & { readonly all?: boolean }): Promise<Inputs> {
  const records: PlanRecord[] = []
  const failures: { path: string; failure: ReadFailure }[] = []
  const { files, missing } = await listFiles(names)
  let done = 0
  for await (const read of readFiles(files, options)) {
    done++
    if ('record' in read) records.push(read.record)
    else failures.push(read)
    options.onFile?.(done, Math.max(done, files.length), read)
  }
  for (const name of missing) {
    const found = await fromStore(name, options)
    if (found instanceof ReadFailure) failures.push({ path: name, failure: found })
    else records.push(...found)
  }
  const once = new Map(records.map((record) => [`${record.source.sha256} ${record.source.path}`, record]))
  return { ...oneOfEach(joinDossiers([...once.values()])), failures }
}

/** Documents of the store under a key, each with the files that its annexes are in. */
async function fromStore(key: string, options: InputOptions & { readonly all?: boolean }): Promise<PlanRecord[] | ReadFailure> {
  const store = (await options.store?.()) ?? null
  if (store === null) return new ReadFailure('missing')
  try {
    const numbered = await store.recordsNumbered(key)
    const distinct = documentsIn(numbered)
    // a number stands for one document also where several files of it are stored
    const named = options.all ? numbered : distinct.length === 1 ? distinct : []
    const one = named.length > 0 ? null : await store.record(key)
    const found = one === null ? named : [one]
    return found.length === 0 ? new ReadFailure('not-in-store') : [...found, ...(await annexFiles(found, store))]
  } catch (error) {
    if (error instanceof AmbiguousKeyError) return new ReadFailure('ambiguous', error.matches.join(', '), { cause: error })
    throw error
  }
}

async function annexFiles(mains: readonly PlanRecord[], store: Store): Promise<PlanRecord[]> {
  const wanted = new Set(mains.map(({ source }) => source.sha256))
  const dossiers = (await store.dossiers()).filter(({ main }) => wanted.has(main.sha256))
  const files = await Promise.all(dossiers.flatMap(({ annexes }) => annexes.map(({ sha256 }) => store.record(sha256))))
  return files.filter((record) => record !== null)
}

import { type ArchiveFile, listArchive } from '../parsers/archive/list-archive.ts'
import { sniff } from '../parsers/sniff.ts'
import { asReadFailure, ReadFailure } from './reader.ts'

export interface Packed {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface Unopened {
  readonly path: string
  /** Null for an entry that could not be unpacked. */
  readonly bytes: Uint8Array | null
  readonly failure: ReadFailure
}

/** Archives within archives, so deep and no deeper. */
const DEEPEST = 3

/** The files of a ZIP as `plans.zip!/commune/plan.pdf`; what cannot be opened, all of it or one entry, comes with its failure. */
export function* expandArchive(archive: Packed, depth = 1): Generator<Packed | Unopened> {
  let files: readonly ArchiveFile[]
  try {
    if (depth > DEEPEST) throw new ReadFailure('too-large', `archives ${depth} deep`)
    files = listArchive(archive.bytes)
  } catch (error) {
    yield { ...archive, failure: asReadFailure(error) }
    return
  }
  for (const file of files) {
    const entry = unpack(`${archive.path}!/${file.name}`, file)
    if ('failure' in entry || sniff(entry.bytes, file.name) !== 'zip') yield entry
    else yield* expandArchive(entry, depth + 1)
  }
}

function unpack(path: string, file: ArchiveFile): Packed | Unopened {
  try {
    return { path, bytes: file.read() }
  } catch (error) {
    return { path, bytes: null, failure: asReadFailure(error) }
  }
}

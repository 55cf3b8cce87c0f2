import { listArchive } from '../parsers/archive/list-archive.ts'
import { sniff } from '../parsers/sniff.ts'
import { asReadFailure, ReadFailure } from './reader.ts'

interface Packed {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Archives within archives, so deep and no deeper. */
const DEEPEST = 3

/** The files of a ZIP as `plans.zip!/commune/plan.pdf`; what cannot be opened comes with its failure. */
export function* expandArchive(archive: Packed, depth = 1): Generator<Packed | (Packed & { readonly failure: ReadFailure })> {
  let files: ReturnType<typeof listArchive>
  try {
    if (depth > DEEPEST) throw new ReadFailure('too-large', `archives ${depth} deep`)
    files = listArchive(archive.bytes)
  } catch (error) {
    yield { ...archive, failure: asReadFailure(error) }
    return
  }
  for (const { name, bytes } of files) {
    const path = `${archive.path}!/${name}`
    if (sniff(bytes, name) === 'zip') yield* expandArchive({ path, bytes }, depth + 1)
    else yield { path, bytes }
  }
}

import { extract } from '../../extractors/index.ts'
import { parse } from '../parsers/parse.ts'
import type { PlanRecord } from '../record/record.ts'
import { sha256Of } from './sha256.ts'

/** Reads one file's bytes into a record. `path` is kept in it as given. Throws UnreadableError. */
export async function readPlan(bytes: Uint8Array, path: string, sha256: string = sha256Of(bytes)): Promise<PlanRecord> {
  const document = await parse(bytes, { name: path })
  const { mediaType, pages, textLayer, encoding } = document
  return extract(document, { path, sha256, mediaType, bytes: bytes.byteLength, pages, textLayer, encoding })
}

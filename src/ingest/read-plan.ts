import { createHash } from 'node:crypto'
import { extract } from '../../extractors/index.ts'
import { parse } from '../parsers/parse.ts'
import type { PlanRecord } from '../record/record.ts'

/** The name under which bytes are stored: SHA-256 in hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Reads one file's bytes into a record. `path` is kept in it as given. Throws UnreadableError. */
export async function readPlan(bytes: Uint8Array, path: string, sha256: string = sha256Of(bytes)): Promise<PlanRecord> {
  const size = bytes.byteLength
  const document = await parse(bytes, { name: path })
  const { mediaType, pages, textLayer, encoding } = document
  return extract(document, { path, sha256, mediaType, bytes: size, pages, textLayer, encoding })
}

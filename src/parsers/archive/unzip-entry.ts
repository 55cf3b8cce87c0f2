import { inflateRawSync } from 'node:zlib'
import { UnreadableError } from '../unreadable.ts'
import type { ZipEntry } from './zip-directory.ts'

/**
 * The unpacked bytes of one entry, at most `limit` of them whatever its header says.
 * Throws UnreadableError: `encrypted`, `too-large`, or `damaged`.
 */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.encrypted) throw new UnreadableError('encrypted', 'zip entry')
  if (entry.size > limit) throw new UnreadableError('too-large', `${entry.size} bytes unpacked`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length) throw new UnreadableError('damaged', 'zip entry outside the file')
  const from = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(from, from + entry.compressedSize)
  if (packed.length < entry.compressedSize) throw new UnreadableError('damaged', 'zip entry cut off')
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw new UnreadableError('damaged', `zip method ${entry.method}`)
  try {
    // one byte of room: a length of zero means "no limit" to zlib
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new UnreadableError('too-large', 'zip entry')
    throw new UnreadableError('damaged', 'zip entry')
  }
}

import type { Document } from '../../document/document.ts'
import { composeFlow } from '../flow/compose-flow.ts'
import { UnreadableError } from '../unreadable.ts'
import { RtfReader } from './rtf-reader.ts'
import { readTokens } from './tokens.ts'

/** An RTF file. Braces that do not match and files cut short give what stands before. Throws UnreadableError. */
export function parseRtf(bytes: Uint8Array): Document {
  // one character a byte
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const start = source.indexOf('{\\rtf')
  if (start < 0 || start > 1024) throw new UnreadableError('damaged', 'no RTF header')
  const reader = new RtfReader()
  for (const token of readTokens(source.slice(start))) reader.read(token)
  return composeFlow({ format: 'rtf', ...reader.finish() })
}

import { createHash } from 'node:crypto'

/** The name under which bytes are stored: SHA-256 in hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

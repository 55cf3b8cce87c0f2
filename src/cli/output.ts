import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes text or bytes to a file, its folder made where need be, or to standard output where no file is named. */
export async function put(text: string | Uint8Array, file?: unknown): Promise<void> {
  if (typeof file === 'string') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } else if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once('drain', done))
}

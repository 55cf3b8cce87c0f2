import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Say } from './messages/messages.ts'

/** Writes text or bytes to a file, its folder made where need be, or to standard output where no file is named. */
export async function put(text: string | Uint8Array, file?: unknown): Promise<void> {
  if (typeof file === 'string') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } else if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once('drain', done))
}

/** Says that a file was written, where one was asked for; aside, so that what a pipe takes is nothing but the result. */
export function tellWritten(file: unknown, say: Say): void {
  if (typeof file === 'string') process.stderr.write(`${say('written', { path: file })}\n`)
}

import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes pieces of text to a file, its folder made where need be, or to standard output where no file is named, as fast as they are taken. */
export async function putLines(lines: AsyncIterable<string> | Iterable<string>, file?: unknown): Promise<void> {
  if (typeof file === 'string') mkdirSync(dirname(file), { recursive: true })
  const sink = typeof file === 'string' ? createWriteStream(file) : process.stdout
  if (typeof file === 'string') await once(sink, 'open')
  for await (const line of lines) if (!sink.write(line)) await once(sink, 'drain')
  if (typeof file === 'string') await new Promise<void>((done) => sink.end(done))
}

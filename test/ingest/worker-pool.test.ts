import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { WorkerPool } from '../../src/ingest/worker-pool.ts'

/** A thread that does what the path of its file asks for. */
const SCRIPT = `
import { parentPort, threadId } from 'node:worker_threads'
parentPort.on('message', ({ path }) => {
  if (path === 'hang') for (;;);
  if (path === 'wait') return
  if (path === 'exit') process.exit(3)
  if (path === 'throw') throw new Error('out of the blue')
  if (path === 'grow') { const all = []; for (;;) all.push(new Array(1e6).fill({}).map(() => ({}))) }
  if (path === 'empty') parentPort.postMessage({ failure: { code: 'empty', detail: '' } })
  else parentPort.postMessage({ record: { path, threadId } })
})`
const folder = mkdtempSync(join(tmpdir(), 'doichieu-pool-'))
const script = join(folder, 'thread.mjs')
writeFileSync(script, SCRIPT)
afterAll(() => rmSync(folder, { recursive: true }))

let pool: WorkerPool
beforeEach(() => {
  pool = new WorkerPool({ timeout: 3000, script: pathToFileURL(script), heap: 64 })
})
afterEach(() => pool.close())
const read = (path: string) =>
  pool.read({ path, bytes: new Uint8Array(3), sha256: '' }) as unknown as Promise<{ path: string; threadId: number }>

test('a thread is used again, also after a file that it could not read', async () => {
  const first = await read('a')
  await expect(read('empty')).rejects.toMatchObject({ code: 'empty' })
  expect(await read('b')).toEqual({ path: 'b', threadId: first.threadId })
})

test.each([
  ['hang', 'timeout'],
  ['wait', 'timeout'],
  ['exit', 'crash'],
  ['throw', 'crash'],
  ['grow', 'crash'],
])('a thread that is told to %s fails its file with %s, and another takes its place', async (path, code) => {
  const { threadId } = await read('a')
  await expect(read(path)).rejects.toMatchObject({ name: 'ReadFailure', code })
  const next = await read('b')
  expect(next.path).toBe('b')
  expect(next.threadId).not.toBe(threadId)
})

test('files at once go to threads of their own', async () => {
  const [a, b] = await Promise.all([read('a'), read('b')])
  expect(a?.threadId).not.toBe(b?.threadId)
})

test('closing stops what is under way', async () => {
  const hanging = read('hang')
  const stopped = expect(hanging).rejects.toMatchObject({ code: 'stopped' })
  await pool.close()
  await stopped
})

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type IngestOptions, ingest, type Progress } from '../../src/ingest/ingest.ts'
import { type Job, type Reader, ReadFailure } from '../../src/ingest/reader.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { madeUpPlan } from '../record/made-up-plan.ts'

/** Reads nothing: every file is the made-up plan, but for those whose names say what goes wrong. */
class MadeUpReader implements Reader {
  readonly read: (job: Job) => Promise<ReturnType<typeof madeUpPlan>> = async ({ path, sha256 }) => {
    this.seen.push(basename(path))
    const wrong = /^bad-(.+)\./.exec(basename(path))?.[1]
    if (wrong !== undefined) throw new ReadFailure(wrong, 'made up')
    return madeUpPlan({ sha256 })
  }
  readonly seen: string[] = []
  async close(): Promise<void> {}
}

let folder: string
let store: Store
const at = (...parts: string[]) => join(folder, ...parts)
const put = (name: string, text = name) => {
  mkdirSync(join(at(name), '..'), { recursive: true })
  writeFileSync(at(name), text)
}
const run = (paths: string[], options: Partial<IngestOptions> = {}) =>
  ingest(
    paths.map((path) => at(path)),
    { store, quarantine: at('aside'), reader: new MadeUpReader(), ...options },
  )

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-ingest-'))
  store = await openStore(at('plans.sqlite'))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

describe('a batch', () => {
  test('stores what it can and counts by format and outcome', async () => {
    for (const name of ['in/a.txt', 'in/deep/b.txt', 'in/c.html', 'in/note.json', 'in/.hidden.txt', 'in/~$lock.docx']) put(name)
    const seen: Progress[] = []
    const report = await run(['in'], { onProgress: (progress) => seen.push(progress) })
    expect(report.totals).toEqual({ added: 3, replaced: 0, unchanged: 0, quarantined: 0 })
    expect(report).toMatchObject({ skipped: 1, missing: [], stopped: false })
    expect(Object.values(report.formats).reduce((sum, { added }) => sum + added, 0)).toBe(3)
    expect(seen.map(({ done, total }) => `${done}/${total}`)).toEqual(['1/3', '2/3', '3/3'])
    expect(await store.counts()).toMatchObject({ documents: 3 })
    expect(await store.runs()).toMatchObject([{ outcome: { added: 3 } }])
  })

  test('run again reads nothing and changes nothing', async () => {
    for (const name of ['in/a.txt', 'in/b.txt']) put(name)
    await run(['in'])
    const before = await store.counts()
    const reader = new MadeUpReader()
    expect((await run(['in'], { reader })).totals).toMatchObject({ added: 0, unchanged: 2 })
    expect(reader.seen).toEqual([])
    expect(await store.counts()).toEqual(before)
  })

  test('the same bytes under two names are one document', async () => {
    put('a.txt', 'cùng nội dung')
    put('b.txt', 'cùng nội dung')
    expect((await run(['a.txt', 'b.txt'])).totals).toMatchObject({ added: 1, unchanged: 1 })
  })

  test('takes patterns, and tells of paths that lead nowhere', async () => {
    for (const name of ['in/a.txt', 'in/deep/b.txt', 'in/deep/c.html']) put(name)
    const report = await run(['in/**/*.txt', 'in/*.{html,htm}', 'nowhere', 'in/a.txt'])
    expect(report.totals.added).toBe(2)
    expect(report.missing).toEqual([at('in/*.{html,htm}'), at('nowhere')])
  })
})

describe('files that cannot be read', () => {
  test('are set aside by copy and note, and harm no other', async () => {
    for (const name of ['in/a.txt', 'in/bad-damaged.txt', 'in/z.txt']) put(name)
    const report = await run(['in'])
    expect(report.totals).toMatchObject({ added: 2, quarantined: 1 })
    expect(readFileSync(at('in/bad-damaged.txt'), 'utf8')).toBe('in/bad-damaged.txt')
    const [note] = report.quarantined
    expect(readFileSync(String(note?.copy), 'utf8')).toBe('in/bad-damaged.txt')
    expect(JSON.parse(readFileSync(`${note?.copy}.json`, 'utf8'))).toEqual(note)
    expect(note).toMatchObject({ path: at('in/bad-damaged.txt'), code: 'damaged', reason: 'made up' })
    expect(await store.quarantined()).toEqual([note])
  })

  test('are tried again, and released once they can be read', async () => {
    put('bad-timeout.txt')
    await run(['bad-timeout.txt'])
    await run(['bad-timeout.txt'])
    expect(await store.quarantined()).toHaveLength(1)
    const healed: Reader = { read: async ({ sha256 }) => madeUpPlan({ sha256 }), close: async () => {} }
    expect((await run(['bad-timeout.txt'], { reader: healed })).totals).toMatchObject({ added: 1, quarantined: 0 })
    expect(await store.quarantined()).toEqual([])
    expect(readdirSync(at('aside'))).toEqual([])
  })
})

describe('ZIP files', () => {
  const zip = (files: Record<string, string | Uint8Array>) =>
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? Buffer.from(data) : data]),
      ),
    )

  test('are opened, those within them too', async () => {
    const inner = zip({ 'kế hoạch.txt': 'bên trong' })
    writeFileSync(at('plans.zip'), zip({ 'xã/a.txt': 'một', 'bad-empty.txt': 'hai', 'inner.zip': inner }))
    const paths: string[] = []
    const report = await run(['plans.zip'], { onProgress: ({ path }) => paths.push(path.slice(folder.length + 1)) })
    expect(report.totals).toMatchObject({ added: 2, quarantined: 1 })
    expect(paths.sort()).toEqual(['plans.zip!/bad-empty.txt', 'plans.zip!/inner.zip!/kế hoạch.txt', 'plans.zip!/xã/a.txt'])
    expect(report.quarantined[0]?.path).toBe(`${at('plans.zip')}!/bad-empty.txt`)
  })

  test('lose only the entry that is broken', async () => {
    const archive = zip({ 'a.txt': 'một '.repeat(50), 'b.txt': 'hai' })
    archive.fill(0xff, 35, 37)
    writeFileSync(at('plans.zip'), archive)
    const report = await run(['plans.zip'])
    expect(report.totals).toMatchObject({ added: 1, quarantined: 1 })
    expect(report.quarantined[0]).toMatchObject({ path: `${at('plans.zip')}!/a.txt`, code: 'damaged', copy: null })
  })

  test('that are cut short are set aside', async () => {
    writeFileSync(at('cut.zip'), zip({ 'a.txt': 'một '.repeat(500), 'b.txt': 'hai' }).subarray(0, 60))
    put('fine.txt')
    const report = await run(['cut.zip', 'fine.txt'])
    expect(report.totals).toMatchObject({ added: 1, quarantined: 1 })
    expect(report.quarantined[0]).toMatchObject({ code: 'damaged' })
  })
})

describe('stopping', () => {
  test('keeps what was stored, sets nothing aside, and goes on from there', async () => {
    for (let i = 0; i < 12; i++) put(`in/${String(i).padStart(2, '0')}.txt`)
    const stop = new AbortController()
    const reader = new MadeUpReader()
    const first = await run(['in'], {
      reader,
      workers: 1,
      signal: stop.signal,
      onProgress: ({ done }) => done === 5 && stop.abort(),
    })
    expect(first.stopped).toBe(true)
    const stored = (await store.counts()).documents
    expect(stored).toBeGreaterThanOrEqual(5)
    expect(stored).toBeLessThan(12)
    expect(await store.quarantined()).toEqual([])
    expect((await store.runs())[0]?.finished).toBeNull()
    const second = await run(['in'])
    expect(second.totals).toEqual({ added: 12 - stored, unchanged: stored, replaced: 0, quarantined: 0 })
  })
})

test('a store that cannot be written to ends the batch with its error', async () => {
  put('a.txt')
  const full = new Proxy(store, {
    get: (target, name) =>
      name === 'save' ? () => Promise.reject(new Error('disk full')) : Reflect.get(target, name).bind(target),
  })
  await expect(run(['a.txt'], { store: full })).rejects.toThrow('disk full')
})

test('reads a real file in a thread, and in the calling one, to the same record', async () => {
  const corpus = join(import.meta.dirname, '../../corpus')
  const name = readdirSync(corpus).find((entry) => existsSync(join(corpus, entry, 'source.txt'))) ?? ''
  cpSync(join(corpus, name, 'source.txt'), at('plan.txt'))
  const records = []
  for (const workers of [0, 1]) {
    const own = await openStore(':memory:')
    const report = await ingest([at('plan.txt')], { store: own, workers, quarantine: at('aside') })
    expect(report.quarantined).toEqual([])
    for await (const record of own.records()) records.push(record)
    await own.close()
  }
  expect(records[0]).toEqual(records[1])
})

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { AmbiguousKeyError, type Store, StoreError } from '../../src/store/store.ts'
import { annexRow, madeUpPlan } from '../record/made-up-plan.ts'

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

let folder: string
let path: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-store-'))
  path = join(folder, 'new', 'plans.sqlite')
  store = await openStore(path)
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

describe('saving', () => {
  test('gives back every record whole and in order', async () => {
    const plans = ['a', 'b', 'c'].map((letter, i) => madeUpPlan({ sha256: letter.repeat(64), number: `${i + 1}/KH-UBND` }))
    for (const plan of plans) expect(await store.save(plan, '1.0.0')).toBe('added')
    expect(await all(store.records())).toEqual(plans)
  })

  test('the same bytes twice change nothing', async () => {
    await store.save(madeUpPlan(), '1.0.0')
    const before = await store.counts()
    expect(await store.save(madeUpPlan({ rows: [] }), '1.0.0')).toBe('unchanged')
    expect(await store.counts()).toEqual(before)
    expect(await all(store.records())).toEqual([madeUpPlan()])
  })

  test('a newer extractor replaces what an older one stored, and an older one changes nothing', async () => {
    await store.save(madeUpPlan(), '0.9.0')
    const better = madeUpPlan({ rows: [annexRow({ task: 'Tinh gọn tổ chức' })] })
    expect(await store.save(better, '0.10.0')).toBe('replaced')
    expect(await store.save(madeUpPlan(), '0.9.0')).toBe('unchanged')
    expect(await all(store.records())).toEqual([better])
    expect(await store.counts()).toMatchObject({ documents: 1, tasks: 1, citations: 1 })
    expect(await store.search('chữ ký số')).toEqual([])
    expect(await store.search('tinh gon')).toHaveLength(1)
  })

  test('says which bytes it has, by version', async () => {
    await store.save(madeUpPlan(), '1.2.0')
    expect(await store.has('a'.repeat(64), '1.2.0')).toBe(true)
    expect(await store.has('a'.repeat(64), '1.1.0')).toBe(true)
    expect(await store.has('a'.repeat(64), '1.10.0')).toBe(false)
    expect(await store.has('b'.repeat(64), '1.2.0')).toBe(false)
  })

  test('a record that cannot be stored leaves nothing behind', async () => {
    await store.save(madeUpPlan(), '1')
    const broken = madeUpPlan({ rows: [annexRow({ task: null as unknown as string })] })
    await expect(store.save(broken, '2')).rejects.toThrow()
    expect(await all(store.records())).toEqual([madeUpPlan()])
    expect(await store.counts()).toMatchObject({ documents: 1, tasks: 2 })
    expect(await store.has('a'.repeat(64), '2')).toBe(false)
  })

  test('keeps what it holds when opened again', async () => {
    await store.save(madeUpPlan(), '1')
    await store.close()
    store = await openStore(path)
    expect(await all(store.records())).toEqual([madeUpPlan()])
  })
})

describe('finding one record', () => {
  test('by hash, by the first digits of it, and by number', async () => {
    await store.save(madeUpPlan(), '1')
    for (const key of ['a'.repeat(64), 'a'.repeat(8), '17/KH-UBND', 'số 17/kh-ubnd', ' 17 / KH-UBND'])
      expect(await store.record(key)).toEqual(madeUpPlan())
    for (const key of ['a'.repeat(7), 'b'.repeat(64), '7/KH-UBND', '']) expect(await store.record(key)).toBeNull()
  })

  test('several communes may carry one number', async () => {
    await store.save(madeUpPlan(), '1')
    await store.save(madeUpPlan({ sha256: 'b'.repeat(64) }), '1')
    expect(await store.recordsNumbered('17/KH-UBND')).toHaveLength(2)
    await expect(store.record('17/KH-UBND')).rejects.toThrow(AmbiguousKeyError)
  })
})

describe('searching', () => {
  beforeEach(() => store.save(madeUpPlan(), '1').then(() => undefined))

  test.each(['thủ tục', 'thu tuc', 'THU TUC', 'đất đai', 'dat dai', '"dat dai"', 'dai dat'])(
    '%s finds the task',
    async (words) => {
      const hits = await store.search(words)
      expect(hits.some(({ part, where }) => part === 'task' && where === '01/1')).toBe(true)
    },
  )

  test.each(['"dai dat"', 'đất nung', '', '   ', '""', '*', 'NOT AND OR ('])(
    '%s finds nothing and does not fail',
    async (words) => {
      expect(await store.search(words)).toEqual([])
    },
  )

  test('finds titles and clauses, shows their own words, and marks what was found', async () => {
    const hits = await store.search('dat dai')
    expect(hits.map(({ part }) => part).sort()).toEqual(['clause', 'task'])
    for (const { snippet, marks } of hits) expect(marks.map(([from, to]) => snippet.slice(from, to))).toEqual(['đất', 'đai'])
    expect((await store.search('cai cach nam 2031'))[0]).toMatchObject({ part: 'title', number: '17/KH-UBND', planYear: 2031 })
  })

  test('gives no more than asked for', async () => {
    expect(await store.search('dat', { limit: 1 })).toHaveLength(1)
  })
})

describe('rows', () => {
  test('of each part name their document', async () => {
    await store.save(madeUpPlan(), '1')
    const [first, second] = await all(store.rows('tasks'))
    expect(first).toMatchObject({
      document_number: '17/KH-UBND',
      document_year: 2031,
      key: '01/1',
      field: 'thu-tuc-hanh-chinh',
      lead: '["Công chức Địa chính"]',
    })
    expect(second).toMatchObject({ key: '01/2', field: 'chinh-quyen-so' })
    expect(await all(store.rows('deadlines'))).toHaveLength(2)
    expect(await all(store.rows('documents'))).toMatchObject([{ number: '17/KH-UBND', province: 'Trung Hải' }])
    expect(await all(store.rows('task_units'))).toContainEqual(
      expect.objectContaining({ part: 'support', unit: 'phong-van-hoa-xa-hoi', level: 'commune' }),
    )
  })
})

describe('bookkeeping', () => {
  const entry = {
    sha256: 'f'.repeat(64),
    path: '/x/y.pdf',
    code: 'corrupt',
    reason: 'broken',
    time: '2031-02-03T04:05:06Z',
    copy: null,
  }

  test('keeps one note a file until it is released', async () => {
    await store.quarantine(entry)
    await store.quarantine({ ...entry, code: 'timeout' })
    expect(await store.quarantined()).toEqual([{ ...entry, code: 'timeout' }])
    expect(await store.release(entry.sha256)).toMatchObject({ code: 'timeout' })
    expect(await store.release(entry.sha256)).toBeNull()
  })

  test('shows a run that was stopped as unfinished', async () => {
    const first = await store.startRun('2031-02-03T04:05:06Z')
    await store.startRun('2031-02-04T04:05:06Z')
    await store.finishRun(first, '2031-02-03T05:00:00Z', { added: 3 })
    expect((await store.runs()).map(({ finished, outcome }) => ({ finished, outcome }))).toEqual([
      { finished: '2031-02-03T05:00:00Z', outcome: { added: 3 } },
      { finished: null, outcome: {} },
    ])
  })
})

describe('opening', () => {
  test.each([
    ['a text file', (file: string) => writeFileSync(file, 'đây không phải cơ sở dữ liệu '.repeat(99))],
    ['another program’s database', (file: string) => new Database(file).exec('CREATE TABLE x (y)').close()],
  ])('refuses %s and leaves it as it was', async (_, make) => {
    const other = join(folder, 'other.sqlite')
    make(other)
    await expect(openStore(other)).rejects.toThrow(expect.objectContaining({ code: 'not-a-store' }))
    expect(existsSync(`${other}-wal`)).toBe(false)
  })

  test('refuses a store that a newer version made', async () => {
    await store.close()
    const raw = new Database(path)
    raw.pragma('user_version = 999')
    raw.close()
    await expect(openStore(path)).rejects.toThrow(StoreError)
    store = await openStore(':memory:')
  })
})

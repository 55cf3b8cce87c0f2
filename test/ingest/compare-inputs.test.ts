import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readInputs } from '../../src/ingest/compare-inputs.ts'
import { joinDossiers } from '../../src/ingest/join-dossiers.ts'
import { oneOfEach } from '../../src/ingest/one-of-each.ts'
import { readCommunes } from '../../src/ingest/read-communes.ts'
import { type FileRead, readFiles } from '../../src/ingest/read-files.ts'
import { defaultUnits, readUnits } from '../../src/ingest/read-units.ts'
import { type Reader, ReadFailure } from '../../src/ingest/reader.ts'
import { openStore } from '../../src/store/open-store.ts'
import { annexRow, madeUpPlan } from '../record/made-up-plan.ts'

let folder: string
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-inputs-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Gives a plan for each file, later files sooner; files called `bad` fail. */
const reader: Reader = {
  async read({ path, sha256 }) {
    await new Promise((done) => setTimeout(done, path.includes('0') ? 40 : 1))
    if (path.includes('bad')) throw new ReadFailure('damaged')
    const plan = madeUpPlan({ sha256 })
    return { ...plan, source: { ...plan.source, path }, document: { ...plan.document, number: null } }
  },
  close: async () => {},
}

describe('files', () => {
  test('are given in their own order, a failure in its place', async () => {
    mkdirSync(join(folder, 'many'))
    const paths = ['many/0.txt', 'many/1.txt', 'many/bad.txt', 'many/3.txt'].map((name) => file(name, name))
    const read: FileRead[] = []
    for await (const one of readFiles([...paths, join(folder, 'many/nowhere.txt')], { reader, workers: 3 })) read.push(one)
    expect(read.map(({ path }) => path)).toEqual([...paths, join(folder, 'many/nowhere.txt')])
    expect(read.map((one) => ('failure' in one ? one.failure.code : 'read'))).toEqual(['read', 'read', 'damaged', 'read', 'io'])
  })

  test('of a folder, and names that lead to nothing', async () => {
    const { records, failures } = await readInputs([join(folder, 'many'), 'nowhere'], { reader })
    expect(records).toHaveLength(3)
    expect(failures.map(({ failure }) => failure.code).sort()).toEqual(['damaged', 'missing'])
  })
})

test('documents of a store by sha256 and number; a number that several carry names all of them only where asked', async () => {
  const store = await openStore(':memory:')
  for (const letter of ['a', 'b']) await store.save(madeUpPlan({ sha256: letter.repeat(64) }), '1')
  const options = { store: async () => store }
  expect((await readInputs(['a'.repeat(64)], options)).records).toHaveLength(1)
  // the two are one document in two files
  expect(await readInputs(['17/KH-UBND'], options)).toMatchObject({ records: [{}], failures: [] })
  expect((await readInputs(['99/KH-UBND'], { ...options, all: true })).failures[0]?.failure.code).toBe('not-in-store')
  const all = await readInputs(['17/KH-UBND'], { ...options, all: true })
  expect({ records: all.records.length, twins: all.twins.length }).toEqual({ records: 1, twins: 1 })
  const other = madeUpPlan({ sha256: 'c'.repeat(64) })
  await store.save({ ...other, document: { ...other.document, date: '2030-01-09' } }, '1')
  expect((await readInputs(['17/KH-UBND'], options)).failures[0]?.failure.code).toBe('ambiguous')
  await store.close()
})

describe('one document in two files', () => {
  const record = (path: string, pages: number | null, rows = 2) => {
    const plan = madeUpPlan({ sha256: path, rows: Array.from({ length: rows }, () => annexRow()) })
    return { ...plan, source: { ...plan.source, path, pages } }
  }

  test('the one with more tasks is kept, then the one with pages, whatever their order', () => {
    const files = [record('a.docx', null), record('b.pdf', 12), record('c.txt', null, 1)]
    for (const some of [files, [...files].reverse()]) {
      const { records, twins } = oneOfEach(some)
      expect(records.map(({ source }) => source.path)).toEqual(['b.pdf'])
      expect(twins.map(({ left }) => left).sort()).toEqual(['a.docx', 'c.txt'])
    }
  })

  test('documents without a number are never taken for one', () => {
    const blank = (path: string) => ({ ...record(path, null), document: { ...record(path, null).document, number: null } })
    expect(oneOfEach([blank('a'), blank('b')]).records).toHaveLength(2)
  })
})

test('annexes in files of their own join their document, once', () => {
  const plan = madeUpPlan({ sha256: 'a', rows: [] })
  const main = { ...plan, source: { ...plan.source, path: 'xa/ke-hoach.docx' }, annexes: [] }
  const loose = madeUpPlan({ sha256: 'b' })
  const annex = {
    ...loose,
    source: { ...loose.source, path: 'xa/phu-luc.xlsx' },
    document: {
      ...loose.document,
      kind: 'khac' as const,
      number: null,
      title: null,
      place: null,
      signer: { position: null, name: null },
    },
    citations: [],
  }
  const joined = joinDossiers([main, annex])
  expect(joined.map(({ source, annexes }) => [source.path, annexes.flatMap(({ rows }) => rows).length])).toEqual([
    ['xa/ke-hoach.docx', 2],
  ])
  const twice = { ...annex, source: { ...annex.source, path: 'xa/phu-luc.pdf', sha256: 'c' } }
  expect(joinDossiers([main, annex, twice])[0]?.annexes.flatMap(({ rows }) => rows)).toHaveLength(2)
})

test.each([
  ['lines', 'Xã Suối Mây\n\n# chưa rõ\nXã Đồi Chè\nXã Suối Mây\n'],
  ['a CSV with numbers and a header', '\ufeffSTT;Tên xã;Ghi chú\r\n1;Xã Suối Mây;\r\n2;"Xã Đồi Chè";x\r\n'],
  ['a CSV by commas', 'Xã,Huyện\n"Xã Suối Mây","a, b"\nXã Đồi Chè,c\n'],
  ['decomposed letters', 'Xã Suối Mây\nXã Đồi Chè'.normalize('NFD')],
])('communes of %s', async (_, text) => {
  expect(await readCommunes(file('communes.txt', text))).toEqual(['Xã Suối Mây', 'Xã Đồi Chè'])
})

test('tables of bodies: those of the package, and a wrong one is told with its place', async () => {
  const [table] = await defaultUnits()
  expect(table?.mapping.length).toBeGreaterThan(3)
  await expect(readUnits(file('units.yaml', 'name: x\nbodies: 3\n'))).rejects.toMatchObject({
    code: 'wrong-units',
    path: expect.stringContaining('units.yaml'),
  })
  await expect(readUnits(file('broken.yaml', 'name: [x\n'))).rejects.toMatchObject({ code: 'wrong-units' })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { one, row } from '../../corpus/tools/blocks.ts'
import { derive, type Edit } from '../../corpus/tools/derive.ts'
import type { Annex } from '../../corpus/tools/description.ts'
import { CORPUS, describe as described, slugs } from '../../corpus/tools/folders.ts'

const annex: Annex = {
  number: '01',
  heading: 'Phụ lục 01',
  title: 'Nhiệm vụ',
  columns: [
    { role: 'no', header: 'TT', width: 1 },
    { role: 'task', header: 'Nhiệm vụ', width: 9 },
  ],
  rows: ['Đắp bờ', 'Khơi mương', 'Sửa cống', 'Trồng tre'].map((task, index) => row(String(index + 1), { task })),
}
const run = (edits: readonly Edit[]) => derive({ slug: 'mau', annexes: [annex] }, 'xa', edits)
const tasks = (edits: readonly Edit[]) =>
  run(edits).annexes[0]?.rows.map((entry) => ('cells' in entry ? `${entry.no} ${entry.cells.task?.items[0]}` : ''))
const pairs = (edits: readonly Edit[]) => run(edits).alignment.plan.items.map(({ status, plan }) => [status, ...plan].join(' '))

test('drops and numbers anew', () => {
  const edits: Edit[] = [{ edit: 'drop', row: '01/2' }]
  expect(tasks(edits)).toEqual(['1 Đắp bờ', '2 Sửa cống', '3 Trồng tre'])
  expect(pairs(edits)).toEqual(['covered 01/1', 'missing', 'covered 01/2', 'covered 01/3'])
})

test('splits one row and merges two', () => {
  const edits: Edit[] = [
    { edit: 'split', row: '01/1', into: [{ task: one('Đắp bờ đông') }, { task: one('Đắp bờ tây') }] },
    { edit: 'merge', rows: ['01/3', '01/4'], cells: { task: one('Sửa cống, trồng tre') } },
  ]
  expect(tasks(edits)).toEqual(['1 Đắp bờ đông', '2 Đắp bờ tây', '3 Khơi mương', '4 Sửa cống, trồng tre'])
  expect(pairs(edits)).toEqual(['covered 01/1 01/2', 'covered 01/3', 'covered 01/4', 'covered 01/4'])
})

test('moves, adds and changes', () => {
  const edits: Edit[] = [
    { edit: 'move', row: '01/1', after: '01/4' },
    { edit: 'add', after: '01/2', cells: { task: one('Thả cá') } },
    { edit: 'change', row: '01/3', cells: { task: one('Sửa hai cống') }, changes: [{ field: 'task' }] },
  ]
  expect(tasks(edits)).toEqual(['1 Khơi mương', '2 Thả cá', '3 Sửa hai cống', '4 Trồng tre', '5 Đắp bờ'])
  expect(pairs(edits)).toEqual(['covered 01/5', 'covered 01/1', 'changed 01/3', 'covered 01/4'])
  expect(run(edits).alignment.plan.extra).toEqual(['01/2'])
})

test('refuses an edit of a row that is not there', () => {
  expect(() => run([{ edit: 'drop', row: '01/9' }])).toThrow('no row 01/9')
})

test('merges of three, shapes and severities', () => {
  const [a, b, c, d] = run([
    { edit: 'change', row: '01/2', cells: {}, changes: [{ field: 'deadline', direction: 'later' }, { field: 'lead' }] },
    { edit: 'merge', rows: ['01/1', '01/2', '01/3'], cells: { task: one('Đắp bờ, khơi mương, sửa cống') } },
    { edit: 'split', row: '01/4', into: [{ task: one('Ươm tre') }, { task: one('Trồng tre') }] },
  ]).alignment.plan.items
  expect([a, b, c].map((item) => `${item?.shape} ${item?.plan}`)).toEqual(['merged 01/1', 'merged 01/1', 'merged 01/1'])
  expect(b).toMatchObject({
    status: 'changed',
    changes: [{ field: 'deadline', direction: 'later', severity: 'error' }, { field: 'lead' }],
  })
  expect(d).toMatchObject({ shape: 'split', plan: ['01/2', '01/3'] })
})

test('what is known of the whole plan stands in its alignment', () => {
  const facts = { notes: ['other-year'], copyOf: 'xa-khac' }
  expect(derive({ slug: 'mau', annexes: [annex] }, 'xa', [], undefined, String, facts).alignment.plan).toMatchObject(facts)
})

test('twelve plans at least are derived from a template of the corpus', async () => {
  const alignments = (await Promise.all(slugs().map(described))).flatMap(({ alignment }) => (alignment ? [alignment] : []))
  expect(alignments.length).toBeGreaterThanOrEqual(12)
  for (const { template } of alignments) expect(slugs()).toContain(template)
})

test('the generator knows nothing of the extractors', () => {
  const sources = readdirSync(join(CORPUS, 'tools'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const reaching = sources.filter((name) =>
    /from '(\.\.\/)+(extractors|src)\//.test(readFileSync(join(CORPUS, 'tools', name), 'utf8')),
  )
  expect(reaching).toEqual([])
})

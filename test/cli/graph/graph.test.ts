import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MultiDirectedGraph } from 'graphology'
import gexfFile from 'graphology-gexf'
import graphmlFile from 'graphology-graphml'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { citationGraph } from '../../../src/record/citation-graph.ts'

const ROOT = join(import.meta.dirname, '../../..')
let folder: string
const doichieu = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(ROOT, 'node_modules/tsx/dist/loader.mjs'), join(ROOT, 'src/cli/main.ts'), ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, DOICHIEU_STORE: 'store.sqlite', DOICHIEU_LANG: '' }, maxBuffer: 1e8 },
  )
  return { status, stdout, stderr }
}
const lines = (text: string) => text.trimEnd().split('\n')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-graph-'))
  const { status } = doichieu('ingest', join(ROOT, 'corpus/*/source.txt'))
  expect(status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('without a form it says what the graph holds, in both languages', () => {
  expect(doichieu('graph').stdout).toMatch(/^\d+ văn bản \(\d+ có trong kho/u)
  expect(doichieu('graph', '--lang', 'en').stdout).toMatch(/^\d+ documents \(\d+ held/u)
})

describe('forms', () => {
  test('JSON by the contract, of the store or of files', () => {
    const whole = citationGraph.parse(JSON.parse(doichieu('graph', '--json').stdout))
    expect(whole.nodes.length).toBeGreaterThan(80)
    expect(whole.stale).toHaveLength(2)
    const files = doichieu('graph', '--json', join(ROOT, 'corpus/ubnd-xa-tan-phong-ha-88-bc-2024/source.txt'))
    expect(files.status).toBe(0)
    expect(citationGraph.parse(JSON.parse(files.stdout)).nodes.filter(({ held }) => held)).toHaveLength(1)
  })

  test('GraphML, GEXF and DOT, to a file or to the screen', () => {
    const { stdout, stderr } = doichieu('graph', '--graphml', '--gexf', 'g.gexf', '--dot', 'new/g.dot')
    expect(stderr).toContain('g.gexf')
    const read = graphmlFile.parse(MultiDirectedGraph, stdout)
    expect(gexfFile.parse(MultiDirectedGraph, readFileSync(join(folder, 'g.gexf'), 'utf8')).size).toBe(read.size)
    expect(readFileSync(join(folder, 'new/g.dot'), 'utf8')).toMatch(/^digraph/u)
  })

  test('CSV of nodes and edges in a folder', () => {
    expect(doichieu('graph', '--csv', 'tables').status).toBe(0)
    expect(readFileSync(join(folder, 'tables/nodes.csv'), 'utf8').startsWith('\ufeffId,')).toBe(true)
    expect(lines(readFileSync(join(folder, 'tables/edges.csv'), 'utf8')).length).toBeGreaterThan(80)
  })

  test('HTML that needs no network, with the path of each document', () => {
    expect(doichieu('graph', '--html', 'map.html', '--lang', 'en').status).toBe(0)
    const page = readFileSync(join(folder, 'map.html'), 'utf8')
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('ubnd-xa-tan-phong-ha-88-bc-2024/source.txt')
    expect(page.replace(/http:\/\/www\.w3\.org\/[\w/]+/gu, '')).not.toMatch(/(?:src|href)=["']?https?:|url\(["']?https?:/u)
  })

  test('narrowed by relation, status, province and what is held', () => {
    const narrowed = (...args: string[]) => citationGraph.parse(JSON.parse(doichieu('graph', '--json', ...args).stdout))
    expect(new Set(narrowed('--relation', 'based-on,implements').edges.map(({ relation }) => relation))).toEqual(
      new Set(['based-on', 'implements']),
    )
    expect(narrowed('--status', 'replaced').nodes.every(({ status }) => status === 'replaced')).toBe(true)
    const held = narrowed('--only-held', '--province', 'tinh son lam')
    expect(held.nodes.length).toBeGreaterThan(10)
    expect(held.nodes.every((node) => node.held && node.places?.[0] === 'Sơn Lam')).toBe(true)
  })

  test('statuses on a day, and with a table of one’s own', () => {
    const statusOf = (number: string, ...args: string[]) =>
      citationGraph.parse(JSON.parse(doichieu('graph', '--json', ...args).stdout)).nodes.find((node) => node.number === number)
        ?.status
    expect(statusOf('61/2018/NĐ-CP', '--on', '2020-01-01')).not.toBe('replaced')
    expect(statusOf('61/2018/NĐ-CP', '--on', '01/08/2025')).toBe('replaced')
    const entry =
      'texts:\n  - { number: 66/2021/NĐ-CP, kind: nghi-dinh, date: 2021-07-06, name: X, issuer: Chính phủ,\n      events: [{ type: repealed, by: null, since: 2022-01-01, scope: whole, source: "tôi" }] }\n'
    writeFileSync(join(folder, 'mine.yaml'), entry)
    expect(statusOf('66/2021/NĐ-CP', '--statuses', 'mine.yaml')).toBe('repealed')
  })
})

describe('questions', () => {
  test('why: the chain of authority with the words that say so', () => {
    const { status, stdout } = doichieu('graph', 'why', '15/KH-UBND', '76/NQCP')
    expect(status).toBe(0)
    expect(lines(stdout)[0]).toContain('Kế hoạch 15/KH-UBND')
    expect(stdout).toMatch(/└ thực hiện: Quyết định 3015\/QĐ-UBND/u)
    expect(stdout).toMatch(/ {4}└ căn cứ: Nghị quyết 76\/NQ-CP/u)
    expect(stdout).toContain('“Căn cứ Nghị quyết số 76/NQ-CP')
    const steps = JSON.parse(doichieu('graph', 'why', '15/KH-UBND', '76/NQ-CP', '--json').stdout)
    expect(steps).toHaveLength(2)
  })

  test('why by the name of a law, where only one of that name is on the way', () => {
    const { status, stdout } = doichieu('graph', 'why', '08/KH-UBND', 'luat to chuc chinh quyen dia phuong')
    expect({ status, last: lines(stdout).at(-2) }).toEqual({ status: 0, last: expect.stringContaining('72/2025/QH15') })
  })

  test('cited-by, nearest first', () => {
    const direct = lines(doichieu('graph', 'cited-by', 'Nghị quyết số 76/NQ-CP').stdout)
    const far = lines(doichieu('graph', 'cited-by', '76/NQ-CP', '--depth', '2').stdout)
    expect(direct).toHaveLength(3)
    expect(far.length).toBeGreaterThan(direct.length)
    expect(far.slice(0, 3)).toEqual(direct)
  })

  test('missing, most-cited, stale, cycles and unused', () => {
    expect(doichieu('graph', 'missing', '--limit', '3').stdout).toContain('Luật Ngân sách nhà nước')
    expect(lines(doichieu('graph', 'most-cited', '--limit', '2').stdout)[0]).toContain('3015/QĐ-UBND')
    expect(doichieu('graph', 'stale').stdout).toMatch(
      /→ Nghị định 61\/2018\/NĐ-CP .*\n.*01\/07\/2025, thay bằng Nghị định 118\/2025/u,
    )
    expect(JSON.parse(doichieu('graph', 'stale', '--on', '2026-07-01', '--json').stdout).length).toBeGreaterThan(2)
    expect(doichieu('graph', 'cycles').stdout).toBe('Không có vòng nào.\n')
    expect(doichieu('graph', 'cycles', '--lang', 'en').stdout).toBe('There are no rings.\n')
    expect(doichieu('graph', 'unused').stdout).toContain('142/BC-UBND')
  })

  test('of files instead of the store', () => {
    const source = join(ROOT, 'corpus/ubnd-xa-my-dien-noi-46-kh-2025/source.txt')
    expect(doichieu('graph', 'cited-by', '43/2018/TTBCT', '--files', source).stdout).toContain('46/KH-UBND')
  })
})

describe('what cannot be answered is told in one line', () => {
  test.each([
    [1, ['graph', 'cited-by', '12/KH-UBND'], 'UBND huyện Lam Đoài'],
    [1, ['graph', 'cited-by', '9999/QĐ-UBND'], 'không có văn bản nào'],
    [1, ['graph', 'why', '76/NQ-CP', '15/KH-UBND'], 'không có đường'],
    [1, ['graph', '--statuses', 'none.yaml'], 'none.yaml'],
    [1, ['graph', 'nowhere.pdf'], 'nowhere.pdf'],
    [1, ['graph', '--store', 'none.sqlite'], 'ingest'],
    [2, ['graph', '--on', 'hôm qua'], 'hôm qua'],
    [2, ['graph', '--relation', 'loves'], 'loves'],
    [2, ['graph', 'cited-by', 'x', '--depth', '0'], '--depth'],
    [2, ['graph', 'why', 'x'], 'thiếu text'],
  ])('exit %d: %j', (code, args, said) => {
    const { status, stderr } = doichieu(...args)
    expect(status).toBe(code)
    expect(stderr).toContain(said)
    expect(lines(stderr)).toHaveLength(1)
  })
})

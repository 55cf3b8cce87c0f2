import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/declare.ts'
import { CONTRACT_NAMES } from '../../src/cli/commands/schema.ts'
import { citationGraph } from '../../src/record/citation-graph.ts'
import { comparison } from '../../src/record/comparison.ts'
import { followUp } from '../../src/record/follow-up.ts'
import { record } from '../../src/record/record.ts'
import { versionComparison } from '../../src/record/version-comparison.ts'

const ROOT = join(import.meta.dirname, '../..')
let folder: string
const doichieu = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(ROOT, 'node_modules/tsx/dist/loader.mjs'), join(ROOT, 'src/cli/main.ts'), ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, DOICHIEU_STORE: '', DOICHIEU_LANG: '' } },
  )
  return { status, stdout, stderr }
}

const PLAN = `ỦY BAN NHÂN DÂN
XÃ SUỐI MÂY
Số: 17/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Suối Mây, ngày 09 tháng 01 năm 2031

KẾ HOẠCH
Cải cách hành chính năm 2031

Căn cứ Quyết định số 88/QĐ-UBND ngày 02/01/2031 của UBND tỉnh Trung Hải;

I. MỤC TIÊU
1. Trên 97% hồ sơ về đất đai được giải quyết đúng hạn.
II. NHIỆM VỤ
1. Rà soát thủ tục hành chính trước ngày 30/6/2031.

CHỦ TỊCH
`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-cli-'))
  writeFileSync(join(folder, 'plan.txt'), PLAN)
  writeFileSync(join(folder, 'empty.pdf'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('help', () => {
  test('lists every command, in both languages, with and without being asked', () => {
    for (const args of [[], ['--help'], ['--lang', 'en', '--help']]) {
      const { status, stdout, stderr } = doichieu(...args)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      for (const command of COMMANDS) expect(stdout).toContain(`  ${command} `)
    }
  })

  test.each(COMMANDS)('of %s', (command) => {
    expect(doichieu(command, '--help')).toMatchObject({ status: 0, stderr: '' })
  })

  test('may be asked for as a command, and shows what people type', () => {
    const { status, stdout } = doichieu('help', 'graph', 'why')
    expect(status).toBe(0)
    expect(stdout).toContain('  doichieu graph why 25/KH-UBND 76/NQ-CP')
  })

  test('the version is the package’s', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(doichieu('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('wrong usage is told in one line, exit 2', () => {
  test.each([
    [['nothing'], 'nothing'],
    [['extract'], 'file'],
    [['extract', 'a', 'b'], 'extract --help'],
    [['extract', '--jsonn', 'a'], '--jsonn'],
    [['search', 'x', '--limit', 'nhiều'], 'nhiều'],
    [['ingest', 'x', '--workers', '-1'], '-1'],
    [['export', '--format', 'xml'], 'xml'],
    [['--lang', 'fr', 'schema'], 'fr'],
    [['schema', '--what', 'letter'], 'follow-up'],
    [['extarct', 'a'], 'có phải extract?'],
    [['graph', 'why', 'a'], 'graph why --help'],
    [['diff', '--from', 'a', '--to', 'b', '--docx', 'c'], '--docx không dùng cùng --from'],
  ])('%j', (args, said) => {
    const { status, stdout, stderr } = doichieu(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(said)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('input that cannot be used is told in one line, exit 1', () => {
  test.each([
    [['extract', 'nowhere.pdf'], 'nowhere.pdf', 'không có tệp'],
    [['extract', '.'], '.', 'thư mục'],
    [['extract', 'empty.pdf'], 'empty.pdf', 'rỗng'],
    [['extract', 'empty.pdf', '--lang', 'en'], 'empty.pdf', 'empty'],
    [['search', 'x', '--store', 'none.sqlite'], 'none.sqlite', 'ingest'],
    [['search', 'x', '--store', 'plan.txt'], 'plan.txt', 'không phải kho'],
    [['ingest', 'nowhere'], 'nowhere', 'không có tệp'],
    [['eval', '.'], '.', 'gold.json'],
  ])('%j', (args, path, why) => {
    const { status, stdout, stderr } = doichieu(...args)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(`${path}: `)
    expect(stderr).toContain(why)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

test('extract prints a record as the contract has it, or a summary, or writes a file', () => {
  const json = doichieu('extract', 'plan.txt', '--json')
  expect(json).toMatchObject({ status: 0, stderr: '' })
  const read = record.parse(JSON.parse(json.stdout))
  expect(read.document).toMatchObject({ number: '17/KH-UBND', date: '2031-01-09', planYear: 2031 })
  expect(doichieu('extract', 'plan.txt').stdout).toContain('09/01/2031')
  expect(doichieu('extract', 'plan.txt', '--json', '--out', 'new/plan.json')).toEqual({
    status: 0,
    stdout: '',
    stderr: 'Đã ghi new/plan.json\n',
  })
  expect(JSON.parse(readFileSync(join(folder, 'new/plan.json'), 'utf8'))).toEqual(read)
})

test('ingest, search and export work on one store', () => {
  const ingested = doichieu('ingest', 'plan.txt', 'empty.pdf', '--json')
  expect(ingested.status).toBe(0)
  expect(JSON.parse(ingested.stdout).totals).toEqual({ added: 1, replaced: 0, unchanged: 0, quarantined: 1 })
  expect(ingested.stderr).toContain('empty.pdf')
  expect(doichieu('search', 'dat', 'dai').stdout).toContain('«đất đai»')
  const hits = doichieu('search', 'thu tuc', '--json').stdout.trimEnd().split('\n')
  expect(JSON.parse(hits[0] ?? '')).toMatchObject({ number: '17/KH-UBND' })
  const csv = doichieu('export', '--format', 'csv', '--what', 'citations').stdout
  expect(csv.startsWith('\ufeffdocument_sha256,')).toBe(true)
  expect(csv).toContain('88/QĐ-UBND')
  const [line] = doichieu('export', '--format', 'jsonl').stdout.split('\n')
  expect(record.parse(JSON.parse(line ?? '')).document.number).toBe('17/KH-UBND')
})

describe('schema describes what a command prints', () => {
  const contracts = { record, comparison, versions: versionComparison, 'follow-up': followUp, graph: citationGraph }
  test('every contract is there', () => {
    expect(Object.keys(contracts)).toEqual(CONTRACT_NAMES)
    expect(doichieu('schema', '--help').stdout).toContain(CONTRACT_NAMES.join(', '))
  })

  test.each(Object.entries(contracts))('%s', (what, contract) => {
    const schema = JSON.parse(doichieu('schema', ...(what === 'record' ? [] : ['--what', what])).stdout)
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(contract.shape).sort())
  })
})

test('explain tells what fired', () => {
  const told = JSON.parse(doichieu('explain', '--json', 'hoàn thành trước ngày 30/6/2031').stdout)
  expect(told).toContainEqual(expect.objectContaining({ outcome: 'fired', rule: expect.stringMatching(/^deadlines\//) }))
})

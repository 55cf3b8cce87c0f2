import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparison } from '../../src/record/comparison.ts'

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
const lines = (text: string) => text.trimEnd().split('\n')

interface Issued {
  readonly organ: string
  readonly place: string
  readonly number: string
  readonly kind?: string
  readonly year?: number
  readonly rows: readonly (readonly [task: string, output: string, lead: string, deadline: string])[]
}

/** A plan as a web page, which is the shortest way to write a table. */
function plan({ organ, place, number, kind = 'KẾ HOẠCH', year = 2031, rows }: Issued): string {
  const table = rows.map((cells, at) => `<tr><td>${at + 1}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')
  const annex =
    rows.length === 0
      ? ''
      : `<p>Phụ lục 01</p><p>NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM ${year}</p><table border="1"><tr><td>TT</td><td>Nhiệm vụ</td><td>Sản phẩm</td><td>Cơ quan chủ trì</td><td>Thời hạn</td></tr>${table}</table>`
  return `<html><body><table><tr><td>${organ}</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr><tr><td>Số: ${number}</td><td>${place}, ngày 09 tháng 01 năm ${year}</td></tr></table><p>${kind}</p><p>Cải cách hành chính năm ${year}</p><p>Trân trọng.</p>${annex}</body></html>`
}

const ROWS = [
  ['Rà soát thủ tục hành chính lĩnh vực đất đai', 'Báo cáo kết quả rà soát', 'Sở Tư pháp', `Quý II/2031`],
  ['Số hóa hồ sơ tại bộ phận một cửa', 'Kế hoạch số hóa hồ sơ', 'Sở Nội vụ', 'Tháng 9/2031'],
  ['Tuyên truyền cải cách hành chính trên đài truyền thanh', 'Tin, bài', 'Sở Nội vụ', 'Tháng 11/2031'],
] as const
const own = (row: (typeof ROWS)[number], deadline: string = row[3]) =>
  [row[0], row[1], 'Văn phòng HĐND và UBND', deadline] as const

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-diff-'))
  mkdirSync(join(folder, 'plans'))
  const write = (name: string, issued: Issued) => writeFileSync(join(folder, name), plan(issued))
  const province = { organ: 'ỦY BAN NHÂN DÂN<br>TỈNH TRUNG HẢI', place: 'Trung Hải', number: '88/KH-UBND' }
  const first = { organ: 'ỦY BAN NHÂN DÂN<br>XÃ SUỐI MÂY', place: 'Suối Mây', number: '17/KH-UBND' }
  const second = { organ: 'ỦY BAN NHÂN DÂN<br>XÃ ĐỒI CHÈ', place: 'Đồi Chè', number: '9/KH-UBND' }
  write('template.html', { ...province, rows: ROWS })
  mkdirSync(join(folder, 'templates'))
  write('templates/one.html', { ...province, rows: ROWS })
  write('templates/two.html', { ...province, number: '95/KH-UBND', rows: ROWS })
  write('no-tasks.html', { ...province, number: '1/KH-UBND', rows: [] })
  write('plans/suoi-may.html', { ...first, rows: ROWS.map((row) => own(row)) })
  write('plans/doi-che.html', { ...second, rows: [own(ROWS[1], 'Tháng 12/2031'), own(ROWS[0])] })
  write('report.html', { ...second, number: '30/BC-UBND', kind: 'BÁO CÁO', rows: [own(ROWS[0])] })
  writeFileSync(join(folder, 'broken.pdf'), '')
  writeFileSync(join(folder, 'communes.csv'), '\ufeffSTT;Tên xã\r\n1;Xã Suối Mây\r\n2;Xã Đồi Chè\r\n3;Xã Bến Trúc\r\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a folder of plans against a template, as JSON by the contract and nothing else on standard output', () => {
  const { status, stdout } = doichieu(
    'diff',
    '--template',
    'template.html',
    '--plans',
    'plans',
    '--json',
    '--communes',
    'communes.csv',
  )
  expect(status).toBe(0)
  const read = comparison.parse(JSON.parse(stdout))
  expect(read.template).toMatchObject({ number: '88/KH-UBND', planYear: 2031, tasks: 3 })
  const [hill, stream] = [...read.plans].sort((a, b) => a.summary.coverage - b.summary.coverage)
  expect(stream).toMatchObject({ plan: { unit: 'Suối Mây' }, summary: { missing: 0, coverage: 1 } })
  expect(hill).toMatchObject({ plan: { unit: 'Đồi Chè' }, summary: { missing: 1 } })
  const late = hill?.items.flatMap((item) => item.differences ?? []).find(({ field }) => field === 'deadline')
  expect(late).toMatchObject({ direction: 'later', severity: 'error' })
  expect(read.overview?.notSent).toEqual([expect.stringContaining('Bến Trúc')])
})

test('without an output a summary on the screen', () => {
  const { status, stdout } = doichieu('diff', '--template', 'template.html', '--plans', 'plans/*.html')
  expect(status).toBe(0)
  for (const said of ['88/KH-UBND', 'Xã Suối Mây', 'Xã Đồi Chè', '100 %', 'Tuyên truyền cải cách hành chính'])
    expect(stdout).toContain(said)
})

test('--out writes every report', () => {
  const { status, stdout } = doichieu('diff', '--template', 'template.html', '--plans', 'plans', '--out', 'out')
  expect(status).toBe(0)
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(
    ['cong-van-tung-xa', 'cong-van.docx', 'doi-chieu.csv', 'doi-chieu.html', 'doi-chieu.json', 'doi-chieu.xlsx'].sort(),
  )
  expect(lines(stdout)).toHaveLength(6)
  expect(comparison.parse(JSON.parse(readFileSync(join(folder, 'out/doi-chieu.json'), 'utf8'))).plans).toHaveLength(2)
  expect(readdirSync(join(folder, 'out/cong-van-tung-xa'))).toContain('Xã Đồi Chè.docx')
})

test('documents in the store stand by number or sha256, and all of them where no plans are named', () => {
  expect(doichieu('ingest', 'plans', 'template.html', '--json').status).toBe(0)
  const named = doichieu('diff', '--template', '88/KH-UBND', '--plans', '17/KH-UBND', '--json')
  expect(named.status).toBe(0)
  expect(JSON.parse(named.stdout).plans).toHaveLength(1)
  const all = doichieu('diff', '--template', '88/KH-UBND', '--json')
  expect(JSON.parse(all.stdout).plans).toHaveLength(2)
  const { sha256 } = JSON.parse(named.stdout).plans[0].plan
  expect(
    JSON.parse(doichieu('diff', '--template', 'template.html', '--plans', sha256.slice(0, 12), '--json').stdout).plans,
  ).toHaveLength(1)
})

test('a plan that cannot be read is one line, and the rest goes on', () => {
  const { status, stdout, stderr } = doichieu('diff', '--template', 'template.html', '--plans', 'plans', 'broken.pdf', '--json')
  expect(status).toBe(0)
  expect(JSON.parse(stdout).plans).toHaveLength(2)
  expect(lines(stderr).filter((line) => line.includes('broken.pdf'))).toHaveLength(1)
})

test('a name that leads to nothing is one line and exit 1, and the rest goes on', () => {
  const { status, stdout, stderr } = doichieu('diff', '--template', 'template.html', '--plans', 'plans', 'nowhere', '--json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout).plans).toHaveLength(2)
  expect(lines(stderr).filter((line) => line.includes('nowhere'))).toHaveLength(1)
})

test('a report given as a plan is said so', () => {
  const { stderr } = doichieu('diff', '--template', 'template.html', '--plans', 'report.html', '--json')
  expect(stderr).toMatch(/report\.html: .*báo cáo/u)
  expect(doichieu('diff', '--template', 'template.html', '--plans', 'report.html', '--lang', 'en').stderr).toMatch(
    /report\.html: .*report/u,
  )
})

describe('input that makes a comparison impossible is told in one line, exit 1, and writes nothing', () => {
  test.each([
    [['--template', 'no-tasks.html', '--plans', 'plans'], 'no-tasks.html', 'không có nhiệm vụ'],
    [['--template', 'templates', '--plans', 'plans'], 'templates', 'nhiều văn bản mẫu'],
    [['--template', 'nowhere.html', '--plans', 'plans'], 'nowhere.html', 'không có'],
    [['--template', 'broken.pdf', '--plans', 'plans'], 'broken.pdf', 'rỗng'],
    [['--template', 'template.html', '--plans', 'broken.pdf'], 'broken.pdf', 'không có kế hoạch nào'],
    [['--template', 'template.html', '--plans', 'plans', '--units', 'communes.csv'], 'communes.csv', 'bảng đơn vị sai'],
    [['--template', 'template.html', '--plans', 'plans', '--communes', 'none.txt'], 'none.txt', 'không có tệp'],
  ])('%j', (args, path, why) => {
    const { status, stdout, stderr } = doichieu('diff', ...args, '--html', 'never.html')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    const told = lines(stderr).filter((line) => line.startsWith('Lỗi: '))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(`${path}: `)
    expect(told[0]).toContain(why)
    expect(existsSync(join(folder, 'never.html'))).toBe(false)
  })
})

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadImage } from '@napi-rs/canvas'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const PLAN = join(ROOT, 'corpus/ubnd-xa-thach-lung-ha-04-kh-2026/source.pdf')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-show-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const show = (...args: string[]) => {
  const main = [join(ROOT, 'node_modules/tsx/dist/loader.mjs'), join(ROOT, 'src/cli/main.ts')]
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', ...main, 'show', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('a page of a PDF becomes a picture with everything drawn over it', async () => {
  const out = join(folder, 'new', 'page.png')
  expect(show(PLAN, '--page', '2', '--out', out)).toEqual({ status: 0, stdout: `Đã ghi ${out}\n`, stderr: '' })
  const image = await loadImage(readFileSync(out))
  expect(image.width).toBeGreaterThan(image.height)
  expect(image.width).toBeGreaterThan(1600)
})

test('formats without pages are told of in one line', () => {
  writeFileSync(join(folder, 'plan.txt'), 'KẾ HOẠCH\nCải cách hành chính năm 2031\n')
  const { status, stderr } = show('plan.txt', '--page', '1', '--out', 'no.png')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Lỗi: plan\.txt: định dạng này không chia trang.*\n$/u)
  expect(existsSync(join(folder, 'no.png'))).toBe(false)
})

test.each([
  [['--page', '99', '--out', 'no.png'], '1–6'],
  [['--page', '0', '--out', 'no.png'], '--page'],
  [['--page', '1', '--out', 'no.png', '--what', 'lines,pictures'], 'pictures'],
  [['--page', '1'], '--out'],
] as const)('wrong usage %j is told in one line', (args, names) => {
  const { status, stderr } = show(PLAN, ...args)
  expect(status).toBe(2)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).toContain(names)
})

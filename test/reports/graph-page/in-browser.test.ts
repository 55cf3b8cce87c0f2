import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserBundle } from '../../../src/reports/browser-bundle.ts'
import { graphPage } from '../../../src/reports/graph-page/graph-page.ts'
import { sampleGraph } from '../../graph/export/sample-graph.ts'
import { randomGraph } from './random-graph.ts'

/** Debian's browser; where there is none these tests are left out. */
const CHROMIUM = '/usr/bin/chromium'
const SOFTWARE = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]
const WITHOUT = ['--no-sandbox', '--disable-gpu', '--disable-3d-apis']

describe.skipIf(!existsSync(CHROMIUM)).each([
  ['with WebGL', SOFTWARE],
  ['without WebGL', WITHOUT],
])('in a browser %s', (name, args) => {
  let folder: string
  let browser: Browser
  let page: Page
  const troubles: string[] = []
  const open = async (file: string) => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
    page.on('request', (request) => request.url().startsWith('file:') || troubles.push(request.url()))
    await page.goto(`file://${join(folder, file)}`)
    await page.waitForSelector('.stage[data-view]')
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'graph-page-'))
    const bundle = await browserBundle('graph-page')
    writeFileSync(join(folder, 'small.html'), graphPage(sampleGraph, { language: 'vi', ...bundle }))
    writeFileSync(join(folder, 'random.html'), graphPage(randomGraph(700), { language: 'en', ...bundle }))
    browser = await chromium.launch({ executablePath: CHROMIUM, args })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  test('a document is found by its number and shows its basis that had ended, with the words that say so', async () => {
    await open('small.html')
    expect(await page.getAttribute('.stage', 'data-view')).toBe(name === 'with WebGL' ? 'picture' : 'list')
    await page.keyboard.press('/')
    await page.fill('input[type=search]', '18/khubnd')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel.open')
    const panel = await page.innerText('.panel')
    expect(panel).toContain('Kế hoạch 18/KH-UBND')
    expect(panel).toContain('<Cải cách> & "đổi mới"')
    expect(panel).toContain('Hết hiệu lực từ 01/08/2023')
    await page.click('.relation summary .times >> nth=0')
    expect(await page.innerText('.passages mark >> nth=0')).toBe('Nghị định số 90/2019/NĐ-CP')
    expect(page.url()).toContain('#urn%3Alex')
    await page.keyboard.press('Escape')
    expect(await page.locator('.panel.open').count()).toBe(0)
    expect(troubles).toEqual([])
  })

  test('filters change what is counted and listed', async () => {
    await open('random.html')
    const count = () => page.innerText('.counts')
    const before = await count()
    await page.keyboard.press('l')
    if (name === 'with WebGL') expect(await page.getAttribute('.stage', 'data-view')).toBe('list')
    expect(await page.locator('.table tbody tr').count()).toBe(150)
    await page.selectOption('select', { index: 1 })
    expect(await count()).not.toBe(before)
    await page.click('.alarm-choice')
    const rows = await page.locator('.table tbody tr').count()
    expect((await count()).startsWith(`${rows} documents`)).toBe(true)
    await page.click('.filters header button')
    expect(await count()).toBe(before)
    expect(troubles).toEqual([])
  })
})

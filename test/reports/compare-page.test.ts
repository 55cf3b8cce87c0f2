import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparePage } from '../../src/reports/compare-page/compare-page.ts'
import type { PageData } from '../../src/reports/compare-page/page-data.ts'
import { describeDifference } from '../../src/reports/describe-difference.ts'
import { wordsOf } from '../../src/reports/words/words.ts'
import { madeUpComparison } from './made-up-comparison.ts'

const ATTACK = `"><img src=x onerror="document.title='broken'"></script><script>document.title='broken'</script>`

function dataOf(html: string): PageData {
  const packed = /<script type="text\/plain" id="packed">([^<]*)</u.exec(html)?.[1]
  if (packed !== undefined) return JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString())
  return JSON.parse(/<script type="application\/json" id="data">([^<]*)</u.exec(html)?.[1] ?? '')
}

describe('the page of a comparison', async () => {
  const comparison = madeUpComparison({ communes: 6, tasks: 26 })
  const html = await comparePage(comparison)

  test('needs nothing from anywhere', () => {
    expect(html).not.toMatch(/(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?\/\//iu)
    expect(html).not.toMatch(/<link|@import|@font-face/iu)
    expect(html).toContain("default-src 'none'")
  })

  test('is NFC and Vietnamese, or English when asked', async () => {
    expect(html).toBe(html.normalize('NFC'))
    expect(html).toContain('<html lang="vi">')
    const english = await comparePage(comparison, 'en')
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('Most often missed')
  })

  test('carries every difference', () => {
    const { texts } = dataOf(html)
    const say = wordsOf('vi')
    for (const { items, differences } of comparison.plans)
      for (const difference of [...items.flatMap((item) => item.differences ?? []), ...differences])
        expect(texts).toContain(describeDifference(difference, say))
  })

  test('tells the template, the totals, who sent nothing and which plans are alike without a script', () => {
    for (const said of ['88/QĐ-UBND', 'Ủy ban nhân dân tỉnh Trung Hải', 'Hòn Khói', 'Giống nhau', '<svg class="matrix-picture"'])
      expect(html).toContain(said)
    expect(html.match(/<g transform="translate\(0 \d+\)">/gu)).toHaveLength(6)
  })

  test('long data is packed, and says the same', async () => {
    const many = madeUpComparison({ communes: 60, tasks: 40 })
    const page = await comparePage(many)
    expect(page).toContain('id="packed"')
    expect(dataOf(page).plans).toHaveLength(60)
  })

  test('nothing that a document says becomes markup', async () => {
    const hostile = madeUpComparison({ communes: 2, tasks: 3 })
    for (const row of hostile.template.rows) row.task = ATTACK
    for (const { plan } of hostile.plans) {
      plan.unit = ATTACK
      plan.issuer = `Ủy ban nhân dân xã ${ATTACK}`
      plan.path = ATTACK
    }
    const page = await comparePage(hostile)
    expect(page).not.toContain('<img')
    expect(page.match(/<script/gu)).toHaveLength(3)
  })
})

const CHROMIUM = '/usr/bin/chromium'

describe.skipIf(!existsSync(CHROMIUM))('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-page-'))
  const wrong: string[] = []
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    const comparison = madeUpComparison({ communes: 40, tasks: 26 })
    const [first] = comparison.plans
    if (first !== undefined) first.plan.issuer = `Ủy ban nhân dân xã ${ATTACK}`
    writeFileSync(join(folder, 'page.html'), await comparePage(comparison))
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    page = await browser.newPage({ viewport: { width: 1300, height: 900 } })
    page.on('pageerror', (error) => wrong.push(String(error)))
    page.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())))
    page.on('request', (request) => void (request.url().startsWith('file:') || wrong.push(request.url())))
    await page.goto(`file://${join(folder, 'page.html')}`)
    await page.waitForSelector('#grid [role=gridcell]')
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  test('the matrix filters by place without marks and by status', async () => {
    await page.fill('[name=place]', 'doi ')
    await expect.poll(() => page.textContent('#shown')).toMatch(/^Đang xem [1-9]\/40/u)
    await page.click('button[type=reset]')
    await expect.poll(() => page.textContent('#shown')).toMatch(/^Đang xem 40\/40/u)
    await page.check('[name=mark][value="4"]', { force: true })
    await expect.poll(() => page.locator('#grid g.off').count()).toBeGreaterThan(0)
    await page.click('button[type=reset]')
    await expect.poll(() => page.locator('#grid g.off').count()).toBe(0)
  })

  test('the keyboard leads to a cell, opens both passages, goes on and comes back', async () => {
    await page.focus('#grid')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await page.getAttribute('#grid', 'aria-activedescendant')).toBe('c1-1')
    await page.keyboard.press('Enter')
    expect(await page.locator('dialog[open] table.sides').count()).toBe(1)
    const title = await page.textContent('dialog h2 + p')
    await page.keyboard.press('ArrowRight')
    expect(await page.textContent('dialog h2 + p')).not.toBe(title)
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(await page.getAttribute('#grid', 'aria-activedescendant')).toBe('c1-2')
  })

  test('words that differ are marked on both sides', async () => {
    await page.click('#grid g[data-c="0"] >> nth=1')
    expect(await page.locator('dialog del').count()).toBeGreaterThan(0)
    expect(await page.locator('dialog ins').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
  })

  test('a commune and a task open from their names; tabs show one part at a time', async () => {
    await page.click('#grid [data-head="2"]')
    expect(await page.textContent('dialog h2')).toBe('01/3')
    await page.keyboard.press('Escape')
    await page.click('#tab-ranking')
    expect(await page.isVisible('#grid')).toBe(false)
    await page.click('#panel-ranking [data-plan="0"]')
    expect(await page.locator('dialog[open]').count()).toBe(1)
    await page.keyboard.press('Escape')
  })

  test('nothing was asked of the network, nothing broke, nothing a document says was run', async () => {
    expect(wrong).toEqual([])
    expect(await page.title()).not.toBe('broken')
  })
})

import { spawnSync } from 'node:child_process'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test, vi } from 'vitest'
import { compose } from '../../../src/cli/show/compose.ts'
import { pictureOf } from '../../../src/cli/show/picture.ts'
import { box, tinyPdf } from '../../parsers/pdf/tiny-pdf.ts'

// a black block at the top left of what is read, whatever way the page is turned
const PAGE = { width: 200, height: 300, content: [box(10, 20, 60, 30, 300)] }
const bytes = tinyPdf([PAGE, { ...PAGE, rotate: 90 }])
const INK = 128

async function inkAt(picture: Awaited<ReturnType<typeof pictureOf>>, x: number, y: number): Promise<boolean> {
  const canvas = createCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d')
  context.drawImage(picture, 0, 0)
  return (context.getImageData(x, y, 1, 1).data[0] ?? 255) < INK
}

async function expectUpright(picture: Awaited<ReturnType<typeof pictureOf>>) {
  expect([picture.width, picture.height]).toEqual([400, 600])
  expect(await inkAt(picture, 80, 70)).toBe(true)
  expect(await inkAt(picture, 300, 70)).toBe(false)
  expect(await inkAt(picture, 80, 500)).toBe(false)
}

test('a page is drawn as it stands, and turned back where its text stands off', async () => {
  await expectUpright(await pictureOf({ bytes, page: 1, turns: 0, scale: 2 }))
  await expectUpright(await pictureOf({ bytes, page: 2, turns: 1, scale: 2 }))
})

test.skipIf(spawnSync('pdftoppm', ['-v']).error !== undefined)('poppler draws the same where pdfjs cannot', async () => {
  vi.resetModules()
  vi.doMock('pdfjs-dist/legacy/build/pdf.mjs', () => ({
    getDocument: () => {
      throw new Error('no canvas')
    },
  }))
  const { pictureOf: fallback } = await import('../../../src/cli/show/picture.ts')
  await expectUpright(await fallback({ bytes, page: 1, turns: 0, scale: 2 }))
  await expectUpright(await fallback({ bytes, page: 2, turns: 1, scale: 2 }))
  vi.doUnmock('pdfjs-dist/legacy/build/pdf.mjs')
})

test('marks stand where they belong, the legend below the page', async () => {
  const legend = { title: 'kế hoạch · trang 1/2', entries: [{ layer: 'rows' as const, text: 'nhiệm vụ: 1' }] }
  const marks = [{ layer: 'citations' as const, bbox: [100, 100, 150, 120] as const }]
  const png = await compose({ bytes, page: 1, turns: 0, width: 200, height: 300, marks, legend })
  const image = await loadImage(Buffer.from(png))
  expect(image.width).toBe(400)
  expect(image.height).toBeGreaterThan(640)
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  const [red = 0, green = 255, blue = 0] = context.getImageData(250, 220, 1, 1).data
  expect(red > 200 && green < 240 && blue > green).toBe(true)
  expect([...context.getImageData(350, 220, 1, 1).data.slice(0, 3)]).toEqual([255, 255, 255])
})

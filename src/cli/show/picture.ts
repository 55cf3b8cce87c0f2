import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Canvas, createCanvas, type Image, loadImage, type SKRSContext2D } from '@napi-rs/canvas'

/** Which page to draw and how: `turns` is by how many quarter turns clockwise its text stands off. */
export interface PictureOf {
  readonly bytes: Uint8Array
  readonly page: number
  readonly turns: number
  /** Pixels a point. */
  readonly scale: number
}

type Drawn = Canvas | Image

interface Viewport {
  readonly width: number
  readonly height: number
}
interface Page {
  readonly rotate: number
  getViewport(options: { scale: number; rotation: number }): Viewport
  render(options: { canvas: null; canvasContext: SKRSContext2D; viewport: Viewport }): { readonly promise: Promise<void> }
}
interface Task {
  readonly promise: Promise<{ getPage(number: number): Promise<Page> }>
  destroy(): Promise<void>
}

/** The page as a picture, turned to be read: by pdfjs, or by poppler where pdfjs cannot and poppler is installed. */
export async function pictureOf(wanted: PictureOf): Promise<Drawn> {
  try {
    return await byPdfjs(wanted)
  } catch (error) {
    return byPoppler(wanted).catch(() => {
      throw error
    })
  }
}

/** Loads pdfjs with a canvas: not in a thread where `src/parsers/pdf` has loaded it without. */
async function byPdfjs({ bytes, page, turns, scale }: PictureOf): Promise<Drawn> {
  const scope = globalThis as Record<string, unknown>
  // @ts-expect-error the worker has no types
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ ...settings(), data: bytes.slice() }) as unknown as Task
  try {
    const source = await (await task.promise).getPage(page)
    const viewport = source.getViewport({ scale, rotation: (((source.rotate - 90 * turns) % 360) + 360) % 360 })
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    const context = canvas.getContext('2d')
    await source.render({ canvas: null, canvasContext: context, viewport }).promise
    return canvas
  } finally {
    await task.destroy()
  }
}

function settings(): Record<string, unknown> {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return {
    verbosity: 0,
    useSystemFonts: true,
    isEvalSupported: false,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    wasmUrl: `${join(home, 'wasm')}/`,
  }
}

const ROOM = 256 * 1024 * 1024

async function byPoppler({ bytes, page, turns, scale }: PictureOf): Promise<Drawn> {
  const range = ['-f', String(page), '-l', String(page), '-singlefile']
  const png = execFileSync('pdftoppm', ['-png', '-r', String(72 * scale), ...range, '-'], {
    input: bytes,
    maxBuffer: ROOM,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const image = await loadImage(png)
  if (turns === 0) return image
  const { width, height } = image
  const canvas = turns % 2 === 1 ? createCanvas(height, width) : createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((-Math.PI / 2) * turns)
  context.drawImage(image, -width / 2, -height / 2)
  return canvas
}

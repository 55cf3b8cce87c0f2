import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { UnreadableError } from '../unreadable.ts'
import { loopback, type OperatorChunk, type Port } from './loopback.ts'

/** The part of pdfjs that is used; its own types hide the operator list's arguments and custom ports. */
export interface PdfFile {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>
}

export interface PdfPage {
  readonly view: readonly number[]
  readonly rotate: number
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown }
  getOperatorList(): Promise<unknown>
  cleanup(): void
}

export interface Operators {
  /** Their codes by name. */
  readonly codes: Readonly<Record<string, number>>
  /** Hands over the operators of a page piece by piece while they are read. One page at a time. */
  readonly each: (page: PdfPage, take: (chunk: OperatorChunk) => void) => Promise<void>
}

interface LoadingTask {
  readonly promise: Promise<PdfFile>
  destroy(): Promise<void>
}

interface Pdfjs {
  readonly OPS: Readonly<Record<string, number>>
  readonly PDFWorker: new (options: { port: Port; verbosity: number }) => { destroy(): void }
  getDocument(options: Record<string, unknown>): LoadingTask
}

let loaded: Promise<Pdfjs> | undefined

/** pdfjs's legacy build with its worker in this thread, loaded once. */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Pdfjs> {
  const scope = globalThis as Record<string, unknown>
  // only drawing needs them; the import fails where the canvas package is missing and these are not there
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) scope[name] ??= class {}
  const push = Array.prototype.push
  const restore = withoutCanvas()
  try {
    // the shorter builds of the two: there is half as much for V8 to scan
    // @ts-expect-error no types
    scope.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
    // @ts-expect-error no types
    return (await import('pdfjs-dist/legacy/build/pdf.min.mjs')) as Pdfjs
  } finally {
    restore()
    // core-js replaces it for the whole process on V8 before 12.2, which makes reading pages up to 1.5 times slower
    if (Array.prototype.push !== push) Object.defineProperty(Array.prototype, 'push', hidden(push))
  }
}

function hidden(value: unknown): PropertyDescriptor {
  return { value, writable: true, configurable: true, enumerable: false }
}

/** While pdfjs is imported it looks for a native canvas; none is needed, and without one it prints a warning. */
function withoutCanvas(): () => void {
  const own = Object.getOwnPropertyDescriptor(process, 'getBuiltinModule')
  const builtin = process.getBuiltinModule
  const find = (name: string) => (name === 'module' ? { createRequire: () => () => ({}) } : builtin(name))
  Object.defineProperty(process, 'getBuiltinModule', hidden(find))
  return () => {
    if (own) Object.defineProperty(process, 'getBuiltinModule', own)
    else Reflect.deleteProperty(process, 'getBuiltinModule')
  }
}

/**
 * Opens a PDF and hands it to `read`; closes it whatever happens.
 * Throws UnreadableError: `encrypted` where a password is asked for, `damaged` where pdfjs finds no pages.
 */
export async function withPdf<T>(bytes: Uint8Array, read: (file: PdfFile, operators: Operators) => Promise<T>): Promise<T> {
  const { OPS, PDFWorker, getDocument } = await loadPdfjs()
  const ends = loopback()
  type Handler = { initializeFromPort(port: Port): void }
  const scope = globalThis as unknown as { pdfjsWorker: { WorkerMessageHandler: Handler } }
  const thread = new PDFWorker({ port: ends.display, verbosity: 0 })
  scope.pdfjsWorker.WorkerMessageHandler.initializeFromPort(ends.worker)
  // pdfjs takes the buffer over
  const task = getDocument({ ...settings(), data: bytes.slice(), worker: thread })
  try {
    return await read(await opened(task), { codes: OPS, each })
  } finally {
    await task.destroy()
    thread.destroy()
  }

  async function each(page: PdfPage, take: (chunk: OperatorChunk) => void): Promise<void> {
    ends.take = take
    try {
      await page.getOperatorList()
    } finally {
      ends.take = null
    }
  }
}

async function opened(task: LoadingTask): Promise<PdfFile> {
  try {
    const file = await task.promise
    if (file.numPages < 1) throw new UnreadableError('damaged', 'no pages')
    return file
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    const { name, message } = error as Error
    throw new UnreadableError(name === 'PasswordException' ? 'encrypted' : 'damaged', message)
  }
}

function settings(): Record<string, unknown> {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return {
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    // pictures are never decoded
    maxImageSize: 0,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
  }
}

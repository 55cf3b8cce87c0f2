/** One run of one peer over one file, in its own process; prints `{ milliseconds, megabytes, rows }`. */
import { readFileSync } from 'node:fs'

const [peer = '', path = '', truthPath = ''] = process.argv.slice(2)
const bytes = new Uint8Array(readFileSync(path))
const truth = JSON.parse(readFileSync(truthPath, 'utf8')) as string[][]

/** Rows of the truth that are found with every cell the same, spaces counted. */
function exact(rows: readonly (readonly string[])[]): number {
  const found = new Map<string, number>()
  const key = (row: readonly string[]) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\u0001')
  for (const row of rows) found.set(key(row), (found.get(key(row)) ?? 0) + 1)
  let count = 0
  for (const row of truth) {
    const left = found.get(key(row)) ?? 0
    if (left === 0) continue
    found.set(key(row), left - 1)
    count++
  }
  return count
}

async function ours(): Promise<string[][]> {
  const { parsePdf } = await import('../src/parsers/pdf/parse-pdf.ts')
  const document = await parsePdf(bytes)
  return document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.cells.map((cell) => cell.text)) : [],
  )
}

/** As shipped: the worker in this thread, no repair of `push`. */
async function bare(): Promise<null> {
  const scope = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) scope[name] ??= class {}
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: bytes, verbosity: 0, useSystemFonts: false, disableFontFace: true })
  const file = await task.promise
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    await page.getTextContent()
    page.cleanup()
  }
  await task.destroy()
  return null
}

/** Optional: installed by hand in a folder named by PDF_PARSE. */
async function pdfParse(): Promise<string[][]> {
  const { PDFParse } = await import(`${process.env.PDF_PARSE}/node_modules/pdf-parse/dist/pdf-parse/esm/index.js`)
  const parser = new PDFParse({ data: bytes })
  const result = await parser.getTable()
  await parser.destroy()
  return (result.pages as { tables: string[][][] }[]).flatMap((page) => page.tables.flat())
}

const started = performance.now()
const read = peer.startsWith('pdfjs') ? bare : peer.startsWith('doichieu') ? ours : pdfParse
const rows = await read()
const milliseconds = performance.now() - started
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ milliseconds, megabytes, rows: rows === null ? null : exact(rows) }))

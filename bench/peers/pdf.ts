/** `pdf.js PEER FILE TRUTH`: one run of one peer over one PDF. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type * as Package from '../../src/index.ts'
import { exactRows } from './exact-rows.ts'
import { BUILT, stopwatch } from './report.ts'

type Rows = readonly (readonly string[])[]

const [peer = '', path = '', truthPath = '', folder = ''] = process.argv.slice(2)
const bytes = new Uint8Array(readFileSync(path))
const [, ...truth] = JSON.parse(readFileSync(truthPath, 'utf8')) as string[][]

/** The rows of the record's annexes, cell by cell. */
async function doichieu(): Promise<Rows> {
  const { readPlan } = (await import(BUILT)) as typeof Package
  const record = await readPlan(bytes, path)
  const rows = record.annexes.flatMap((annex) => annex.rows)
  return rows.map(({ no, cells }) => [no ?? '', ...COLUMNS.map((column) => cells[column] ?? '')])
}
const COLUMNS = ['task', 'output', 'lead', 'support', 'deadline'] as const

/** As shipped: the worker in this thread, no repair of `push`. */
async function pdfjs(): Promise<null> {
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

async function pdfParse(): Promise<Rows> {
  const { PDFParse } = await import(pathToFileURL(createRequire(`${folder}/`).resolve('pdf-parse')).href)
  const parser = new PDFParse({ data: bytes })
  const result = await parser.getTable()
  await parser.destroy()
  return (result.pages as { tables: string[][][] }[]).flatMap((page) => page.tables.flat())
}

const report = stopwatch()
const rows = await { doichieu, pdfjs, 'pdf-parse': pdfParse }[peer as 'doichieu' | 'pdfjs' | 'pdf-parse']()
report(rows === null ? undefined : { rows: exactRows(rows, truth) })

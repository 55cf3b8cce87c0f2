import { describe, expect, test } from 'vitest'
import { extract } from '../extractors/index.ts'
import type { Document } from '../src/document/document.ts'
import type { Gold } from '../src/evaluate/gold.ts'
import { score } from '../src/evaluate/score.ts'
import { listArchive } from '../src/parsers/archive/list-archive.ts'
import { parse } from '../src/parsers/parse.ts'
import type { PlanRecord } from '../src/record/record.ts'
import { annexStatements, readBytes, readJson, statements, type VariantFile, variantFiles } from './support/variants.ts'

interface Reading {
  readonly document: Document
  readonly record: PlanRecord
}

async function read(bytes: Uint8Array, path: string): Promise<Reading> {
  const document = await parse(new Uint8Array(bytes), { name: path })
  const { mediaType, pages, textLayer, encoding } = document
  const source = { path, sha256: '', mediaType, bytes: bytes.length, pages, textLayer, encoding }
  return { document, record: extract(document, source) }
}

const plain = new Map<string, Promise<Reading>>()

/** The plain DOCX of a folder, read once. */
function plainOf(slug: string): Promise<Reading> {
  const known = plain.get(slug) ?? read(readBytes(slug, 'source.docx'), 'source.docx')
  plain.set(slug, known)
  return known
}

/** All that a reader sees as the document's own words. */
const ownText = ({ blocks }: Document): string =>
  blocks
    .filter((block) => block.layer !== 'furniture')
    .flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => row.cells.map((cell) => cell.text)) : [block.text]))
    .join('\n')

async function holds(variant: VariantFile, bytes: Uint8Array, name: string): Promise<void> {
  const { slug } = variant
  const { document, record } = await read(bytes, name)
  const own = (await plainOf(slug)).record
  const gold = readJson<Gold>(slug, 'gold.json')
  const [wanted, got] = [score(own, gold).annexes, score(record, gold).annexes]
  if (wanted) {
    expect(got?.found, 'rows found').toBe(wanted.rows)
    expect(got?.predictedRows, 'rows').toBe(wanted.predictedRows)
    expect((got?.cells[0] ?? 0) / wanted.cells[0], got?.wrong.join('\n')).toBeGreaterThanOrEqual(variant.cells ?? 0.99)
  }
  expect(record.annexes.map(({ number }) => number)).toEqual(own.annexes.map(({ number }) => number))
  if (variant.carries === 'annexes' || /\.xlsx?$/.test(name)) expect(annexStatements(record)).toEqual(annexStatements(own))
  else expect(statements(record)).toEqual(statements(own))
  for (const words of variant.never ?? []) expect(ownText(document)).not.toContain(words)
  expect(document.metadata).toMatchObject(variant.metadata ?? {})
}

test('there are variants of five documents at least', () => {
  expect(new Set(variantFiles().map(({ slug }) => slug)).size).toBeGreaterThanOrEqual(5)
})

describe.each(variantFiles())('$slug/variants/$file', (variant) => {
  const bytes = readBytes(variant.slug, 'variants', variant.file)

  test(`gives the record of the plain DOCX: ${variant.why}`, async () => {
    if (!variant.file.endsWith('.zip')) return holds(variant, bytes, variant.file)
    const files = listArchive(bytes)
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) await holds(variant, file.read(), file.name)
  })

  test('is small', () => {
    expect(bytes.length).toBeLessThan(160_000)
  })
})

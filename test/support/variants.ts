/** Variants of corpus documents and what their records are held to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlanRecord } from '../../src/record/record.ts'

const CORPUS = new URL('../../corpus/', import.meta.url).pathname

export interface VariantFile {
  readonly slug: string
  readonly file: string
  readonly why: string
  readonly carries?: 'all' | 'annexes'
  readonly cells?: number
  readonly metadata?: Readonly<Record<string, string>>
  readonly never?: readonly string[]
}

/** Every variant that a folder of the corpus holds. */
export const variantFiles = (): VariantFile[] =>
  readdirSync(CORPUS).flatMap((slug) => {
    const about = join(CORPUS, slug, 'variants', 'about.json')
    if (!existsSync(about)) return []
    return (JSON.parse(readFileSync(about, 'utf8')) as Omit<VariantFile, 'slug'>[]).map((variant) => ({ slug, ...variant }))
  })

export const readBytes = (...path: string[]): Uint8Array => new Uint8Array(readFileSync(join(CORPUS, ...path)))
export const readJson = <T>(...path: string[]): T => JSON.parse(readFileSync(join(CORPUS, ...path), 'utf8')) as T

/** Words as they are compared across formats: dashes and quotes alike, white space and closing marks aside. */
const bare = (text: string | null | undefined): string | null =>
  text == null
    ? null
    : text
        .normalize('NFC')
        .replace(/[\u2010-\u2015\u2212]/gu, '-')
        .replace(/[“”]/gu, '"')
        .replace(/’/gu, "'")
        .replace(/\s+/gu, '')

/** What a record says, apart from where it was read. */
export interface Statements {
  readonly document: unknown
  readonly outline: unknown
  readonly citations: unknown
  readonly targets: unknown
  readonly assignments: unknown
  readonly footnotes: unknown
}

export function statements(record: PlanRecord): Statements {
  return bared({
    document: record.document,
    outline: record.outline.map(({ path, text }) => `${path.join('/')} ${text}`),
    citations: record.citations.map(({ page: _p, span: _s, raw: _r, provenance: _v, path = [], ...facts }) => ({
      ...facts,
      path,
    })),
    targets: record.targets,
    assignments: record.assignments,
    footnotes: record.footnotes.map(({ marker, text }) => `${marker} ${text}`),
  }) as Statements
}

/** The part of it that annexes alone carry. */
export const annexStatements = (record: PlanRecord): unknown =>
  bared(
    record.citations
      .filter(({ role }) => role === 'annex')
      .map(({ kind, number, date, name, where }) => ({ kind, number, date, name, where })),
  )

function bared(value: unknown): unknown {
  if (typeof value === 'string') return bare(value)
  if (Array.isArray(value)) return value.map(bared)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bared(inner)]))
}

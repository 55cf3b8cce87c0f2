import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** DESIGN.md's table: which layers each layer may import, besides itself. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  document: [],
  record: [],
  text: ['document'],
  parsers: ['document', 'text', 'record'],
  extractors: ['document', 'text', 'record'],
  normaliser: ['record', 'text'],
  store: ['record', 'normaliser', 'text'],
  compare: ['record', 'normaliser', 'text'],
  graph: ['record', 'normaliser', 'text'],
  evaluate: ['record', 'text'],
  ingest: ['document', 'text', 'parsers', 'extractors', 'record', 'normaliser', 'store', 'compare', 'graph'],
  reports: ['record', 'compare', 'graph'],
  index: ['document', 'text', 'parsers', 'extractors', 'record', 'normaliser', 'store', 'compare', 'graph', 'ingest', 'reports'],
  cli: [
    ...['document', 'text', 'parsers', 'extractors', 'record', 'normaliser', 'store', 'compare', 'graph'],
    ...['ingest', 'reports', 'evaluate', 'index'],
  ],
  server: [
    'document',
    'text',
    'parsers',
    'extractors',
    'record',
    'normaliser',
    'store',
    'compare',
    'graph',
    'ingest',
    'reports',
    'index',
  ],
  web: ['server'],
}

/** Packages that only some layers may load; others are a matter of taste. */
const OUTSIDE: Readonly<Record<string, RegExp>> = {
  document: /^$/,
  record: /^zod$/,
  text: /^iconv-lite$/,
  normaliser: /^$/,
  extractors: /^$/,
  evaluate: /^node:(?:fs|path)$/,
}

/** Folders of `extractors/` that read what the others found. */
const JOINING = ['settle', 'findings']

interface Import {
  readonly target: string
  readonly typeOnly: boolean
}

const files = ['src', 'extractors'].flatMap((folder) => sourcesIn(join(ROOT, folder)))

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => relative(ROOT, join(folder, name)).split(sep).join('/'))
}

/** Every import and re-export of a file, `import()` too, the path of our own files from the root. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8')
  const found = [
    ...source.matchAll(/^(?:import|export)\s(type\s)?[^'"`;]*?from\s*'([^']+)'/gmu),
    ...source.matchAll(/^import\s()'([^']+)'/gmu),
    ...source.matchAll(/\bimport\(\s*()'([^']+)'/gmu),
  ]
  return found.map(([, type, name = '']) => ({
    typeOnly: Boolean(type),
    target: name.startsWith('.')
      ? normalize(join(dirname(file), name))
          .split(sep)
          .join('/')
      : name,
  }))
}

function layerOf(file: string): string | null {
  if (file === 'src/index.ts') return 'index'
  const [top, folder] = file.split('/')
  return top === 'extractors' ? 'extractors' : top === 'src' ? (folder ?? null) : null
}

describe('imports keep to the layers', () => {
  test.each(files)('%s', (file) => {
    const layer = layerOf(file) ?? ''
    expect(Object.keys(MAY)).toContain(layer)
    for (const { target, typeOnly } of importsOf(file)) {
      const other = layerOf(target)
      if (other === null) expect(target).toMatch(OUTSIDE[layer] ?? /./)
      else if (layer === 'web') expect({ target, typeOnly: other === 'web' || typeOnly }).toEqual({ target, typeOnly: true })
      else expect([layer, ...(MAY[layer] ?? [])], `${file} imports ${target}`).toContain(other)
    }
  })
})

describe('folders of extractors do not know each other', () => {
  test.each(files.filter((file) => /^extractors\/[^/]+\//.test(file)))('%s', (file) => {
    const folder = file.split('/')[1] ?? ''
    for (const { target, typeOnly } of importsOf(file)) {
      const inside = /^extractors\/([^/]+)\//.exec(target)?.[1]
      // what stands at the root is shared, but for the one list of them all
      if (/^extractors\/[^/]+$/.test(target)) expect(target).not.toBe('extractors/index.ts')
      else if (inside !== undefined && inside !== folder)
        expect({ file, target, allowed: JOINING.includes(folder) && typeOnly }).toEqual({ file, target, allowed: true })
    }
  })
})

test('the import lines are found', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(importsOf('src/store/rows.ts').map(({ target }) => target)).toContain('src/normaliser/normalise.ts')
  expect(importsOf('src/cli/commands/declare.ts')).toContainEqual({ target: 'src/cli/commands/extract.ts', typeOnly: false })
})

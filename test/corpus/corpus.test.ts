import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '../../corpus/tools/build.ts'
import { CORPUS, describe as described, slugs } from '../../corpus/tools/folders.ts'
import { renderWord } from '../../corpus/tools/word/render.ts'

interface Gold {
  readonly schemaVersion: number
  readonly document: { readonly kind: string }
  readonly outline: readonly { readonly path: readonly string[] }[]
  readonly citations: readonly { readonly raw: string }[]
  readonly annexes: readonly { readonly rows: readonly { readonly task: string }[] }[]
}

const FILES = ['about.json', 'describe.ts', 'gold.json', 'source.txt', 'source.docx', 'source.pdf']
const read = (slug: string, name: string): string => readFileSync(join(CORPUS, slug, name), 'utf8')
const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

/** Whether words stand in a text, whole or in two pieces, as when a page or a footnote parts them. */
function occurs(text: string, words: string): boolean {
  if (text.includes(words)) return true
  for (let cut = words.length - 1; cut > 0; cut--) {
    if (text.includes(words.slice(0, cut))) return text.includes(words.slice(cut))
  }
  return false
}

test('there are ten plans and two reports at least', () => {
  const kinds = slugs().map((slug) => (JSON.parse(read(slug, 'gold.json')) as Gold).document.kind)
  expect(kinds.filter((kind) => kind === 'bao-cao').length).toBeGreaterThanOrEqual(2)
  expect(kinds.filter((kind) => kind !== 'bao-cao').length).toBeGreaterThanOrEqual(10)
})

describe.each(slugs())('%s', (slug) => {
  test('has its files, none of them large', () => {
    for (const name of FILES) {
      expect(existsSync(join(CORPUS, slug, name)), name).toBe(true)
      expect(statSync(join(CORPUS, slug, name)).size, name).toBeLessThan(200_000)
    }
  })

  test('says in gold only what the text says', () => {
    const gold = JSON.parse(read(slug, 'gold.json')) as Gold
    const text = bare(read(slug, 'source.txt'))
    expect(gold.schemaVersion).toBe(1)
    const missing = [
      ...gold.citations.map(({ raw }) => raw),
      ...gold.annexes.flatMap(({ rows }) => rows.map(({ task }) => task)),
    ].filter((words) => !occurs(text, bare(words)))
    expect(missing).toEqual([])
  })

  test('is what its description gives, byte for byte', async () => {
    const content = await described(slug)
    const { files, composition, faults } = build(slug, content)
    expect(faults).toEqual([])
    for (const [name, text] of Object.entries(files)) expect(read(slug, name) === text, name).toBe(true)
    const word = await renderWord(composition, content.description.word)
    expect(Buffer.compare(Buffer.from(word), readFileSync(join(CORPUS, slug, 'source.docx')))).toBe(0)
  })
})

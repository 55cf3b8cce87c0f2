import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CitationCase, inShort } from '../../../extractors/citations/case-table.ts'
import { citations } from '../../../extractors/citations/citations.ts'
import { isUrnLex } from '../../../extractors/citations/urn.ts'
import type { Passage } from '../../../extractors/passage.ts'
import { COMMUNE } from './commune.ts'

const FOLDER = new URL('../../../extractors/citations/', import.meta.url)
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.cases.ts'))

/** Passages one behind the other, a line break between them, as a document has them. */
function passagesOf({ text, zone = 'body', path = [] }: CitationCase): Passage[] {
  let at = 0
  return [text].flat().map((line): Passage => {
    const passage: Passage = { text: line, span: [at, at + line.length], page: 1, zone, path }
    at += line.length + 1
    return passage
  })
}

describe.each(files)('%s', async (file) => {
  const { CASES } = (await import(new URL(file, FOLDER).href)) as { CASES: readonly CitationCase[] }
  it.each(CASES.map((entry) => [[entry.text].flat().join(' ⏎ '), entry] as const))('%s', (_, entry) => {
    const passages = passagesOf(entry)
    const found = citations(passages, COMMUNE)
    const whole = passages.map((passage) => passage.text).join('\n')
    expect(found.map(inShort)).toHaveLength(entry.gives.length)
    for (const [i, citation] of found.entries()) {
      const expected = entry.gives[i]
      if (typeof expected === 'string') expect(inShort(citation)).toBe(expected)
      else expect(citation).toMatchObject(expected ?? {})
      expect(whole.slice(...citation.span).replace(/\s+/g, ' ')).toBe(citation.raw)
      expect(isUrnLex(citation.id), citation.id).toBe(true)
    }
  })
})

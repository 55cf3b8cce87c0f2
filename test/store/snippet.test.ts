import { expect, test } from 'vitest'
import { phrasesOf, snippetOf } from '../../src/store/snippet.ts'

test('typed words become folded phrases', () => {
  expect(phrasesOf('"Đất đai" xã, "" 05/QĐ-UBND')).toEqual([['dat', 'dai'], ['xa'], ['05', 'qd', 'ubnd']])
})

test('a long text is cut around the words found, and the marks stay on them', () => {
  const text = `- ${'trước '.repeat(40)}“Thủ tục” đất đai ${'sau '.repeat(60)}hết`
  const { snippet, marks } = snippetOf(text, [['dat', 'dai'], ['thu']])
  expect(snippet.startsWith('… trước')).toBe(true)
  expect(snippet.endsWith(' …')).toBe(true)
  expect(marks.map(([from, to]) => snippet.slice(from, to))).toEqual(['Thủ', 'đất đai'])
})

test('a short text is shown from its first sign on', () => {
  expect(snippetOf('“- Thủ tục”', [['tuc']])).toEqual({ snippet: '“- Thủ tục”', marks: [[7, 10]] })
})

test('combining marks do not hide a word', () => {
  const { snippet, marks } = snippetOf('đất đai'.normalize('NFD'), [['dai']])
  expect(marks.map(([from, to]) => snippet.slice(from, to).normalize('NFC'))).toEqual(['đai'])
})

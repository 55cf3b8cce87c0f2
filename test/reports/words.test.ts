import { describe, expect, test } from 'vitest'
import { pageWords } from '../../src/reports/compare-page/page-words.ts'
import { en } from '../../src/reports/words/en.ts'
import { vi } from '../../src/reports/words/vi.ts'

const blanks = (text: string) => [...text.matchAll(/\{([a-zA-Z-]+)\}/g)].map(([, name]) => name).sort()

describe.each([
  ['reports', vi as Readonly<Record<string, string>>, en as Readonly<Record<string, string>>],
  ['the page', pageWords('vi') as Readonly<Record<string, string>>, pageWords('en') as Readonly<Record<string, string>>],
])('the words of %s', (_, own, english) => {
  test('are the same in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(own).sort())
  })

  test.each(Object.keys(own))('%s leaves the same to fill in, in NFC', (key) => {
    expect(blanks(english[key] ?? '')).toEqual(blanks(own[key] ?? ''))
    expect(own[key]).toBe(own[key]?.normalize('NFC'))
  })
})

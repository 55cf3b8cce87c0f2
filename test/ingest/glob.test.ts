import { describe, expect, test } from 'vitest'
import { globPattern, readGlob } from '../../src/ingest/glob.ts'

describe('patterns', () => {
  test.each([
    ['a/*.pdf', ['a/x.pdf', 'a/.pdf'], ['a/b/x.pdf', 'a/x.pdfx', 'a/xpdf']],
    ['a/**/*.pdf', ['a/x.pdf', 'a/b/c/x.pdf'], ['b/x.pdf']],
    ['**', ['a', 'a/b/c'], []],
    ['a?.txt', ['ab.txt', 'aạ.txt'], ['a/.txt', 'a.txt']],
    ['{kế,bao}-*.txt', ['kế-1.txt', 'bao-2.txt'], ['x-1.txt']],
    ['[ab].txt', ['a.txt', 'b.txt'], ['c.txt']],
    ['[!a].txt', ['b.txt'], ['a.txt']],
    ['a(1)+.txt', ['a(1)+.txt'], ['a1.txt']],
    ['a,b.txt', ['a,b.txt'], []],
  ])('%s', (glob, takes, refuses) => {
    for (const path of takes) expect(path).toMatch(globPattern(glob))
    for (const path of refuses) expect(path).not.toMatch(globPattern(glob))
  })

  test('start from the last folder without a sign', () => {
    expect(readGlob('/x/y/*/z.pdf')?.root).toBe('/x/y')
    expect(readGlob('/*.pdf')?.root).toBe('/')
    expect(readGlob('*.pdf')?.root).toBe('.')
    expect(readGlob('x/y.pdf')).toBeNull()
  })
})

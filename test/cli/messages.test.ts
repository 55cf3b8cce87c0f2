import { describe, expect, test } from 'vitest'
import { codeOf, Failure, reasonOf } from '../../src/cli/failure.ts'
import { takeLanguage } from '../../src/cli/language.ts'
import { en } from '../../src/cli/messages/en.ts'
import { speaker } from '../../src/cli/messages/messages.ts'
import { vi } from '../../src/cli/messages/vi.ts'
import type { UnreadableCode } from '../../src/parsers/unreadable.ts'
import { UnreadableError } from '../../src/parsers/unreadable.ts'

const keys = Object.keys(vi) as (keyof typeof vi)[]
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test('both languages say the same things', () => {
  expect(Object.keys(en).sort()).toEqual([...keys].sort())
})

test.each(keys)('%s leaves the same to fill in, in NFC', (key) => {
  expect(blanks(en[key])).toEqual(blanks(vi[key]))
  expect(vi[key]).toBe(vi[key].normalize('NFC'))
})

test('every reason has a remedy', () => {
  const reasons = keys.filter(
    (key) => key.startsWith('error.') && !key.endsWith('.remedy') && !/^error\.(?:line|usage)$/.test(key),
  )
  for (const reason of reasons) expect(keys).toContain(`${reason}.remedy`)
})

describe('codes of errors', () => {
  const unreadable: UnreadableCode[] = ['empty', 'encrypted', 'damaged', 'unknown-format', 'no-text', 'too-large']
  test.each(unreadable)('%s is told as such', (code) => {
    expect(codeOf(new UnreadableError(code))).toBe(code)
    expect(reasonOf(speaker('vi'), code).why).not.toBe(vi['error.crash'])
  })

  test('an archive, a missing file, a folder, a failure and a bug are told apart', () => {
    const system = (code: string) => Object.assign(new Error(code), { code, syscall: 'open' })
    expect(codeOf(new UnreadableError('unknown-format', 'zip'))).toBe('archive')
    expect(codeOf(system('ENOENT'))).toBe('missing')
    expect(codeOf(system('EISDIR'))).toBe('directory')
    expect(codeOf(system('EACCES'))).toBe('denied')
    expect(codeOf(system('ENOSPC'))).toBe('io')
    expect(codeOf(new Failure('x', 'no-gold'))).toBe('no-gold')
    expect(codeOf(new TypeError('x is undefined'))).toBe('crash')
    expect(codeOf('thrown text')).toBe('crash')
  })
})

describe('the language', () => {
  test.each([
    [['extract', 'x', '--lang', 'en'], 'en', ['extract', 'x']],
    [['--lang=en', 'extract'], 'en', ['extract']],
    [['search', '--', '--lang', 'en'], 'vi', ['search', '--', '--lang', 'en']],
    [['extract'], 'vi', ['extract']],
  ])('%j is %s', (argv, language, rest) => {
    expect(takeLanguage(argv, {})).toEqual({ language, wrong: null, rest })
  })

  test('one that there is not is wrong usage', () => {
    expect(takeLanguage(['--lang', 'fr'], {}).wrong).toBe('fr')
    expect(takeLanguage(['extract', '--lang'], {}).wrong).toBe('')
  })

  test('may come from the environment', () => {
    expect(takeLanguage([], { DOICHIEU_LANG: 'en' }).language).toBe('en')
  })
})

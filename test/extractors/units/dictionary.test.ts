import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../../extractors/units/abbreviations.ts'
import { FIELDS } from '../../../extractors/units/fields.ts'
import { HEADS, QUANTIFIERS } from '../../../extractors/units/heads.ts'
import { spelledOut } from '../../../extractors/units/spelling.ts'

describe('dictionaries of units', () => {
  it.each(Object.entries(ABBREVIATIONS))('%s stands for %s', (short, long) => {
    expect(short).toMatch(/\p{Lu}{2}|\p{Lu}.*\p{Lu}/u)
    expect(long.length).toBeGreaterThan(short.length)
    expect(long).toBe(long.normalize('NFC').trim())
    expect(spelledOut(short)).toBe(long)
  })
  it.each([
    ['fields', FIELDS],
    ['heads', HEADS],
    ['quantifiers', QUANTIFIERS],
  ] as const)('%s are NFC, trimmed and named once', (_name, list) => {
    expect(new Set(list).size).toBe(list.length)
    for (const word of list) expect(word).toBe(word.normalize('NFC').trim())
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/text/clean.ts'

describe('clean', () => {
  it.each([
    ['Kế hoạch  số\t12\n', 'Kế hoạch số 12'],
    ['  trước và sau  ', 'trước và sau'],
    ['Ke\u0302\u0301 hoa\u0323ch', 'Kế hoạch'],
    ['đo\u031bn vi\u0323', 'đơn vị'],
    ['báo\u00a0cáo', 'báo cáo'],
    ['cải\u200b cách', 'cải cách'],
    ['hành\u00ad chính', 'hành chính'],
    ['15/KH\u00adUBND, 15/KH\u2011UBND, 15/KH\u2212UBND', '15/KH-UBND, 15/KH-UBND, 15/KH-UBND'],
    ['từ 5 \u2212 7 \u00adngày', 'từ 5 \u2212 7 ngày'],
    ['\ufeffQuyết định', 'Quyết định'],
    ['12\u2009345\u3000đồng', '12 345 đồng'],
    ['hoà và hòa, thuỷ và thủy', 'hoà và hòa, thuỷ và thủy'],
    ['NĐ–CP, “Một cửa”…', 'NĐ–CP, “Một cửa”…'],
    ['', ''],
    [' \t\n ', ''],
    ['\u00ad', ''],
  ])('%j is %j', (raw, text) => {
    expect(clean(raw).text).toBe(text)
  })

  it('maps each cleaned word to where the file has it', () => {
    const raw = '  Ke\u0302\u0301   hoa\u0323ch\u00a0 năm\u200b 2031 '
    const { text, map } = clean(raw)
    expect(text).toBe('Kế hoạch năm 2031')
    expect(raw.slice(rawOffset(map, text.indexOf('Kế')))).toMatch(/^Ke/)
    expect(raw.slice(rawOffset(map, text.indexOf('hoạch')))).toMatch(/^hoa/)
    expect(raw.slice(rawOffset(map, text.indexOf('năm')))).toMatch(/^năm/)
    expect(raw.slice(rawOffset(map, text.indexOf('2031')))).toMatch(/^2031/)
  })
})

describe('clean, for any text', () => {
  const texts = fc.string({ unit: fc.oneof(fc.constantFrom(...vietnameseUnits()), fc.string({ unit: 'binary', maxLength: 1 })) })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const once = clean(raw).text
        expect(clean(once).text).toBe(once)
      }),
    )
  })

  it('leaves NFC, single spaces and none at either end', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text } = clean(raw)
        expect(text).toBe(text.normalize('NFC'))
        expect(text).not.toMatch(/\s{2}|^\s|\s$|[^\S ]/u)
      }),
    )
  })

  it('maps every letter to a raw stretch that gives the same letter', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text, map } = clean(raw)
        let from = 0
        for (const letter of text) {
          const to = from + letter.length
          if (letter !== ' ' && /^\p{L}$/u.test(letter)) {
            const start = rawOffset(map, from)
            const unit = /^\P{M}\p{M}*/u.exec(raw.slice(start))?.[0] ?? ''
            expect(unit.normalize('NFC').startsWith(letter)).toBe(true)
          }
          from = to
        }
      }),
    )
  })

  it('has an ascending map that starts with the text', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text, map } = clean(raw)
        for (let i = 2; i < map.length; i += 2) {
          expect(map[i]).toBeGreaterThan(map[i - 2] ?? -1)
          expect(map[i + 1]).toBeGreaterThan(map[i - 1] ?? -1)
        }
        if (text !== '') expect(map[0]).toBe(0)
      }),
    )
  })
})

/** The raw offset of a cleaned offset: from each pair on the two run in step. */
function rawOffset(map: readonly number[], offset: number): number {
  let i = 0
  while (i + 2 < map.length && (map[i + 2] ?? 0) <= offset) i += 2
  return (map[i + 1] ?? 0) + offset - (map[i] ?? 0)
}

function vietnameseUnits(): string[] {
  return [
    ...'aăâeêioôơuưyđĐƯbchkmnt019.,;:-–/()“”',
    ' ',
    '  ',
    '\t',
    '\n',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u0301',
    '\u0323',
    'ế',
    'ệ',
    'ậ',
    'ờ',
    'e\u0302\u0301',
    'e\u0323\u0302',
  ]
}

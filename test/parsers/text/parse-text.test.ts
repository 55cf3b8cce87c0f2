import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/document.ts'
import { parseText } from '../../../src/parsers/text/parse-text.ts'
import { clean } from '../../../src/text/clean.ts'

const parse = (...lines: string[]) => parseText(new TextEncoder().encode(lines.join('\n')))

describe('parseText', () => {
  it('reads a dump to paragraphs without pages', () => {
    const document = parse(
      'ỦY BAN NHÂN DÂN',
      'XÃ ĐỒNG LẠC',
      'KẾ HOẠCH',
      'Cải cách hành chính năm 2031',
      'I. MỤC ĐÍCH',
      '1. Tiếp tục đẩy mạnh cải cách hành chính trên địa bàn xã, bảo đảm đúng tiến độ',
      'của tỉnh.',
    )
    expect(document).toMatchObject({ mediaType: 'text/plain', pages: null, encoding: 'unicode', textLayer: 'native' })
    expect(document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))).toEqual([
      'ỦY BAN NHÂN DÂN XÃ ĐỒNG LẠC',
      'KẾ HOẠCH',
      'Cải cách hành chính năm 2031',
      'I. MỤC ĐÍCH',
      '1. Tiếp tục đẩy mạnh cải cách hành chính trên địa bàn xã, bảo đảm đúng tiến độ của tỉnh.',
    ])
    expect(document.blocks.every((block) => block.page === null)).toBe(true)
  })

  it('sets page numbers and notes apart, with the place of each reference', () => {
    const document = parse(
      'Thực hiện Kế hoạch cải cách hành chính của tỉnh1 và các văn bản',
      'chỉ đạo khác, xã tập trung',
      '',
      '1 Kế hoạch số 12/KH-UBND ngày 05/01/2031.',
      '',
      '',
      '2',
      '',
      '',
      'thực hiện các nhiệm vụ được giao',
      'trong năm 2031.',
    )
    const footnote = document.blocks.find((block) => block.kind === 'footnote')
    expect(footnote).toMatchObject({ marker: '1', text: 'Kế hoạch số 12/KH-UBND ngày 05/01/2031.' })
    expect(document.blocks.find((block) => block.layer === 'furniture')).toMatchObject({ text: '2' })
    const body = document.blocks[0]
    if (body?.kind !== 'paragraph') throw new Error('no paragraph')
    expect(body.text).toBe(
      'Thực hiện Kế hoạch cải cách hành chính của tỉnh và các văn bản chỉ đạo khác, xã tập trung thực hiện các nhiệm vụ được giao trong năm 2031.',
    )
    expect(body.notes?.map((note) => document.text.slice(0, note.at).split(' ').at(-1))).toEqual(['tỉnh'])
  })

  it.each(['', '  \n\n \f '])('has nothing to read in %j', (text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ name: 'UnreadableError', code: 'empty' }))
  })
})

describe('parseText, for any lines', () => {
  const syllable = fc.constantFrom(
    ...[
      'Kế',
      'hoạch',
      'xã',
      'Đồng',
      'Lạc',
      'báo',
      'cáo',
      'CHỦ',
      'TỊCH',
      'và',
      '-',
      '1',
      '2',
      '3.',
      'a)',
      'II.',
      'Điều 1.',
      '12',
      '2031',
    ],
    ...['tỉnh1', 'huyện2', '(3)', 'Nơi nhận:', 'Phụ lục', 'TT', 'Trang 3', '+', 'NĐ-', 'CP', '“một', 'cửa”', ';', '…'],
  )
  const line = fc
    .tuple(fc.constantFrom('', '', ' ', '   ', '\f', '\t'), fc.array(syllable, { maxLength: 14 }))
    .map(([indent, syllables]) => indent + syllables.join(' '))
  const dump = fc.array(line, { minLength: 1, maxLength: 40 }).filter((lines) => /\p{L}/u.test(lines.join('')))

  it('loses no letter', () => {
    fc.assert(
      fc.property(dump, (lines) => {
        expect(letters(parse(...lines).text)).toBe(letters(lines.join('\n')))
      }),
    )
  })

  it('loses no digit but the markers of notes, which it keeps as marks', () => {
    fc.assert(
      fc.property(dump, (lines) => {
        const document = parse(...lines)
        expect(digits(document.text + markers(document).join(''))).toBe(digits(lines.join('\n')))
      }),
    )
  })

  it('gives every line a span that re-reads as its text', () => {
    fc.assert(
      fc.property(dump, (lines) => {
        const document = parse(...lines)
        for (const block of document.blocks) {
          if (block.kind === 'table') continue
          expect(document.text.slice(...block.span)).toBe(block.text)
          if (block.kind === 'footnote') continue
          for (const own of block.lines) {
            expect(document.text.slice(...own.span)).toBe(own.text)
            expect(clean(own.text).text).toBe(own.text)
          }
        }
      }),
    )
  })
})

const sorted = (text: string) => [...text].sort().join('')
const letters = (text: string) => sorted(text.normalize('NFC').replace(/\P{L}/gu, ''))
const digits = (text: string) => sorted(text.replace(/\D/g, ''))

/** Markers of the notes, both where they are referred to and where they stand. */
function markers(document: Document): string[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === 'footnote') return [block.marker]
    return block.kind === 'table' ? [] : (block.notes ?? []).map((note) => note.marker)
  })
}

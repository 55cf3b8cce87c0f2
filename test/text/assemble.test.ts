import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document, Paragraph } from '../../src/document/document.ts'
import { assemble, type BlockDraft, jointBetween, mergePlaces, type ParagraphDraft, union } from '../../src/text/assemble.ts'
import { clean } from '../../src/text/clean.ts'

const FACTS = { mediaType: 'text/plain', pages: null }
const paragraph = (...lines: string[]): ParagraphDraft => ({ kind: 'paragraph', lines: lines.map((text) => ({ text })) })

describe('assemble', () => {
  it('joins the lines of a paragraph and parts blocks by line feeds', () => {
    const document = assemble(FACTS, [paragraph('Kế hoạch  cải cách', 'hành chính'), paragraph('Điều 1.')])
    expect(document.text).toBe('Kế hoạch cải cách hành chính\nĐiều 1.\n')
    expect(document.blocks.map((block) => block.span)).toEqual([
      [0, 28],
      [29, 36],
    ])
  })

  it('gives the cells of a table and its notes their places in the text', () => {
    const document = assemble(FACTS, [
      {
        kind: 'table',
        columns: 2,
        rows: [
          {
            cells: [
              { column: 0, paragraphs: [paragraph('1')] },
              { column: 1, paragraphs: [paragraph('Báo cáo'), paragraph('Kế hoạch')] },
            ],
          },
          { cells: [{ column: 0, columnSpan: 2, paragraphs: [] }] },
        ],
      },
      { kind: 'footnote', marker: '1', text: 'Kế hoạch số 3/KH-UBND', page: 4 },
    ])
    const table = document.blocks[0]
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table.rows[0]?.cells[1]).toMatchObject({ text: 'Báo cáo\nKế hoạch', columnSpan: 1, rowSpan: 1 })
    expect(table.rows[1]?.cells[0]?.text).toBe('')
    expect(document.blocks[1]).toMatchObject({ kind: 'footnote', layer: 'notes', marker: '1', page: 4 })
    expectSpans(document)
  })

  it('keeps marks of notes behind the word that they follow', () => {
    const raw = '  Thực hiện   Kế hoạch của tỉnh;'
    const document = assemble(FACTS, [
      { ...paragraph('Mở đầu,', raw), notes: [{ marker: '2', line: 1, at: raw.indexOf(' của') }] },
    ])
    const note = (document.blocks[0] as Paragraph).notes?.[0]
    expect(note?.marker).toBe('2')
    expect(document.text.slice(0, note?.at)).toMatch(/Kế hoạch$/)
  })

  it('keeps pages, boxes, gaps and page starts of lines', () => {
    const document = assemble({ ...FACTS, pages: 2 }, [
      {
        kind: 'paragraph',
        lines: [
          { text: 'một', page: 1, bbox: [10, 10, 20, 20], gap: 2 },
          { text: 'hai', page: 1, bbox: [5, 20, 25, 30] },
          { text: 'ba', page: 2, bbox: [1, 1, 2, 2], startsPage: true },
        ],
      },
    ])
    const block = document.blocks[0] as Paragraph
    expect(block).toMatchObject({ page: 1, bbox: [5, 10, 25, 30] })
    expect(block.lines.map((line) => [line.gap, line.startsPage])).toEqual([
      [2, undefined],
      [0, undefined],
      [0, true],
    ])
  })
})

describe('assemble, for any drafts', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aêđ19.-/NĐ', ' ', '  ', '\n', '\u00ad', '\u200b', 'e\u0302\u0301', 'ợ') })
  const paragraphs = fc.array(text, { maxLength: 4 }).map((lines) => paragraph(...lines))
  const cells = fc.record({ column: fc.nat(3), paragraphs: fc.array(paragraphs, { maxLength: 3 }) })
  const drafts: fc.Arbitrary<BlockDraft> = fc.oneof(
    paragraphs,
    fc.record({ kind: fc.constant('footnote' as const), marker: fc.constant('1'), text }),
    fc.record({
      kind: fc.constant('table' as const),
      columns: fc.constant(4),
      rows: fc.array(fc.record({ cells: fc.array(cells, { maxLength: 3 }) }), { maxLength: 3 }),
    }),
  )

  it('every span re-reads as its text', () => {
    fc.assert(
      fc.property(fc.array(drafts, { maxLength: 6 }), (list) => {
        expectSpans(assemble(FACTS, list))
      }),
    )
  })

  it('offsets lead from every letter of the text to one that the file has', () => {
    fc.assert(
      fc.property(fc.array(drafts, { maxLength: 6 }), (list) => {
        const document = assemble(FACTS, list)
        for (let at = 0; at < document.text.length; at++) {
          const letter = document.text[at] ?? ''
          if (!/[\p{L}\p{N}]/u.test(letter)) continue
          const unit = /^\P{M}\p{M}*/u.exec(document.raw.slice(rawOffset(document, at)))?.[0] ?? ''
          expect(unit.normalize('NFC')).toBe(letter)
        }
      }),
    )
  })
})

describe('jointBetween', () => {
  it.each([
    ['Nghị định số 12/2031/NĐ-', 'CP ngày', ''],
    ['số 7/TTr-', 'VHXH', ''],
    ['Quyết định số 12/', 'QĐ-UBND', ''],
    ['giai đoạn 2031-', '2035', ''],
    ['Văn phòng -', 'Thống kê', ' '],
    ['cải cách', 'hành chính', ' '],
    ['kế hoạch-', 'đầu tư', ' '],
    ['', 'hành chính', ''],
    ['cải cách', '', ''],
  ])('%j, %j: %j', (before, after, joint) => {
    expect(jointBetween(before, after)).toBe(joint)
  })
})

describe('places', () => {
  it('has one a page, its box around all of that page', () => {
    expect(
      mergePlaces([
        { page: 1, bbox: [10, 10, 20, 20] },
        { page: 2, bbox: null },
        { page: 1, bbox: [0, 15, 12, 40] },
      ]),
    ).toEqual([
      { page: 1, bbox: [0, 10, 20, 40] },
      { page: 2, bbox: null },
    ])
  })
  it('has no box where none is known', () => {
    expect(union([null, null])).toBeNull()
    expect(union([])).toBeNull()
  })
})

function expectSpans(document: Document): void {
  const same = (text: string, [from, to]: readonly [number, number]) => expect(document.text.slice(from, to)).toBe(text)
  const ofParagraph = (block: Omit<Paragraph, 'kind'>) => {
    same(block.text, block.span)
    for (const line of block.lines) {
      same(line.text, line.span)
      expect(line.text).toBe(clean(line.text).text)
    }
  }
  for (const block of document.blocks) {
    if (block.kind === 'footnote') same(block.text, block.span)
    else if (block.kind !== 'table') ofParagraph(block)
    else
      for (const cell of block.rows.flatMap((row) => row.cells)) {
        same(cell.text, cell.span)
        cell.paragraphs.forEach(ofParagraph)
      }
  }
}

function rawOffset({ offsets }: Document, at: number): number {
  let i = 0
  while (i + 2 < offsets.length && (offsets[i + 2] ?? 0) <= at) i += 2
  return (offsets[i + 1] ?? 0) + at - (offsets[i] ?? 0)
}

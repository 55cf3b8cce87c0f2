import { describe, expect, it } from 'vitest'
import { footnoteRefs, footnotes } from '../../../extractors/footnotes/footnotes.ts'
import { documentOf, paragraph, table } from '../made-up-document.ts'

const note = (marker: string, text: string, page: number | null = null) => ({ kind: 'footnote' as const, marker, text, page })

describe('footnotes', () => {
  it('gives them in order, without the mark that closes each', () => {
    expect(
      footnotes(documentOf('Kế hoạch', note('1', 'Quyết định số 5/QĐ-UBND;', 1), note('2', 'Kế hoạch số 9/KH-UBND.', 2))),
    ).toEqual([
      { marker: '1', text: 'Quyết định số 5/QĐ-UBND', page: 1 },
      { marker: '2', text: 'Kế hoạch số 9/KH-UBND', page: 2 },
    ])
  })
})

describe('footnoteRefs', () => {
  it('gives the place and the phrase before the mark', () => {
    const text = 'Theo quy định, thực hiện Kế hoạch của tỉnh và các văn bản'
    const document = documentOf('Mở đầu', paragraph(text, { notes: [{ marker: '1', line: 0, at: text.indexOf(' và') }] }))
    const [ref] = footnoteRefs(document)
    expect(ref).toMatchObject({ marker: '1', page: null, after: 'thực hiện Kế hoạch của tỉnh' })
    expect(document.text.slice(0, ref?.span[0])).toMatch(/của tỉnh$/)
  })

  it('tells the page of the line that has the mark', () => {
    const document = documentOf({
      kind: 'paragraph',
      lines: [
        { text: 'Kế hoạch của', page: 3 },
        { text: 'tỉnh', page: 4 },
      ],
      notes: [{ marker: '2', line: 1, at: 4 }],
    })
    expect(footnoteRefs(document)).toMatchObject([{ marker: '2', page: 4, after: 'Kế hoạch của tỉnh' }])
  })

  it('finds marks in cells', () => {
    const draft = table([['TT', 'Nhiệm vụ']])
    const cell = draft.rows[0]?.cells[1]?.paragraphs[0]
    if (!cell) throw new Error('no cell')
    Object.assign(cell, { notes: [{ marker: '1', line: 0, at: 8 }] })
    expect(footnoteRefs(documentOf(draft)).map((ref) => ref.after)).toEqual(['Nhiệm vụ'])
  })

  it('finds none without marks', () => {
    expect(footnoteRefs(documentOf('Kế hoạch1'))).toEqual([])
  })
})

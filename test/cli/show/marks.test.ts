import { expect, test } from 'vitest'
import type { Mark } from '../../../src/cli/show/layers.ts'
import { marksOn } from '../../../src/cli/show/marks.ts'
import type { Box } from '../../../src/document/document.ts'
import { assemble, type ParagraphDraft } from '../../../src/text/assemble.ts'
import { annexRow, madeUpPlan } from '../../record/made-up-plan.ts'

const lines = (...places: [text: string, page: number, bbox: Box][]): ParagraphDraft => ({
  kind: 'paragraph',
  lines: places.map(([text, page, bbox]) => ({ text, page, bbox })),
})

const document = assemble({ mediaType: 'application/pdf', pages: 4 }, [
  lines(
    ['Thực hiện Kế hoạch', 3, [100, 50, 500, 65]],
    ['số 9/KH-UBND', 3, [100, 70, 200, 85]],
    ['của xã', 4, [100, 50, 150, 65]],
  ),
  { ...lines(['3', 3, [300, 20, 306, 32]]), layer: 'furniture' },
  {
    kind: 'table',
    columns: 1,
    rows: [{ cells: [{ column: 0, paragraphs: [lines(['Rà soát', 3, [110, 400, 170, 415]])] }] }],
  },
  { kind: 'footnote', marker: '1', text: 'Ghi chú', page: 3, bbox: [100, 780, 300, 795] },
])
const from = document.text.indexOf('Kế hoạch')
const plan = madeUpPlan({
  rows: [annexRow(), annexRow({ no: null }), annexRow({ no: '3', provenance: [{ page: 9, bbox: [0, 0, 1, 1] }] })],
})
const record = {
  ...plan,
  citations: plan.citations.map((citation) => ({ ...citation, span: [from, from + 21] as [number, number] })),
}
const boxes = (page: number, layer: Mark['layer']) => marksOn(page, document, record).filter((mark) => mark.layer === layer)

test('what a page holds is told apart', () => {
  expect(boxes(3, 'lines').map(({ bbox }) => bbox[1])).toEqual([50, 70, 400])
  expect(boxes(3, 'furniture')).toEqual([{ layer: 'furniture', bbox: [300, 20, 306, 32] }])
  expect(boxes(3, 'cells')).toEqual([{ layer: 'cells', bbox: [110, 400, 170, 415] }])
  expect(boxes(3, 'footnotes')).toEqual([{ layer: 'footnotes', bbox: [100, 780, 300, 795], label: '1' }])
})

test('other pages’ finds stay away', () => {
  expect(boxes(4, 'lines').map(({ bbox }) => bbox)).toEqual([[100, 50, 150, 65]])
  expect(boxes(4, 'rows')).toEqual([])
})

test('rows carry annex and number, or their place where they have none', () => {
  expect(boxes(3, 'rows').map(({ label }) => label)).toEqual(['01/1', '01/(2)'])
})

test('a citation over two lines is one mark that goes on', () => {
  const marks = boxes(3, 'citations')
  expect(marks.map(({ goesOn }) => goesOn)).toEqual([undefined, true])
  expect(marks[0]?.bbox[0]).toBeGreaterThan(200)
  expect(marks[1]?.bbox).toEqual([100, 70, 200, 85])
})

test('words come as given', () => {
  expect(marksOn(3, document, record, [[1, 2, 3, 4]]).filter(({ layer }) => layer === 'words')).toHaveLength(1)
})

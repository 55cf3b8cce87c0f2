import { describe, expect, it } from 'vitest'
import { annexRow } from '../../../extractors/settle/annex-row.ts'
import type { ColumnRole } from '../../../src/record/record.ts'

const READERS = {
  deadlines: (text: string) =>
    text === ''
      ? []
      : [{ raw: text, kind: 'continuous' as const, due: null, precision: null, every: null, event: null, subject: null }],
  items: (paragraphs: readonly string[]) => paragraphs.filter(Boolean),
  unitIds: (list: readonly string[]) => list.map((item) => item.toLowerCase()),
}

const row = (no: string | null, cells: Partial<Record<ColumnRole, string[]>>, confidence?: number) =>
  annexRow(
    {
      no,
      group: null,
      cells: Object.fromEntries(Object.entries(cells).map(([role, texts]) => [role, texts?.map((text) => ({ text }))])),
      places: [{ page: 2, bbox: [1, 2, 3, 4] }],
      ...(confidence === undefined ? {} : { confidence }),
    },
    READERS,
  )

describe('annexRow', () => {
  it('gives each cell its raw text, and lists what the readers find', () => {
    expect(
      row(
        '1',
        { task: ['Rà soát', 'văn bản'], output: ['Kế hoạch', 'Báo cáo'], lead: ['CA'], deadline: ['Thường xuyên'], note: ['x'] },
        0.9,
      ),
    ).toEqual({
      no: '1',
      group: null,
      task: 'Rà soát văn bản',
      outputs: ['Kế hoạch', 'Báo cáo'],
      lead: ['CA'],
      support: [],
      leadUnits: ['ca'],
      supportUnits: [],
      deadlines: [expect.objectContaining({ raw: 'Thường xuyên' })],
      cells: { task: 'Rà soát\nvăn bản', output: 'Kế hoạch\nBáo cáo', lead: 'CA', deadline: 'Thường xuyên', note: 'x' },
      provenance: [{ page: 2, bbox: [1, 2, 3, 4] }],
      confidence: 0.9,
    })
  })

  it.each([
    ['1', '1. Rà soát', 'Rà soát'],
    ['1.2', '1.2) Rà soát', 'Rà soát'],
    ['2', '1. Rà soát', '1. Rà soát'],
    [null, '1. Rà soát', '1. Rà soát'],
    ['12', '12 văn bản', '12 văn bản'],
  ])('number %s, task %s: %s', (no, task, expected) => {
    expect(row(no, { task: [task] }).task).toBe(expected)
  })

  it('has no confidence where none was reckoned', () => {
    expect(row('1', {})).not.toHaveProperty('confidence')
  })
})

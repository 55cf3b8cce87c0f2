import { describe, expect, test } from 'vitest'
import { compare } from '../../../src/compare/compare.ts'
import { makeRecord } from '../support/make-record.ts'
import { rearranged, reworded, template } from '../support/many-fields.ts'
import { units } from '../support/units.ts'

const copied = {
  ...reworded,
  source: { ...reworded.source, path: 'copied.docx', sha256: 'copied' },
  document: {
    ...reworded.document,
    issuer: { name: 'Ủy ban nhân dân xã Hà Trì', level: 'commune' as const, unit: 'Hà Trì', parents: ['Lạc Bình'] },
  },
}
const empty = makeRecord({
  issuer: ['Ủy ban nhân dân xã Trống', 'commune', 'Trống', 'Lạc Bình'],
  year: 2026,
  rows: '## Khác\nSơn lại cổng chào | Cổng chào | Các thôn | | Tháng 5/2026',
})
const { overview } = compare(template, [reworded, copied, rearranged, empty], { units })

describe('all plans at once', () => {
  test('copies are found where the template words it otherwise', () => {
    expect(overview?.copies).toMatchObject([{ paths: ['Thanh Sa.docx', 'copied.docx'] }])
  })
  test('two plans that both repeat the template are no copies of one another', () => {
    const [a, b] = ['a', 'b'].map((path) => ({ ...template, source: { ...template.source, path } }))
    if (a === undefined || b === undefined) throw new Error('unreachable')
    expect(compare(template, [a, b]).overview?.copies).toEqual([])
  })
  test('the ranking can be explained', () => {
    const ranking = overview?.ranking ?? []
    expect(ranking.at(-1)).toMatchObject({ unit: 'Trống', score: 0 })
    for (const { score, points } of ranking)
      expect(Math.abs(points.reduce((sum, each) => sum + each.points, 0) - score)).toBeLessThan(0.3)
    expect(ranking.map(({ rank }) => rank)).toEqual([1, 1, 3, 4])
  })
  test('tasks most often missed come first, and fields add up', () => {
    expect(overview?.tasks[0]?.missing).toBe(4)
    expect(overview?.fields.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(30)
  })
})

import { read, utils } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { csvCell } from '../../src/reports/csv/csv-cell.ts'
import { csvReport } from '../../src/reports/csv/csv-report.ts'
import { describeDifference } from '../../src/reports/describe-difference.ts'
import { wordsOf } from '../../src/reports/words/words.ts'
import { madeUpComparison } from './made-up-comparison.ts'

test.each([
  ['nói "có", rồi\nthôi', '"nói ""có"", rồi\nthôi"'],
  ['=1+1', "'=1+1"],
  ['  =1+1', "'  =1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  ['-5', '-5'],
  ['-5,5 %', '"-5,5 %"'],
  ['- Rà soát', '- Rà soát'],
  ['Thường xuyên; hằng quý', 'Thường xuyên; hằng quý'],
])('%j is written as %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell)
})

describe('a comparison as CSV', () => {
  const comparison = madeUpComparison({ communes: 6, tasks: 26 })
  const text = [...csvReport(comparison)].join('')
  const rows: string[][] = utils.sheet_to_json(read(text.slice(1), { type: 'string', raw: true }).Sheets.Sheet1 as object, {
    header: 1,
    defval: '',
    raw: true,
  })

  test('opens with a byte order mark and is NFC', () => {
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(text).toBe(text.normalize('NFC'))
  })

  test('has a line for each task and plan, for what stands beside them and for what differs as a whole', () => {
    const extra = comparison.plans.reduce((sum, { summary, differences }) => sum + summary.extra + differences.length, 0)
    expect(rows).toHaveLength(1 + 6 * 26 + extra)
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([16]))
  })

  test('tells every difference', () => {
    const say = wordsOf('vi')
    const told = rows.map((row) => row[14]).join('\n')
    for (const { items, differences } of comparison.plans)
      for (const difference of [...items.flatMap((item) => item.differences ?? []), ...differences])
        expect(told).toContain(describeDifference(difference, say))
  })

  test('speaks English when asked', () => {
    expect([...csvReport(comparison, 'en')][0]).toContain('Commune,Plan number')
  })
})

import { describe, expect, it } from 'vitest'
import { carryDown } from '../../../extractors/annexes/carry-down.ts'
import type { RowReading } from '../../../extractors/annexes/reading.ts'

/** Rows as `lead support deadline`, `-` for an empty cell; `/` before a row opens another group. */
function rows(...lines: string[]): RowReading[] {
  let group = 0
  return lines.map((line) => {
    if (line.startsWith('/')) group++
    const [lead, support, deadline] = line.replace('/', '').split(' ')
    const cell = (text = '-') => (text === '-' ? [] : [{ text, span: [0, 1] as const, page: null }])
    const cells = { lead: cell(lead), support: cell(support), deadline: cell(deadline) }
    const filled = Object.fromEntries(Object.entries(cells).filter(([, paragraphs]) => paragraphs.length > 0))
    return { no: null, group: String(group), cells: filled, places: [] }
  })
}

const shown = (read: readonly RowReading[]) =>
  read.map(({ cells }) => (['lead', 'support', 'deadline'] as const).map((role) => cells[role]?.[0]?.text ?? '-').join(' '))

describe('carryDown', () => {
  it('carries leads and times into the rows below', () => {
    expect(shown(carryDown(rows('A x Q1', '- y Q2', '- z Q3', 'B x Q4')))).toEqual(['A x Q1', 'A y Q2', 'A z Q3', 'B x Q4'])
  })

  it('stops at the next group', () => {
    expect(shown(carryDown(rows('A x Q1', '- y Q2', '/- z Q3', 'B x Q4')))).toEqual(['A x Q1', 'A y Q2', '- z Q3', 'B x Q4'])
  })

  it('carries supports with their leads only', () => {
    expect(shown(carryDown(rows('A x Q1', '- - Q2', '- - Q3', 'B x Q4')))).toEqual(['A x Q1', 'A x Q2', 'A x Q3', 'B x Q4'])
    expect(shown(carryDown(rows('A x Q1', 'A - Q2', 'A - Q3', 'B x Q4')))).toEqual(['A x Q1', 'A - Q2', 'A - Q3', 'B x Q4'])
  })

  it('leaves single cells empty, and tables with empty cells here and there', () => {
    for (const lines of [
      ['A x Q1', '- y Q2', 'B z Q3'],
      ['A x Q1', '- x Q2', 'B - Q3', '- x Q1', 'C - Q1'],
    ])
      expect(shown(carryDown(rows(...lines)))).toEqual(lines)
  })
})

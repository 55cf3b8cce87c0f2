import { describe, expect, test } from 'vitest'
import { targetDirection } from '../../../src/compare/differences/target-strength.ts'
import { targetDifferences } from '../../../src/compare/differences/targets.ts'
import { termReader } from '../../../src/compare/words/terms.ts'
import type { Target } from '../../../src/record/record.ts'

const target = (metric: string, comparator: Target['comparator'], value: number): Target => ({
  path: [],
  raw: `${metric} ${comparator} ${value}%`,
  comparator,
  value,
  unit: '%',
  metric,
})

describe('how a target stands', () => {
  test.each([
    ['>', 95, '>', 85, 'lowered'],
    ['>=', 85, '>=', 90, 'raised'],
    ['<=', 1, '<=', 2, 'lowered'],
    ['<=', 3, '<', 2, 'raised'],
    ['>', 98, '>=', 98, 'lowered'],
    ['>=', 80, '=', 80, null],
    ['=', 100, '=', 100, null],
  ] as const)('%s %d against %s %d: %s', (asked, from, given, to, direction) => {
    expect(targetDirection(target('tỷ lệ', asked, from), target('tỷ lệ', given, to))).toBe(direction)
  })
  test('less is more where nobody wants any', () => {
    expect(targetDirection(target('hồ sơ trễ hạn', '=', 1), target('hồ sơ trễ hạn', '=', 3))).toBe('lowered')
    expect(targetDirection(target('cắt giảm thời gian giải quyết hồ sơ', '=', 30), target('cắt giảm thời gian', '=', 20))).toBe(
      'lowered',
    )
  })
})

describe('targets of tasks', () => {
  const read = termReader()
  const ask = (template: Target[], plan: Target[], text = '', elsewhere: Target[] = []) =>
    targetDifferences({ template, plan, elsewhere, text, read }).map(({ direction, severity }) => `${direction} ${severity}`)
  test('are matched by what they measure', () => {
    const vaccinated = target('trẻ em được tiêm chủng', '>=', 95)
    const insured = target('người dân tham gia bảo hiểm y tế', '>=', 90)
    expect(ask([vaccinated, insured], [{ ...insured, value: 80 }, vaccinated])).toEqual(['lowered error'])
  })
  test('left out', () => {
    expect(ask([target('rác được thu gom', '>=', 85)], [])).toEqual(['dropped error'])
    expect(ask([target('rác được thu gom', '>=', 85)], [], 'thu gom 85% rác')).toEqual([])
    expect(ask([target('rác được thu gom', '>=', 85)], [], '', [target('rác được thu gom', '>=', 85)])).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { describeComparison } from '../../src/evaluate/describe-comparison.ts'
import type { GoldPlan } from '../../src/evaluate/gold-alignment.ts'
import { scoreComparison, sumComparisonScores } from '../../src/evaluate/score-comparison.ts'
import type { ComparisonItem, Difference } from '../../src/record/comparison.ts'

const late: Difference = { field: 'deadline', template: 'Quý I', plan: 'Quý II', direction: 'later', severity: 'error' }
const items: ComparisonItem[] = [
  { status: 'covered', template: '01/1', plan: ['01/1'], differences: [] },
  { status: 'changed', template: '01/2', plan: ['01/2', '01/3'], differences: [late] },
  { status: 'missing', template: '01/3', plan: [] },
  { status: 'extra', plan: ['01/4'] },
]
const gold: GoldPlan = {
  items: [
    { status: 'covered', template: '01/1', plan: ['01/1'] },
    {
      status: 'changed',
      template: '01/2',
      plan: ['01/2', '01/3'],
      changes: [{ field: 'deadline', direction: 'later', severity: 'error' }],
    },
    { status: 'missing', template: '01/3', plan: [] },
  ],
  extra: ['01/4'],
}
const changed = (...changes: NonNullable<GoldPlan['items'][number]['changes']>): GoldPlan => ({
  ...gold,
  items: gold.items.map((item) => (item.template === '01/2' ? { ...item, changes } : item)),
})

test('a comparison that is right is right in every part', () => {
  const score = scoreComparison({ items }, gold)
  expect(score).toMatchObject({ pairs: { f1: 1, gold: 3 }, statuses: [4, 4], directions: [1, 1], severities: [1, 1], wrong: [] })
  expect(score.fields.deadline).toMatchObject({ f1: 1, hit: 1 })
})

test('annexes count as one whether printed 01 or 1', () => {
  const plain = items.map((item) => ({ ...item, plan: item.plan.map((key) => key.replace(/^0/, '')) }))
  expect(scoreComparison({ items: plain }, gold)).toMatchObject({ pairs: { f1: 1 }, statuses: [4, 4] })
})

describe('what is wrong counts', () => {
  test('pairs and statuses', () => {
    const paired = items.slice(0, 2).concat({ status: 'covered', template: '01/3', plan: ['01/4'] })
    const score = scoreComparison({ items: paired }, gold)
    expect(score.pairs).toMatchObject({ extra: ['1/3 = 1/4'], precision: 0.75, recall: 1 })
    expect(score.statuses).toEqual([2, 4])
    expect(score.wrong).toEqual(['status of 1/3: covered, not missing', 'status of 1/4: not extra'])
  })

  test('a direction the other way, and one that nobody asked for', () => {
    const early: Difference = { ...late, direction: 'earlier' }
    expect(scoreComparison({ items }, changed({ field: 'deadline', direction: 'earlier' })).directions).toEqual([0, 1])
    const both = items.map((item) => (item.template === undefined ? item : { ...item, differences: [early] }))
    expect(scoreComparison({ items: both }, gold)).toMatchObject({
      directions: [0, 3],
      fields: { deadline: { hit: 0, predicted: 3 } },
    })
  })

  test('a severity', () => {
    const mild = items.map((item) => ({
      ...item,
      differences: item.differences?.map((one) => ({ ...one, severity: 'info' as const })) ?? [],
    }))
    expect(scoreComparison({ items: mild }, gold)).toMatchObject({ directions: [1, 1], severities: [0, 1] })
  })

  test('notes and differences of the document that were not given', () => {
    const whole: GoldPlan = { ...gold, notes: ['other-year'], differences: [{ field: 'legal-basis', direction: 'dropped' }] }
    expect(scoreComparison({ items }, whole).document).toEqual([0, 2])
    const given: Difference = { field: 'legal-basis', template: 'Luật', plan: null, direction: 'dropped', severity: 'warning' }
    const note = { rule: 'other-year', severity: 'warning', message: '' } as const
    expect(scoreComparison({ items, differences: [given], notes: [note] }, whole).document).toEqual([2, 2])
  })
})

test('directions that are accepted are right, optional changes count neither way', () => {
  const accepted = changed({ field: 'deadline', direction: 'incomparable', accept: ['later'] })
  expect(scoreComparison({ items }, accepted)).toMatchObject({ directions: [1, 1], fields: { deadline: { f1: 1 } } })
  const optional = changed({ field: 'deadline', optional: true }, { field: 'year', optional: true })
  expect(scoreComparison({ items }, optional)).toMatchObject({ directions: [0, 0], fields: { deadline: { f1: 1, extra: [] } } })
})

test('scores add up and are said in lines', () => {
  const score = scoreComparison({ items }, gold)
  const all = sumComparisonScores([score, scoreComparison({ items: [] }, gold)])
  expect(all).toMatchObject({ pairs: { hit: 3, gold: 6 }, statuses: [4, 8], fields: { deadline: { hit: 1, gold: 2 } } })
  const lines = describeComparison(all, score, true)
  expect(lines[0]).toBe(
    'pairs          F1 66.7 % (precision 100.0 %, recall 50.0 %; 3 of 6 gold, 3 predicted); word overlap F1 100.0 %',
  )
  expect(lines).toContain('   missed 1/1 = 1/1')
  expect(lines).toContain('statuses       50.0 % (4/8); word overlap 100.0 % (4/4)')
})

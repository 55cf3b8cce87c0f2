import { describe, expect, test } from 'vitest'
import { measure } from '../../src/evaluate/measure.ts'
import { score } from '../../src/evaluate/score.ts'
import { similarity } from '../../src/evaluate/similarity.ts'
import { sumScores } from '../../src/evaluate/sum-scores.ts'
import { annexRow, deadline, madeUpPlan } from '../record/made-up-plan.ts'

test('texts that differ in case, spaces, bullets and closing marks are alike', () => {
  expect(similarity('- Rà soát  văn bản;', 'rà soát văn bản')).toBe(1)
  expect(similarity('abcd', 'abcx')).toBe(0.75)
  expect(similarity('', 'a')).toBe(0)
})

describe('a record against itself', () => {
  const plan = madeUpPlan()
  const own = score(plan, plan)

  test('is perfect in every part', () => {
    expect(own.document).toMatchObject({ right: 9, total: 9 })
    expect(own.annexes).toMatchObject({ rows: 2, found: 2, perfect: 2, cells: [10, 10] })
    for (const measured of Object.values(own.lists)) expect(measured.f1).toBe(1)
  })

  test('parts without annotation are not scored', () => {
    expect(score(plan, { targets: plan.targets }).lists).toMatchObject({ targets: { f1: 1 } })
    expect(Object.keys(score(plan, { targets: plan.targets }).lists)).toEqual(['targets'])
  })
})

describe('what is wrong counts', () => {
  const gold = madeUpPlan()

  test('cell by cell', () => {
    const rows = [annexRow({ deadlines: [deadline({ due: '2031-03-31' })], support: ['Ai đó'] })]
    expect(score(madeUpPlan({ rows }), gold).annexes).toMatchObject({
      found: 1,
      perfect: 0,
      cells: [3, 10],
      wrong: ['1/1 support', '1/1 deadline', '1/2 task', '1/2 output', '1/2 lead', '1/2 support', '1/2 deadline'],
    })
  })

  test('a citation of a text that the gold does not know is extra, a second mention is not', () => {
    const [cited] = gold.citations
    if (cited === undefined) throw new Error('no citation')
    const twice = { ...gold, citations: [cited, { ...cited, date: null }] }
    expect(score(twice, gold).lists.citations).toMatchObject({ f1: 1, extra: [] })
    const other = { ...gold, citations: [cited, { ...cited, number: '9/QĐ-TTg' }] }
    expect(score(other, gold).lists.citations).toMatchObject({ precision: 0.5, recall: 1 })
  })

  test('other accepted values and optional items are no faults', () => {
    const { document, targets } = gold
    const accepting = {
      document: { ...document, number: '1/QĐ', accept: { number: ['17/KH-UBND'] } },
      targets: [],
      optional: { targets },
    }
    const lenient = score(gold, accepting)
    expect(lenient.document?.wrong).toEqual([])
    expect(lenient.lists.targets).toMatchObject({ f1: 1, precision: 1 })
  })
})

test('the items of a list are matched one to one', () => {
  const same = (a: string, b: string) => a === b
  expect(measure(['x', 'x', 'y'], ['x', 'z'], { same, show: String })).toMatchObject({ hit: 1, missed: ['z'], extra: ['x', 'y'] })
})

test('scores add up over documents', () => {
  const plan = madeUpPlan()
  const all = sumScores([score(plan, plan), score({ ...plan, targets: [] }, plan)])
  expect(all.document).toMatchObject({ right: 18, total: 18 })
  expect(all.lists.targets).toMatchObject({ hit: 1, gold: 2, recall: 0.5, precision: 1 })
  expect(all.annexes?.cells).toEqual([20, 20])
})

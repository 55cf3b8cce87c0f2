import { describe, expect, test } from 'vitest'
import { score } from '../../src/evaluate/score.ts'
import { scoreComparison } from '../../src/evaluate/score-comparison.ts'
import { isGain, movesBetween, onlyIn, stateOf, writeState } from '../../src/evaluate/state.ts'
import { madeUpPlan } from '../record/made-up-plan.ts'

test('the figures of a run, by document and part', () => {
  const plan = madeUpPlan()
  const compared = scoreComparison({ items: [{ status: 'missing', template: '01/1', plan: [] }] }, { items: [], extra: ['01/1'] })
  const state = stateOf(new Map([['xa/source.txt', score(plan, plan)]]), new Map([['xa/source.txt', compared]]))
  expect(state['xa/source.txt']).toMatchObject({ document: 1, citations: 1, cells: 1, 'compare/pairs': 1, 'compare/statuses': 0 })
})

describe('against the accepted state', () => {
  const before = { a: { citations: 0.9, units: 1, gone: 1 }, left: { units: 1 } }
  const after = { a: { citations: 0.95, units: 0.5, fresh: 0.2 }, added: { units: 1 } }

  test('what rose, fell, came and went', () => {
    const moves = movesBetween(before, after).map((move) => `${move.part} ${isGain(move) ? 'gain' : 'loss'}`)
    expect(moves).toEqual(['citations gain', 'units loss', 'gone loss', 'fresh gain'])
    expect(movesBetween(after, after)).toEqual([])
  })

  test('documents of one side only are told apart', () => {
    expect([onlyIn(before, after), onlyIn(after, before)]).toEqual([['left'], ['added']])
  })
})

test('a state is written a document a line and reads back', () => {
  const state = { 'a/source.txt': { citations: 1 }, 'b/source.txt': { units: 0.5 } }
  expect(writeState(state).split('\n')).toHaveLength(5)
  expect(JSON.parse(writeState(state))).toEqual(state)
  expect(JSON.parse(writeState({}))).toEqual({})
})

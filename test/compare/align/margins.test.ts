import { expect, test } from 'vitest'
import { margins } from '../../../src/compare/align/margins.ts'

test('how far each pair is ahead of the next best of its row and of its column, or behind the best', () => {
  const ahead = margins(Float64Array.from([0.5, 0.1, 0.2, 0.4]), 2, 2)
  expect([...ahead].map((value) => Math.round(value * 10) / 10)).toEqual([0.7, -0.7, -0.5, 0.5])
})

test('a pair without rivals is ahead by all of its standing', () => {
  expect([...margins(Float64Array.from([0.3]), 1, 1)]).toEqual([0.6])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assign } from '../../../src/compare/align/assignment.ts'

/** The most that any choice of pairs gains. */
function best(gain: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  if (row === gain.length) return 0
  const alone = best(gain, row + 1, taken)
  return Math.max(
    alone,
    ...(gain[row] ?? []).flatMap((each, column) =>
      taken.includes(column) || each <= 0 ? [] : [each + best(gain, row + 1, [...taken, column])],
    ),
  )
}

test('gains as much as the best choice there is, and takes no column twice', () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -5, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  fc.assert(
    fc.property(matrix, (gain) => {
      const columns = gain[0]?.length ?? 0
      const taken = [...assign(Float64Array.from(gain.flat()), gain.length, columns)]
      const made = taken.filter((column) => column >= 0)
      expect(new Set(made).size).toBe(made.length)
      expect(taken.reduce((sum, column, row) => sum + (column < 0 ? 0 : (gain[row]?.[column] ?? 0)), 0)).toBe(best(gain))
    }),
  )
})

test('makes no pair that gains nothing', () => {
  expect([...assign(Float64Array.from([0, -1, 0.5, 0]), 2, 2)]).toEqual([-1, 0])
})

import { describe, expect, it } from 'vitest'
import { findLattices } from '../../../src/parsers/pdf/lattice.ts'

const flat = (at: number, from: number, to: number) => ({ upright: false, at, from, to })
const upright = (at: number, from: number, to: number) => ({ upright: true, at, from, to })

describe('findLattices', () => {
  it('finds cells merged across and down', () => {
    const rules = [flat(0, 0, 300), flat(20, 100, 300), flat(40, 0, 300), flat(60, 0, 300)]
    const columns = [upright(0, 0, 60), upright(100, 0, 40), upright(200, 20, 40), upright(300, 0, 60)]
    const [found] = findLattices([...rules, ...columns])
    expect(found?.xs).toEqual([0, 100, 200, 300])
    expect(found?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])).toEqual([
      [0, 0, 2, 1],
      [0, 1, 1, 2],
      [1, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 0, 1, 3],
    ])
  })
  it('closes a grid whose foot has no rule and says which cells are open', () => {
    const [found] = findLattices([
      flat(0, 0, 200),
      flat(20, 0, 200),
      flat(60, 100, 200),
      upright(0, 0, 60),
      upright(100, 0, 60),
      upright(200, 0, 60),
    ])
    expect(found?.ys).toEqual([0, 20, 60])
    expect(found?.cells.map((cell) => cell.open)).toEqual([false, false, true, false])
  })
  it('takes neither a frame nor lines that cross nothing for a table', () => {
    expect(findLattices([flat(0, 0, 200), flat(50, 0, 200), upright(0, 0, 50), upright(200, 0, 50)])).toEqual([])
    expect(findLattices([flat(0, 0, 200), flat(50, 0, 200)])).toEqual([])
  })
})

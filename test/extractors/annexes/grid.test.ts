import { describe, expect, it } from 'vitest'
import { gridOf } from '../../../extractors/annexes/grid.ts'
import { type CellText, tableOf } from '../made-up-document.ts'

const show = (rows: CellText[][], columns?: number) =>
  gridOf(tableOf(rows, columns)).map((row) => row.map((cell) => cell?.text ?? null))

describe('gridOf', () => {
  it.each<[string, CellText[][], (string | null)[][]]>([
    [
      'plain cells',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a cell merged down',
      [[{ text: 'a', down: 2 }, 'b'], ['c']],
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
    [
      'a cell merged across',
      [
        [{ text: 'a', across: 2 }, 'b'],
        ['c', 'd', 'e'],
      ],
      [
        ['a', 'a', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'a cell merged both ways',
      [[{ text: 'a', down: 2, across: 2 }, 'b'], ['c']],
      [
        ['a', 'a', 'b'],
        ['a', 'a', 'c'],
      ],
    ],
    [
      'a cell merged down past the end',
      [['a', { text: 'b', down: 9 }], ['c']],
      [
        ['a', 'b'],
        ['c', 'b'],
      ],
    ],
    [
      'a missing cell',
      [['a', 'b'], ['c']],
      [
        ['a', 'b'],
        ['c', null],
      ],
    ],
  ])('%s', (_, rows, grid) => {
    expect(show(rows)).toEqual(grid)
  })
})

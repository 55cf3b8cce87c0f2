import { describe, expect, test } from 'vitest'
import { moveDue, otherWords, printDue } from '../../corpus/tools/communes/due.ts'
import { communeName } from '../../corpus/tools/communes/names.ts'
import { drawFrom, spin } from '../../corpus/tools/communes/spin.ts'
import { plain } from '../../corpus/tools/phrase.ts'
import { random } from '../../corpus/tools/random.ts'

const draw = drawFrom(random(5))

test('choices are drawn, what they leave empty leaves no gap', () => {
  const drawn = new Set(Array.from({ length: 40 }, () => spin('Trồng {tre|} ven {sông|hồ}; xong', draw)))
  expect([...drawn].sort()).toEqual([
    'Trồng tre ven hồ; xong',
    'Trồng tre ven sông; xong',
    'Trồng ven hồ; xong',
    'Trồng ven sông; xong',
  ])
})

test('every name under ten thousand is another', () => {
  expect(new Set(Array.from({ length: 10_000 }, (_, index) => communeName(index))).size).toBe(10_000)
})

describe('deadlines', () => {
  const dueOf = (due: string) => {
    const { note } = printDue(due)
    return note.type === 'deadline' ? (note.deadline.due ?? null) : null
  }
  test.each([
    ['Q2', 'Quý II/2026', '2026-06-30'],
    ['M2', 'Tháng 02/2026', '2026-02-28'],
    ['D5.12', 'Trước ngày 05/12/2026', '2026-12-05'],
    ['H2', '6 tháng cuối năm 2026', '2026-12-31'],
    ['P3M', 'Hằng quý', null],
    ['always', 'Thường xuyên', null],
  ])('%s is printed %s', (due, words, day) => {
    expect([plain(printDue(due).content), dueOf(due)]).toEqual([words, day])
  })

  test('other words keep the day', () => {
    for (const due of ['Q1', 'M9', 'D30.6', 'year', 'D15.1', 'H2'])
      for (let times = 0; times < 20; times++) expect(dueOf(otherWords(due, draw))).toBe(dueOf(due))
  })

  test('what moves goes the way that the change says', () => {
    for (const due of ['Q1', 'M9', 'D15.7', 'year'])
      for (let times = 0; times < 50; times++) {
        const { due: moved, change } = moveDue(due, draw)
        if (moved === null) expect(change.direction).toBe('dropped')
        else if (moved !== 'always') expect((dueOf(moved) ?? '') > (dueOf(due) ?? '')).toBe(change.direction === 'later')
      }
  })
})

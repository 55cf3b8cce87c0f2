import { describe, expect, it } from 'vitest'
import { splitRows } from '../../../extractors/annexes/flat-rows.ts'
import { linesOf } from '../made-up-document.ts'

const HEADER = 'TT Nội dung Chủ trì Thời gian'

/** `group | number | lines`, with a `^` before lines behind a page break. */
const split = (...lines: string[]) =>
  splitRows(linesOf(lines.join('\n')), HEADER).map((row) =>
    [row.group ?? '', row.no, row.lines.map(({ line, afterBreak }) => (afterBreak ? '^' : '') + line.text).join(' / ')].join(
      ' | ',
    ),
  )

describe('splitRows', () => {
  it.each<[string, string[], string[]]>([
    ['numbers on lines of their own', ['1', 'Rà soát', 'Quý I', '2', 'Họp'], [' | 1 | Rà soát / Quý I', ' | 2 | Họp']],
    [
      'numbers before the task',
      ['1 Rà soát', 'Quý I', '2. Họp', '3) Báo cáo'],
      [' | 1 | Rà soát / Quý I', ' | 2 | Họp', ' | 3 | Báo cáo'],
    ],
    ['a number that is not the next', ['1 Rà soát', '15 văn bản', '2 Họp'], [' | 1 | Rà soát / 15 văn bản', ' | 2 | Họp']],
    ['a number that skips one, marked as a number', ['1. Rà soát', '3. Họp'], [' | 1 | Rà soát', ' | 3 | Họp']],
    ['numbers with a zero', ['01', 'Rà soát', '02', 'Họp'], [' | 01 | Rà soát', ' | 02 | Họp']],
    [
      'subnumbers',
      ['1 Rà soát', '1.1 Văn bản', '1.2 Hồ sơ', '2 Họp'],
      [' | 1 | Rà soát', ' | 1.1 | Văn bản', ' | 1.2 | Hồ sơ', ' | 2 | Họp'],
    ],
    [
      'numbers over subnumbers',
      ['1 Rà soát', '1.1 Văn bản', '1.2 Hồ sơ', '2 Họp', '2.1 Họp xã'],
      ['1. Rà soát | 1.1 | Văn bản', '1. Rà soát | 1.2 | Hồ sơ', '2. Họp | 2.1 | Họp xã'],
    ],
    ['roman numbers only', ['I Rà soát', 'Quý I', 'II Họp'], [' | I | Rà soát / Quý I', ' | II | Họp']],
    [
      'a number before a bullet or a date',
      ['1 - Công an xã', '2 15/3/2025 Họp', '3 10/2025'],
      [' | 1 | - Công an xã', ' | 2 | 15/3/2025 Họp', ' | 3 | 10/2025'],
    ],
    [
      'columns counted again under a header that comes again',
      ['1 Rà soát', 'TT Nội dung Chủ trì Thời gian', '(1) (2) (3) (4)', '2 Họp'],
      [' | 1 | Rà soát', ' | 2 | Họp'],
    ],
    [
      'a group, numbers from 1 again',
      ['I CẢI CÁCH', '1 Rà soát', 'II. Khác', '1 Họp'],
      ['I. CẢI CÁCH | 1 | Rà soát', 'II. Khác | 1 | Họp'],
    ],
    ['a group over two lines', ['I. CẢI CÁCH', 'THỂ CHẾ', '1 Rà soát'], ['I. CẢI CÁCH THỂ CHẾ | 1 | Rà soát']],
    [
      'a group, numbers going on',
      ['I. Một', '1 Rà soát', '2 Họp', 'II. Hai', '3 Báo cáo'],
      ['I. Một | 1 | Rà soát', 'I. Một | 2 | Họp', 'II. Hai | 3 | Báo cáo'],
    ],
    [
      'the header again inside a row',
      ['1 Rà soát', 'TT', 'Nội dung', 'Chủ trì', 'Thời gian', 'văn bản', '2 Họp'],
      [' | 1 | Rà soát / ^văn bản', ' | 2 | Họp'],
    ],
    ['a page inside a row', ['1 Rà soát', '\fvăn bản', '2 Họp'], [' | 1 | Rà soát / ^văn bản', ' | 2 | Họp']],
    ['a stray mark at a page', ['1 Rà soát', '\f|', 'văn bản'], [' | 1 | Rà soát / ^văn bản']],
    ['lines before the first number', ['Ghi chú', '1 Rà soát'], [' | 1 | Rà soát']],
  ])('%s', (_, lines, rows) => {
    expect(split(...lines)).toEqual(rows)
  })
  // not yet: the roman number of a quarter alone on its line
  it('a quarter is no group', () => {
    expect(split('1 Rà soát', 'Quý', 'I', '2 Họp')).toEqual([' | 1 | Rà soát / Quý / I', ' | 2 | Họp'])
  })
})

import { describe, expect, it } from 'vitest'
import { readTableHeader } from '../../../extractors/annexes/table-header.ts'
import { type CellText, tableOf } from '../made-up-document.ts'

const ROW: CellText[] = ['1', 'Rà soát văn bản', 'Báo cáo', 'Công chức Tư pháp', 'Công an xã', 'Quý I']
const read = (...rows: CellText[][]) => {
  const header = readTableHeader(tableOf(rows))
  return header && [header.columns.map((column) => column.role).join(' '), header.rows]
}

describe('readTableHeader', () => {
  it('reads one level', () => {
    const header = readTableHeader(tableOf([['TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian\nhoàn thành'], ROW]))
    expect(header).toEqual({
      rows: 1,
      columns: [
        { role: 'no', header: 'TT' },
        { role: 'task', header: 'Nội dung' },
        { role: 'output', header: 'Sản phẩm' },
        { role: 'lead', header: 'Chủ trì' },
        { role: 'support', header: 'Phối hợp' },
        { role: 'deadline', header: 'Thời gian hoàn thành' },
      ],
    })
  })

  it.each([
    [['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']],
    [['A', 'B', '1', '2', '3', '4']],
    [['1', '2', '3', '4', '5=3+4', '6']],
    [['', '1', '2', '3', '4', '5']],
  ])('takes a row that counts the columns into the header: %j', (numbers) => {
    const header: CellText[] = ['TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian']
    expect(read(header, numbers, ROW)?.[1]).toBe(2)
    expect(read(header, ROW)?.[1]).toBe(1)
  })

  const two = (second: CellText[]): CellText[][] => [
    [
      { text: 'TT', down: 2 },
      { text: 'Nhiệm vụ', down: 2 },
      { text: 'Sản phẩm', down: 2 },
      { text: 'Phân công thực hiện', across: 2 },
      { text: 'Thời gian', down: 2 },
    ],
    second,
  ]

  it('reads two levels', () => {
    expect(read(...two(['Chủ trì', 'Phối hợp']), ROW)).toEqual(['no task output lead support deadline', 2])
    expect(readTableHeader(tableOf([...two(['Chủ trì', 'Phối hợp']), ROW]))?.columns[3]?.header).toBe(
      'Phân công thực hiện Chủ trì',
    )
  })

  it('reads two levels where the upper cells are not merged down', () => {
    expect(
      read(
        ['TT', 'Nhiệm vụ', 'Sản phẩm', { text: 'Cơ quan thực hiện', across: 2 }, 'Thời gian'],
        ['', '', '', 'Chủ trì', 'Phối hợp', ''],
        ROW,
      ),
    ).toEqual(['no task output lead support deadline', 2])
  })

  it('leaves out a row of numbers under it', () => {
    const header: CellText[] = ['TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian']
    expect(read(header, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], ROW)?.[1]).toBe(2)
    expect(read(header, ['1', '2', '3', '4', '5', '6'], ROW)?.[1]).toBe(2)
    expect(read(header, ROW)?.[1]).toBe(1)
  })

  it('stands under a merged title', () => {
    expect(
      read(
        [{ text: 'DANH MỤC CÔNG VIỆC', across: 4 }],
        ['TT', 'Nội dung', 'Chủ trì', 'Thời gian'],
        ['1', 'Họp', 'Công an', 'Quý I'],
      ),
    ).toEqual(['no task lead deadline', 2])
  })

  it.each<[string, CellText[], string]>([
    ['the deadline before the lead', ['TT', 'Nội dung', 'Thời gian', 'Chủ trì'], 'no task deadline lead'],
    ['a column of monitors', ['TT', 'Nội dung', 'Chủ trì', 'Thời gian', 'Theo dõi, đôn đốc'], 'no task lead deadline monitor'],
    [
      'two columns of units',
      ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Cơ quan, đơn vị', 'Thời gian'],
      'no task lead support deadline',
    ],
    ['unit and month only', ['Đơn vị thực hiện', 'Nội dung', 'Thời gian'], 'lead task deadline'],
    ['budget and notes', ['TT', 'Nội dung', 'Thời gian', 'Kinh phí', 'Ghi chú'], 'no task deadline budget note'],
  ])('reads %s', (_, header, roles) => {
    expect(
      read(
        header,
        header.map(() => 'x'),
      )?.[0],
    ).toBe(roles)
  })

  it.each<[string, CellText[][]]>([
    [
      'amounts',
      [
        ['TT', 'Khoản chi', 'Số tiền'],
        ['1', 'Giấy', '5'],
      ],
    ],
    [
      'tasks that nothing binds',
      [
        ['TT', 'Nội dung', 'Ghi chú'],
        ['1', 'Giấy', '5'],
      ],
    ],
    [
      'no header at all',
      [
        ['1', 'Giấy', '5'],
        ['2', 'Bút', '6'],
      ],
    ],
  ])('finds none in a table of %s', (_, rows) => {
    expect(read(...rows)).toBeNull()
  })
})

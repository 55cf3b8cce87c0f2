import { describe, expect, test } from 'vitest'
import { arrange, asClauses } from '../../corpus/tools/arrange.ts'
import { one, row } from '../../corpus/tools/blocks.ts'
import { derive, type Edit } from '../../corpus/tools/derive.ts'
import type { Annex } from '../../corpus/tools/description.ts'
import { plain } from '../../corpus/tools/phrase.ts'

const columns = [{ role: 'task', header: 'Nhiệm vụ', width: 1 }] as const
const annexOf = (number: string, ...tasks: string[]): Annex => ({
  number,
  title: `Phần ${number}`,
  columns,
  rows: tasks.map((task, index) => row(String(index + 1), { task })),
})
const template = {
  slug: 'mau',
  annexes: [annexOf('01', 'Đắp bờ', 'Khơi mương'), annexOf('02', 'Trồng tre', 'Thả cá', 'Nuôi vịt')],
}
const edits: Edit[] = [
  { edit: 'drop', row: '01/1' },
  { edit: 'add', after: '02/3', cells: { task: one('Xây cầu') } },
]
const derived = derive(template, 'xa', edits)

describe('one table under groups', () => {
  const sheet = { number: '01', title: 'Tất cả', columns }
  test('rows are numbered through and the alignment goes with them', () => {
    const of = [{ annex: '02', group: { title: 'Hai' } }, { annex: '01' }]
    const { annexes, alignment } = arrange(derived, [{ ...sheet, of }])
    expect(annexes[0]?.rows.map((entry) => ('group' in entry ? entry.group.title : entry.no))).toEqual([
      'Hai',
      '1',
      '2',
      '3',
      '4',
      '5',
    ])
    expect(alignment.plan.items.map(({ plan }) => plan.join())).toEqual(['', '01/5', '01/1', '01/2', '01/3'])
    expect(alignment.plan.extra).toEqual(['01/4'])
  })

  test('rows in another order are the same rows', () => {
    const { annexes } = arrange(derived, [{ ...sheet, of: [{ annex: '02' }, { annex: '01' }], shuffle: 3 }])
    const tasks = annexes[0]?.rows.map((entry) => ('cells' in entry ? entry.cells.task?.items[0] : ''))
    expect([...(tasks ?? [])].sort()).toEqual(['Khơi mương', 'Nuôi vịt', 'Thả cá', 'Trồng tre', 'Xây cầu'])
  })

  test('a row that has no place is an error', () => {
    expect(() => arrange(derived, [{ ...sheet, of: [{ annex: '02' }] }])).toThrow('row 01/1 has no place')
  })
})

test('clauses under a heading for each annex', () => {
  const { blocks, alignment } = asClauses(derived, 'II', ['Một', 'Hai'])
  const labels = blocks.map(({ label, children }) => [label, ...children.map((child) => ('label' in child ? child.label : ''))])
  expect(labels).toEqual([
    ['1.', '1.1.'],
    ['2.', '2.1.', '2.2.', '2.3.', '2.4.'],
  ])
  expect(blocks.map(({ text }) => plain(text))).toEqual(['Một', 'Hai'])
  expect(alignment.plan.items[1]?.plan).toEqual(['II/1/1.1'])
  expect(alignment.plan.extra).toEqual(['II/2/2.4'])
})

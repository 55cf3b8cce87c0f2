import { expect, test } from 'vitest'
import { naiveComparison } from '../../src/evaluate/naive-baseline.ts'

const tasks = (...texts: string[]) => texts.map((task, index) => ({ key: `01/${index + 1}`, task }))

test('pairs the tasks that share most words, each once', () => {
  const template = tasks('Nạo vét kênh mương nội đồng', 'Nạo vét kênh chính', 'Dựng cổng chào')
  const plan = tasks('Nạo vét kênh chính của xã', 'Nạo vét kênh mương nội đồng vụ xuân', 'Mở chợ phiên')
  expect(naiveComparison(template, plan).map(({ status, plan: keys }) => [status, ...keys].join(' '))).toEqual([
    'covered 01/2',
    'covered 01/1',
    'missing',
    'extra 01/3',
  ])
})

test('marks and case are no difference, words in common below the threshold are no pair', () => {
  expect(naiveComparison(tasks('THỦY LỢI'), tasks('Thuỷ lợi'))[0]).toMatchObject({ status: 'covered', similarity: 1 })
  expect(naiveComparison(tasks('Sửa đường'), tasks('Sửa nhà văn hóa thôn Bến Gỗ'))[0]).toMatchObject({ status: 'missing' })
  expect(naiveComparison(tasks(''), tasks(''))[0]).toMatchObject({ status: 'missing' })
})

import { describe, expect, test } from 'vitest'
import { findNodes, nearestNodes } from '../../src/graph/find-nodes.ts'

const nodes = [
  { id: 'urn:a', number: '76/NQ-CP', title: 'Chương trình tổng thể', issuer: 'Chính phủ', inDegree: 9 },
  { id: 'urn:b', number: '77/2015/QH13', title: 'Luật Tổ chức chính quyền địa phương', issuer: 'Quốc hội', inDegree: 5 },
  { id: 'urn:c', number: '72/2025/QH15', title: 'Luật Tổ chức chính quyền địa phương', issuer: 'Quốc hội', inDegree: 4 },
  {
    id: 'urn:d',
    number: '12/KH-UBND',
    title: 'Kế hoạch năm 2031',
    issuer: 'UBND xã Suối Mây',
    inDegree: 0,
    sha256: 'ab12cd34ef',
  },
  { id: 'urn:e', number: '012/KHUBND', title: null, issuer: null, inDegree: 0 },
  { id: 'urn:f', number: null, title: 'Luật An toàn đê', issuer: 'Quốc hội', inDegree: 1 },
]
const found = (key: string) => findNodes(nodes, key).map(({ id }) => id)

describe('a document is found', () => {
  test.each([
    ['by its identifier', 'urn:c', ['urn:c']],
    ['by the first digits of its sha256', 'AB12CD34', ['urn:d']],
    ['by its number', '76/NQ-CP', ['urn:a']],
    ['by its number without a dash', '76/nqcp', ['urn:a']],
    ['by its number with another dash', '76/NQ–CP', ['urn:a']],
    ['by its number with its kind', 'Nghị quyết số 76/NQ-CP', ['urn:a']],
    ['by its whole name, several of them', 'luat to chuc chinh quyen dia phuong', ['urn:b', 'urn:c']],
    ['by part of its name', 'an toàn đê', ['urn:f']],
  ])('%s', (_, key, ids) => {
    expect(found(key)).toEqual(ids)
  })

  test.each(['', 'xyz', '6/NQ-CP', 'ab12', 'luậ'])('and not by « %s »', (key) => {
    expect(found(key)).toEqual([])
  })
})

test('the nearest share most words, the more cited first', () => {
  expect(nearestNodes(nodes, 'luật tổ chức địa phương cấp', 5).map(({ id }) => id)).toEqual(['urn:b', 'urn:c'])
  expect(nearestNodes(nodes, 'chưa từng có', 5)).toEqual([])
})

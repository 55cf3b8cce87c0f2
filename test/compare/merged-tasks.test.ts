import { expect, test } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import { makeRecord } from './support/make-record.ts'
import { units } from './support/units.ts'

const template = makeRecord({
  number: '77/KH-UBND',
  issuer: ['Ủy ban nhân dân tỉnh Lạc Bình', 'province', 'Lạc Bình'],
  year: 2026,
  rows: `## Nhiệm vụ
Rà soát chức năng, nhiệm vụ của các cơ quan chuyên môn | Quyết định quy định chức năng, nhiệm vụ | Sở Nội vụ | | Tháng 6/2026
Sắp xếp, tổ chức lại đơn vị sự nghiệp công lập | Đề án sắp xếp | Sở Xây dựng | | Quý III/2026
Báo cáo cải cách hành chính định kỳ | Báo cáo quý, năm | Sở Nội vụ | | Trước ngày 15 tháng cuối quý
Ban hành kế hoạch thực hiện kỷ luật, kỷ cương hành chính | Báo cáo kết quả thực hiện | Sở Nội vụ; Thanh tra tỉnh | | Quý IV/2026
`,
})

const plan = makeRecord({
  number: '05/KH-UBND',
  issuer: ['Ủy ban nhân dân xã Hà Trì', 'commune', 'Hà Trì', 'Lạc Bình'],
  year: 2026,
  citations: ['77/KH-UBND'],
  rows: `## Nhiệm vụ
Rà soát chức năng, nhiệm vụ các phòng; sắp xếp các đơn vị sự nghiệp công lập của xã | Quyết định quy định chức năng, nhiệm vụ; Đề án sắp xếp | P. VHXH | | Quy định chức năng: tháng 6/2026; Đề án sắp xếp: tháng 12/2026
Gửi báo cáo cải cách hành chính định kỳ | Báo cáo quý, năm | P. VHXH | | Trước ngày 25 tháng cuối quý
Thực hiện kỷ luật, kỷ cương hành chính | Kế hoạch; Báo cáo | P. VHXH | | Tháng 12/2026
`,
})

const found = compare(template, [plan], { units }).plans[0]?.items.map(({ template: key, plan: keys, shape, differences }) => ({
  key,
  keys,
  shape,
  differences: differences?.map(({ field, direction }) => `${field} ${direction}`),
}))

test('each of two merged tasks is held to the deadline that is about it, and one lead will do for both', () => {
  expect(found?.slice(0, 2)).toEqual([
    { key: '01/1', keys: ['01/1'], shape: 'merged', differences: [] },
    { key: '01/2', keys: ['01/1'], shape: 'merged', differences: ['deadline later'] },
  ])
})

test('a later day of a rhythm is later', () => {
  expect(found?.[2]?.differences).toEqual(['deadline later'])
})

test('what the task itself names is no new output, and of several leads one is enough', () => {
  expect(found?.[3]?.differences).toEqual([])
})

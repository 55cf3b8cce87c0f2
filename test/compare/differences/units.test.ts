import { describe, expect, test } from 'vitest'
import { unitDifferences } from '../../../src/compare/differences/units.ts'
import { mappingFor, unitTable } from '../../../src/compare/units/unit-table.ts'
import { units } from '../support/units.ts'

const tableOf = (date: string) => {
  const mapping = mappingFor(units, date, null)
  if (mapping === null) throw new Error('no mapping')
  return unitTable(mapping)
}
const [now, before] = [tableOf('2026-01-10'), tableOf('2024-01-10')]
const lead = (template: string, plan: string, table = now) =>
  unitDifferences({
    template: { lead: [template], support: [] },
    plan: { lead: [plan], support: [] },
    table,
    arranged: () => false,
    states: () => true,
  }).length === 0

describe('who leads', () => {
  test.each([
    ['Sở Nội vụ', 'Phòng VH-XH'],
    ['Sở Nội vụ', 'P. Văn hóa - Xã hội'],
    ['Sở Tư pháp', 'Văn phòng HĐND-UBND phường'],
    ['Sở Tài chính', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['Giám đốc Sở Y tế', 'Trạm Y tế xã'],
    ['Công an tỉnh', 'Công an phường'],
    ['Tỉnh đoàn', 'Đoàn TNCS Hồ Chí Minh xã'],
    ['UBND các xã, phường', 'Phòng Kinh tế'],
    ['Các cơ quan, đơn vị liên quan', 'Văn phòng HĐND và UBND'],
    ['Công chức Tư pháp - Hộ tịch', 'Văn phòng HĐND và UBND xã'],
    ['Sở Nội vụ', 'Sở Nội vụ'],
  ])('%s may be %s', (template, plan) => {
    expect(lead(template, plan)).toBe(true)
  })
  test.each([
    ['Sở Nội vụ', 'Phòng Kinh tế'],
    ['Văn phòng UBND tỉnh', 'Tổ dân phố số 4'],
    ['Sở Tư pháp', 'Trạm Y tế xã'],
    ['Sở Khoa học và Công nghệ', 'Hội Nông dân xã'],
    ['Sở Lạ', 'Thôn Đông'],
  ])('%s may not be %s', (template, plan) => {
    expect(lead(template, plan)).toBe(false)
  })
  test('before July 2025', () => {
    expect(lead('Phòng Tư pháp', 'Công chức Tư pháp - hộ tịch', before)).toBe(true)
    expect(lead('Phòng Nội vụ', 'Công chức Văn phòng - Thống kê', before)).toBe(true)
    expect(lead('Phòng Tài chính - Kế hoạch', 'Công chức Văn hóa - xã hội', before)).toBe(false)
    expect(lead('Công chức Tư pháp', 'Tư pháp - Hộ tịch', before)).toBe(true)
  })
})

test('a table holds from its first day to its last', () => {
  expect(mappingFor(units, '2025-06-30', null)?.until).toBe('2025-06-30')
  expect(mappingFor(units, '2025-07-01', null)?.from).toBe('2025-07-01')
  expect(mappingFor(units, null, 2023)?.until).toBe('2025-06-30')
})

test.each([
  ['Sở Nội vụ', 'Các bộ phận liên quan', 0],
  ['Sở Tài chính', 'Phòng Kinh tế', 0],
  ['Sở Tài chính', 'Trạm Y tế xã', 1],
])('%s is helped for by %s', (asked, given, differences) => {
  const question = { table: now, arranged: () => false, states: () => true }
  const template = { lead: ['Thanh tra tỉnh'], support: [asked] }
  const plan = { lead: ['Phòng Văn hóa - Xã hội'], support: [given] }
  expect(unitDifferences({ template, plan, ...question })).toHaveLength(differences)
})

import { describe, expect, test } from 'vitest'
import { ABBREVIATIONS } from '../../src/normaliser/abbreviations.ts'
import { comparable } from '../../src/normaliser/comparable.ts'
import { fieldOfWork, scoreFields } from '../../src/normaliser/field-of-work.ts'
import { FIELDS } from '../../src/normaliser/fields.ts'

describe('the data', () => {
  test('names each field once, in NFC', () => {
    expect(new Set(FIELDS.map(({ id }) => id)).size).toBe(FIELDS.length)
    for (const { words } of FIELDS)
      for (const phrase of Object.keys(words)) expect(phrase).toBe(phrase.normalize('NFC').toLowerCase())
  })

  test('gives every phrase to one field only, with a weight from 1 to 4', () => {
    const phrases = FIELDS.flatMap(({ words }) => Object.keys(words).map((phrase) => comparable(phrase)))
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([])
    for (const { words } of FIELDS) for (const weight of Object.values(words)) expect([1, 2, 3, 4]).toContain(weight)
  })

  test('finds each field by its own name', () => {
    for (const { id, name } of FIELDS) expect(fieldOfWork(name)).toBe(id)
  })

  test('no abbreviation spells out to one', () => {
    for (const [short, long] of Object.entries(ABBREVIATIONS)) {
      expect(short).toBe(short.normalize('NFC'))
      expect(long).toMatch(/^[\p{Ll}, -]+$/u)
    }
  })
})

test.each([
  ['Xây dựng kế hoạch kiểm tra, rà soát văn bản QPPL', 'cai-cach-the-che'],
  ['Niêm yết công khai TTHC tại Bộ phận Một cửa', 'thu-tuc-hanh-chinh'],
  ['Sắp xếp tổ chức, tinh gọn các phòng', 'to-chuc-bo-may'],
  ['Cử công chức tham gia các lớp đào tạo, bồi dưỡng', 'che-do-cong-vu'],
  ['Công khai dự toán, quyết toán ngân sách', 'tai-chinh-cong'],
  ['Cấp chữ ký số, số hóa hồ sơ lưu trữ', 'chinh-quyen-so'],
  ['Ban hành Kế hoạch CCHC của xã', 'chi-dao-dieu-hanh'],
])('%s is of %s', (task, field) => expect(fieldOfWork(task)).toBe(field))

test('the heading decides where the task itself says nothing', () => {
  expect(fieldOfWork('Báo cáo kết quả thực hiện', ['Cải cách tài chính công'])).toBe('tai-chinh-cong')
  expect(fieldOfWork('Trồng cây đầu xuân')).toBeNull()
})

test('every field that has a word is scored, best first', () => {
  const scores = scoreFields('Rà soát TTHC trên dịch vụ công trực tuyến')
  expect(scores.map(({ id }) => id)).toEqual(['thu-tuc-hanh-chinh', 'chinh-quyen-so'])
})

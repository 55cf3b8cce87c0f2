import { describe, expect, test } from 'vitest'
import { canonicalUnit } from '../../src/normaliser/canonical-unit.ts'
import { comparable } from '../../src/normaliser/comparable.ts'
import { expandAbbreviations } from '../../src/normaliser/expand.ts'
import { normalise } from '../../src/normaliser/normalise.ts'
import { annexRow, madeUpPlan } from '../record/made-up-plan.ts'

describe('abbreviations', () => {
  test.each([
    ['rà soát TTHC', 'rà soát thủ tục hành chính'],
    ['văn bản QPPL, CNTT', 'văn bản quy phạm pháp luật, công nghệ thông tin'],
    ['Phòng VH-XH', 'Phòng văn hóa - xã hội'],
    ['Phòng VH - XH', 'Phòng văn hóa - xã hội'],
    ['HĐND-UBND xã', 'HĐND-UBND xã'],
    ['số 05/QĐ-UBND', 'số 05/QĐ-UBND'],
    ['BTTHCX', 'BTTHCX'],
  ])('%s', (short, long) => expect(expandAbbreviations(short)).toBe(long))
})

describe('comparable text', () => {
  const locals = ['Suối Mây', 'Trung Hải']
  test.each([
    [
      'Rà soát TTHC trên địa bàn xã Suối Mây năm 2031',
      'Rà soát thủ tục hành chính trên địa bàn xã Kim Đằng năm 2032',
      ['Kim Đằng'],
    ],
    ['Số hoá hồ sơ; chuẩn hoá', 'số hóa hồ sơ, chuẩn hóa', []],
    ['UBND tỉnh Trung Hải', 'Uỷ ban nhân dân tỉnh Hà Đông', ['Hà Đông']],
  ])('%s is %s', (mine, theirs, others) => expect(comparable(mine, locals)).toBe(comparable(theirs, others)))

  test('keeps percentages and the numbers of documents', () => {
    expect(comparable('đạt 98% theo số 12/QĐ-UBND')).toBe('dat 98% theo so 12/qd ubnd')
  })

  test('different tasks stay different', () => {
    expect(comparable('Kiểm tra văn bản')).not.toBe(comparable('Rà soát văn bản'))
  })
})

describe('canonical units', () => {
  test.each([
    ['UBND xã Suối Mây', 'uy-ban-nhan-dan-xa', 'commune'],
    ['Ủy ban nhân dân phường Kim Đằng', 'uy-ban-nhan-dan-xa', 'commune'],
    ['Phòng VH-XH', 'phong-van-hoa-xa-hoi', 'commune'],
    ['Phòng Văn hoá - Xã hội', 'phong-van-hoa-xa-hoi', 'commune'],
    ['Sở Nội vụ', 'so-noi-vu', 'province'],
    ['Bộ Tư pháp', 'bo-tu-phap', 'central'],
    ['UBND huyện', 'uy-ban-nhan-dan-huyen', 'district'],
    ['Đảng ủy xã', 'dang-uy-xa', 'party'],
    ['Hội Nông dân xã', 'hoi-nong-dan-xa', 'other'],
    ['Công chức Tư pháp', 'cong-chuc-tu-phap', 'commune'],
    ['Ban Chỉ huy Quân sự', 'ban-chi-huy-quan-su', 'commune'],
  ])('%s is %s (%s)', (name, id, level) => {
    expect(canonicalUnit(name, 'commune', ['Suối Mây', 'Kim Đằng'])).toMatchObject({ id, level, generic: false })
  })

  test.each(['Các cơ quan, đơn vị liên quan', 'Đơn vị khác', 'Cơ quan có liên quan'])('%s is nobody in particular', (name) => {
    expect(canonicalUnit(name, 'commune')).toMatchObject({ generic: true, level: null })
  })
})

describe('a normalised record', () => {
  test('gives each task its own key, field and units', () => {
    const rows = [annexRow(), annexRow(), annexRow({ no: null, lead: [], support: ['UBND huyện'] })]
    const { tasks, province } = normalise(madeUpPlan({ rows }))
    expect(tasks.map(({ key }) => key)).toEqual(['01/1', '01/1#2', '01/3'])
    expect(tasks[0]).toMatchObject({ field: 'thu-tuc-hanh-chinh', lead: [{ id: 'cong-chuc-dia-chinh', level: 'commune' }] })
    expect(tasks[0]?.support).toMatchObject([{ id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội' }])
    expect(tasks[2]).toMatchObject({ lead: [], support: [{ level: 'district' }] })
    expect(province).toBe('Trung Hải')
  })

  test('leaves the record as it was', () => {
    const plan = madeUpPlan()
    expect(normalise(plan).record).toBe(plan)
    expect(plan).toEqual(madeUpPlan())
  })
})

import { describe, expect, it } from 'vitest'
import { looksLikeUnit, units, unitsIn } from '../../../extractors/units/units.ts'
import { clauses, PLAN } from '../context.ts'

const names = (item: string) => unitsIn(item, PLAN).map(({ name }) => name)

describe('units of an item', () => {
  it.each([
    ['- Công chức Tư pháp.', ['Công chức Tư pháp']],
    ['Phòng Văn hóa - Xã hội: theo dõi, kiểm tra', ['Phòng Văn hóa - Xã hội']],
    ['Phòng Kinh tế, Công an xã và Văn phòng HĐND và UBND', ['Phòng Kinh tế', 'Công an xã', 'Văn phòng HĐND và UBND']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Các Sở: Nội vụ, Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    [
      'Các Sở: Kế hoạch và Đầu tư, Văn hóa, Thể thao và Du lịch, Y tế',
      ['Sở Kế hoạch và Đầu tư', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế'],
    ],
    ['Ông Trần Văn Bình - Công chức Tư pháp', ['Công chức Tư pháp']],
    ['Chủ tịch, các PCT UBND xã', ['Chủ tịch', 'các PCT UBND xã']],
    ['Các cơ quan, đơn vị có liên quan', ['Các cơ quan, đơn vị có liên quan']],
    ['Phòng Nội vụ (Trần Văn Bình)', ['Phòng Nội vụ']],
    ['Theo phân công tại Quyết định số 12/QĐ-UBND ngày 03/02/2025', []],
    ['Phòng VHXH tham mưu báo cáo tổng hợp', ['Phòng VHXH']],
    ['', []],
  ])('%s', (item, expected) => expect(names(item)).toEqual(expected))

  it.each([
    ['Phòng VH-XH', 'Phòng Văn hoá - Xã hội'],
    ['Công chức Văn phòng - Thống kê', 'văn phòng thống kê'],
    ['VP HĐND&UBND xã', 'Văn phòng HĐND và UBND'],
    ['TT PVHCC', 'Trung tâm Phục vụ hành chính công xã'],
    ['Công chức Văn hóa - Xã hội (theo dõi thông tin)', 'Công chức Văn hóa - Xã hội'],
    ['UBND xã', 'Ủy ban nhân dân xã An Thượng'],
    ['UBND huyện', 'UBND huyện Đông Hà'],
    ['Phòng KT-HT&ĐT', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['Công chức chuyên môn UBND xã', 'Các công chức chuyên môn'],
    ['Chủ tịch UBND xã', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN THƯỢNG'],
  ])('%s and %s are one', (a, b) => expect(unitsIn(a, PLAN)[0]?.id).toBe(unitsIn(b, PLAN)[0]?.id))

  it.each([
    ['Phòng Tư pháp', 'Phòng Kinh tế'],
    ['Sở Nội vụ', 'Phòng Nội vụ'],
    ['UBND xã', 'UBND huyện'],
    ['Công chức chuyên môn', 'Công chức chuyên môn có liên quan'],
    ['UBND xã Bình Hòa', 'UBND xã'],
    ['Sở Lao động - Thương binh và Xã hội', 'Bộ Lao động - Thương binh và Xã hội'],
  ])('%s and %s are two', (a, b) => expect(unitsIn(a, PLAN)[0]?.id).not.toBe(unitsIn(b, PLAN)[0]?.id))
})

describe('units of a document', () => {
  it('groups the forms of one unit, also those with a wrong letter', () => {
    const found = units(
      [
        'Công chức Văn phòng - Thống kê',
        'Công chức Văn phòng - Thống kế',
        'Công chức Văn phòg - Thống kê',
        'Các cơ quan, đơn vị liên quan',
      ],
      [],
      PLAN,
    )
    expect(found.map(({ surfaceForms, scope }) => [surfaceForms.length, scope])).toEqual([
      [3, undefined],
      [1, 'generic'],
    ])
  })
  it('finds the organs that running text names, and no levels', () => {
    const text = clauses([
      '1. Thực hiện chỉ đạo của Chính phủ, Thủ tướng Chính phủ, Sở Nội vụ và UBND huyện Đông Hà về dịch vụ công tại UBND cấp xã.',
    ])
    expect(units([], text, PLAN).map(({ name }) => name)).toEqual([
      'Chính phủ',
      'Thủ tướng Chính phủ',
      'Sở Nội vụ',
      'UBND huyện Đông Hà',
    ])
  })
  it('takes a bare board for the one named last before it', () => {
    const text = clauses([
      'Ban Chỉ huy quân sự xã trực; BCH PCTT&TKCN xã họp. Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn xã phân công thành viên Ban Chỉ huy.',
    ])
    expect(units([], text, PLAN).map(({ surfaceForms }) => surfaceForms.length)).toEqual([1, 3])
  })
  it('leaves a duty or a sitting out of the name', () => {
    const text = clauses(['Sở Nội vụ tổng hợp; Hội đồng nhân dân tỉnh Bình Phú Khóa X thông qua.'])
    expect(units([], text, PLAN).map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Hội đồng nhân dân tỉnh Bình Phú'])
  })
  it('leaves a bare chairman alone, and every vice-chairman one form', () => {
    const found = units(['Chủ tịch, các PCT UBND xã'], clauses(['Chủ tịch UBND xã giao các PCT UBND xã.']), PLAN)
    expect(found.map(({ surfaceForms }) => surfaceForms)).toEqual([['Chủ tịch'], ['các PCT UBND xã'], ['Chủ tịch UBND xã']])
  })
  it('keeps the field in brackets as a form of the same post', () => {
    const found = units(['Công chức Tư pháp', 'Công chức Tư pháp (phụ trách hộ tịch)'], [], PLAN)
    expect(found.map(({ surfaceForms }) => surfaceForms.length)).toEqual([2])
  })
  it('takes a bare steering committee for the one named in full', () => {
    const text = clauses(['Ban Chỉ đạo cải cách hành chính của Chính phủ; Ban Chỉ đạo họp hằng quý.'])
    expect(units([], text, PLAN)[0]?.surfaceForms).toEqual(['Ban Chỉ đạo cải cách hành chính của Chính phủ', 'Ban Chỉ đạo'])
  })
})

describe('how much a line looks like a unit', () => {
  it.each([
    '- Công chức Tư',
    'Phòng VH-XH',
    'Các cơ quan, đơn vị',
    'Văn phòng - Thống',
    'UBND xã.',
    'Trung tâm Phục vụ',
    'Công an xã',
  ])('much: %s', (line) => expect(looksLikeUnit(line)).toBeGreaterThanOrEqual(0.6))
  it.each(['chuyên môn UBND xã.', 'có liên quan.', 'Thống kê'])('some: %s', (line) => {
    expect(looksLikeUnit(line)).toBeGreaterThan(0.2)
    expect(looksLikeUnit(line)).toBeLessThan(0.6)
  })
  it.each([
    'Báo cáo kết quả thực hiện',
    'Tổ chức triển khai kế hoạch',
    'Hội nghị tuyên truyền',
    'Bộ chỉ số cải cách',
    'Thường xuyên',
    'TT Nội dung',
    'Phòng, chống tham nhũng',
  ])('little: %s', (line) => expect(looksLikeUnit(line)).toBeLessThan(0.5))
})

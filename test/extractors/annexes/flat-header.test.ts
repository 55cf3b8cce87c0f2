import { describe, expect, it } from 'vitest'
import { findBareHeader, findFlatHeader, repeatedHeader, splitHeader } from '../../../extractors/annexes/flat-header.ts'

const roles = (text: string) =>
  splitHeader(text)
    .map((column) => column.role)
    .join(' ')

describe('splitHeader', () => {
  it.each([
    ['TT Nội dung Sản phẩm Chủ trì Phối hợp Thời gian', 'no task output lead support deadline'],
    [
      'TT Nội dung công việc Sản phẩm, kết quả Cơ quan chủ trì Cơ quan phối hợp Thời gian hoàn thành',
      'no task output lead support deadline',
    ],
    ['STT NHIỆM VỤ SẢN PHẨM ĐƠN VỊ CHỦ TRÌ ĐƠN VỊ PHỐI HỢP THỜI GIAN HOÀN THÀNH', 'no task output lead support deadline'],
    ['STT Nhiệm vụ Thời gian thực hiện Đơn vị chủ trì Sản phẩm', 'no task deadline lead output'],
    ['TT Nội dung nhiệm vụ Chủ trì Thời gian Ghi chú', 'no task lead deadline note'],
    ['Số TT Nội dung, nhiệm vụ Đơn vị thực hiện Thời hạn Kinh phí', 'no task lead deadline budget'],
    ['STT Công việc Cán bộ phụ trách Tiến độ Ghi chú', 'no task lead deadline note'],
    [
      'STT Nội dung Đơn vị thực hiện Phối hợp Lãnh đạo phụ\ntrách\nHạn hoàn\nthành\nYêu cầu sản\nphẩm',
      'no task lead support monitor deadline output',
    ],
    // two and three levels: the lower ones come behind
    [
      'TT Nội dung Sản phẩm\nPhân công thực hiện\nThời hạn Kinh phí\nChủ trì Phối hợp',
      'no task output lead support deadline budget',
    ],
    [
      'TT Nội dung Sản phẩm\nTổ chức thực hiện\nKinh phí\nPhân công Thời hạn\nChủ trì Phối hợp',
      'no task output lead support deadline budget',
    ],
  ])('%s', (text, expected) => {
    expect(roles(text)).toBe(expected)
  })
})

describe('findFlatHeader', () => {
  it.each([
    ['on one line', ['TT Nội dung Chủ trì Thời gian', '1 Rà soát']],
    ['over many lines', ['TT', 'Nội dung', 'Chủ trì', 'Thời gian', '1', 'Rà soát']],
    ['broken inside a column', ['TT', 'Nội dung', 'Cơ quan', 'chủ trì', 'Thời gian', 'hoàn thành', '1', 'Rà soát']],
    ['before a group', ['TT', 'Nội dung', 'Chủ trì', 'Thời gian', 'I CẢI CÁCH', '1 Rà soát']],
    ['behind a title', ['DANH MỤC NHIỆM VỤ', 'TT', 'Nội dung', 'Chủ trì', 'Thời gian', '1', 'Rà soát']],
  ])('finds one %s', (_, lines) => {
    const header = findFlatHeader(lines, 0)
    expect(header?.columns.map((column) => column.role)).toEqual(['no', 'task', 'lead', 'deadline'])
    expect(lines[header?.to ?? -1]).toMatch(/^(?:1|I CẢI CÁCH)/)
  })
  it.each([[['(1) (2) (3) (4)']], [['A B 1 2']], [['1', '2', '3', '4']]])('takes %j into it', (numbers) => {
    const lines = ['TT', 'Nội dung', 'Chủ trì', 'Thời gian', ...numbers, '1', 'Rà soát']
    expect(findFlatHeader(lines, 0)).toMatchObject({ to: 4 + numbers.length, text: 'TT Nội dung Chủ trì Thời gian' })
  })
  it.each([
    ['prose', ['I. MỤC ĐÍCH', '1. Rà soát văn bản', '2. Kiểm tra']],
    ['amounts', ['TT', 'Khoản chi', 'Số tiền', '1', 'Giấy']],
  ])('finds none in %s', (_, lines) => {
    expect(findFlatHeader(lines, 0)).toBeNull()
  })
})

describe('repeatedHeader', () => {
  const header = 'TT Nội dung Cơ quan chủ trì Thời gian'
  it.each([
    [['TT Nội dung Cơ quan chủ trì Thời gian', '2'], 1],
    [['TT', 'Nội dung', 'Cơ quan', 'chủ trì', 'Thời gian', '2'], 5],
    [['TT Nội dung', 'Cơ quan chủ trì Thời gian', '2'], 2],
    [['TT Nội dung', 'Thời gian', '2'], 0],
    [['Nội dung', 'Thời gian'], 0],
  ])('%j takes %d lines', (lines, count) => {
    expect(repeatedHeader(lines, 0, header)).toBe(count)
  })
})

describe('findBareHeader', () => {
  it('ends where no line adds a column', () => {
    const header = findBareHeader([
      'DANH MỤC',
      'Nhiệm vụ, giải pháp Cơ quan chủ trì',
      'Thời gian hoàn',
      'thành',
      'Kết quả, sản',
      'phẩm',
      'Rà soát hộ nghèo trên địa bàn',
    ])
    expect(header?.columns.map((column) => column.role)).toEqual(['task', 'lead', 'deadline', 'output'])
    expect([header?.from, header?.to]).toEqual([1, 6])
  })

  it.each([
    ['prose', ['Nhiệm vụ của các đơn vị chủ trì trong thời gian tới là rà soát toàn bộ hồ sơ.', 'Kết quả báo cáo hằng quý.']],
    ['two columns', ['Nhiệm vụ Đơn vị chủ trì', 'Rà soát hộ nghèo', 'Phòng Kinh tế']],
  ])('finds none in %s', (_, lines) => {
    expect(findBareHeader(lines)).toBeNull()
  })
})

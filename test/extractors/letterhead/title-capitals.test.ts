import { describe, expect, it } from 'vitest'
import { titleCapitals } from '../../../extractors/letterhead/title-capitals.ts'

describe('titleCapitals', () => {
  it.each([
    ['leaves ordinary letters', 'Cải cách hành chính năm 2031', '', 'Cải cách hành chính năm 2031'],
    [
      'takes the words as written elsewhere',
      'CẢI CÁCH HÀNH CHÍNH XÃ ĐỒNG LẠC',
      'về cải cách hành chính xã Đồng Lạc',
      'Cải cách hành chính xã Đồng Lạc',
    ],
    [
      'keeps names that the text writes with capitals',
      'CHUYỂN ĐỔI SỐ XÃ ĐỒNG LẠC',
      'tại xã Đồng Lạc. Nhân dân xã Đồng Lạc đã',
      'Chuyển đổi số xã Đồng Lạc',
    ],
  ])('%s', (_, title, text, expected) => {
    expect(titleCapitals(title, text)).toBe(expected)
  })
})

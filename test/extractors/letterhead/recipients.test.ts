import { describe, expect, it } from 'vitest'
import { looksLikeName, readRecipients } from '../../../extractors/letterhead/recipients.ts'

describe('readRecipients', () => {
  it.each([
    [
      'one item a line',
      ['Nơi nhận:', '- UBND tỉnh (b/c);', '- Như Điều 3;', '- Lưu: VT, VHXH.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      ['UBND tỉnh (b/c)', 'Như Điều 3', 'Lưu: VT, VHXH'],
    ],
    ['items behind the word on its line', ['Nơi nhận: - Sở Nội vụ;', '- Lưu: VT.'], ['Sở Nội vụ', 'Lưu: VT']],
    [
      'two columns on one line',
      ['Nơi nhận: TM. ỦY BAN NHÂN DÂN', '- UBND tỉnh (b/c); CHỦ TỊCH', '- Như Điều 3;', '- Lưu: VT.', 'Nguyễn Văn Tĩnh'],
      ['UBND tỉnh (b/c)', 'Như Điều 3', 'Lưu: VT'],
    ],
    [
      'an item over two lines',
      ['Nơi nhận:', '- Các cơ quan, đơn vị', 'thuộc UBND xã;', '- Lưu: VT.'],
      ['Các cơ quan, đơn vị thuộc UBND xã', 'Lưu: VT'],
    ],
    ['several on one line', ['Nơi nhận:', '- UBND tỉnh; - Sở Nội vụ; - Lưu: VT.'], ['UBND tỉnh', 'Sở Nội vụ', 'Lưu: VT']],
    ['the signer behind them', ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'Trần Thị Hạnh'], ['Như trên', 'Lưu: VT']],
    ['none', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], []],
  ])('%s', (_, closing, items) => {
    expect(readRecipients(closing)).toEqual(items)
  })

  it('takes those of what a decision promulgates where it has none', () => {
    expect(readRecipients([], ['Nơi nhận:', '- Như trên;'])).toEqual(['Như trên'])
  })
})

describe('looksLikeName', () => {
  it.each(['Nguyễn Văn Tĩnh', 'Lê An', 'Trần Thị Mỹ Hạnh'])('%s', (text) => expect(looksLikeName(text)).toBe(true))
  it.each(['Chủ tịch', 'CHỦ TỊCH', 'Nguyễn', 'Như trên', 'Lưu: VT'])('not %s', (text) => expect(looksLikeName(text)).toBe(false))
})

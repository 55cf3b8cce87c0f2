import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldTonePlacement, slug } from '../../src/text/fold.ts'

describe('fold', () => {
  it.each([
    ['Đảng ủy xã Đồng Lạc', 'dang uy xa dong lac'],
    ['ĐẢNG UỶ XÃ ĐỒNG LẠC', 'dang uy xa dong lac'],
    ['Phòng Văn hóa – Xã hội', 'phong van hoa - xa hoi'],
    ['Phòng  Văn hoá\u2011Xã hội ', 'phong van hoa-xa hoi'],
    ['Nghị định số 12/2031/NĐ-CP', 'nghi dinh so 12/2031/nd-cp'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('is what taking the marks away from the whole text gives', () => {
    const whole = (text: string) =>
      text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[đĐ]/g, 'd')
        .toLowerCase()
        .replace(/[–—−‐‑]/g, '-')
        .replace(/\s+/g, ' ')
        .trim()
    const ours = fc.string({ unit: fc.constantFrom(...'aĂấẾđĐƠớ  \t\u00a0\u0301\u031b–-1/Σσẞİ…“”한'), maxLength: 12 })
    fc.assert(
      fc.property(fc.oneof(ours, fc.string({ unit: 'grapheme' })), (text) => {
        expect(fold(text)).toBe(whole(text))
      }),
    )
    for (let code = 0; code < 0xd800; code++) expect(fold(String.fromCharCode(code))).toBe(whole(String.fromCharCode(code)))
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('foldTonePlacement', () => {
  it.each([
    ['hoà bình', 'hòa bình'],
    ['thuỷ lợi', 'thủy lợi'],
    ['UỶ BAN', 'ỦY BAN'],
    ['khoẻ', 'khỏe'],
  ])('%s is %s', (text, older) => {
    expect(foldTonePlacement(text)).toBe(older)
  })
  it.each(['hòa', 'toàn', 'hoạch', 'quý', 'thuế', 'hoặc', 'quỹ', 'quá', 'huệ', 'khuyến', 'giá'])('%s stays', (text) => {
    expect(foldTonePlacement(text)).toBe(text)
  })
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldTonePlacement(foldTonePlacement(text))).toBe(foldTonePlacement(text))
      }),
    )
  })
})

describe('slug', () => {
  it.each([
    ['Phòng Văn hóa - Xã hội', 'phong-van-hoa-xa-hoi'],
    ['  Công chức Tư pháp. ', 'cong-chuc-tu-phap'],
    ['UBND xã Đồng Lạc (b/c)', 'ubnd-xa-dong-lac-b-c'],
    ['–', ''],
  ])('%s is %s', (text, id) => {
    expect(slug(text)).toBe(id)
  })
  it('is lower-case ASCII joined by single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      }),
    )
  })
})

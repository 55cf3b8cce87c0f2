import { describe, expect, it } from 'vitest'
import { issuerOf, levelOf, ordinaryCapitals, placeOf } from '../../../extractors/letterhead/organ.ts'

describe('ordinaryCapitals', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN XÃ ĐỒNG LẠC', 'Ủy ban nhân dân xã Đồng Lạc'],
    ['ỦY BAN NHÂN DÂN PHƯỜNG TÂN GIANG', 'Ủy ban nhân dân phường Tân Giang'],
    ['UBND XÃ ĐỒNG LẠC', 'UBND xã Đồng Lạc'],
    ['HỘI ĐỒNG NHÂN DÂN TỈNH AN PHÚ', 'Hội đồng nhân dân tỉnh An Phú'],
    ['SỞ NỘI VỤ', 'Sở Nội vụ'],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Sở Khoa học và Công nghệ'],
    ['PHÒNG VĂN HÓA - XÃ HỘI', 'Phòng Văn hóa - Xã hội'],
    ['BỘ NỘI VỤ', 'Bộ Nội vụ'],
    ['HUYỆN ỦY HÀ TRUNG TÂM', 'Huyện ủy Hà Trung Tâm'],
    ['UBND XÃ BAN CÔNG', 'UBND xã Ban Công'],
    ['ĐẢNG ỦY XÃ ĐỒNG LẠC', 'Đảng ủy xã Đồng Lạc'],
    ['Ủy ban nhân dân xã Đồng Lạc', 'Ủy ban nhân dân xã Đồng Lạc'],
  ])('%s', (text, ordinary) => {
    expect(ordinaryCapitals(text)).toBe(ordinary)
  })
})

describe('placeOf', () => {
  it.each([
    ['Ủy ban nhân dân xã Đồng Lạc', 'commune', 'Đồng Lạc'],
    ['UBND phường 12', 'commune', '12'],
    ['UBND thị trấn Tân Giang', 'commune', 'Tân Giang'],
    ['UBND đặc khu Hòn Sóng', 'commune', 'Hòn Sóng'],
    ['UBND huyện Sông Trà', 'district', 'Sông Trà'],
    ['UBND thị xã Sông Trà', 'district', 'Sông Trà'],
    ['UBND tỉnh An Phú', 'province', 'An Phú'],
    ['UBND thành phố Tân Giang', 'district', 'Tân Giang'],
    ['UBND thành phố Huế', 'province', 'Huế'],
  ])('%s', (name, level, unit) => {
    expect(placeOf(name)).toEqual({ level, unit })
  })
  it.each(['Sở Nội vụ', 'Văn phòng Chính phủ', 'xã hội'])('%s has none', (name) => {
    expect(placeOf(name)).toBeNull()
  })
})

describe('issuerOf', () => {
  it.each([
    [['ỦY BAN NHÂN DÂN', 'XÃ ĐỒNG LẠC'], 'Ủy ban nhân dân xã Đồng Lạc', 'commune', 'Đồng Lạc', []],
    [['UỶ BAN NHÂN DÂN', 'XÃ ĐỒNG LẠC'], 'Ủy ban nhân dân xã Đồng Lạc', 'commune', 'Đồng Lạc', []],
    [['UBND TỈNH AN PHÚ', 'SỞ NỘI VỤ'], 'Sở Nội vụ', 'province', null, ['An Phú']],
    [['ỦY BAN NHÂN DÂN', 'TỈNH AN PHÚ', 'SỞ KHOA HỌC VÀ', 'CÔNG NGHỆ'], 'Sở Khoa học và Công nghệ', 'province', null, ['An Phú']],
    [['UBND HUYỆN SÔNG TRÀ', 'UBND XÃ ĐỒNG LẠC'], 'UBND xã Đồng Lạc', 'commune', 'Đồng Lạc', ['Sông Trà']],
    [['ĐẢNG BỘ TỈNH AN PHÚ', 'ĐẢNG ỦY XÃ ĐỒNG LẠC'], 'Đảng ủy xã Đồng Lạc', 'party', 'Đồng Lạc', ['An Phú']],
    [['TỈNH ỦY AN PHÚ'], 'Tỉnh ủy An Phú', 'party', null, []],
    [['BỘ NỘI VỤ'], 'Bộ Nội vụ', 'central', null, []],
    [['CHÍNH PHỦ'], 'Chính phủ', 'central', null, []],
    [['UBND XÃ ĐỒNG LẠC', 'PHÒNG VĂN HÓA - XÃ HỘI'], 'Phòng Văn hóa - Xã hội', 'commune', null, ['Đồng Lạc']],
  ])('%j', (lines, name, level, unit, parents) => {
    expect(issuerOf(lines)).toMatchObject({ name, level, unit, parents })
  })
  it('is null without lines', () => {
    expect(issuerOf([])).toBeNull()
  })
})

describe('levelOf', () => {
  it('takes the level above where neither name nor place says one', () => {
    expect(levelOf('Phòng Kinh tế', null, 'commune')).toBe('commune')
    expect(levelOf('Trường Tiểu học', null, null)).toBe('other')
  })
})

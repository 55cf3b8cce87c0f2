import { describe, expect, it } from 'vitest'
import type { Gazetteer, WardMapping } from '../../src/graph/places/gazetteer.ts'
import { gazetteerOf } from '../../src/graph/places/gazetteer.ts'
import { graphOf, madeUp } from './made-up-documents.ts'

const was = (ward: string, district: string, province: string, into: string, newProvince: string): WardMapping => ({
  old_ward_name: ward,
  old_district_name: district,
  old_province_name: province,
  new_ward_name: into,
  new_province_name: newProvince,
})
/** Two provinces made one, a district of three communes, a name that two districts bore. */
const GAZETTEER: Gazetteer = {
  provinces: [{ name: 'Trung Hải' }],
  mappings: [
    was('Xã Suối Mây', 'Huyện Đồi Cao', 'Tỉnh Trung Hải', 'Xã Đồi Cao', 'Trung Hải'),
    was('Xã Suối Đá', 'Huyện Đồi Cao', 'Tỉnh Trung Hải', 'Xã Đồi Cao', 'Trung Hải'),
    was('Xã An Lộc', 'Huyện Đồi Cao', 'Tỉnh Trung Hải', 'Xã An Lộc', 'Trung Hải'),
    was('Xã Hòa Bình', 'Huyện Biển Xa', 'Tỉnh Nam Sa', 'Xã Biển Xa', 'Trung Hải'),
    was('Xã Hòa Bình', 'Huyện Đồi Cao', 'Tỉnh Trung Hải', 'Xã Đồi Cao', 'Trung Hải'),
  ],
}
const ended = (line: string, about: Parameters<typeof madeUp>[1] = {}) =>
  (graphOf([madeUp([line], { parents: ['Trung Hải'], ...about })], { gazetteer: GAZETTEER }).ended ?? []).map(
    ({ name, successors, ambiguous }) => [name, successors, ambiguous ?? false],
  )

describe('places that the merger of 2025 ended', () => {
  it('a province, with what it became part of', () => {
    expect(ended('Quyết định số 3/QĐ-UBND ngày 24/9/2024 của UBND tỉnh Nam Sa')).toEqual([
      ['Tỉnh Nam Sa', ['Tỉnh Trung Hải'], false],
    ])
    expect(ended('Quyết định số 3/QĐ-UBND ngày 24/9/2024 của UBND tỉnh Trung Hải')).toEqual([])
  })
  it('a district, with the communes on its ground', () => {
    expect(ended('Kế hoạch số 3/KH-UBND ngày 24/9/2024 của UBND huyện Đồi Cao')).toEqual([
      ['Huyện Đồi Cao, Tỉnh Trung Hải', ['Xã An Lộc, Trung Hải', 'Xã Đồi Cao, Trung Hải'], false],
    ])
  })
  it('a commune, unless it goes on under its name', () => {
    const about = { unit: 'Suối Mây', parents: ['Đồi Cao', 'Trung Hải'], date: '2024-01-02' }
    expect(ended('', about)).toEqual([['Xã Suối Mây, Huyện Đồi Cao, Tỉnh Trung Hải', ['Xã Đồi Cao, Trung Hải'], false]])
    expect(ended('', { ...about, unit: 'An Lộc' })).toEqual([])
  })
  it('says where several bore the name', () => {
    expect(ended('Kế hoạch số 3/KH-UBND ngày 24/9/2024 của UBND xã Hòa Bình', { parents: [] })).toEqual([
      [
        'Xã Hòa Bình, Huyện Biển Xa, Tỉnh Nam Sa | Huyện Đồi Cao, Tỉnh Trung Hải',
        ['Xã Biển Xa, Trung Hải', 'Xã Đồi Cao, Trung Hải'],
        true,
      ],
    ])
  })
  it('says nothing of places that no table knows', () => {
    expect(ended('Kế hoạch số 3/KH-UBND ngày 24/9/2024 của UBND huyện Mây Trắng')).toEqual([])
  })
  it('reads the tables of the package, without lines that lack a name', () => {
    const items = [
      { type: 'header' },
      { type: 'table', name: 'ward_mappings', data: [GAZETTEER.mappings[0], { old_ward_name: null }] },
    ]
    expect(gazetteerOf(items)).toEqual({ provinces: [], mappings: [GAZETTEER.mappings[0]] })
  })
})

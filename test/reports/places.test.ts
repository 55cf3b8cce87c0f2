import { expect, test } from 'vitest'
import { pagesOf, placeOf } from '../../src/reports/places.ts'
import { wordsOf } from '../../src/reports/words/words.ts'
import { madeUpDocument, madeUpTask } from './made-up-comparison.ts'

test.each([
  [{}, 'Xã Suối Mây'],
  [{ issuer: 'UBND phường Đồi Chè', unit: 'Đồi Chè' }, 'Phường Đồi Chè'],
  [{ issuer: 'Ủy ban nhân dân xã', unit: 'Suối Mây' }, 'Suối Mây'],
  [{ issuer: 'Ủy ban nhân dân xã', unit: null }, 'Chưa rõ địa phương (xa-suoi-may.pdf)'],
  [{ issuer: null, unit: null }, 'Chưa rõ địa phương (xa-suoi-may.pdf)'],
])('%j is %s', (facts, place) => {
  expect(placeOf(madeUpDocument(facts), wordsOf('vi'))).toBe(place)
})

test.each([
  [[3], '3'],
  [[3, 4, 5], '3-5'],
  [[3, 5], '3, 5'],
  [[null], ''],
])('pages %j are %s', (pages, said) => {
  expect(pagesOf([madeUpTask({ places: pages.map((page) => ({ page, bbox: null })) })])).toBe(said)
})

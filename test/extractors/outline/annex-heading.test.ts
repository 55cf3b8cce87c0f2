import { describe, expect, it } from 'vitest'
import { readAnnexHeading } from '../../../extractors/outline/annex-heading.ts'

describe('readAnnexHeading', () => {
  it.each([
    ['PHỤ LỤC', null, ''],
    ['Phụ lục', null, ''],
    ['PHỤ LỤC I', 'I', ''],
    ['PHỤ LỤC 02', '02', ''],
    ['Phụ lục số 01', '01', ''],
    ['Phụ lục số: 01', '01', ''],
    ['Phụ lục 1A', '1A', ''],
    ['PHỤ LỤC A', 'A', ''],
    ['Phụ lục 1.2', '1.2', ''],
    ['Phụ lục số 01: Danh mục nhiệm vụ', '01', 'Danh mục nhiệm vụ'],
    ['Phụ lục 3. Cải cách thể chế', '3', 'Cải cách thể chế'],
    ['Phụ lục III - Cải cách thể chế', 'III', 'Cải cách thể chế'],
    ['PHỤ LỤC IV DANH MỤC NHIỆM VỤ', 'IV', 'DANH MỤC NHIỆM VỤ'],
    ['PHỤ LỤC DANH MỤC NHIỆM VỤ NĂM 2031', null, 'DANH MỤC NHIỆM VỤ NĂM 2031'],
    ['Phụ lục: Danh mục nhiệm vụ', null, 'Danh mục nhiệm vụ'],
    ['PHỤ LỤC 02 (Kèm theo Kế hoạch số 12/KH-UBND)', '02', ''],
    ['Phụ biểu 02', '02', ''],
    ['BIỂU MẪU SỐ 3', '3', ''],
    ['Biểu số 01: Kết quả', '01', 'Kết quả'],
  ])('%s opens annex %s', (text, number, title) => {
    expect(readAnnexHeading(text)).toEqual({ number, title })
  })

  it.each([
    'Phụ lục số 03, Phụ lục số 04 và các biểu kèm theo',
    'Phụ lục kèm theo Kế hoạch này',
    'Phụ lục I, II kèm theo.',
    'Phụ lục 02 kèm theo Kế hoạch này.',
    'Phụ lục 02 của Kế hoạch này',
    'Phụ lục số 05 và Phụ lục số 06',
    'Phụ lục này',
    'Phụ lục trên',
    'phụ lục 01',
    'Phụ lục 03;',
    'Phụ lục đính kèm.',
    'Phụ lục nêu tại Điều 2',
    'Biểu dương các tập thể',
    'Biểu quyết thông qua',
    'Theo Phụ lục 01',
    'Phụ lục Danh mục các nhiệm vụ được giao tại Kế hoạch này.',
  ])('%s is only a mention', (text) => {
    expect(readAnnexHeading(text)).toBeNull()
  })
})

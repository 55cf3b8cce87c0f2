import { describe, expect, it } from 'vitest'
import { annexRefs } from '../../../extractors/assignments/annex-refs.ts'

describe('annexRefs', () => {
  it.each([
    ['Thực hiện các nhiệm vụ tại Phụ lục 01', ['01']],
    ['Mục 3 Phụ lục 6', ['06']],
    ['phụ lục số 2 và phụ lục số 12', ['02', '12']],
    ['Phụ lục số: 04', ['04']],
    ['Phụ lục 01, 02 và 03', ['01', '02', '03']],
    ['Phụ lục số 03, Phụ lục số 04 và Phụ lục số 05', ['03', '04', '05']],
    ['Phụ lục 01, số 03; số 05', ['01', '03', '05']],
    ['từ Phụ lục 02 đến Phụ lục 05', ['02', '03', '04', '05']],
    ['Phụ lục 2-4', ['02', '03', '04']],
    ['Phụ lục 01, 03 đến 05', ['01', '03', '04', '05']],
    ['Phụ lục I, II và IV', ['I', 'II', 'IV']],
    ['Phụ lục I đến Phụ lục III', ['I', 'II', 'III']],
    ['PHỤ LỤC I VÀ II', ['I', 'II']],
    ['Phụ lục 2, sau đó lại Phụ lục 02', ['02']],
    ['Phụ lục 01 kèm theo Kế hoạch này', ['01']],
    ['Phụ lục 01 ban hành kèm theo Kế hoạch này', ['01']],
    ['Phụ lục 02 của Kế hoạch này', ['02']],
  ])('%s', (text, numbers) => {
    expect(annexRefs(text)).toEqual(numbers)
  })

  it.each([
    'Phụ lục kèm theo Kế hoạch này',
    'các phụ lục',
    'Phụ lục 01 của Thông tư số 3/2031/TT-BNV',
    'Phụ lục 02 ban hành kèm theo Nghị định số 3/2031/NĐ-CP',
    'Phụ lục 02 kèm theo Quyết định số 9/QĐ-UBND của UBND tỉnh',
    'Phụ lục 12/2031',
    'Phụ lục 4 Kế hoạch 77/KH-BCĐ',
    'cơ sở thuộc Phụ lục II, III Nghị định số 3/2031/NĐ-CP',
    'Phụ lục vừa nêu',
  ])('none in %s', (text) => {
    expect(annexRefs(text)).toEqual([])
  })
})

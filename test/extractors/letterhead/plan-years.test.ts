import { describe, expect, it } from 'vitest'
import { planYears } from '../../../extractors/letterhead/plan-years.ts'

describe('planYears', () => {
  it.each([
    ['Cải cách hành chính năm 2031', '2031-01-05', [2031]],
    ['Cải cách hành chính năm 2031', '2030-12-28', [2031]],
    ['Cải cách hành chính giai đoạn 2031-2033', '2031-01-05', [2031, 2032, 2033]],
    ['Cải cách hành chính giai đoạn 2031 – 2032', null, [2031, 2032]],
    ['Chuyển đổi số từ năm 2031 đến năm 2033', null, [2031, 2032, 2033]],
    ['Kế hoạch năm 2032 thực hiện Chương trình giai đoạn 2031-2035', '2032-01-05', [2032]],
    ['Thực hiện Chương trình cải cách', '2031-06-05', [2031]],
    ['Thực hiện Chương trình cải cách', '2031', [2031]],
    ['Thực hiện Chương trình cải cách', null, []],
  ])('%s (%s)', (title, date, years) => {
    expect(planYears([title], date, 'ke-hoach')).toEqual(years)
  })

  it('takes the title of what a decision promulgates where its own says none', () => {
    expect(planYears(['Ban hành Kế hoạch', 'Kế hoạch cải cách năm 2032'], '2031-12-20', 'quyet-dinh')).toEqual([2032])
  })

  it('takes the year that a report is about', () => {
    expect(planYears(['Kết quả năm 2031 và phương hướng năm 2032'], '2031-12-20', 'bao-cao')).toEqual([2031])
  })
})

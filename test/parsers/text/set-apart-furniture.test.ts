import { describe, expect, it } from 'vitest'
import { readLines } from '../../../src/parsers/text/read-lines.ts'
import { setApartFurniture, usualGap } from '../../../src/parsers/text/set-apart-furniture.ts'

const apart = (text: string) => {
  const { body, furniture } = setApartFurniture(readLines(text))
  return { body: body.map((line) => line.text), furniture: furniture.map((line) => line.text) }
}

describe('setApartFurniture', () => {
  it.each([
    ['a number between pages', 'thực hiện các\nnhiệm vụ\n\n\n2\n\n\nđược giao\nnăm 2031', ['2']],
    ['a number behind a form feed', 'thực hiện\n\f\n2\n\ncác nhiệm vụ\nđược giao\n', ['2']],
    ['a number between hyphens', 'thực hiện các\nnhiệm vụ\n\n\n- 3 -\n\n\nđược giao\nnăm 2031', ['- 3 -']],
    ['Trang 2/14', 'thực hiện\nTrang 2/14\nnhiệm vụ', ['Trang 2/14']],
    ['Page 3 of 9', 'thực hiện\nPage 3 of 9\nnhiệm vụ', ['Page 3 of 9']],
    ['page after page', 'a b\nc d\n\n\n2\n\n\ne f\ng h\n\n\n3\n\n\ni k\nl m', ['2', '3']],
  ])('%s is a page number', (_, text, furniture) => {
    expect(apart(text).furniture).toEqual(furniture)
  })

  it.each([
    ['the number of a row', 'Báo cáo\nCông chức\n1\nRà soát\nBáo cáo\n2\nKiểm tra'],
    ['a number with a zero in front', 'Rà soát\nnhiệm vụ\n\n\n02\n\n\nBáo cáo\nđịnh kỳ'],
    ['a year', 'Kế hoạch\nnăm\n\n\n2031\n\n\nBáo cáo\nđịnh kỳ'],
    ['a number below the last page', 'a b\nc d\n\n\n5\n\n\ne f\ng h\n\n\n1\n\n\ni k\nl m'],
  ])('%s is none', (_, text) => {
    const { furniture } = apart(text)
    expect(furniture.filter((line) => line !== '5')).toEqual([])
  })

  it('makes the line behind a page number open the page', () => {
    const { body } = setApartFurniture(readLines('thực hiện các\nnhiệm vụ\n\n\n2\n\n\nđược giao\nnăm 2031'))
    expect(body.map((line) => line.pageStart)).toEqual([true, false, true, false])
  })
})

describe('usualGap', () => {
  it.each([
    ['a\nb\nc\n\nd', 0],
    ['a\n\nb\n\nc\nd\n\ne', 1],
    ['', 0],
  ])('of %j is %d', (text, gap) => {
    expect(usualGap(readLines(text))).toBe(gap)
  })
})

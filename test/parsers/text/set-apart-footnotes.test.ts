import { describe, expect, it } from 'vitest'
import { readLines } from '../../../src/parsers/text/read-lines.ts'
import { findReference, setApartFootnotes } from '../../../src/parsers/text/set-apart-footnotes.ts'

const apart = (text: string, referred: (marker: number) => boolean = () => true) => {
  const { body, notes } = setApartFootnotes(readLines(text), referred)
  return { body: body.map((line) => line.text), notes: notes.map((note) => `${note.marker} ${note.lines.join(' ')}`) }
}

describe('setApartFootnotes', () => {
  it('takes the notes at the foot of a page, and joins the body again', () => {
    const text = [
      'Thực hiện các nhiệm vụ cải cách1 và chỉ đạo2 của tỉnh',
      '',
      '1 Kế hoạch số 12/KH-UBND ngày 05/01/2031;',
      '2 Quyết định số 9/QĐ-UBND ngày 06/01/2031 về việc giao',
      'nhiệm vụ.',
      '\fđược giao trong năm.',
    ].join('\n')
    expect(apart(text)).toEqual({
      body: ['Thực hiện các nhiệm vụ cải cách1 và chỉ đạo2 của tỉnh', 'được giao trong năm.'],
      notes: ['1 Kế hoạch số 12/KH-UBND ngày 05/01/2031;', '2 Quyết định số 9/QĐ-UBND ngày 06/01/2031 về việc giao nhiệm vụ.'],
    })
  })

  it('goes on with the series on later pages', () => {
    const text = 'cải cách1 hành chính\n\n1 Kế hoạch A.\n\fchỉ đạo2 điều hành\n\n2 Kế hoạch B.\n\fhết'
    expect(apart(text).notes).toEqual(['1 Kế hoạch A.', '2 Kế hoạch B.'])
  })

  it('leaves lines that nothing refers to', () => {
    const text = 'Nhiệm vụ trong năm\n\n1 Rà soát văn bản.\n2 Kiểm tra hồ sơ.\n\fhết'
    expect(apart(text, () => false).notes).toEqual([])
  })

  it('leaves numbers that are not the next of the series', () => {
    expect(apart('cải cách\n\n4 Kế hoạch A.\n\fhết').notes).toEqual([])
  })
})

describe('findReference', () => {
  it.each([
    ['Kế hoạch cải cách1 hành chính', 1, 17],
    ['năm 20243; tiếp tục', 3, 8],
    ['(một cửa)2, liên thông', 2, 9],
    ['“một cửa”2', 2, 9],
    ['đạt 1 nhiệm vụ', 1, -1],
    ['xã đạt 12 nhiệm vụ', 1, -1],
    ['đạt11%', 1, -1],
    ['đạt 1% hồ sơ', 1, -1],
    ['ngày 1/2/2031', 1, -1],
    ['mức 1,5 lần', 1, -1],
    ['không có', 1, -1],
  ])('in %j note %d stands at %d', (text, marker, at) => {
    expect(findReference(text, marker, 0)).toBe(at)
  })
  it('starts from where it is told', () => {
    expect(findReference('cách1 và cách1', 1, 6)).toBe(13)
  })
})

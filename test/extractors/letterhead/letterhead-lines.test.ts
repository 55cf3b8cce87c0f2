import { describe, expect, it } from 'vitest'
import { kindAtStart } from '../../../extractors/letterhead/kinds.ts'
import { readDateline, readNumber, sortLetterhead } from '../../../extractors/letterhead/letterhead-lines.ts'

const sort = (...lines: string[]) => sortLetterhead(lines, (line) => kindAtStart(line) !== null && !/:$/.test(line))

describe('sortLetterhead', () => {
  it('sorts one line after another', () => {
    expect(
      sort(
        'ỦY BAN NHÂN DÂN',
        'XÃ ĐỒNG LẠC',
        '-------',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Số: 12/KH-UBND',
        'Đồng Lạc, ngày 05 tháng 01 năm 2031',
        'KẾ HOẠCH',
        'Cải cách hành chính năm 2031',
      ),
    ).toEqual({
      organ: ['ỦY BAN NHÂN DÂN', 'XÃ ĐỒNG LẠC'],
      number: '12/KH-UBND',
      dateline: 'Đồng Lạc, ngày 05 tháng 01 năm 2031',
      subject: [],
      rest: ['KẾ HOẠCH', 'Cải cách hành chính năm 2031'],
    })
  })

  it('parts two columns that a dump put on one line', () => {
    expect(
      sort(
        'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'XÃ ĐỒNG LẠC Độc lập - Tự do - Hạnh phúc',
        'Số: 12/KH-UBND Đồng Lạc, ngày 05 tháng 01 năm 2031',
        'KẾ HOẠCH',
      ),
    ).toMatchObject({
      organ: ['ỦY BAN NHÂN DÂN', 'XÃ ĐỒNG LẠC'],
      number: '12/KH-UBND',
      dateline: 'Đồng Lạc, ngày 05 tháng 01 năm 2031',
      rest: ['KẾ HOẠCH'],
    })
  })

  it('reads the subject of a letter, also over two lines', () => {
    expect(
      sort(
        'UBND XÃ ĐỒNG LẠC',
        'Số: 77/UBND-VP',
        'V/v báo cáo kết quả cải cách',
        'hành chính quý I năm 2031',
        'Kính gửi: Sở Nội vụ',
      ),
    ).toMatchObject({
      organ: ['UBND XÃ ĐỒNG LẠC'],
      number: '77/UBND-VP',
      subject: ['báo cáo kết quả cải cách', 'hành chính quý I năm 2031'],
    })
  })

  it('joins a number that was broken over two lines', () => {
    expect(sort('UBND XÃ ĐỒNG LẠC', 'Số: 12', '/KH-UBND', 'KẾ HOẠCH').number).toBe('12/KH-UBND')
  })

  it.each([
    ['Số 15-KH/ĐU', '15-KH/ĐU'],
    ['Số     -KH/ĐU', '-KH/ĐU'],
    ['Số 15 - KH/ĐU Đồng Lạc, ngày 02 tháng 01 năm 2031', '15 - KH/ĐU'],
  ])('reads the number of the party without its colon: %s', (line, number) => {
    expect(sort('ĐẢNG ỦY XÃ ĐỒNG LẠC', line, 'KẾ HOẠCH').number).toBe(number)
  })

  it('tells a blank number from one that is not there', () => {
    expect(sort('UBND XÃ ĐỒNG LẠC', 'Số:      /KH-UBND', 'KẾ HOẠCH').number).toBe('/KH-UBND')
    expect(sort('UBND XÃ ĐỒNG LẠC', 'KẾ HOẠCH').number).toBeNull()
  })

  it('leaves out degrees of urgency', () => {
    expect(sort('HỎA TỐC', 'UBND XÃ ĐỒNG LẠC', 'KẾ HOẠCH').organ).toEqual(['UBND XÃ ĐỒNG LẠC'])
  })
})

describe('readDateline', () => {
  it.each([
    ['Đồng Lạc, ngày 05 tháng 01 năm 2031', 'Đồng Lạc', '2031-01-05', false],
    ['Đồng Lạc, ngày  5  tháng 1  năm 2031', 'Đồng Lạc', '2031-01-05', false],
    ['TP. Tân Giang, ngày 15 tháng 11 năm 2031', 'TP. Tân Giang', '2031-11-15', false],
    ['Đồng Lạc, ngày     tháng 01 năm 2031', 'Đồng Lạc', '2031-01', true],
    ['Đồng Lạc, ngày … tháng … năm 2031', 'Đồng Lạc', '2031', true],
    ['Đồng Lạc, ngày ..... tháng ..... năm 2031', 'Đồng Lạc', '2031', true],
    ['Đồng Lạc, ngày   tháng   năm 20…', 'Đồng Lạc', null, true],
    ['Đồng Lạc, ngày tháng năm', 'Đồng Lạc', null, true],
    ['Kế hoạch năm 2031', null, null, false],
  ])('%s', (text, place, date, blank) => {
    expect(readDateline(text)).toEqual({ place, date, blank })
  })
})

describe('readNumber', () => {
  it.each([
    ['12/KH-UBND', '12/KH-UBND'],
    [' 12 /KH - UBND', '12/KH-UBND'],
    ['12/KH–UBND.', '12/KH-UBND'],
    ['12/KH\u2011UBND', '12/KH-UBND'],
    ['12/2031/NQ-HĐND', '12/2031/NQ-HĐND'],
    ['15-KH/ĐU', '15-KH/ĐU'],
    ['08a/KH-UBND', '08a/KH-UBND'],
    ['     /KH-UBND', null],
    ['…/KH-UBND', null],
    ['.../KH-UBND', null],
    ['', null],
    ['12', null],
  ])('%j is %s', (written, number) => {
    expect(readNumber(written)).toBe(number)
  })
})

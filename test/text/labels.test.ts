import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bulletLength, LETTERS, readLabel } from '../../src/text/labels.ts'
import { romanValue } from '../../src/text/roman.ts'

/** `kind name ordinal`, and the text that is left behind the label. */
const read = (text: string) => {
  const label = readLabel(text)
  return label === null ? null : [`${label.kind} ${label.name} ${label.ordinal}`, text.slice(label.end).trim()]
}

describe('readLabel', () => {
  it.each([
    ['Điều 1. Ban hành Kế hoạch', 'article Điều 1 1', 'Ban hành Kế hoạch'],
    ['Điều 12: Hiệu lực', 'article Điều 12 12', 'Hiệu lực'],
    ['Điều  3', 'article Điều 3 3', ''],
    ['Điều 2a. Bổ sung', 'article Điều 2a 2', 'Bổ sung'],
    ['Điều 1.Ban hành', 'article Điều 1 1', 'Ban hành'],
    ['Phần thứ hai', 'division Phần thứ hai 2', ''],
    ['PHẦN THỨ NHẤT', 'division PHẦN THỨ NHẤT 1', ''],
    ['Phần I. ĐÁNH GIÁ', 'division Phần I 1', 'ĐÁNH GIÁ'],
    ['Chương II', 'division Chương II 2', ''],
    ['CHƯƠNG IV: TỔ CHỨC', 'division CHƯƠNG IV 4', 'TỔ CHỨC'],
    ['Mục 2. Kiểm tra', 'division Mục 2 2', 'Kiểm tra'],
    ['I. MỤC ĐÍCH, YÊU CẦU', 'roman I 1', 'MỤC ĐÍCH, YÊU CẦU'],
    ['IV- TỔ CHỨC', 'roman IV 4', 'TỔ CHỨC'],
    ['IV- 2031', null, ''],
    ['IV - TỔ CHỨC', 'roman IV 4', 'TỔ CHỨC'],
    ['III/ Nhiệm vụ', 'roman III 3', 'Nhiệm vụ'],
    ['II.NHIỆM VỤ', 'roman II 2', 'NHIỆM VỤ'],
    ['XIX. Khác', 'roman XIX 19', 'Khác'],
    ['A. Kết quả', 'upper A 1', 'Kết quả'],
    ['Đ. Kiến nghị', 'upper Đ 5', 'Kiến nghị'],
    ['B/ Tồn tại', 'upper B 2', 'Tồn tại'],
    ['1. Mục đích', 'decimal 1 1', 'Mục đích'],
    ['1.Mục đích', 'decimal 1 1', 'Mục đích'],
    ['1) Mục đích', 'decimal 1 1', 'Mục đích'],
    ['1/ Mục đích', 'decimal 1 1', 'Mục đích'],
    ['1- Quán triệt nghị quyết', 'decimal 1 1', 'Quán triệt nghị quyết'],
    ['2-Xây dựng kế hoạch', 'decimal 2 2', 'Xây dựng kế hoạch'],
    ['I- MỤC ĐÍCH', 'roman I 1', 'MỤC ĐÍCH'],
    ['10. tiếp tục', 'decimal 10 10', 'tiếp tục'],
    ['1.2. Yêu cầu', 'decimal 1.2 2', 'Yêu cầu'],
    ['1.2 Yêu cầu', 'decimal 1.2 2', 'Yêu cầu'],
    ['2.1.3. Rà soát', 'decimal 2.1.3 3', 'Rà soát'],
    ['2. 100% hồ sơ', 'decimal 2 2', '100% hồ sơ'],
    ['a) Tiếp tục', 'letter a 1', 'Tiếp tục'],
    ['đ) Rà soát', 'letter đ 5', 'Rà soát'],
    ['e. Khác', 'letter e 6', 'Khác'],
    ['a1) Chi tiết', 'letter a1 1', 'Chi tiết'],
    ['a)Tiếp tục', 'letter a 1', 'Tiếp tục'],
    ['(1) Xây dựng', 'parenthesis 1 1', 'Xây dựng'],
    ['(a) Xây dựng', 'parenthesis a 1', 'Xây dựng'],
    ['( 2 ) Xây dựng', 'parenthesis 2 2', 'Xây dựng'],
    ['(ii) Xây dựng', 'parenthesis ii 2', 'Xây dựng'],
  ])('%s', (text, label, rest) => {
    expect(read(text)).toEqual(label === null ? null : [label, rest])
  })

  it.each([
    '2031 kế hoạch được ban hành',
    '3 nhiệm vụ',
    '12/2031/NĐ-CP',
    '03/XY-KSTT kèm theo Thông tư',
    '12-NQ/TU ngày 05/4/2031',
    '04-CTr/HU của Huyện ủy',
    '2 - 3 lần mỗi năm',
    '30/6/2031',
    '15/11 hằng năm',
    '1.500 hồ sơ',
    '98,5% hồ sơ',
    '1.2 tỷ đồng',
    '20.000 lượt',
    'Điều này',
    'Điều kiện 1',
    'Phần lớn hồ sơ',
    'Mục tiêu',
    'Mục đích, yêu cầu',
    'Mục 3 Phụ lục 6 kèm theo Kế hoạch này',
    'Chương trình số 2',
    'CÁC NHIỆM VỤ',
    'VI phạm',
    'Công chức Tư pháp',
    'ý kiến',
    '(Ban hành kèm theo)',
    '(nếu có)',
    '- Báo cáo',
    '',
    ' ',
  ])('%j opens with no label', (text) => {
    expect(read(text)).toBeNull()
  })

  it.each([
    ['Điều 4. Thi hành', 'Điều 4.'],
    ['2.2. Rà soát', '2.2.'],
    ['đ) Khác', 'đ)'],
    ['1 . Mục đích', '1 .'],
  ])('keeps what %s prints', (text, printed) => {
    expect(readLabel(text)?.printed).toBe(printed)
  })

  it('counts the parts of a decimal label', () => {
    expect(['1. A', '1.2. A', '1.2.3. A', '1.2.3.4 A'].map((text) => readLabel(text)?.depth)).toEqual([1, 2, 3, 4])
  })

  it('never throws, and its end lies inside the text', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'IVXLDabcđĐeghi0123459.)(/:- \t“Điều Mục', 'Điều ', 'Phần ', 'ế') })
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const label = readLabel(text)
        if (label === null) return
        expect(label.end).toBeGreaterThan(0)
        expect(label.end).toBeLessThanOrEqual(text.length)
        expect(label.printed).not.toBe('')
        expect(label.name).not.toBe('')
      }),
    )
  })
})

describe('LETTERS', () => {
  it.each([...LETTERS].map((letter, i) => [letter, i + 1] as const))('%s is number %d', (letter, ordinal) => {
    expect(readLabel(`${letter}) Rà soát`)?.ordinal).toBe(ordinal)
  })
  it('has no place for f, j, w and z', () => {
    for (const letter of 'fjwz') expect(readLabel(`${letter}) Rà soát`)?.ordinal).toBeNaN()
  })
})

describe('romanValue', () => {
  it('reads each number as it is written', () => {
    const write = (n: number) =>
      'X'.repeat(Math.floor(n / 10)) + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10] ?? '')
    for (let n = 1; n < 40; n++) expect(romanValue(write(n))).toBe(n)
    expect([romanValue('XL'), romanValue('XLIV'), romanValue('LX')]).toEqual([40, 44, 60])
  })
})

describe('bulletLength', () => {
  it.each([
    ['- Báo cáo', 2],
    ['-Báo cáo', 1],
    ['– Kế hoạch', 2],
    ['+ Kế hoạch', 2],
    ['• Kế hoạch', 2],
    ['* Kế hoạch', 2],
    ['o Kế hoạch', 2],
    ['Kế hoạch - 2', 0],
    ['ong', 0],
    ['-', 0],
    ['', 0],
  ])('%j has %d', (text, length) => {
    expect(bulletLength(text)).toBe(length)
  })
})

import { describe, expect, it } from 'vitest'
import { type Clause, outline } from '../../../extractors/outline/outline.ts'
import { documentOf } from '../made-up-document.ts'

function clausesOf(lines: readonly string[], part: (index: number) => number = () => 0): Clause[] {
  return documentOf(...lines).blocks.flatMap((block, i) =>
    block.kind === 'paragraph' ? [{ text: block.text, span: block.span, page: null, part: part(i) }] : [],
  )
}

const paths = (...lines: string[]) => outline(clausesOf(lines)).entries.map((entry) => entry.path.join('/'))

describe('outline', () => {
  it.each([
    [
      'nests romans, decimals and letters',
      [
        'I. MỤC ĐÍCH',
        '1. Mục đích',
        'a) Một',
        'b) Hai',
        '2. Yêu cầu',
        'II. NHIỆM VỤ',
        '1. Thể chế',
        '1.1. Rà soát',
        'a) Một',
        '1.2. Kiểm tra',
        '2. Khác',
      ],
      ['I', 'I/1', 'I/1/a', 'I/1/b', 'I/2', 'II', 'II/1', 'II/1/1.1', 'II/1/1.1/a', 'II/1/1.2', 'II/2'],
    ],
    [
      'puts a plan under the article that announces it, not one that only follows',
      [
        'Điều 1. Phê duyệt Đề án với nội dung sau:',
        'I. MỤC TIÊU',
        '1. Một',
        'II. NHIỆM VỤ',
        'Điều 2. Giao việc',
        '1. Một',
        'I. MỤC TIÊU',
      ],
      ['Điều 1', 'Điều 1/I', 'Điều 1/I/1', 'Điều 1/II', 'Điều 2', 'Điều 2/1', 'I'],
    ],
    [
      'starts each article anew',
      ['Điều 1. Ban hành', '1. Một', '2. Hai', 'Điều 2. Hiệu lực', 'Điều 3. Thi hành', '1. Một'],
      ['Điều 1', 'Điều 1/1', 'Điều 1/2', 'Điều 2', 'Điều 3', 'Điều 3/1'],
    ],
    [
      'puts sections under chapters',
      ['Chương I', 'Điều 1. Phạm vi', 'Chương II', 'Mục 1', 'Điều 2. Khác', 'Mục 2', 'Điều 3. Nữa', 'Chương III', 'Điều 4. Cuối'],
      [
        'Chương I',
        'Chương I/Điều 1',
        'Chương II',
        'Chương II/Mục 1',
        'Chương II/Mục 1/Điều 2',
        'Chương II/Mục 2',
        'Chương II/Mục 2/Điều 3',
        'Chương III',
        'Chương III/Điều 4',
      ],
    ],
    [
      'puts articles under chapters',
      ['Chương I', 'Điều 1. Phạm vi', 'Điều 2. Đối tượng', 'Chương II', 'Điều 3. Khác'],
      ['Chương I', 'Chương I/Điều 1', 'Chương I/Điều 2', 'Chương II', 'Chương II/Điều 3'],
    ],
    [
      'puts romans under divisions',
      ['Phần thứ nhất', 'I. KẾT QUẢ', '1. Một', 'Phần thứ hai', 'I. NHIỆM VỤ'],
      ['Phần thứ nhất', 'Phần thứ nhất/I', 'Phần thứ nhất/I/1', 'Phần thứ hai', 'Phần thứ hai/I'],
    ],
    [
      'puts brackets under letters',
      ['I. A', '1. B', 'a) C', '(1) D', '(2) E', 'b) F', '(1) G'],
      ['I', 'I/1', 'I/1/a', 'I/1/a/1', 'I/1/a/2', 'I/1/b', 'I/1/b/1'],
    ],
    [
      'takes capitals over romans',
      ['A. KẾT QUẢ', 'I. Một', 'II. Hai', 'B. NHIỆM VỤ', 'I. Một'],
      ['A', 'A/I', 'A/II', 'B', 'B/I'],
    ],
    ['takes romans over capitals', ['I. KẾT QUẢ', 'A. Một', 'B. Hai', 'II. NHIỆM VỤ'], ['I', 'I/A', 'I/B', 'II']],
    [
      'keeps repeated labels as printed',
      ['I. A', '1. B', 'a) C', 'a) D', '1. E', 'I. F'],
      ['I', 'I/1', 'I/1/a', 'I/1/a', 'I/1', 'I'],
    ],
    ['keeps skipped labels as printed', ['I. A', '1. B', '3. C', 'III. D'], ['I', 'I/1', 'I/3', 'III']],
    [
      'goes on without a 1 above 1.1',
      ['II. A', '1.1. B', '1.2. C', '2.1. D', '2.2. E'],
      ['II', 'II/1.1', 'II/1.2', 'II/2.1', 'II/2.2'],
    ],
    [
      'nests three numbers',
      ['2. A', '2.1. B', '2.1.1. C', '2.1.2. D', '2.2. E'],
      ['2', '2/2.1', '2/2.1/2.1.1', '2/2.1/2.1.2', '2/2.2'],
    ],
    ['has no entry for bullets and plain text', ['I. A', '- Một', '+ Hai', 'Các nhiệm vụ khác'], ['I']],
    ['has none for a number out of reach', ['I. A', '1. B', '30. nhiệm vụ được giao', '2. C'], ['I', 'I/1', 'I/2']],
    [
      'finds a label inside a line',
      ['II. A', '1. Một', '2. Rà soát hồ sơ hành chính.3. Việc triển khai do xã làm.', '4. Bốn'],
      ['II', 'II/1', 'II/2', 'II/3', 'II/4'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(paths(...lines)).toEqual(expected)
  })

  it('gives what the label prints and the paragraph behind it', () => {
    const { entries } = outline(clausesOf(['II. NHIỆM VỤ', '2.2. Rà soát văn bản, báo cáo.', 'đ) Khác']))
    expect(entries.map(({ label, text }) => [label, text])).toEqual([
      ['II.', 'NHIỆM VỤ'],
      ['2.2.', 'Rà soát văn bản, báo cáo.'],
      ['đ)', 'Khác'],
    ])
  })

  it('starts anew with each part of a document', () => {
    const lines = ['Điều 1. Ban hành', '1. Một', 'I. MỤC ĐÍCH', '1. Hai']
    const { entries } = outline(clausesOf(lines, (i) => (i < 2 ? 0 : 1)))
    expect(entries.map((entry) => entry.path.join('/'))).toEqual(['Điều 1', 'Điều 1/1', 'I', 'I/1'])
  })

  it('tells the path of every paragraph, and spans that re-read as its text', () => {
    const lines = ['Mở đầu', 'I. A', '- Một', '1. Rà soát hồ sơ hành chính.2. Việc triển khai do xã làm.', 'Hai']
    const document = documentOf(...lines)
    const { pathed } = outline(clausesOf(lines))
    expect(pathed.map(({ path, opens }) => `${path.join('/')}${opens ? '!' : ''}`)).toEqual([
      '',
      'I!',
      'I',
      'I/1!',
      'I/2!',
      'I/2',
    ])
    for (const { span, text } of pathed) expect(document.text.slice(...span)).toBe(text)
  })

  it('takes the title below a chapter for its text', () => {
    const { entries } = outline(clausesOf(['Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', 'Chương II', 'Điều 2. Khác']))
    expect(entries.map(({ text }) => text)).toEqual(['QUY ĐỊNH CHUNG', 'Phạm vi', '', 'Khác'])
  })
})

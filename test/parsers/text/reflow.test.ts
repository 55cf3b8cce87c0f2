import { describe, expect, it } from 'vitest'
import { readLines } from '../../../src/parsers/text/read-lines.ts'
import { reflow } from '../../../src/parsers/text/reflow.ts'

/** Paragraphs, their lines joined by ` | `. */
const paragraphs = (...lines: string[]) =>
  reflow(readLines(lines.join('\n'))).map((group) => group.map((line) => line.text).join(' | '))

const FULL = 'Tiếp tục đẩy mạnh cải cách thủ tục hành chính trên địa bàn xã, bảo đảm đúng các quy định'

describe('reflow joins', () => {
  it.each([
    ['a sentence broken at the width', [FULL, 'của cấp trên.'], 1],
    ['a sentence broken before a name', [FULL, 'Ủy ban nhân dân tỉnh.'], 1],
    ['a sentence broken by a page', [FULL, '\fcủa cấp trên.'], 1],
    ['a reference to articles', [`${FULL.slice(0, 70)} tại các Điều 7,`, 'Điều 9. Khác'], 1],
    ['a number at the start of a line', [FULL, '12 nhiệm vụ được giao.'], 1],
    ['a unit broken at its hyphen', [`${FULL.slice(0, 70)} Văn phòng`, '- thống kê xã chủ trì.'], 1],
  ])('%s', (_, lines, count) => {
    expect(paragraphs(...lines)).toHaveLength(count)
  })
})

describe('reflow parts', () => {
  it.each([
    ['articles', [FULL, 'Điều 1. Ban hành kèm theo Quyết định này']],
    ['romans', [FULL, 'II. NHIỆM VỤ']],
    [
      'what stands under the line that names the plan of an annex',
      ['(Kèm theo Kế hoạch số 16/KH-UBND ngày 03/03/2031 của Ủy ban nhân dân xã Đồi Mây)', 'Nhiệm vụ, giải pháp Cơ quan chủ trì'],
    ],
    ['the first number in brackets from a heading', [FULL, FULL, `${FULL}.`, '1. Nhóm chỉ tiêu', '(1) Tỷ lệ hồ sơ đúng hạn']],
    ['decimals behind a sentence', [`${FULL}.`, '2. Yêu cầu']],
    ['decimals of two parts', [FULL, '2.1. Yêu cầu']],
    ['letters', [`${FULL};`, 'b) Rà soát các văn bản']],
    ['bullets', [`${FULL};`, '- Rà soát các văn bản']],
    ['legal bases', [`${FULL};`, 'Căn cứ Luật Tổ chức chính quyền địa phương;']],
    ['recipients', [FULL, 'Nơi nhận:']],
    ['annex headings', [FULL, 'Phụ lục 02: Danh mục nhiệm vụ']],
    ['a table header', [FULL, 'TT Nội dung']],
    ['the last sentence', [`${FULL}.`, 'Trên đây là Kế hoạch của xã.']],
    ['the line of the number', ['ỦY BAN NHÂN DÂN', 'Số: 12/KH-UBND']],
    ['capitals from ordinary letters', ['KẾ HOẠCH', 'Cải cách hành chính năm 2031']],
    ['the kind from the organ above it', ['ỦY BAN NHÂN DÂN', 'XÃ ĐỒNG LẠC', 'KẾ HOẠCH']],
    [
      'what follows a short line that ends a sentence',
      [FULL, FULL, FULL, 'của cấp trên.', 'Thực hiện tốt công tác tuyên truyền trong nhân dân về cải cách'],
    ],
  ])('%s', (_, lines) => {
    expect(paragraphs(...lines).at(-1)).toBe(lines.at(-1))
  })
})

describe('a title ends', () => {
  it.each([
    [
      'where the plan says what it is made for',
      ['KẾ HOẠCH', 'Trồng cây đầu xuân', 'Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh, UBND xã', 'ban hành kế hoạch như sau:'],
      3,
    ],
    ['with its year', ['KẾ HOẠCH', 'Chăm sóc rừng trồng của xã năm 2026', 'Năm 2026 là năm đầu của nhiệm kỳ mới, xã'], 3],
    ['not before a place that goes on', ['KẾ HOẠCH', 'Chăm sóc rừng trồng năm 2026', 'trên địa bàn xã'], 2],
  ])('%s', (_, lines, count) => {
    expect(paragraphs(...lines)).toHaveLength(count)
  })
})

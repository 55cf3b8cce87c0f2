import { describe, expect, it } from 'vitest'
import { inlineLabels } from '../../../extractors/outline/inline-labels.ts'

const cut = (text: string, last = 0, later: string[] = []) =>
  inlineLabels(
    text,
    () => last,
    later.map((text) => ({ text })),
  ).map((at) => text.slice(at))

describe('inlineLabels', () => {
  it.each([
    ['2. Rà soát thủ tục hành chính.3. Việc triển khai do xã làm.', 0, ['3. Việc triển khai do xã làm.']],
    ['và thủ tục hành chính. 3. Việc triển khai do xã làm.', 2, ['3. Việc triển khai do xã làm.']],
    ['1. Rà soát; 2. Kiểm tra lại; 3. Báo cáo kết quả.', 0, ['2. Kiểm tra lại; 3. Báo cáo kết quả.', '3. Báo cáo kết quả.']],
  ])('%s', (text, last, pieces) => {
    expect(cut(text, last)).toEqual(pieces)
  })

  it.each([
    ['a number that is not the next', '2. Rà soát.5. Việc khác do xã làm.', 0, []],
    ['a number where none is open', 'Rà soát thủ tục.1. Việc khác do xã làm.', 0, []],
    ['a number that a later paragraph opens with', '2. Rà soát.3. Việc khác do xã làm.', 0, ['a) Một', '3. Việc tiếp theo']],
    ['a number in a sentence', '2. Theo Điều 3. Việc', 0, []],
    ['a number behind no sentence end', '2. Rà soát 3. Việc khác do xã', 0, []],
  ])('leaves %s', (_, text, last, later) => {
    expect(cut(text, last, later)).toEqual([])
  })
})

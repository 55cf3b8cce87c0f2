import { expect, test } from 'vitest'
import { csvLine } from '../../src/cli/csv.ts'

test.each([
  [['a', 1, null], 'a,1,\r\n'],
  [['nói "có", rồi\nthôi'], '"nói ""có"", rồi\nthôi"\r\n'],
  [['["Phòng Kinh tế","Văn phòng"]', '[]', '[1]'], 'Phòng Kinh tế; Văn phòng,,[1]\r\n'],
  [['=1+1', '@x', '-cmd', '- Rà soát', '-5', '-/1'], "'=1+1,'@x,'-cmd,- Rà soát,-5,-/1\r\n"],
] as const)('%j', (cells, line) => {
  expect(csvLine(cells)).toBe(line)
})

import { expect, test } from 'vitest'
import { folderOf, namesNumber, saysAnnex, stemOf, stepsBetween, wordsOfName } from '../../src/normaliser/file-name.ts'

test.each([
  ['nop/xã A/Phụ lục 01.xlsx', 'nop/xã A', 'phu luc 01'],
  ['goi.zip!/QĐ12_PL2 (ký số).pdf', 'goi.zip!', 'qd 12 pl 2 ky so'],
  ['C:\\van ban\\05-QĐ-UBND.docx', 'C:/van ban', '05 qd ubnd'],
  ['ke-hoach.pdf', '', 'ke hoach'],
])('%s lies in “%s” and is called “%s”', (path, folder, words) => {
  expect(folderOf(path)).toBe(folder)
  expect(wordsOfName(path)).toBe(words)
})

test.each([
  ['phu luc 01', ''],
  ['qd 12 pl 2', 'qd 12'],
  ['ke hoach ccHC'.toLowerCase() + ' phu luc so iii', 'ke hoach cchc'],
  ['bieu mau 3 kem theo ke hoach 9', 'ke hoach 9'],
  ['015 annexes', '015'],
])('“%s” says annex, of “%s”', (words, stem) => {
  expect(saysAnnex(words)).toBe(true)
  expect(stemOf(words)).toBe(stem)
})

test.each(['ke hoach 9 kh ubnd', 'bai phat bieu khai mac', 'dai bieu', 'apple'])('“%s” says no annex', (words) => {
  expect(saysAnnex(words)).toBe(false)
})

test.each([
  ['pl 1 qd 12', '12/QĐ-UBND', 'quyet-dinh', true],
  ['phu luc kem theo quyet dinh so 012', '12/QĐ-UBND', 'quyet-dinh', true],
  ['12 qd ubnd phu luc', '012/QĐ-UBND', 'quyet-dinh', true],
  ['bieu nq 7', '07/2031/NQ-HĐND', 'nghi-quyet', true],
  ['phu luc 12', '12/QĐ-UBND', 'quyet-dinh', false],
  ['qd 112 phu luc', '12/QĐ-UBND', 'quyet-dinh', false],
  ['kh 12 phu luc', '12/QĐ-UBND', 'quyet-dinh', false],
])('“%s” names %s: %s %s', (words, number, kind, names) => {
  expect(namesNumber(words, number, kind)).toBe(names)
})

test('steps from folder to folder', () => {
  expect(stepsBetween('a/b', 'a/b')).toBe(0)
  expect(stepsBetween('a/b', 'a')).toBe(1)
  expect(stepsBetween('', 'a/b')).toBe(2)
  expect(stepsBetween('a/b', 'a/c')).toBe(2)
})

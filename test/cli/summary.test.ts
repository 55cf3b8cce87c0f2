import { describe, expect, test } from 'vitest'
import { speaker } from '../../src/cli/messages/messages.ts'
import { KIND_NAMES } from '../../src/cli/summary/kind-names.ts'
import { summary } from '../../src/cli/summary/summary.ts'
import { textTable, wrapped } from '../../src/cli/summary/text-table.ts'
import { KINDS } from '../../src/record/record.ts'
import { annexRow, deadline, madeUpPlan } from '../record/made-up-plan.ts'

describe('a summary', () => {
  const text = summary(madeUpPlan(), speaker('vi'), 100)

  test.each([
    '17/KH-UBND',
    '09/01/2031',
    'Ủy ban nhân dân xã Suối Mây, Đồi Cao, Trung Hải',
    'Phụ lục 01: Nhiệm vụ cải cách thủ tục hành chính',
    '30/06/2031',
    'căn cứ: Quyết định số 88/QĐ-UBND',
    '[cảnh báo] Dòng thiếu cơ quan chủ trì',
  ])('says %s', (part) => expect(text).toContain(part))

  test('keeps to the width of the screen', () => {
    const long = annexRow({
      task: 'Tăng cường kiểm tra '.repeat(40).trim(),
      deadlines: [deadline(), deadline({ due: '2031-12-31' })],
    })
    for (const width of [60, 80, 140])
      for (const line of summary(madeUpPlan({ rows: [long] }), speaker('en'), width).split('\n'))
        expect(line.length).toBeLessThanOrEqual(width)
  })

  test('of a plan with blanks says so', () => {
    const plan = madeUpPlan()
    const blank = { ...plan, document: { ...plan.document, number: null, date: null, title: null, issuer: null, planYear: null } }
    expect(summary(blank, speaker('vi'), 80)).toMatch(/Số, ký hiệu:\s+\(để trống\)/)
  })
})

test('every kind has a name', () => {
  expect(Object.keys(KIND_NAMES).sort()).toEqual([...KINDS].sort())
})

test('cells wrap at words and long words are cut', () => {
  expect(wrapped('một hai ba', 7)).toEqual(['một hai', 'ba'])
  expect(wrapped('aaaaaaaaaa b', 4)).toEqual(['aaaa', 'aaaa', 'aa b'])
  expect(textTable([{ header: 'TT', width: 4 }, { header: 'Việc' }], [['1', 'Rà soát\nBáo cáo']], 40)).toEqual([
    'TT  Việc',
    '──  ────────────────────',
    '1   Rà soát',
    '    Báo cáo',
  ])
})

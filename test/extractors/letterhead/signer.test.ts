import { describe, expect, it } from 'vitest'
import { readSigner } from '../../../extractors/letterhead/signer.ts'

describe('readSigner', () => {
  it.each([
    [['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn Tĩnh'], 'Chủ tịch', 'Nguyễn Văn Tĩnh'],
    [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Thị An'], 'Phó Chủ tịch', 'Lê Thị An'],
    [['KT. CHỦ TỊCH PHÓ CHỦ TỊCH'], 'Phó Chủ tịch', null],
    [['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Thị An'], 'Phó Giám đốc', 'Lê Thị An'],
    [['T/M BAN CHẤP HÀNH', 'BÍ THƯ', 'Lê Thị An'], 'Bí thư', 'Lê Thị An'],
    [['T/M ĐẢNG ỦY', 'PHÓ BÍ THƯ THƯỜNG TRỰC', 'Lê Thị An'], 'Phó Bí thư thường trực', 'Lê Thị An'],
    [['CHỦ TỊCH', 'NGUYỄN VĂN TĨNH'], 'Chủ tịch', 'Nguyễn Văn Tĩnh'],
    [['Nơi nhận:', '- Chủ tịch, các Phó Chủ tịch UBND xã;', '- Lưu: VT.', 'CHỦ TỊCH'], 'Chủ tịch', null],
    [['Nơi nhận: TM. ỦY BAN NHÂN DÂN', '- Như trên; CHỦ TỊCH', '- Lưu: VT. Lê Thị An'], 'Chủ tịch', 'Lê Thị An'],
    [['CHỦ TỊCH', 'ThS. Lê Thị An'], 'Chủ tịch', 'Lê Thị An'],
    [['GIÁM ĐỐC', 'PGS.TS Lê Thị An'], 'Giám đốc', 'Lê Thị An'],
    [['CHỦ TỊCH', 'Thái Sơn An'], 'Chủ tịch', 'Thái Sơn An'],
    [[], null, null],
  ])('%j', (closing, position, name) => {
    expect(readSigner(closing, null, {})).toEqual({ position, name })
  })

  it('takes the authority of the heading where no block signs', () => {
    expect(readSigner([], 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỒNG LẠC', {})).toEqual({ position: 'Chủ tịch', name: null })
  })

  it('takes the name of a signing stamp that is a person', () => {
    expect(readSigner(['CHỦ TỊCH'], null, { signedBy: 'Lê Thị An' }).name).toBe('Lê Thị An')
    expect(readSigner(['CHỦ TỊCH'], null, { signedBy: 'UBND xã Đồng Lạc' }).name).toBeNull()
  })
})

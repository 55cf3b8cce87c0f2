import { describe, expect, it } from 'vitest'
import { letterhead, type Part } from '../../../extractors/letterhead/letterhead.ts'

const NOTHING: Part = { letterhead: [], self: [], preamble: [], body: [], closing: [] }
const read = (...parts: Partial<Part>[]) =>
  letterhead(
    parts.map((part) => ({ ...NOTHING, ...part })),
    parts.flatMap((part) => Object.values(part).flat()).join('\n'),
    {},
  )

const PLAN_HEAD = [
  'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'XÃ ĐỒNG LẠC Độc lập - Tự do - Hạnh phúc',
  'Số: 12/KH-UBND Đồng Lạc, ngày 05 tháng 01 năm 2031',
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2031',
]

describe('letterhead of a plan', () => {
  it('reads all of it', () => {
    const { facts, blanks, present } = read({
      letterhead: PLAN_HEAD,
      closing: [
        'Nơi nhận: TM. ỦY BAN NHÂN DÂN',
        '- UBND tỉnh An Phú (b/c); KT. CHỦ TỊCH',
        '- Lưu: VT. PHÓ CHỦ TỊCH',
        'Lê Thị An',
      ],
    })
    expect(facts).toEqual({
      kind: 'ke-hoach',
      number: '12/KH-UBND',
      date: '2031-01-05',
      place: 'Đồng Lạc',
      issuer: { name: 'Ủy ban nhân dân xã Đồng Lạc', level: 'commune', unit: 'Đồng Lạc', parents: ['An Phú'] },
      title: 'Cải cách hành chính năm 2031',
      planYear: 2031,
      signer: { position: 'Phó Chủ tịch', name: 'Lê Thị An' },
      recipients: ['UBND tỉnh An Phú (b/c)', 'Lưu: VT'],
      attachments: [],
    })
    expect(blanks).toEqual([])
    expect(present).toBe(true)
  })

  it.each([
    ['Số:      /KH-UBND', 'Đồng Lạc, ngày 05 tháng 01 năm 2031', null, '2031-01-05', ['number']],
    ['Số: 12/KH-UBND', 'Đồng Lạc, ngày    tháng 01 năm 2031', '12/KH-UBND', '2031-01', ['date']],
    ['Số:     /KH-UBND', 'Đồng Lạc, ngày   tháng   năm 2031', null, '2031', ['number', 'date']],
    ['Số: …/KH-UBND', 'Đồng Lạc, ngày … tháng … năm 2031', null, '2031', ['number', 'date']],
  ])('%s, %s', (number, dateline, expectedNumber, date, expectedBlanks) => {
    const { facts, blanks } = read({ letterhead: ['UBND XÃ ĐỒNG LẠC', number, dateline, 'KẾ HOẠCH', 'Cải cách hành chính'] })
    expect([facts.number, facts.date, blanks]).toEqual([expectedNumber, date, expectedBlanks])
  })

  it('without a letterhead takes number and date from the line that says what it belongs to', () => {
    const { facts, blanks, present } = read({
      letterhead: ['KẾ HOẠCH', 'Cải cách hành chính năm 2031'],
      self: ['(Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2031 của UBND xã Đồng Lạc)'],
    })
    expect([facts.number, facts.date, blanks, present]).toEqual(['12/KH-UBND', '2031-01-05', [], false])
  })

  it('reads that line also where it is set over two paragraphs', () => {
    const { facts } = read({
      letterhead: ['KẾ HOẠCH', 'Cải cách hành chính năm 2031'],
      self: ['(Kèm theo Kế hoạch số 12/KH-UBND', 'ngày 05 tháng 01 năm 2031 của UBND xã Đồng Lạc)'],
    })
    expect([facts.number, facts.date]).toEqual(['12/KH-UBND', '2031-01-05'])
  })

  it('reports a number that this line leaves blank', () => {
    const { facts, blanks } = read({
      letterhead: ['KẾ HOẠCH', 'Cải cách hành chính năm 2031'],
      self: ['(Kèm theo Kế hoạch số      /KH-UBND ngày    /01/2031 của UBND xã Đồng Lạc)'],
    })
    expect([facts.number, blanks]).toEqual([null, ['number']])
  })

  it('leaves the speaker and the first sentence out of the title', () => {
    const { facts } = read({
      letterhead: [
        'ỦY BAN NHÂN DÂN TỈNH AN PHÚ',
        'Số: 07/2009/CT-UB',
        'AnPhú, ngày 22 tháng 10 năm 2009',
        'CHỈ THỊ CỦA UBND TỈNH AN PHÚ',
        'Về việc tăng cường bảo vệ rừng',
        'Rừng là tài sản quý của tỉnh và phải được mọi ngành, mọi cấp bảo vệ nghiêm ngặt.',
      ],
    })
    expect(facts).toMatchObject({ title: 'Về việc tăng cường bảo vệ rừng', date: '2009-10-22', place: 'AnPhú' })
  })

  it('takes no line in capitals for an organ where there is no letterhead', () => {
    expect(read({ letterhead: ['LỊCH LÀM VIỆC', 'Tuần 12'] }).facts.issuer).toBeNull()
  })

  it('without anything says nothing', () => {
    const { facts, blanks, present } = read({ body: ['I. NHIỆM VỤ'] })
    expect(facts).toMatchObject({ kind: 'khac', number: null, date: null, title: null, issuer: null, planYear: null })
    expect([blanks, present]).toEqual([[], false])
  })

  it('takes the year of a bare annex from its heading', () => {
    const { facts } = read({ body: ['DANH MỤC NHIỆM VỤ NĂM 2031', 'TT', 'Nội dung', 'Quý I'] })
    expect(facts.planYear).toBe(2031)
    expect(read({ body: ['Căn cứ Luật năm 2015', '- Báo cáo năm 2029'] }).facts.planYear).toBeNull()
  })

  it('takes the kind from the last sentence where no title says it', () => {
    expect(read({ body: ['I. NHIỆM VỤ', 'Trên đây là Báo cáo kết quả của xã.'] }).facts.kind).toBe('bao-cao')
  })

  it('knows the years of a plan of several', () => {
    const { facts } = read({ letterhead: [...PLAN_HEAD.slice(0, 4), 'Cải cách hành chính giai đoạn 2031-2033'] })
    expect([facts.planYear, facts.planYears]).toEqual([2031, [2031, 2032, 2033]])
  })
})

describe('letterheads of others', () => {
  it('reads a department under its province', () => {
    const { facts } = read({
      letterhead: [
        'UBND TỈNH AN PHÚ',
        'SỞ NỘI VỤ',
        'Số: 9/KH-SNV',
        'An Phú, ngày 02 tháng 01 năm 2031',
        'KẾ HOẠCH',
        'Kiểm tra năm 2031',
      ],
    })
    expect(facts.issuer).toEqual({ name: 'Sở Nội vụ', level: 'province', unit: null, parents: ['An Phú'] })
  })

  it('reads a party committee', () => {
    const { facts } = read({
      letterhead: [
        'ĐẢNG BỘ TỈNH AN PHÚ ĐẢNG CỘNG SẢN VIỆT NAM',
        'ĐẢNG ỦY XÃ ĐỒNG LẠC',
        'Số 15-KH/ĐU',
        'Đồng Lạc, ngày 02 tháng 01 năm 2031',
        'KẾ HOẠCH',
        'Chuyển đổi số năm 2031',
      ],
    })
    expect(facts.issuer).toMatchObject({ name: 'Đảng ủy xã Đồng Lạc', level: 'party' })
    expect(facts).toMatchObject({ kind: 'ke-hoach', title: 'Chuyển đổi số năm 2031', number: '15-KH/ĐU' })
  })

  it('reads a letter', () => {
    const { facts } = read({
      letterhead: [
        'UBND XÃ ĐỒNG LẠC',
        'Số: 77/UBND-VP',
        'V/v báo cáo cải cách',
        'hành chính năm 2031',
        'Đồng Lạc, ngày 02 tháng 03 năm 2031',
        'Kính gửi: Sở Nội vụ',
      ],
    })
    expect(facts).toMatchObject({ kind: 'cong-van', number: '77/UBND-VP', title: 'báo cáo cải cách hành chính năm 2031' })
  })

  it('names the organ where its chairman decides', () => {
    const { facts } = read({
      letterhead: [
        'UBND XÃ ĐỒNG LẠC',
        'Số: 5/QĐ-UBND',
        'Đồng Lạc, ngày 03 tháng 01 năm 2031',
        'QUYẾT ĐỊNH',
        'Về việc giao nhiệm vụ',
        'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỒNG LẠC',
      ],
    })
    expect(facts).toMatchObject({ kind: 'quyet-dinh', title: 'Về việc giao nhiệm vụ', signer: { position: 'Chủ tịch' } })
    expect(facts.issuer?.name).toMatch(/^(?:UBND|Ủy ban nhân dân) xã Đồng Lạc$/)
  })

  it('takes the authority of the title where no organ stands above', () => {
    const { facts } = read({ letterhead: ['QUYẾT ĐỊNH', 'Về việc giao nhiệm vụ', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỒNG LẠC'] })
    expect(facts.issuer).toMatchObject({ name: 'Ủy ban nhân dân xã Đồng Lạc', level: 'commune' })
  })
})

describe('letterhead of a decision', () => {
  it('names what it promulgates', () => {
    const { facts } = read(
      {
        letterhead: [
          'UBND XÃ ĐỒNG LẠC',
          'Số: 5/QĐ-UBND',
          'Đồng Lạc, ngày 03 tháng 01 năm 2031',
          'QUYẾT ĐỊNH',
          'Ban hành Kế hoạch cải cách hành chính năm 2031',
          'ỦY BAN NHÂN DÂN XÃ ĐỒNG LẠC',
        ],
        body: ['Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2031.'],
        closing: ['CHỦ TỊCH', 'Lê Thị An'],
      },
      {
        letterhead: ['KẾ HOẠCH', 'CẢI CÁCH HÀNH CHÍNH NĂM 2031'],
        self: ['(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 03/01/2031 của UBND xã Đồng Lạc)'],
      },
    )
    expect(facts).toMatchObject({
      kind: 'quyet-dinh',
      number: '5/QĐ-UBND',
      title: 'Ban hành Kế hoạch cải cách hành chính năm 2031',
      planYear: 2031,
      attachments: [{ kind: 'ke-hoach', title: 'Kế hoạch cải cách hành chính năm 2031' }],
    })
  })
})

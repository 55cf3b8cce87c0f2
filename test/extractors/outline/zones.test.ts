import { describe, expect, it } from 'vitest'
import { flowOf } from '../../../extractors/flow.ts'
import { zonesOf } from '../../../extractors/outline/zones.ts'
import { documentOf, paragraph, table } from '../made-up-document.ts'

/** `zone`, with the part behind it where it is not the first, and `!` where an annex opens. */
const zones = (...drafts: Parameters<typeof documentOf>) =>
  zonesOf(flowOf(documentOf(...drafts))).map(
    ({ zone, part, opensAnnex }) => `${zone}${part === 0 ? '' : part}${opensAnnex ? '!' : ''}`,
  )

/** Each line with the zone it stands in. */
const check = (rows: readonly (readonly [string, string])[]) =>
  expect(zones(...rows.map(([, text]) => text)).map((zone, i) => [zone, rows[i]?.[1]])).toEqual(rows)

const TASKS = table([
  ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
  ['1', 'Rà soát', 'Công an xã', 'Quý I'],
])

describe('zonesOf', () => {
  it('keeps the subject of a letter with its number', () => {
    check([
      ['letterhead', 'ỦY BAN NHÂN DÂN'],
      [
        'letterhead',
        'Số: 12/UBND-VP Khe Mơ, ngày 02 tháng 01 năm 2031 V/v triển khai công tác phòng cháy, chữa cháy, cứu nạn, cứu hộ và kiểm tra an toàn tại các chợ, nhà trọ trên địa bàn xã năm 2031',
      ],
      ['letterhead', 'Kính gửi: Các thôn'],
      ['preamble', 'Căn cứ Kế hoạch số 9/KH-UBND ngày 02/01/2031 của UBND tỉnh;'],
      ['body', '1. Về kiểm tra'],
    ])
  })
  it('follows a plan from letterhead to annexes', () => {
    check([
      ['letterhead', 'ỦY BAN NHÂN DÂN'],
      ['letterhead', 'Số: 12/KH-UBND'],
      ['letterhead', 'KẾ HOẠCH'],
      ['letterhead', 'Cải cách hành chính năm 2031'],
      ['preamble', 'Thực hiện Kế hoạch số 9/KH-UBND ngày 02/01/2031 của UBND tỉnh;'],
      ['preamble', 'Ủy ban nhân dân xã ban hành kế hoạch như sau:'],
      ['body', 'I. MỤC ĐÍCH, YÊU CẦU'],
      ['body', 'Các nội dung tại Phụ lục 01.'],
      ['body', 'Trên đây là Kế hoạch của xã.'],
      ['closing', 'Nơi nhận:'],
      ['closing', '- Như trên;'],
      ['closing', 'TM. ỦY BAN NHÂN DÂN'],
      ['annex!', 'PHỤ LỤC 01'],
      ['self', '(Kèm theo Kế hoạch số 12/KH-UBND)'],
      ['annex', 'TT Nội dung'],
      ['annex!', 'PHỤ LỤC 02'],
      ['annex', 'TT Nội dung'],
    ])
  })

  it('follows a decision and what it promulgates', () => {
    check(
      [
        ['letterhead', 'ỦY BAN NHÂN DÂN'],
        ['letterhead', 'QUYẾT ĐỊNH'],
        ['letterhead', 'Về việc ban hành Kế hoạch cải cách hành chính'],
        ['preamble', 'Căn cứ Luật Tổ chức chính quyền địa phương;'],
        ['preamble', 'Theo đề nghị của Văn phòng.'],
        ['body', 'QUYẾT ĐỊNH:'],
        ['body', 'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.'],
        ['closing', 'Nơi nhận:'],
        ['letterhead1', 'KẾ HOẠCH'],
        ['letterhead1', 'Cải cách hành chính năm 2031'],
        ['self1', '(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 03/01/2031)'],
        ['body1', 'I. MỤC ĐÍCH'],
      ].map(([zone, text]) => [zone as string, text as string] as const),
    )
  })

  it('finds the next document behind its own letterhead', () => {
    expect(
      zones('QUYẾT ĐỊNH', 'Điều 1. Ban hành', 'Nơi nhận:', 'UBND XÃ ĐỒNG LẠC', 'KẾ HOẠCH', 'Cải cách hành chính', 'I. MỤC ĐÍCH'),
    ).toEqual(['letterhead', 'body', 'closing', 'letterhead1', 'letterhead1', 'letterhead1', 'body1'])
  })

  it('lets the bracket of the source run over several paragraphs', () => {
    expect(
      zones('KẾ HOẠCH', '(Ban hành kèm theo Quyết định số 5/QĐ-UBND', 'ngày 03/01/2031 của UBND xã)', 'I. MỤC ĐÍCH'),
    ).toEqual(['letterhead', 'self', 'self', 'body'])
  })

  it('tells tables of the body from those of annexes', () => {
    expect(zones('KẾ HOẠCH', 'I. MỤC ĐÍCH', TASKS, 'II. NHIỆM VỤ', 'PHỤ LỤC', TASKS)).toEqual([
      'letterhead',
      'body',
      'body',
      'body',
      'annex!',
      'annex',
    ])
  })

  it.each([
    ['a mention', 'Phụ lục kèm theo Kế hoạch này'],
    ['a list of mentions', 'Phụ lục số 03, Phụ lục số 04 và các biểu'],
    ['a sentence', 'Phụ lục 02 của Kế hoạch này nêu rõ'],
  ])('opens no annex at %s', (_, text) => {
    expect(zones('KẾ HOẠCH', 'I. NHIỆM VỤ', 'Thực hiện các nội dung tại', text).at(-1)).toBe('body')
  })

  it('opens no annex at a reference that ends a broken sentence', () => {
    expect(zones('KẾ HOẠCH', 'I. NHIỆM VỤ', 'Thực hiện các nội dung tại', 'Phụ lục 02').at(-1)).toBe('body')
  })

  it('opens one behind the body where the closing is missing', () => {
    expect(zones('KẾ HOẠCH', 'I. NHIỆM VỤ', 'Rà soát văn bản.', 'Phụ lục 02').at(-1)).toBe('annex!')
  })

  it.each([
    ['Thực hiện cải cách hành chính năm 2031', 'letterhead'],
    ['Triển khai công tác tuyên truyền', 'letterhead'],
    ['Căn cứ Kế hoạch số 9/KH-UBND của UBND tỉnh;', 'preamble'],
    ['I. MỤC ĐÍCH', 'body'],
  ])('under the line of the kind stands %s: %s', (text, zone) => {
    expect(zones('KẾ HOẠCH NĂM 2031', text).at(-1)).toBe(zone)
  })

  it('takes a long first paragraph for the preamble', () => {
    const long = `Ủy ban nhân dân xã Đồng Lạc xây dựng kế hoạch ${'cải cách hành chính '.repeat(8)}như sau:`
    expect(zones('KẾ HOẠCH', 'Cải cách hành chính năm 2031', long, 'I. NHIỆM VỤ')).toEqual([
      'letterhead',
      'letterhead',
      'preamble',
      'body',
    ])
    expect(zones('KẾ HOẠCH', paragraph(long, { bold: true }))).toEqual(['letterhead', 'letterhead'])
  })
})

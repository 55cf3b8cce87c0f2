import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeRuns } from '../../../src/text/legacy/decode.ts'
import { encode, type Legacy } from './encode.ts'

const SENTENCES = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
  'Ủy ban nhân dân xã Tân Lương đã ban hành kế hoạch thực hiện nhiệm vụ trước ngày 30/11/2024.',
  'Bộ phận tiếp nhận và trả kết quả phải giữ gìn kỷ luật, kỷ cương; thường xuyên rà soát những thủ tục chưa hợp lý.',
  'Trưởng phòng Văn hóa hướng dẫn các thôn tổ chức hội nghị, lấy ý kiến nhân dân về đường giao thông và nước sạch.',
]
const FONTS: Readonly<Record<Legacy, string>> = { tcvn3: '.VnTime', vni: 'VNI-Times', viscii: 'VI Times', vps: 'VPS Times' }
const LEGACY = Object.keys(FONTS) as Legacy[]
const one = (text: string, font: string | null = null) => decodeRuns([{ text, font }])

describe('decodeRuns', () => {
  describe.each(LEGACY)('%s', (encoding) => {
    const small = SENTENCES.map((sentence) => sentence.toLowerCase())

    it.each(small)('reads by its font: %s', (sentence) => {
      expect(one(encode(sentence, encoding), FONTS[encoding])).toEqual({ texts: [sentence], encoding, lost: 0 })
    })

    it('reads without a font, and under a font that says otherwise', () => {
      const text = small.join('\n')
      for (const font of [null, 'Arial', '.VnTime', 'VNI-Times'])
        expect(one(encode(text, encoding), font)).toEqual({ texts: [text], encoding, lost: 0 })
    })

    it('reads whatever the runs', () => {
      const text = small.join('\n')
      const coded = encode(text, encoding)
      fc.assert(
        fc.property(fc.array(fc.nat(coded.length), { maxLength: 40 }), (cuts) => {
          const edges = [0, ...cuts.sort((a, b) => a - b), coded.length]
          const runs = edges.slice(1).map((to, i) => ({ text: coded.slice(edges[i], to), font: FONTS[encoding] }))
          expect(decodeRuns(runs).texts.join('')).toBe(text)
        }),
        { numRuns: 30 },
      )
    })
  })

  it('keeps the words of capital fonts as capitals', () => {
    const runs = ['quyÕt ®Þnh', ' CñA CHñ TÞCH'].map((text) => ({ text, font: '.VnTimeH' }))
    expect(decodeRuns(runs).texts).toEqual(['QUYẾT ĐỊNH', ' CỦA CHỦ TỊCH'])
  })

  it('raises titles typed in an ordinary font', () => {
    expect(one('CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM\n§éc lËp - Tù do', '.VnTime').texts[0]).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do',
    )
  })

  it('reads TCVN3 seen as Windows-1258 and as Turkish', () => {
    expect(one('quy đợnh, trư\u0309êng', '.VnTime').texts[0]).not.toBe('')
    expect(
      one('Uû ban nh©n d©n huyÖn, kü thuËt, lÜnh vùc, ®Þa b\u00b5n, t\u0131nh'.replace('\u0131', '\u0131'), '.VnTime Tur')
        .texts[0],
    ).toContain('kỹ thuật, lĩnh vực, địa bàn')
  })

  it('joins a VNI mark to the letter of the run before', () => {
    const runs = ['Keá hoa', 'ïch tha', 'ùng'].map((text) => ({ text, font: 'VNI-Times' }))
    expect(decodeRuns(runs).texts).toEqual(['Kế hoạ', 'ch thá', 'ng'])
  })

  it('reads each run of a mixed document in its own encoding', () => {
    const runs = [
      { text: `${SENTENCES[0]}\n`, font: 'Times New Roman' },
      { text: encode('kế hoạch cải cách hành chính nhà nước', 'tcvn3'), font: '.VnTime' },
      { text: '\n', font: null },
      { text: encode('thực hiện nhiệm vụ được giao', 'vni'), font: 'VNI-Times' },
    ]
    const { texts, encoding } = decodeRuns(runs)
    expect(texts).toEqual([`${SENTENCES[0]}\n`, 'kế hoạch cải cách hành chính nhà nước', '\n', 'thực hiện nhiệm vụ được giao'])
    expect(encoding).toBe('mixed')
  })

  it('believes the text rather than a legacy font name', () => {
    expect(one('Kế hoạch của Ủy ban nhân dân xã đã được duyệt', '.VnTime')).toEqual({
      texts: ['Kế hoạch của Ủy ban nhân dân xã đã được duyệt'],
      encoding: 'unicode',
      lost: 0,
    })
  })

  it.each([
    ...SENTENCES,
    'là',
    'xã',
    'và các bà mẹ',
    'Hà',
    'hè về',
    'ô tô',
    'Âu',
    'café',
    'déjà vu, à la carte, élève, Noël, Thaï, crème brûlée',
    'São Paulo, München, Ångström, señor',
    'ubnd@tanluong.gov.vn',
    'https://dichvucong.gov.vn/p/home?x=1&y=2',
    '25°C ± 0,5 × 10² µg/m³ ½ § 3 © 2024 ® ™ «trích» „x“ – — …',
    '□ ✓ ☐ ≥ 98% ≤ 5',
    'A 1.2-3/QĐ-UBND',
    '',
    ' \t\n',
  ])('does no harm to Unicode: %s', (text) => {
    for (const font of [null, 'Times New Roman']) expect(one(text, font)).toEqual({ texts: [text], encoding: 'unicode', lost: 0 })
  })

  it('composes NFD, across runs and over a stray space', () => {
    expect(one(SENTENCES[1]?.normalize('NFD') ?? '').texts[0]).toBe(SENTENCES[1])
    expect(
      decodeRuns([
        { text: 'ba', font: null },
        { text: '\u0323n bè', font: null },
      ]).texts,
    ).toEqual(['bạ', 'n bè'])
    expect(one('Ho \u0300a bình').texts[0]).toBe('Hòa bình')
  })

  it('reads a real hyphen as ư only where the parts are no words', () => {
    expect(one('Nhµ n-íc ®Çu t- vèn; sè 12/Q§-UBND, tr-ëng - phã phßng, x· - ph-êng', '.VnTime').texts[0]).toBe(
      'Nhà nước đầu tư vốn; số 12/QĐ-UBND, trưởng - phó phòng, xã - phường',
    )
  })

  it('leaves symbol fonts alone', () => {
    expect(
      decodeRuns([
        { text: '\uf0b7 ', font: 'Symbol' },
        { text: 'viÖc thø nhÊt', font: '.VnTime' },
      ]).texts,
    ).toEqual(['\uf0b7 ', 'việc thứ nhất'])
  })

  it('reads the Icelandic letter as the Vietnamese one that it looks like', () => {
    expect(one('Ðiều 5 Quyết định số 12/QÐ-UBND, Ðà Nẵng').texts[0]).toBe('Điều 5 Quyết định số 12/QĐ-UBND, Đà Nẵng')
    expect(one('Guðrún Þórðardóttir').texts[0]).toBe('Guðrún Þórðardóttir')
  })

  it('counts letters that an old conversion lost, and restores none', () => {
    const text = 'Các cơ quan nhà nớc tăng cờng hớng dẫn nhân dân'
    expect(one(text)).toEqual({ texts: [text], encoding: 'unicode', lost: 3 })
    expect(one('Nhà nớc nh sau, t vấn cho x nghiệp; c) dài 5 m và rộng').lost).toBe(4)
    expect(one('nh sau, t vấn').lost).toBe(0)
    expect(one('mạng l\u00adới bưu chính').lost).toBe(1)
    expect(one('cư\u00adờng độ, bư\u00adu điện, Thái Sơn, mới đến').lost).toBe(0)
  })
})

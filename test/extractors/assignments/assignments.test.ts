import { describe, expect, it } from 'vitest'
import { assignments } from '../../../extractors/assignments/assignments.ts'
import { outline } from '../../../extractors/outline/outline.ts'
import type { Passage } from '../../../extractors/passage.ts'
import { looksLikeUnit } from '../../../extractors/units/units.ts'
import { documentOf } from '../made-up-document.ts'

/** `path | unit | text | annexes` of each assignment. */
const read = (...lines: string[]): string[] => readAs(null, ...lines)

function readAs(kind: string | null, ...lines: string[]): string[] {
  const clauses = documentOf(...lines).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [{ text: block.text, span: block.span, page: null, part: 0 }] : [],
  )
  const passages = outline(clauses).pathed.map((pathed): Passage => ({ ...pathed, zone: 'body' }))
  return assignments(passages, { unit: looksLikeUnit, deadlines: () => [] }, kind).map(({ path, unit, text, annexRefs }) =>
    [path.join('/'), unit, text, annexRefs.join(',')].join(' | '),
  )
}

describe('assignments', () => {
  it('takes one for each unit that a clause names', () => {
    expect(
      read(
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Văn phòng UBND xã',
        '- Theo dõi, đôn đốc thực hiện Phụ lục 01.',
        '- Tổng hợp báo cáo.',
        '2. Công chức Tư pháp: Chủ trì thực hiện Phụ lục 02.',
        '3. Công an xã chủ trì bảo đảm an ninh.',
      ),
    ).toEqual([
      'III/1 | Văn phòng UBND xã | - Theo dõi, đôn đốc thực hiện Phụ lục 01. - Tổng hợp báo cáo. | 01',
      'III/2 | Công chức Tư pháp | Chủ trì thực hiện Phụ lục 02. | 02',
      'III/3 | Công an xã | chủ trì bảo đảm an ninh. | ',
    ])
  })

  it('takes headings that say whose duty it is, and paragraphs without labels', () => {
    expect(
      read('IV. PHÂN CÔNG', '1. Trách nhiệm của Phòng Kinh tế', '- Rà soát.', '2. Trách nhiệm của Công an xã: Tuần tra.'),
    ).toEqual(['IV/1 | Phòng Kinh tế | - Rà soát. | ', 'IV/2 | Công an xã | Tuần tra. | '])
    expect(
      read('III. TỔ CHỨC THỰC HIỆN.', 'Công chức Tư pháp có trách nhiệm tham mưu.', 'Kinh phí do ngân sách xã bảo đảm.'),
    ).toEqual(['III | Công chức Tư pháp | có trách nhiệm tham mưu. Kinh phí do ngân sách xã bảo đảm. | '])
  })

  it('finds no one in the middle of a sentence that a line broke', () => {
    expect(
      read(
        'III. TỔ CHỨC THỰC HIỆN',
        '1. Công chức Tài chính',
        'a) Phối hợp các cơ quan có liên quan tham mưu và chịu trách nhiệm trước',
        'UBND xã, Chủ tịch UBND xã kết quả giải ngân.',
      ),
    ).toHaveLength(1)
  })

  it('reads the clauses of a notice, which has no organising section', () => {
    const lines = [
      'II. Nhiệm vụ trong thời gian đến',
      '1. Giao Sở Nội vụ, Sở Tài chính theo chức năng, nhiệm vụ chịu trách nhiệm:',
      'a) Rà soát hồ sơ.',
      '2. Công ty TNHH Đầu tư, Xây dựng Hải Vọng tiếp thu các ý kiến.',
      '3. Đối với các nội dung kiến nghị khác: giải quyết sau.',
    ]
    expect(readAs('thong-bao', ...lines)).toEqual([
      'II/1 | Sở Nội vụ | theo chức năng, nhiệm vụ chịu trách nhiệm: a) Rà soát hồ sơ. | ',
      'II/1 | Sở Tài chính | theo chức năng, nhiệm vụ chịu trách nhiệm: a) Rà soát hồ sơ. | ',
      'II/2 | Công ty TNHH Đầu tư, Xây dựng Hải Vọng | tiếp thu các ý kiến. | ',
    ])
    expect(readAs('ke-hoach', ...lines)).toEqual([])
  })

  it('takes who gives the tasks for nobody who has one', () => {
    expect(
      read('Điều 2. Tổ chức thực hiện', 'Hội đồng nhân dân tỉnh giao:', '1. Ủy ban nhân dân tỉnh tổ chức triển khai.'),
    ).toEqual(['Điều 2/1 | Ủy ban nhân dân tỉnh | tổ chức triển khai. | '])
  })

  it('gives two where a heading names two units', () => {
    expect(read('IV. TỔ CHỨC THỰC HIỆN', '1. Công chức Tư pháp, Công an xã', '- Rà soát.')).toEqual([
      'IV/1 | Công chức Tư pháp | - Rà soát. | ',
      'IV/1 | Công an xã | - Rà soát. | ',
    ])
  })

  it('puts deeper clauses under the unit above them', () => {
    expect(
      read('IV. TỔ CHỨC THỰC HIỆN', '1. Văn phòng UBND xã', 'a) Theo dõi.', 'b) Tổng hợp.', '2. Công an xã: An ninh.'),
    ).toEqual(['IV/1 | Văn phòng UBND xã | a) Theo dõi. b) Tổng hợp. | ', 'IV/2 | Công an xã | An ninh. | '])
  })

  it('reads unlabelled paragraphs that name a unit', () => {
    expect(read('IV. TỔ CHỨC THỰC HIỆN', '- Văn phòng UBND xã: Theo dõi.', '- Công an xã: Bảo đảm an ninh.')).toEqual([
      'IV | Văn phòng UBND xã | Theo dõi. | ',
      'IV | Công an xã | Bảo đảm an ninh. | ',
    ])
  })

  it('ends with the section, and with the last sentence of the plan', () => {
    expect(
      read('II. TRÁCH NHIỆM THỰC HIỆN', '1. Công an xã: An ninh.', 'III. KINH PHÍ', '1. Văn phòng UBND xã: Lập dự toán.'),
    ).toHaveLength(1)
    expect(read('II. TỔ CHỨC THỰC HIỆN', '1. Công an xã: An ninh.', 'Trên đây là Kế hoạch của xã.')).toEqual([
      'II/1 | Công an xã | An ninh. | ',
    ])
  })

  it('finds none outside of an organising section', () => {
    expect(read('II. NHIỆM VỤ', '1. Công an xã: An ninh.')).toEqual([])
  })
})

import { clause, dash, heading } from '../tools/blocks.ts'
import { bodiesFor, communePlan } from '../tools/commune-plan.ts'
import { derive, replaceWords } from '../tools/derive.ts'
import { cite, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-xa-hoa-moc-trung-02-kh-2026'

const words = [
  ...bodiesFor({
    culture: 'Phòng Văn hóa - Xã hội',
    economy: 'Phòng Kinh tế',
    office: 'Văn phòng HĐND và UBND xã',
    centre: 'Trung tâm Phục vụ hành chính công xã',
    police: 'Công an xã',
    youth: 'Đoàn TNCS Hồ Chí Minh xã',
    hamlets: 'Các thôn',
    all: 'Các phòng chuyên môn',
  }),
  ['PHỤ LỤC ', 'Phụ lục số '],
] as const

const derived = derive({ slug: template, annexes }, slug, [], (annex) => {
  const { attached: _, ...bare } = replaceWords(annex, words)
  return bare
})
export const alignment = derived.alignment

export const description = communePlan({
  why: 'The province’s plan copied row by row, only its bodies replaced: nothing may be found to differ.',
  features: ['derived from the template', 'an exact copy but for names'],
  place: 'Hòa Mộc Trung',
  type: 'xã',
  number: '02/KH-UBND',
  date: '2026-01-08',
  title: ['Cải cách hành chính xã Hòa Mộc Trung năm 2026'],
  signer: { position: 'Chủ tịch', name: 'Phùng Đắc Thiện' },
  recipients: ['Sở Nội vụ', 'Đảng ủy, HĐND xã', 'Các phòng chuyên môn', 'Các thôn', 'Lưu: VT'],
  preamble: [
    t`Thực hiện ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'Chủ tịch UBND tỉnh Sơn Lam')} về việc ban hành Kế hoạch cải cách hành chính tỉnh Sơn Lam năm 2026, UBND xã Hòa Mộc Trung ban hành Kế hoạch cải cách hành chính xã năm 2026 như sau:`,
  ],
  body: [
    heading('I.', 'MỤC TIÊU', [
      clause(
        '1.',
        t`${target('Phấn đấu trên 92% người dân hài lòng về sự phục vụ của cơ quan hành chính', '>', 92, 'người dân hài lòng về sự phục vụ của cơ quan hành chính')}.`,
      ),
      clause(
        '2.',
        t`${target('Tối thiểu 80% hồ sơ thủ tục hành chính được nộp trực tuyến', '>=', 80, 'hồ sơ thủ tục hành chính được nộp trực tuyến')}; ${target('không quá 1% hồ sơ giải quyết trễ hạn', '<=', 1, 'hồ sơ giải quyết trễ hạn')}.`,
      ),
    ]),
    heading('II.', 'NHIỆM VỤ', [
      clause('1.', 'Công tác chỉ đạo, điều hành: thực hiện các nhiệm vụ tại Phụ lục số 01.'),
      clause('2.', 'Cải cách thể chế: thực hiện các nhiệm vụ tại Phụ lục số 02.'),
      clause('3.', 'Cải cách thủ tục hành chính: thực hiện các nhiệm vụ tại Phụ lục số 03.'),
      clause('4.', 'Tổ chức bộ máy, chế độ công vụ, tài chính công: thực hiện các nhiệm vụ tại Phụ lục số 04.'),
      clause('5.', 'Chính quyền số: thực hiện các nhiệm vụ tại Phụ lục số 05.'),
    ]),
    heading('III.', 'TỔ CHỨC THỰC HIỆN', [
      clause('1.', 'Phòng Văn hóa - Xã hội', [dash('Hướng dẫn, kiểm tra, tổng hợp kết quả thực hiện Kế hoạch.')], {
        assign: [{ unit: 'Phòng Văn hóa - Xã hội' }],
      }),
      clause('2.', 'Văn phòng HĐND và UBND xã', [dash('Chủ trì nhiệm vụ tại Phụ lục số 02, Phụ lục số 03.')], {
        assign: [{ unit: 'Văn phòng HĐND và UBND xã', annexRefs: ['02', '03'] }],
      }),
    ]),
  ],
  closing: 'Trên đây là Kế hoạch cải cách hành chính năm 2026 của UBND xã Hòa Mộc Trung./.',
  annexes: derived.annexes,
  units: [
    { id: 'ubnd-xa', name: 'UBND xã Hòa Mộc Trung', surfaceForms: ['UBND xã Hòa Mộc Trung'] },
    { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng Văn hóa - Xã hội'] },
    { id: 'van-phong-hdnd-ubnd', name: 'Văn phòng HĐND và UBND xã', surfaceForms: ['Văn phòng HĐND và UBND xã'] },
  ],
  text: { seed: 101, spacing: 'double', pageStart: 'space', pageNumber: 'none', numberCell: 'top', letterhead: 'by-cell' },
  word: { seed: 101, automaticRowNumbers: true },
  pdf: 'chromium',
})

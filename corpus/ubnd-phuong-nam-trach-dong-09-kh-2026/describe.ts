import { blank, clause, heading, list, one, paragraph } from '../tools/blocks.ts'
import { always, day, every } from '../tools/deadline-marks.ts'
import { derive, type Edit, replaceWords, withColumns } from '../tools/derive.ts'
import type { Annex, Description } from '../tools/description.ts'
import { cite, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-phuong-nam-trach-dong-09-kh-2026'

const edits: readonly Edit[] = [
  { edit: 'drop', row: '01/4' },
  { edit: 'drop', row: '02/3' },
  { edit: 'drop', row: '05/2' },
  {
    edit: 'merge',
    rows: ['03/4', '03/5'],
    cells: {
      task: one(
        t`Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính; ${target('tỷ lệ hồ sơ được số hóa đạt trên 95%', '>', 95, 'tỷ lệ hồ sơ được số hóa')}; xử lý, công khai kết quả xử lý phản ánh, kiến nghị của người dân, doanh nghiệp về quy định hành chính`,
      ),
      output: list(['Báo cáo kết quả số hóa', 'Văn bản trả lời', 'Kết quả được công khai']),
      lead: list(['Trung tâm Phục vụ hành chính công tỉnh', 'Văn phòng UBND tỉnh']),
      deadline: list([
        t`Báo cáo số hóa: ${every('hằng tháng', 'P1M', { subject: 'Báo cáo số hóa' })}`,
        t`Xử lý phản ánh, kiến nghị: ${always('thường xuyên', { subject: 'Xử lý phản ánh, kiến nghị' })}`,
      ]),
    },
  },
  { edit: 'change', row: '02/1', cells: { deadline: blank }, changes: [{ field: 'deadline', direction: 'dropped' }] },
  { edit: 'change', row: '03/1', cells: { lead: one('Tổ dân phố số 7') }, changes: [{ field: 'lead' }] },
  { edit: 'change', row: '04/2', cells: { output: one('Kế hoạch đào tạo, bồi dưỡng') }, changes: [{ field: 'output' }] },
  {
    edit: 'change',
    row: '04/3',
    cells: { deadline: one(t`${day('Trước ngày 28/12/2026', '2026-12-28')}`) },
    changes: [{ field: 'deadline', direction: 'later' }],
  },
]

const words = [
  ['UBND các xã, phường', 'Các tổ dân phố'],
  ['Các sở, ban, ngành', 'Các phòng, đơn vị thuộc phường'],
  ['Trung tâm Phục vụ hành chính công tỉnh', 'Trung tâm Phục vụ hành chính công phường'],
  ['Văn phòng UBND tỉnh', 'Văn phòng HĐND-UBND phường'],
  ['Sở Nông nghiệp và Môi trường', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['Sở Khoa học và Công nghệ', 'Phòng Văn hóa - Xã hội'],
  ['Sở Nội vụ', 'Phòng Văn hóa - Xã hội'],
  ['Sở Tư pháp', 'Văn phòng HĐND-UBND phường'],
  ['Sở Tài chính', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['Công an tỉnh', 'Công an phường'],
  ['Tỉnh đoàn', 'Đoàn Thanh niên phường'],
  ['Báo và Phát thanh, Truyền hình Sơn Lam', 'Phòng Văn hóa - Xã hội'],
] as const

const columns = [
  { role: 'no', header: 'Số TT', width: 5 },
  { role: 'task', header: 'Tên nhiệm vụ', width: 33 },
  { role: 'lead', header: 'Chủ trì', width: 15 },
  { role: 'support', header: 'Phối hợp', width: 16 },
  { role: 'output', header: 'Sản phẩm đầu ra', width: 17 },
  { role: 'deadline', header: 'Thời điểm hoàn thành', width: 14 },
] as const

/** The ward counts its annexes in roman numerals. */
const ROMAN: Readonly<Record<string, string>> = { '01': 'I', '02': 'II', '03': 'III', '04': 'IV', '05': 'V' }
const roman = (number: string | null): string => ROMAN[number ?? ''] ?? ''
const derived = derive({ slug: template, annexes }, slug, edits, (annex): Annex => {
  const { attached: _, ...bare } = withColumns(replaceWords(annex, words), columns)
  const number = roman(annex.number)
  return { ...bare, heading: `Phụ lục ${number}`, number, oneLine: true, repeatHeader: false }
})
const renamed = (row: string): string => row.replace(/^[^/]+/, roman)
const { plan } = derived.alignment
export const alignment = {
  ...derived.alignment,
  plan: { ...plan, items: plan.items.map((item) => ({ ...item, plan: item.plan.map(renamed) })), extra: plan.extra.map(renamed) },
}

export const description: Description = {
  why: 'A ward’s plan derived from the province’s: tasks dropped and merged, a deadline left out, a task given to a body that cannot lead it.',
  features: [
    'derived from the template',
    'a ward',
    'header not repeated on the next page',
    'roman annex numbers',
    'two tasks merged, three dropped',
    'planted: row without deadline',
  ],
  document: {
    kind: 'ke-hoach',
    number: '09/KH-UBND',
    date: '2026-01-20',
    place: 'Nam Trạch Đông',
    issuer: { name: 'Ủy ban nhân dân phường Nam Trạch Đông', level: 'commune', unit: 'Nam Trạch Đông', parents: ['Sơn Lam'] },
    title: 'Thực hiện công tác cải cách hành chính năm 2026',
    planYear: 2026,
    signer: { position: 'Phó Chủ tịch', name: 'Hà Thị Mai Quyên' },
    recipients: ['UBND tỉnh', 'Sở Nội vụ', 'Đảng ủy, HĐND phường', 'Các phòng, đơn vị', 'Các tổ dân phố', 'Lưu: VT, VHXH'],
    accept: { 'signer.position': ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'KT. Chủ tịch Phó Chủ tịch', 'PHÓ CHỦ TỊCH'] },
  },
  parts: [
    {
      letterhead: {
        organ: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG NAM TRẠCH ĐÔNG'],
        number: 'Số: 09/KH-UBND',
        dateline: 'Nam Trạch Đông, ngày 20 tháng 01 năm 2026',
      },
      kindLine: 'KẾ HOẠCH',
      title: ['Thực hiện công tác cải cách hành chính năm 2026'],
      preamble: [
        t`Căn cứ ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'UBND tỉnh', { shape: { so: '' } })} về Kế hoạch cải cách hành chính tỉnh Sơn Lam năm 2026, UBND phường Nam Trạch Đông ban hành Kế hoạch với các nội dung sau:`,
      ],
      body: [
        heading('1.', 'MỤC TIÊU', [
          clause(
            '1.1.',
            t`${target('Mức độ hài lòng của người dân đạt tối thiểu 92%', '>=', 92, 'Mức độ hài lòng của người dân')}.`,
          ),
          clause(
            '1.2.',
            t`${target('Trên 85% hồ sơ nộp trực tuyến', '>', 85, 'hồ sơ nộp trực tuyến')}; ${target('100% kết quả được trả bằng bản điện tử', '=', 100, 'kết quả được trả bằng bản điện tử')}.`,
          ),
        ]),
        heading('2.', 'NỘI DUNG', [
          clause('2.1.', 'Các nhiệm vụ, sản phẩm và thời điểm hoàn thành nêu tại Phụ lục I đến Phụ lục V.'),
          clause('2.2.', 'Các phòng, đơn vị không tổ chức hội nghị riêng, lồng ghép với giao ban tháng của phường.'),
        ]),
        heading('3.', 'TỔ CHỨC THỰC HIỆN', [
          clause('3.1.', 'Phòng Văn hóa - Xã hội: Thường trực theo dõi; mở sổ tổng hợp kết quả từng nhiệm vụ.', [], {
            assign: [{ unit: 'Phòng Văn hóa - Xã hội' }],
          }),
          clause('3.2.', 'Phòng Kinh tế, Hạ tầng và Đô thị: Bố trí kinh phí; công khai quy hoạch, giá đất tại trụ sở.', [], {
            assign: [{ unit: 'Phòng Kinh tế, Hạ tầng và Đô thị' }],
          }),
          clause('3.3.', 'Văn phòng HĐND-UBND phường: Kiểm soát thủ tục hành chính.', [], {
            assign: [{ unit: 'Văn phòng HĐND-UBND phường' }],
          }),
        ]),
        paragraph('Trên đây là Kế hoạch thực hiện công tác cải cách hành chính năm 2026 của UBND phường./.'),
      ],
      signature: {
        recipients: [
          'Nơi nhận:',
          '- UBND tỉnh;',
          '- Sở Nội vụ;',
          '- Đảng ủy, HĐND phường;',
          '- Các phòng, đơn vị;',
          '- Các tổ dân phố;',
          '- Lưu: VT, VHXH.',
        ],
        lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
        name: 'Hà Thị Mai Quyên',
      },
    },
  ],
  annexes: derived.annexes,
  units: [
    { id: 'ubnd-phuong', name: 'UBND phường Nam Trạch Đông', surfaceForms: ['UBND phường Nam Trạch Đông', 'UBND phường'] },
    { id: 'ubnd-tinh', name: 'UBND tỉnh', surfaceForms: ['UBND tỉnh'] },
    {
      id: 'phong-don-vi',
      name: 'Các phòng, đơn vị thuộc phường',
      surfaceForms: ['Các phòng, đơn vị thuộc phường', 'Các phòng, đơn vị'],
      scope: 'generic',
    },
    {
      id: 'trung-tam-phuc-vu-hanh-chinh-cong',
      name: 'Trung tâm Phục vụ hành chính công phường',
      surfaceForms: ['Trung tâm Phục vụ hành chính công phường'],
    },
    { id: 'doan-thanh-nien', name: 'Đoàn Thanh niên phường', surfaceForms: ['Đoàn Thanh niên phường'] },
    { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng Văn hóa - Xã hội'] },
    { id: 'van-phong-hdnd-ubnd', name: 'Văn phòng HĐND-UBND phường', surfaceForms: ['Văn phòng HĐND-UBND phường'] },
    {
      id: 'phong-kinh-te-ha-tang-do-thi',
      name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      surfaceForms: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
    },
    { id: 'cac-to-dan-pho', name: 'Các tổ dân phố', surfaceForms: ['Các tổ dân phố'] },
    { id: 'to-dan-pho-7', name: 'Tổ dân phố số 7', surfaceForms: ['Tổ dân phố số 7'] },
    { id: 'cong-an-phuong', name: 'Công an phường', surfaceForms: ['Công an phường'] },
  ],
  findings: [
    { rule: 'row-without-deadline', severity: 'warning', message: 'The deadline cell is empty.', where: 'annex II row 1' },
  ],
  text: { seed: 71, spacing: 'single', pageStart: 'form-feed', pageNumber: 'bottom', numberCell: 'top', letterhead: 'by-cell' },
  word: { seed: 71, automaticLabels: true },
  pdf: 'chromium',
}

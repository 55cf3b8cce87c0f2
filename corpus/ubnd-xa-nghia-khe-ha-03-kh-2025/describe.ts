import { clause, heading, one } from '../tools/blocks.ts'
import { bodiesFor, communePlan } from '../tools/commune-plan.ts'
import { day } from '../tools/deadline-marks.ts'
import { derive, type Edit, replaceWords, withColumns } from '../tools/derive.ts'
import { cite, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-xa-nghia-khe-ha-03-kh-2025'

/** Days of 2025 throughout, but the same days; one task is late against its own year’s day too. */
const edits: readonly Edit[] = [
  {
    edit: 'reword',
    row: '01/1',
    cells: {
      task: one('Ban hành kế hoạch cải cách hành chính năm 2026 của UBND xã, nêu rõ việc, người làm, sản phẩm và thời gian xong'),
    },
  },
  {
    edit: 'reword',
    row: '01/4',
    cells: { task: one('Tuyên truyền về cải cách hành chính trên loa truyền thanh xã và tại các cuộc họp thôn') },
  },
  {
    edit: 'reword',
    row: '02/1',
    cells: {
      task: one('Tự kiểm tra, rà soát văn bản quy phạm pháp luật do HĐND, UBND xã ban hành; lập danh mục văn bản hết hiệu lực'),
    },
  },
  {
    edit: 'change',
    row: '04/3',
    cells: { deadline: one(t`${day('Trước ngày 29/12/2026', '2026-12-29')}`) },
    changes: [{ field: 'deadline', direction: 'later' }],
  },
  {
    edit: 'reword',
    row: '05/2',
    cells: { task: one('Bảo đảm đường truyền, thiết bị của phòng họp trực tuyến xã khi tỉnh, huyện họp trực tuyến') },
  },
  { edit: 'drop', row: '03/3' },
  { edit: 'drop', row: '04/4' },
]

/** A commune of before 1 July 2025 has officials, no departments. */
const words = [
  ...bodiesFor({
    culture: 'Công chức Văn hóa - xã hội',
    economy: 'Công chức Tài chính - kế toán',
    office: 'Công chức Văn phòng - thống kê',
    interior: 'Công chức Văn phòng - thống kê',
    justice: 'Công chức Tư pháp - hộ tịch',
    land: 'Công chức Địa chính - nông nghiệp - xây dựng và môi trường',
    centre: 'Bộ phận Tiếp nhận và Trả kết quả xã',
    police: 'Công an xã',
    youth: 'Đoàn Thanh niên xã',
    hamlets: 'Trưởng các thôn',
    all: 'Các ban, ngành, đoàn thể xã',
  }),
  ['năm 2026', 'năm 2025'],
  ['Năm 2026', 'Năm 2025'],
  ['/2026', '/2025'],
  ['"2026-', '"2025-'],
  ['công chức cấp xã', 'cán bộ, công chức xã'],
] as const

const columns = [
  { role: 'no', header: 'TT', width: 5 },
  { role: 'task', header: 'Nội dung nhiệm vụ', width: 35 },
  { role: 'output', header: 'Sản phẩm', width: 17 },
  { role: 'lead', header: 'Người chủ trì', width: 14 },
  { role: 'support', header: 'Người phối hợp', width: 14 },
  { role: 'deadline', header: 'Thời gian', width: 15 },
] as const

const derived = derive(
  { slug: template, annexes },
  slug,
  edits,
  (annex) => {
    const { attached: _, ...bare } = withColumns(replaceWords(annex, words), columns)
    return { ...bare, heading: `Phụ lục ${Number(annex.number)}` }
  },
  String,
  { notes: ['other-year'] },
)
export const alignment = derived.alignment

export const description = communePlan({
  why: 'A plan of the year before, sent in place of this year’s: the same tasks, each day a year early.',
  features: [
    'derived from the template',
    'another plan year',
    'a commune of before 1 July 2025: officials instead of departments, a district above it',
    'two tasks dropped, one deadline late',
  ],
  place: 'Nghĩa Khê Hạ',
  type: 'xã',
  parents: ['Lam Đoài', 'Sơn Lam'],
  number: '03/KH-UBND',
  date: '2025-01-10',
  planYear: 2025,
  title: ['Cải cách hành chính xã Nghĩa Khê Hạ năm 2025'],
  signer: { position: 'Phó Chủ tịch', name: 'Mạc Thị Hiên' },
  recipients: ['UBND huyện Lam Đoài', 'Phòng Nội vụ huyện', 'Trưởng các thôn', 'Lưu: VT'],
  preamble: [
    t`Thực hiện ${cite('ke-hoach', '12/KH-UBND', '2025-01-03', 'UBND huyện Lam Đoài')} về cải cách hành chính huyện Lam Đoài, tỉnh Sơn Lam năm 2025, UBND xã Nghĩa Khê Hạ xây dựng Kế hoạch cải cách hành chính năm 2025 như sau:`,
  ],
  body: [
    heading('I.', 'MỤC TIÊU', [
      clause(
        '1.',
        t`${target('Trên 90% người dân hài lòng với việc giải quyết thủ tục hành chính', '>', 90, 'người dân hài lòng với việc giải quyết thủ tục hành chính')}.`,
      ),
      clause('2.', t`${target('Tối thiểu 70% hồ sơ nộp trực tuyến', '>=', 70, 'hồ sơ nộp trực tuyến')}.`),
    ]),
    heading('II.', 'NHIỆM VỤ', [clause('1.', 'Nhiệm vụ cụ thể nêu tại các Phụ lục 1, 2, 3, 4, 5.')]),
    heading('III.', 'TỔ CHỨC THỰC HIỆN', [
      clause('1.', 'Công chức Văn phòng - thống kê: Theo dõi, tổng hợp, tham mưu báo cáo theo định kỳ.', [], {
        assign: [{ unit: 'Công chức Văn phòng - thống kê' }],
      }),
      clause('2.', 'Công chức Tài chính - kế toán: Tham mưu bố trí kinh phí trong dự toán được giao.', [], {
        assign: [{ unit: 'Công chức Tài chính - kế toán' }],
      }),
    ]),
  ],
  closing: 'Yêu cầu cán bộ, công chức xã, Trưởng các thôn nghiêm túc thực hiện./.',
  annexes: derived.annexes,
  units: [
    { id: 'ubnd-xa', name: 'UBND xã Nghĩa Khê Hạ', surfaceForms: ['UBND xã Nghĩa Khê Hạ', 'UBND xã'] },
    { id: 'van-phong-thong-ke', name: 'Công chức Văn phòng - thống kê', surfaceForms: ['Công chức Văn phòng - thống kê'] },
    { id: 'van-hoa-xa-hoi', name: 'Công chức Văn hóa - xã hội', surfaceForms: ['Công chức Văn hóa - xã hội'] },
    { id: 'tai-chinh-ke-toan', name: 'Công chức Tài chính - kế toán', surfaceForms: ['Công chức Tài chính - kế toán'] },
  ],
  text: { seed: 111, spacing: 'single', pageStart: 'form-feed', pageNumber: 'top', numberCell: 'top', letterhead: 'by-line' },
  word: { seed: 111, splitRuns: true },
  pdf: 'libreoffice',
})

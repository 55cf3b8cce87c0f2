import { arrange } from '../tools/arrange.ts'
import { clause, heading, list, one } from '../tools/blocks.ts'
import { bodiesFor, communePlan } from '../tools/commune-plan.ts'
import { always, day, month, quarter } from '../tools/deadline-marks.ts'
import { derive, type Edit, replaceWords } from '../tools/derive.ts'
import { cite, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-phuong-kim-thach-doai-16-kh-2026'

const reword = (row: string, task: string): Edit => ({ edit: 'reword', row, cells: { task: one(task) } })

const edits: readonly Edit[] = [
  {
    edit: 'merge',
    rows: ['01/1', '05/1'],
    cells: {
      task: one('Ban hành kế hoạch cải cách hành chính và kế hoạch chuyển đổi số của phường năm 2026'),
      output: list(['Kế hoạch cải cách hành chính', 'Kế hoạch chuyển đổi số']),
      deadline: list([
        t`Kế hoạch cải cách hành chính: ${day('trước ngày 15/01/2026', '2026-01-15', { subject: 'Kế hoạch cải cách hành chính' })}`,
        t`Kế hoạch chuyển đổi số: ${month('tháng 02/2026', '2026-02', { subject: 'Kế hoạch chuyển đổi số' })}`,
      ]),
    },
  },
  reword('01/2', 'Kiểm tra, giám sát kỷ luật, kỷ cương và CCHC nội bộ; chấn chỉnh sau kiểm tra'),
  reword('01/3', 'Tổ chức “Ngày lắng nghe dân nói”: đối thoại giữa Chủ tịch phường với người dân, doanh nghiệp về TTHC'),
  { edit: 'drop', row: '01/4' },
  {
    edit: 'add',
    after: '01/5',
    cells: {
      task: one('Tuyên truyền phòng, chống lừa đảo qua mạng bằng các hình thức phù hợp với từng tổ dân phố'),
      output: one('Tin, bài'),
      lead: one('Công an phường'),
      support: one('Các tổ dân phố'),
      deadline: one(t`${always()}`),
    },
  },
  reword('01/5', 'Chế độ báo cáo CCHC (quý, 6 tháng, năm)'),
  reword('02/1', 'Đánh giá lại hiệu lực văn bản QPPL của các phường trước hợp nhất, lập danh mục hết hiệu lực để công bố'),
  reword('02/2', 'Theo dõi thi hành pháp luật chuyên đề: đất đai, môi trường'),
  {
    edit: 'merge',
    rows: ['02/3', '02/4'],
    cells: {
      task: one(
        t`Công tác PBGDPL, pháp chế, hòa giải ở cơ sở; ${target('tỷ lệ hòa giải thành từ 85% trở lên', '>=', 85, 'tỷ lệ hòa giải thành')}`,
      ),
      output: list(['Hội nghị phổ biến', 'Báo cáo kết quả hòa giải']),
      deadline: one(t`${month('Tháng 12/2026', '2026-12')}`),
    },
  },
  reword('03/1', 'Niêm yết danh mục TTHC tại nơi tiếp nhận, công khai trên Cổng DVC quốc gia'),
  {
    edit: 'change',
    row: '03/2',
    cells: {
      task: one(
        t`Tái cấu trúc quy trình, đề xuất đơn giản hóa TTHC, ${target('giảm tối thiểu 40% thời gian giải quyết', '>=', 40, 'thời gian giải quyết')}`,
      ),
    },
    changes: [{ field: 'target', direction: 'raised' }],
  },
  {
    edit: 'change',
    row: '03/3',
    cells: {
      task: one(
        t`Thực hiện cơ chế một cửa phi địa giới: ${target('100% TTHC được tiếp nhận phi địa giới', '=', 100, 'TTHC được tiếp nhận phi địa giới')}`,
      ),
      deadline: one(t`${quarter('Quý III/2026', 2026, 3)}`),
    },
    changes: [{ field: 'deadline', direction: 'later' }],
  },
  {
    edit: 'split',
    row: '03/4',
    into: [
      {
        task: one(t`Số hóa hồ sơ đầu vào; ${target('tỷ lệ hồ sơ được số hóa đạt trên 95%', '>', 95, 'tỷ lệ hồ sơ được số hóa')}`),
      },
      { task: one('Số hóa kết quả giải quyết TTHC, đưa vào kho dữ liệu điện tử để tái sử dụng') },
    ],
  },
  reword('03/5', 'Giải quyết PAKN về quy định hành chính, công khai nội dung giải quyết'),
  reword('03/6', 'Đo lường sự hài lòng (khảo sát, báo cáo)'),
  { edit: 'drop', row: '04/1' },
  reword('04/2', 'Kế hoạch đào tạo, bồi dưỡng CBCC phường (kỹ năng quản lý, kỹ năng số)'),
  reword('04/3', 'Thực hiện KPI đánh giá công chức theo kết quả, sản phẩm'),
  {
    edit: 'change',
    row: '04/4',
    cells: {
      task: one('Hoán đổi vị trí công tác định kỳ với công chức tài chính - kế toán, địa chính'),
      lead: one('Trạm Y tế phường'),
    },
    changes: [{ field: 'lead' }],
  },
  reword('04/5', 'Công khai ngân sách; giám sát mua sắm, quản lý tài sản công'),
  {
    edit: 'reword',
    row: '04/6',
    cells: {
      task: one(t`Đầu tư công: ${target('giải ngân đạt 100% kế hoạch vốn được giao', '=', 100, 'kế hoạch vốn được giao')}`),
    },
  },
  reword('05/2', 'Nâng cấp phòng họp không giấy, hội nghị truyền hình trực tuyến'),
  reword('05/3', 'An toàn thông tin mạng; ứng cứu sự cố đối với hệ thống dùng chung'),
  {
    edit: 'change',
    row: '05/4',
    cells: {
      task: one('“Bình dân học vụ số”: phổ cập kỹ năng số cho người dân do Tổ công nghệ số cộng đồng đảm nhiệm'),
      output: one('Báo cáo kết quả tập huấn'),
    },
    changes: [{ field: 'output', direction: 'dropped' }],
  },
  reword('05/5', 'Tự chấm điểm PAR Index: Chỉ số CCHC năm 2026 của phường'),
  {
    edit: 'add',
    after: '05/5',
    cells: {
      task: one('Tự đánh giá, chấm điểm Bộ chỉ số đô thị văn minh năm 2026'),
      output: one('Báo cáo tự chấm điểm'),
      lead: one('Phòng Kinh tế, Hạ tầng và Đô thị'),
      support: one('Các tổ dân phố'),
      deadline: one(t`${day('Trước ngày 10/12/2026', '2026-12-10')}`),
    },
  },
]

const words = [
  ...bodiesFor({
    culture: 'Phòng Văn hóa - Xã hội',
    economy: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    office: 'Văn phòng HĐND và UBND phường',
    centre: 'Trung tâm Phục vụ HCC phường',
    police: 'Công an phường',
    youth: 'Đoàn Thanh niên phường',
    hamlets: 'Các tổ dân phố',
    all: 'Các phòng, đơn vị thuộc phường',
  }),
] as const

const columns = [
  { role: 'no', header: 'TT', width: 5 },
  { role: 'task', header: 'Tên nhiệm vụ', width: 33 },
  { role: 'lead', header: 'Đơn vị chủ trì', width: 15 },
  { role: 'support', header: 'Đơn vị phối hợp', width: 16 },
  { role: 'deadline', header: 'Thời hạn', width: 15 },
  { role: 'output', header: 'Sản phẩm', width: 16 },
] as const

const { annexes: arranged, alignment: aligned } = arrange(
  derive({ slug: template, annexes }, slug, edits, (annex) => replaceWords(annex, words)),
  [
    {
      number: '01',
      heading: 'Phụ lục 01',
      title: 'Nhiệm vụ về thể chế, thủ tục hành chính',
      columns,
      of: [{ annex: '03' }, { annex: '02' }],
    },
    {
      number: '02',
      heading: 'Phụ lục 02',
      title: 'Nhiệm vụ về bộ máy, công vụ, tài chính, chính quyền số',
      columns,
      of: [{ annex: '04' }, { annex: '05' }],
      shuffle: 4,
    },
    { number: '03', heading: 'Phụ lục 03', title: 'Nhiệm vụ về chỉ đạo, điều hành', columns, of: [{ annex: '01' }] },
  ].map((sheet) => ({ ...sheet, repeatHeader: true })),
)
export const alignment = aligned

export const description = communePlan({
  why: 'A ward in headlines and slogans: tasks cut to a few words, two merged across annexes, a task split in two.',
  features: [
    'derived from the template',
    'tasks as headlines, abbreviations, slogans',
    'merged across annexes, one deadline for two',
    'two look-alikes',
    'five annexes made three',
  ],
  place: 'Kim Thạch Đoài',
  type: 'phường',
  number: '16/KH-UBND',
  date: '2026-01-12',
  title: ['Cải cách hành chính năm 2026'],
  signer: { position: 'Phó Chủ tịch', name: 'Lưu Hải Đường' },
  recipients: ['UBND tỉnh', 'Sở Nội vụ', 'Các phòng, đơn vị thuộc phường', 'Lưu: VT'],
  preamble: [
    t`Thực hiện ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'Chủ tịch UBND tỉnh Sơn Lam')} ban hành Kế hoạch cải cách hành chính (CCHC) tỉnh Sơn Lam năm 2026, UBND phường Kim Thạch Đoài ban hành Kế hoạch CCHC năm 2026 như sau:`,
  ],
  body: [
    heading('I.', 'MỤC TIÊU', [
      clause('1.', t`${target('Trên 94% người dân hài lòng về sự phục vụ', '>', 94, 'người dân hài lòng về sự phục vụ')}.`),
    ]),
    heading('II.', 'NHIỆM VỤ', [clause('1.', 'Chi tiết tại Phụ lục 01, Phụ lục 02, Phụ lục 03.')]),
    heading('III.', 'TỔ CHỨC THỰC HIỆN', [
      clause('1.', 'Phòng Văn hóa - Xã hội: Đôn đốc, tổng hợp.', [], { assign: [{ unit: 'Phòng Văn hóa - Xã hội' }] }),
      clause('2.', 'Văn phòng HĐND và UBND phường: Kiểm soát thủ tục hành chính (TTHC).', [], {
        assign: [{ unit: 'Văn phòng HĐND và UBND phường' }],
      }),
    ]),
  ],
  closing: 'Đề nghị các phòng, đơn vị thuộc phường nghiêm túc thực hiện./.',
  annexes: arranged,
  units: [
    { id: 'ubnd-phuong', name: 'UBND phường Kim Thạch Đoài', surfaceForms: ['UBND phường Kim Thạch Đoài'] },
    { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng Văn hóa - Xã hội'] },
    { id: 'van-phong', name: 'Văn phòng HĐND và UBND phường', surfaceForms: ['Văn phòng HĐND và UBND phường'] },
  ],
  text: { seed: 201, spacing: 'double', pageStart: 'form-feed', pageNumber: 'top', numberCell: 'centre', letterhead: 'by-line' },
  word: { seed: 201, splitRuns: true },
  pdf: 'libreoffice',
})

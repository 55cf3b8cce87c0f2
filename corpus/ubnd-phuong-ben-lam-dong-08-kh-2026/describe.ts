import { arrange } from '../tools/arrange.ts'
import { clause, dash, heading, list, one, run } from '../tools/blocks.ts'
import { bodiesFor, communePlan } from '../tools/commune-plan.ts'
import { always, day, every, month, quarter, when, year } from '../tools/deadline-marks.ts'
import { derive, type Edit, replaceWords } from '../tools/derive.ts'
import { cite, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-phuong-ben-lam-dong-08-kh-2026'

const reword = (row: string, task: string): Edit => ({ edit: 'reword', row, cells: { task: one(task) } })

const edits: readonly Edit[] = [
  reword('01/1', 'Ban hành KH CCHC năm 2026 của phường, xác định rõ nhiệm vụ, sản phẩm, thời gian và người chịu trách nhiệm'),
  {
    edit: 'reword',
    row: '01/2',
    cells: {
      task: one(
        'Kiểm tra công tác CCHC, kỷ luật, kỷ cương hành chính tại các phòng, đơn vị; thông báo kết luận, đôn đốc khắc phục',
      ),
      deadline: list([
        t`Kế hoạch: ${month('tháng 3/2026', '2026-03', { subject: 'Kế hoạch' })}`,
        t`Thông báo kết luận: ${day('trước ngày 30/11/2026', '2026-11-30', { subject: 'Thông báo kết luận' })}`,
      ]),
    },
  },
  reword('01/3', 'Lãnh đạo phường đối thoại với người dân, doanh nghiệp về TTHC và thái độ phục vụ của CBCC'),
  reword('01/4', 'Tuyên truyền CCHC qua trang Zalo của phường, bảng tin tổ dân phố, loa truyền thanh'),
  {
    edit: 'change',
    row: '01/5',
    cells: {
      task: one('Báo cáo kết quả CCHC'),
      deadline: list([
        t`${every('Định kỳ 6 tháng', 'P6M')}`,
        t`Báo cáo năm: ${day('trước ngày 25/11/2026', '2026-11-25', { subject: 'Báo cáo năm' })}`,
      ]),
    },
    changes: [{ field: 'deadline', direction: 'later', accept: ['incomparable', 'dropped'] }],
  },
  reword('02/1', 'Tự kiểm tra, rà soát VBQPPL chịu tác động của sắp xếp ĐVHC; lập danh mục VBQPPL hết hiệu lực'),
  reword('02/2', 'Theo dõi tình hình THPL trong quản lý đất đai và bảo vệ môi trường trên địa bàn phường'),
  {
    edit: 'reword',
    row: '02/3',
    cells: {
      task: one('PBGDPL cho tổ trưởng tổ dân phố, trưởng ban công tác mặt trận và người có uy tín'),
      deadline: one(t`${day('Trước ngày 31/12/2026', '2026-12-31')}`),
    },
  },
  {
    edit: 'change',
    row: '02/4',
    cells: {
      task: one(
        t`Nâng cao năng lực tổ hòa giải ở tổ dân phố; ${target('tỷ lệ hòa giải thành đạt từ 90% trở lên', '>=', 90, 'tỷ lệ hòa giải thành')}`,
      ),
    },
    changes: [{ field: 'target', direction: 'raised' }],
  },
  {
    edit: 'reword',
    row: '03/1',
    cells: {
      task: one('Công khai kịp thời, đầy đủ danh mục TTHC thuộc thẩm quyền của phường trên Cổng DVC quốc gia và tại nơi TNHS'),
      deadline: one(t`${when('Ngay khi có quyết định công bố của bộ, ngành')}`),
    },
  },
  {
    edit: 'reword',
    row: '03/2',
    cells: {
      task: one(
        t`Rà soát, đơn giản hóa TTHC; ${target('cắt giảm tối thiểu 30% thời gian giải quyết TTHC', '>=', 30, 'thời gian giải quyết TTHC')}`,
      ),
      deadline: one(t`${month('Tháng 6/2026', '2026-06')}`),
    },
  },
  {
    edit: 'reword',
    row: '03/3',
    cells: {
      task: one(
        t`TNHS TTHC không phụ thuộc địa giới hành chính; ${target('100% TTHC được tiếp nhận phi địa giới', '=', 100, 'TTHC được tiếp nhận phi địa giới')}`,
      ),
    },
  },
  {
    edit: 'reword',
    row: '03/4',
    cells: {
      task: one(
        t`Số hóa hồ sơ, kết quả giải quyết TTHC gắn với tái sử dụng dữ liệu; ${target('trên 95% hồ sơ được số hóa', '>', 95, 'hồ sơ được số hóa')}`,
      ),
    },
  },
  {
    edit: 'change',
    row: '03/5',
    cells: {
      task: one('Xử lý PAKN của người dân, doanh nghiệp về quy định hành chính'),
      output: one('Văn bản trả lời'),
    },
    changes: [{ field: 'output', direction: 'dropped' }],
  },
  reword('03/6', 'Khảo sát mức độ hài lòng của người dân đối với sự phục vụ của UBND phường'),
  {
    edit: 'reword',
    row: '04/1',
    cells: {
      task: one('Hoàn thiện Đề án VTVL, cơ cấu ngạch công chức sau sắp xếp'),
      deadline: one(t`${day('Trước ngày 31/3/2026', '2026-03-31')}`),
    },
  },
  {
    edit: 'reword',
    row: '04/2',
    cells: {
      task: one('Đào tạo, bồi dưỡng kỹ năng quản lý, kỹ năng số cho công chức phường'),
      deadline: one(t`${quarter('Quý III/2026', 2026, 3)}`),
    },
  },
  {
    edit: 'change',
    row: '04/5',
    cells: { deadline: one(t`${quarter('Quý I/2026', 2026, 1)}`) },
    changes: [{ field: 'deadline', direction: 'added', accept: ['incomparable', 'earlier'] }],
  },
  { edit: 'drop', row: '04/4' },
  reword('05/1', 'Ban hành KH CĐS và áp dụng Bộ chỉ số đánh giá mức độ CĐS'),
  reword('05/2', 'Duy trì, nâng cấp hệ thống hội nghị THTT của phường'),
  reword('05/3', 'Bảo đảm ATTT mạng cho các hệ thống thông tin dùng chung đặt tại phường'),
  reword('05/4', 'Phổ cập kỹ năng số cho người dân qua Tổ công nghệ số cộng đồng ở tổ dân phố'),
  reword('05/5', 'Tự chấm điểm Chỉ số CCHC năm 2026'),
  {
    edit: 'add',
    after: '05/4',
    cells: {
      task: one('Gắn mã QR hướng dẫn thanh toán không dùng tiền mặt tại chợ Bến Lam và chợ Cầu Ván'),
      output: run(['Danh sách hộ kinh doanh', 'biên bản bàn giao mã']),
      lead: one('Phòng Kinh tế, Hạ tầng và Đô thị'),
      support: one('Ban Quản lý chợ'),
      deadline: one(t`${year('Năm 2026', 2026)}`),
    },
  },
  {
    edit: 'add',
    after: '03/3',
    cells: {
      task: one('Bố trí “quầy ưu tiên” cho người cao tuổi, người khuyết tật tại TTPVHCC'),
      output: one('Quầy hoạt động'),
      lead: one('TTPVHCC phường'),
      support: one('Các tổ dân phố'),
      deadline: one(t`${always()}`),
    },
  },
]

const words = [
  ...bodiesFor({
    culture: 'Phòng VH-XH',
    economy: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    office: 'Văn phòng HĐND và UBND phường',
    centre: 'TTPVHCC phường',
    police: 'Công an phường',
    youth: 'Đoàn phường',
    hamlets: 'Các tổ dân phố',
    all: 'Các phòng, đơn vị',
  }),
  ['thủ tục hành chính', 'TTHC'],
] as const

const group = (no: string, title: string) => ({ no, title, shape: 'cells' }) as const
const { annexes: arranged, alignment: aligned } = arrange(
  derive({ slug: template, annexes }, slug, edits, (annex) => replaceWords(annex, words)),
  [
    {
      number: null,
      heading: 'PHỤ LỤC',
      title: 'Bảng phân công nhiệm vụ cải cách hành chính năm 2026',
      attached: t`(Kèm theo ${cite('ke-hoach', '08/KH-UBND', '2026-01-15', 'UBND phường Bến Lam Đông')})`,
      columns: [
        { role: 'no', header: 'TT', width: 5 },
        { role: 'task', header: 'Nhiệm vụ', width: 31 },
        { role: 'lead', header: 'Chủ trì', width: 13 },
        { role: 'support', header: 'Phối hợp', width: 13 },
        { role: 'deadline', header: 'Tiến độ', width: 15 },
        { role: 'output', header: 'Sản phẩm', width: 15 },
        { role: 'note', header: 'Ghi chú', width: 8 },
      ],
      repeatHeader: true,
      of: [
        { annex: '03', group: group('I', 'Cải cách TTHC') },
        { annex: '01', group: group('II', 'Chỉ đạo, điều hành CCHC') },
        { annex: '04', group: group('III', 'Bộ máy, công vụ, tài chính công') },
        { annex: '05', group: group('IV', 'Chính quyền số') },
        { annex: '02', group: group('V', 'Cải cách thể chế') },
      ],
      shuffle: 8,
    },
  ],
)
export const alignment = aligned

export const description = communePlan({
  why: 'A ward’s plan in abbreviations, all annexes in one table under groups of another order; quarters said as months and days.',
  features: [
    'derived from the template',
    'one table with groups in another order, rows shuffled',
    'abbreviations in nearly every row, some of the ward’s own',
    'deadlines that say the same in other words',
    'a recurring deadline less often, an output left out, a target raised',
    'an annex without a number',
  ],
  place: 'Bến Lam Đông',
  type: 'phường',
  number: '08/KH-UBND',
  date: '2026-01-15',
  title: ['Thực hiện công tác cải cách hành chính', 'phường Bến Lam Đông năm 2026'],
  signer: { position: 'Phó Chủ tịch', name: 'Ngọ Thị Tường Vi' },
  recipients: ['Sở Nội vụ', 'TT Đảng ủy, HĐND phường', 'Các phòng, đơn vị', 'Các tổ dân phố', 'Lưu: VT'],
  preamble: [
    t`Căn cứ ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'Chủ tịch UBND tỉnh Sơn Lam')} ban hành Kế hoạch cải cách hành chính (CCHC) tỉnh Sơn Lam năm 2026;`,
    ['UBND phường Bến Lam Đông ban hành Kế hoạch thực hiện công tác CCHC năm 2026 như sau:'],
  ],
  body: [
    heading('I.', 'MỤC TIÊU', [
      clause(
        '1.',
        t`${target('Trên 93% người dân hài lòng với sự phục vụ của phường', '>', 93, 'người dân hài lòng với sự phục vụ của phường')}.`,
      ),
      clause('2.', t`${target('Tối thiểu 85% hồ sơ nộp trực tuyến', '>=', 85, 'hồ sơ nộp trực tuyến')}.`),
    ]),
    heading('II.', 'NHIỆM VỤ', [clause('1.', 'Nhiệm vụ cụ thể và phân công theo Phụ lục kèm theo.')]),
    heading('III.', 'TỔ CHỨC THỰC HIỆN', [
      clause('1.', 'Phòng Văn hóa - Xã hội (VH-XH)', [dash('Thường trực; tổng hợp, báo cáo kết quả.')], {
        assign: [{ unit: 'Phòng Văn hóa - Xã hội' }],
      }),
      clause('2.', 'Văn phòng HĐND và UBND phường', [dash('Kiểm soát TTHC; tham mưu cải cách thể chế.')], {
        assign: [{ unit: 'Văn phòng HĐND và UBND phường' }],
      }),
    ]),
  ],
  closing: 'Yêu cầu các phòng, đơn vị, các tổ dân phố nghiêm túc thực hiện./.',
  annexes: arranged,
  units: [
    { id: 'ubnd-phuong', name: 'UBND phường Bến Lam Đông', surfaceForms: ['UBND phường Bến Lam Đông', 'UBND phường'] },
    { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng Văn hóa - Xã hội', 'Phòng VH-XH'] },
    { id: 'van-phong', name: 'Văn phòng HĐND và UBND phường', surfaceForms: ['Văn phòng HĐND và UBND phường'] },
    { id: 'ttpvhcc', name: 'TTPVHCC phường', surfaceForms: ['TTPVHCC phường', 'TTPVHCC'] },
  ],
  text: { seed: 141, spacing: 'double', pageStart: 'space', pageNumber: 'top', numberCell: 'centre', letterhead: 'by-cell' },
  word: { seed: 141, pageNumber: true },
  pdf: 'libreoffice',
})

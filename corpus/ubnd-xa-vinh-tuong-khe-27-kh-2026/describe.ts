import { clause, heading, list, one } from '../tools/blocks.ts'
import { bodiesFor, communePlan } from '../tools/commune-plan.ts'
import { day, every, half, month, quarter, year } from '../tools/deadline-marks.ts'
import { derive, type Edit, replaceWords, withColumns } from '../tools/derive.ts'
import { cite, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-xa-vinh-tuong-khe-27-kh-2026'

const reword = (row: string, task: string): Edit => ({ edit: 'reword', row, cells: { task: one(task) } })

const edits: readonly Edit[] = [
  reword(
    '01/1',
    'Cụ thể hóa chương trình cải cách hành chính của tỉnh thành kế hoạch năm của xã, lượng hóa được đầu ra và mốc hoàn thành của mỗi bộ phận',
  ),
  {
    edit: 'split',
    row: '01/2',
    into: [
      {
        task: one('Xây dựng và phê duyệt kế hoạch tự kiểm tra cải cách hành chính, kỷ cương công vụ'),
        output: one('Kế hoạch kiểm tra'),
        deadline: one(t`${quarter('Quý I/2026', 2026, 1)}`),
      },
      {
        task: one('Công bố kết luận kiểm tra kỷ luật, kỷ cương hành chính và giám sát việc khắc phục tồn tại'),
        output: one('Thông báo kết luận kiểm tra'),
        deadline: one(t`${month('Tháng 11/2026', '2026-11')}`),
      },
    ],
  },
  reword(
    '01/3',
    'Duy trì cơ chế lắng nghe: lãnh đạo xã đối thoại với công dân, doanh nghiệp nhằm tháo gỡ vướng mắc khi làm thủ tục hành chính',
  ),
  reword('01/4', 'Đa dạng hóa hình thức truyền thông về cải cách hành chính, chú trọng thôn có đông đồng bào thiểu số'),
  {
    edit: 'change',
    row: '01/5',
    cells: {
      task: one('Thống kê, tổng hợp tình hình cải cách hành chính, gửi báo cáo theo kỳ'),
      deadline: list([
        t`${every('Định kỳ hằng quý', 'P3M')}`,
        t`Báo cáo năm: ${day('trước ngày 15/11/2026', '2026-11-15', { subject: 'Báo cáo năm' })}`,
      ]),
    },
    changes: [{ field: 'deadline', direction: 'earlier' }],
  },
  reword(
    '02/1',
    'Xác định những văn bản quy phạm pháp luật không còn phù hợp do thay đổi địa giới, lập danh mục đề nghị công bố hết hiệu lực',
  ),
  { edit: 'drop', row: '02/2' },
  {
    edit: 'add',
    after: '02/3',
    cells: {
      task: one('Theo dõi việc chấp hành pháp luật về hôn nhân, phòng chống tảo hôn trong đồng bào dân tộc thiểu số'),
      output: one('Báo cáo chuyên đề'),
      lead: one('Văn phòng HĐND và UBND xã'),
      support: one('Các thôn'),
      deadline: one(t`${month('Tháng 10/2026', '2026-10')}`),
    },
  },
  reword('02/3', 'Cập nhật kiến thức pháp luật cho đội ngũ trưởng thôn, tổ trưởng và người uy tín'),
  {
    edit: 'reword',
    row: '02/4',
    cells: {
      task: one(
        t`Đổi mới hoạt động của tổ hòa giải và cán bộ pháp chế; ${target('số vụ hòa giải thành chiếm từ 85% trở lên', '>=', 85, 'số vụ hòa giải thành')}`,
      ),
    },
  },
  reword(
    '03/1',
    'Bảo đảm người dân tra cứu được mọi thủ tục hành chính do xã giải quyết, cả ở quầy tiếp nhận lẫn trên Cổng Dịch vụ công quốc gia',
  ),
  {
    edit: 'merge',
    rows: ['03/2', '03/3'],
    cells: {
      task: one(
        t`Đơn giản hóa thủ tục hành chính (${target('bớt tối thiểu 30% thời gian giải quyết', '>=', 30, 'thời gian giải quyết')}) và nhận hồ sơ phi địa giới, ${target('100% thủ tục được tiếp nhận phi địa giới', '=', 100, 'thủ tục được tiếp nhận phi địa giới')}`,
      ),
      output: list(['Phương án đơn giản hóa', 'Báo cáo kết quả thực hiện']),
      lead: list(['Văn phòng UBND tỉnh', 'Trung tâm Phục vụ hành chính công tỉnh']),
      deadline: list([
        t`Phương án: ${quarter('quý II/2026', 2026, 2, { subject: 'Phương án' })}`,
        t`Báo cáo: ${day('trước ngày 30/6/2026', '2026-06-30', { subject: 'Báo cáo' })}`,
      ]),
    },
  },
  {
    edit: 'change',
    row: '03/4',
    cells: {
      task: one(
        t`Chuyển đổi hồ sơ giấy sang dữ liệu số, kế thừa kết quả đã có khi giải quyết thủ tục hành chính; ${target('tỷ lệ số hóa hồ sơ trên 90%', '>', 90, 'tỷ lệ số hóa hồ sơ')}`,
      ),
    },
    changes: [{ field: 'target', direction: 'lowered' }],
  },
  reword(
    '03/5',
    'Tiếp thu, giải trình ý kiến phản ánh của cá nhân, tổ chức đối với quy định hành chính, đăng tải công khai nội dung trả lời',
  ),
  reword('03/6', 'Lấy ý kiến đánh giá của người dân về chất lượng phục vụ của bộ máy hành chính xã'),
  {
    edit: 'change',
    row: '04/1',
    cells: {
      task: one('Trình cấp có thẩm quyền duyệt vị trí việc làm và cơ cấu ngạch công chức của xã mới'),
      deadline: one(t`${half('6 tháng đầu năm 2026', 2026, 1)}`),
    },
    changes: [{ field: 'deadline', direction: 'later' }],
  },
  reword('04/2', 'Nâng trình độ quản lý và năng lực số của công chức thông qua các lớp đào tạo, bồi dưỡng'),
  reword('04/3', 'Đo hiệu quả làm việc của công chức bằng đầu ra cụ thể để xếp loại cuối năm'),
  { edit: 'drop', row: '04/4' },
  reword('04/5', 'Minh bạch dự toán và quyết toán ngân sách xã, mua sắm công có sự giám sát'),
  {
    edit: 'reword',
    row: '04/6',
    cells: {
      task: one(t`Bảo đảm tiến độ các dự án đầu tư công, ${target('giải ngân hết 100% kế hoạch vốn', '=', 100, 'kế hoạch vốn')}`),
      deadline: one(t`${year('Trong năm 2026', 2026)}`),
    },
  },
  reword('05/1', 'Phê duyệt kế hoạch chuyển đổi số, áp dụng thang đo mức độ chuyển đổi số do tỉnh ban hành'),
  reword('05/2', 'Bảo dưỡng đường truyền, màn hình, micro phục vụ các cuộc họp trực tuyến từ tỉnh xuống xã'),
  {
    edit: 'change',
    row: '05/3',
    cells: {
      task: one('Phòng ngừa, ứng phó sự cố mất an toàn thông tin mạng ở các hệ thống dùng chung'),
      lead: one('Hội Liên hiệp Phụ nữ xã'),
    },
    changes: [{ field: 'lead' }],
  },
  reword('05/4', 'Thông qua Tổ công nghệ số cộng đồng giúp người lớn tuổi, người dân vùng sâu dùng thành thạo các tiện ích số'),
  reword('05/5', 'Rà soát từng tiêu chí, hoàn thiện hồ sơ tự chấm Chỉ số cải cách hành chính năm 2026'),
]

const words = bodiesFor({
  culture: 'Phòng Văn hóa - Xã hội',
  economy: 'Phòng Kinh tế',
  office: 'Văn phòng HĐND và UBND xã',
  centre: 'Trung tâm Phục vụ hành chính công xã',
  police: 'Công an xã',
  youth: 'Đoàn Thanh niên xã',
  hamlets: 'Các thôn',
  all: 'Các phòng, đơn vị thuộc xã',
})

const columns = [
  { role: 'no', header: 'STT', width: 5 },
  { role: 'task', header: 'Nội dung nhiệm vụ', width: 35 },
  { role: 'lead', header: 'Chủ trì', width: 14 },
  { role: 'support', header: 'Phối hợp', width: 14 },
  { role: 'output', header: 'Kết quả đầu ra', width: 16 },
  { role: 'deadline', header: 'Thời gian hoàn thành', width: 16 },
] as const

const derived = derive({ slug: template, annexes }, slug, edits, (annex) => {
  const { attached: _, ...bare } = withColumns(replaceWords(annex, words), columns)
  return { ...bare, heading: `Phụ lục ${annex.number}` }
})
export const alignment = derived.alignment

export const description = communePlan({
  why: 'A commune that says every task in the language of officials, but its own.',
  features: [
    'derived from the template',
    'every task reworded in officials’ words',
    'one split, two merged, two dropped, a look-alike added',
  ],
  place: 'Vĩnh Tường Khê',
  type: 'xã',
  number: '27/KH-UBND',
  date: '2026-01-19',
  title: ['Cải cách hành chính', 'xã Vĩnh Tường Khê năm 2026'],
  signer: { position: 'Chủ tịch', name: 'Tạ Quốc Nghiêm' },
  recipients: ['UBND tỉnh', 'Sở Nội vụ', 'Các phòng, đơn vị thuộc xã', 'Lưu: VT'],
  preamble: [
    t`Thực hiện ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'Chủ tịch UBND tỉnh Sơn Lam')} về việc ban hành Kế hoạch cải cách hành chính tỉnh Sơn Lam năm 2026, UBND xã Vĩnh Tường Khê xây dựng Kế hoạch như sau:`,
  ],
  body: [
    heading('I.', 'MỤC TIÊU', [
      clause('1.', t`${target('Trên 92% người dân hài lòng về sự phục vụ', '>', 92, 'người dân hài lòng về sự phục vụ')}.`),
    ]),
    heading('II.', 'NHIỆM VỤ', [clause('1.', 'Các nhiệm vụ được phân công tại Phụ lục 01 đến Phụ lục 05.')]),
    heading('III.', 'TỔ CHỨC THỰC HIỆN', [
      clause('1.', 'Phòng Văn hóa - Xã hội: Chủ trì theo dõi, đôn đốc.', [], { assign: [{ unit: 'Phòng Văn hóa - Xã hội' }] }),
      clause('2.', 'Phòng Kinh tế: Cân đối nguồn lực.', [], { assign: [{ unit: 'Phòng Kinh tế' }] }),
    ]),
  ],
  closing: 'Trên đây là Kế hoạch cải cách hành chính xã Vĩnh Tường Khê năm 2026./.',
  annexes: derived.annexes,
  units: [
    { id: 'ubnd-xa', name: 'UBND xã Vĩnh Tường Khê', surfaceForms: ['UBND xã Vĩnh Tường Khê'] },
    { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng Văn hóa - Xã hội'] },
    { id: 'phong-kinh-te', name: 'Phòng Kinh tế', surfaceForms: ['Phòng Kinh tế'] },
  ],
  text: { seed: 191, spacing: 'double', pageStart: 'space', pageNumber: 'none', numberCell: 'top', letterhead: 'by-cell' },
  word: { seed: 191, automaticRowNumbers: true, pageNumber: true },
  pdf: 'chromium',
})

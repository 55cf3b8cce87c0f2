import { clause, heading, list, one, run } from '../tools/blocks.ts'
import { bodiesFor, communePlan } from '../tools/commune-plan.ts'
import { always, day, every, month, quarter, unspecified, year } from '../tools/deadline-marks.ts'
import { derive, type Edit, replaceWords, withColumns } from '../tools/derive.ts'
import { cite, law, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-xa-ta-xuan-linh-19-kh-2026'

const reword = (row: string, task: string): Edit => ({ edit: 'reword', row, cells: { task: one(task) } })

const edits: readonly Edit[] = [
  reword(
    '01/1',
    'Chủ tịch UBND xã ký ban hành chương trình công tác cải cách hành chính cả năm, giao đích danh từng công chức, kèm kết quả phải nộp và hạn nộp',
  ),
  reword(
    '01/2',
    'Lập đoàn đi kiểm tra nền nếp làm việc, giờ giấc, kỷ cương và kết quả cải cách hành chính của từng phòng; nơi nào có khuyết điểm thì kết luận bằng văn bản và bắt buộc khắc phục',
  ),
  reword(
    '01/3',
    'Mời bà con, hộ kinh doanh, hợp tác xã đến trụ sở xã để lãnh đạo trực tiếp nghe và trả lời về giấy tờ, thủ tục, thái độ cán bộ',
  ),
  reword('01/4', 'Phát thanh bằng tiếng dân tộc, dán áp phích, nói chuyện tại chợ phiên để bà con hiểu về cải cách hành chính'),
  {
    edit: 'split',
    row: '01/5',
    into: [
      {
        task: one('Gửi báo cáo cải cách hành chính từng quý và 6 tháng về Sở Nội vụ'),
        output: one('Báo cáo quý, 6 tháng'),
        deadline: one(t`${every('Hằng quý', 'P3M')}`),
      },
      {
        task: one('Tổng kết cải cách hành chính của xã, gửi báo cáo năm'),
        output: one('Báo cáo năm'),
        deadline: one(t`${day('Chậm nhất ngày 25/11/2026', '2026-11-25')}`),
      },
    ],
  },
  reword(
    '02/1',
    'Soát lại toàn bộ nghị quyết, quyết định quy phạm của các xã cũ nay đã nhập; lên danh mục văn bản không còn hiệu lực và công bố cho dân biết',
  ),
  reword('02/2', 'Nắm việc chấp hành pháp luật về đất đai, giữ gìn môi trường ở các bản, nhất là bản có mỏ đá'),
  {
    edit: 'merge',
    rows: ['02/3', '02/4'],
    cells: {
      task: one(
        t`Phổ biến pháp luật cho già làng, trưởng bản, người có uy tín và tập huấn kỹ năng cho hòa giải viên ở cơ sở; ${target('tỷ lệ hòa giải thành đạt từ 85% trở lên', '>=', 85, 'tỷ lệ hòa giải thành')}`,
      ),
      output: list(['Hội nghị phổ biến', 'Báo cáo kết quả hòa giải']),
      deadline: list([
        t`Phổ biến pháp luật: ${year('trong năm 2026', 2026, { subject: 'Phổ biến pháp luật' })}`,
        t`Báo cáo hòa giải: ${month('tháng 12/2026', '2026-12', { subject: 'Báo cáo hòa giải' })}`,
      ]),
    },
  },
  {
    edit: 'split',
    row: '03/1',
    into: [
      {
        task: one('Cập nhật thủ tục hành chính mới được công bố lên Cổng Dịch vụ công quốc gia'),
        output: one('Quyết định công bố danh mục'),
      },
      {
        task: one('In, treo danh mục thủ tục hành chính tại nơi tiếp nhận hồ sơ và nhà văn hóa các bản'),
        output: one('Danh mục được niêm yết'),
      },
    ],
  },
  {
    edit: 'reword',
    row: '03/2',
    cells: {
      task: one(
        t`Chỉ ra khâu thừa, giấy tờ trùng trong các thủ tục đang làm ở xã để kiến nghị bỏ bớt; ${target('thời gian giải quyết giảm ít nhất 30%', '>=', 30, 'thời gian giải quyết giảm')}`,
      ),
      output: one('Phương án đơn giản hóa thủ tục'),
    },
  },
  {
    edit: 'reword',
    row: '03/3',
    cells: {
      task: one(
        t`Người dân ở xã, phường nào đến cũng được nhận hồ sơ; ${target('100% thủ tục được tiếp nhận phi địa giới', '=', 100, 'thủ tục được tiếp nhận phi địa giới')}`,
      ),
    },
  },
  {
    edit: 'reword',
    row: '03/4',
    cells: {
      task: one(
        t`Quét, nhập dữ liệu hồ sơ và kết quả đã giải quyết vào kho để người dân không phải nộp lại; ${target('hơn 95% hồ sơ được số hóa', '>', 95, 'hồ sơ được số hóa')}`,
      ),
    },
  },
  reword(
    '03/5',
    'Nhận, giải quyết điều dân và doanh nghiệp phản ánh, kiến nghị về quy định hành chính; đưa kết quả trả lời lên trang của xã',
  ),
  reword('03/6', 'Phát phiếu hỏi ý kiến để biết người dân hài lòng đến đâu khi đến làm việc với cơ quan xã'),
  reword('04/1', 'Sửa đề án vị trí việc làm của xã theo bộ máy mới, xác định lại cơ cấu ngạch công chức'),
  {
    edit: 'split',
    row: '04/2',
    into: [
      {
        task: one('Cử lãnh đạo phòng học bồi dưỡng kỹ năng quản lý'),
        output: one('Kế hoạch đào tạo, bồi dưỡng'),
      },
      {
        task: one('Tập huấn kỹ năng số cho toàn bộ công chức xã'),
        output: one('Báo cáo kết quả'),
      },
    ],
  },
  reword('04/3', 'Xếp loại công chức cuối năm, lấy sản phẩm đã làm ra làm căn cứ chính'),
  reword('04/4', 'Đổi việc định kỳ cho công chức giữ tiền, làm địa chính'),
  {
    edit: 'merge',
    rows: ['04/5', '04/6'],
    cells: {
      task: one(
        t`Công khai thu, chi ngân sách, giám sát mua sắm tài sản công; đẩy nhanh vốn đầu tư công, ${target('phấn đấu giải ngân 100% kế hoạch vốn được giao', '=', 100, 'kế hoạch vốn được giao')}`,
      ),
      output: list(['Quyết định công khai', 'Báo cáo giải ngân']),
      deadline: list([
        t`Công khai: ${unspecified(t`theo quy định của ${law('Luật Ngân sách nhà nước', null)}`, { subject: 'Công khai' })}`,
        t`Giải ngân: ${day('trước ngày 31/12/2026', '2026-12-31', { subject: 'Giải ngân' })}`,
      ]),
    },
  },
  reword('05/1', 'Làm kế hoạch chuyển đổi số của xã, tự đối chiếu theo Bộ chỉ số đánh giá mức độ chuyển đổi số'),
  {
    edit: 'merge',
    rows: ['05/2', '05/3'],
    cells: {
      task: one(
        'Giữ cho hệ thống họp trực tuyến của xã chạy thông suốt và bảo đảm an toàn thông tin mạng cho các hệ thống dùng chung',
      ),
      output: list(['Hệ thống hoạt động ổn định', 'Phương án ứng cứu sự cố']),
      lead: list(['Sở Khoa học và Công nghệ', 'Công an tỉnh']),
      deadline: list([
        t`Hệ thống họp trực tuyến: ${year('trong năm 2026', 2026, { subject: 'Hệ thống họp trực tuyến' })}`,
        t`Phương án: ${quarter('quý II/2026', 2026, 2, { subject: 'Phương án' })}`,
      ]),
    },
  },
  reword(
    '05/4',
    'Thanh niên và Tổ công nghệ số cộng đồng xuống bản cầm tay chỉ việc, dạy dân dùng điện thoại làm dịch vụ công, mua bán, trả tiền',
  ),
  reword('05/5', 'Tự cho điểm theo Chỉ số cải cách hành chính năm 2026 của tỉnh, gom đủ tài liệu chứng minh'),
  {
    edit: 'add',
    after: '02/2',
    cells: {
      task: one('Sửa hương ước, quy ước các bản sau khi nhập bản'),
      output: one('Hương ước được công nhận'),
      lead: one('Phòng Văn hóa - Xã hội'),
      support: one('Các bản'),
      deadline: one(t`${month('Tháng 8/2026', '2026-08')}`),
    },
  },
  {
    edit: 'add',
    after: '05/4',
    cells: {
      task: one('Kéo điện, lắp trạm phát sóng cho bản Lùng Vai và bản Sín Tờ'),
      output: run(['Văn bản đề nghị', 'biên bản khảo sát']),
      lead: one('Phòng Kinh tế'),
      support: one('Công an xã'),
      deadline: one(t`${always()}`),
    },
  },
  { edit: 'move', row: '04/2', after: '05/1' },
  { edit: 'move', row: '03/6', after: '01/3' },
]

const words = bodiesFor({
  culture: 'Phòng Văn hóa - Xã hội',
  economy: 'Phòng Kinh tế',
  office: 'Văn phòng HĐND và UBND',
  centre: 'Trung tâm Phục vụ hành chính công',
  police: 'Công an xã',
  youth: 'Đoàn xã',
  hamlets: 'Các bản',
  all: 'Các phòng của xã',
})

const columns = [
  { role: 'no', header: 'Số\nTT', width: 5 },
  { role: 'task', header: 'Nội dung công việc', width: 35 },
  { role: 'lead', header: 'Đơn vị chịu\ntrách nhiệm chính', width: 14 },
  { role: 'output', header: 'Kết quả', width: 16 },
  { role: 'deadline', header: 'Hoàn thành', width: 15 },
  { role: 'support', header: 'Đơn vị\nphối hợp', width: 15 },
] as const

const derived = derive({ slug: template, annexes }, slug, edits, (annex) => {
  const { attached: _, ...bare } = withColumns(replaceWords(annex, words), columns)
  return { ...bare, heading: `Biểu ${Number(annex.number)}`, columnNumbers: true }
})
export const alignment = derived.alignment

export const description = communePlan({
  why: 'A highland commune that says every task in plain words of its own, three merged in pairs, three split.',
  features: [
    'derived from the template',
    'every task reworded through and through',
    'three pairs merged, three tasks split, a split and a task moved to other annexes',
    'two tasks of its own',
  ],
  place: 'Tà Xuân Lĩnh',
  type: 'xã',
  number: '19/KH-UBND',
  date: '2026-01-14',
  title: ['Cải cách hành chính năm 2026', 'của Ủy ban nhân dân xã Tà Xuân Lĩnh'],
  signer: { position: 'Chủ tịch', name: 'Giàng A Sếnh' },
  recipients: ['UBND tỉnh (b/c)', 'Sở Nội vụ (b/c)', 'Các phòng của xã', 'Trưởng các bản', 'Lưu: VT'],
  preamble: [
    t`Thực hiện ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'Chủ tịch UBND tỉnh Sơn Lam', { shape: { date: 'zeros' } })} về Kế hoạch cải cách hành chính của tỉnh, UBND xã Tà Xuân Lĩnh đề ra Kế hoạch năm 2026 như sau:`,
  ],
  body: [
    heading('I.', 'MỤC ĐÍCH', [
      clause('1.', 'Làm cho bà con đi lại ít lần hơn khi cần giấy tờ.'),
      clause('2.', t`${target('Phấn đấu 60% hồ sơ được nộp trực tuyến', '=', 60, 'hồ sơ được nộp trực tuyến')}.`),
    ]),
    heading('II.', 'NỘI DUNG', [clause('1.', 'Việc cụ thể ghi tại Biểu 1, Biểu 2, Biểu 3, Biểu 4, Biểu 5 kèm theo.')]),
    heading('III.', 'TỔ CHỨC THỰC HIỆN', [
      clause('1.', 'Phòng Văn hóa - Xã hội: Theo dõi, nhắc việc, tổng hợp báo cáo.', [], {
        assign: [{ unit: 'Phòng Văn hóa - Xã hội' }],
      }),
      clause('2.', 'Phòng Kinh tế: Lo kinh phí thực hiện.', [], { assign: [{ unit: 'Phòng Kinh tế' }] }),
    ]),
  ],
  closing: 'Yêu cầu các phòng, các bản thực hiện nghiêm Kế hoạch này./.',
  annexes: derived.annexes,
  units: [
    { id: 'ubnd-xa', name: 'UBND xã Tà Xuân Lĩnh', surfaceForms: ['UBND xã Tà Xuân Lĩnh', 'Ủy ban nhân dân xã Tà Xuân Lĩnh'] },
    { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng Văn hóa - Xã hội'] },
    { id: 'phong-kinh-te', name: 'Phòng Kinh tế', surfaceForms: ['Phòng Kinh tế'] },
  ],
  text: { seed: 151, spacing: 'single', pageStart: 'space', pageNumber: 'bottom', numberCell: 'top', letterhead: 'by-cell' },
  word: { seed: 151, pageNumber: true, automaticRowNumbers: true },
  pdf: 'libreoffice',
})

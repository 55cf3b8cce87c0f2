import { arrange } from '../tools/arrange.ts'
import { clause, heading, list, one } from '../tools/blocks.ts'
import { bodiesFor, communePlan } from '../tools/commune-plan.ts'
import { always, day, every, month, quarter } from '../tools/deadline-marks.ts'
import { derive, type Edit, replaceWords } from '../tools/derive.ts'
import type { Phrase } from '../tools/description.ts'
import { cite, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-phuong-trach-nam-hoi-11-kh-2026'

const reword = (row: string, task: string | Phrase): Edit => ({ edit: 'reword', row, cells: { task: one(task) } })
/** A task of the ward’s own that sounds like one of the province’s and is another. */
const lookalike = (after: string, task: string, output: string, lead: string, support: string, deadline: Phrase): Edit => ({
  edit: 'add',
  after,
  cells: { task: one(task), output: one(output), lead: one(lead), support: one(support), deadline: one(deadline) },
})

const CULTURE = 'Phòng Văn hóa - Xã hội'
const OFFICE = 'Văn phòng HĐND và UBND phường'
const ECONOMY = 'Phòng Kinh tế, Hạ tầng và Đô thị'
const BLOCKS = 'Các khu phố'

const edits: readonly Edit[] = [
  reword(
    '01/1',
    'Kế hoạch cải cách hành chính năm 2026 của phường được ban hành, nêu rõ sản phẩm, tiến độ và người chịu trách nhiệm từng nhiệm vụ',
  ),
  reword(
    '01/2',
    'Thành lập tổ kiểm tra cải cách hành chính, kỷ luật, kỷ cương hành chính tại các bộ phận; thông báo kết luận và đôn đốc khắc phục sau kiểm tra',
  ),
  reword(
    '01/3',
    'Hội nghị đối thoại giữa lãnh đạo Đảng ủy, UBND phường với người dân và doanh nghiệp về giải quyết thủ tục hành chính',
  ),
  reword(
    '02/1',
    'Lập danh mục văn bản quy phạm pháp luật hết hiệu lực do sắp xếp đơn vị hành chính trên cơ sở tự kiểm tra, rà soát',
  ),
  lookalike(
    '02/2',
    'Theo dõi tình hình thi hành pháp luật trong lĩnh vực an toàn thực phẩm, phòng cháy và chữa cháy',
    'Báo cáo kết quả theo dõi',
    OFFICE,
    'Công an phường',
    t`${month('Tháng 10/2026', '2026-10')}`,
  ),
  { edit: 'drop', row: '02/2' },
  reword('02/3', 'Hội nghị phổ biến, giáo dục pháp luật dành cho tổ trưởng khu phố và người có uy tín'),
  reword(
    '02/4',
    t`Nâng chất lượng hoạt động hòa giải ở cơ sở và năng lực người làm pháp chế; ${target('hòa giải thành từ 85% vụ việc trở lên', '>=', 85, 'hòa giải thành')}`,
  ),
  lookalike(
    '04/2',
    'Bồi dưỡng nghiệp vụ hòa giải cho hòa giải viên mới được bầu của các khu phố',
    'Danh sách học viên',
    OFFICE,
    BLOCKS,
    t`${quarter('Quý II/2026', 2026, 2)}`,
  ),
  { edit: 'drop', row: '04/2' },
  lookalike(
    '01/5',
    'Báo cáo kết quả thực hiện Đề án 06 về dữ liệu dân cư',
    'Báo cáo quý',
    'Công an phường',
    OFFICE,
    t`${every('Định kỳ hằng quý', 'P3M')}`,
  ),
  { edit: 'drop', row: '01/5' },
  reword(
    '03/1',
    'Công khai danh mục thủ tục hành chính thuộc thẩm quyền của phường tại nơi tiếp nhận hồ sơ và trên Cổng Dịch vụ công quốc gia',
  ),
  reword(
    '03/3',
    t`Người dân nộp hồ sơ ở phường được tiếp nhận dù cư trú ở đâu trong tỉnh; ${target('100% thủ tục được tiếp nhận phi địa giới', '=', 100, 'thủ tục được tiếp nhận phi địa giới')}`,
  ),
  reword(
    '03/4',
    t`Hồ sơ và kết quả giải quyết thủ tục hành chính được số hóa, dữ liệu được dùng lại; ${target('tỷ lệ số hóa trên 95%', '>', 95, 'tỷ lệ số hóa')}`,
  ),
  lookalike(
    '03/4',
    'Số hóa hồ sơ hộ tịch lưu giấy từ trước năm 2016 của các phường cũ',
    'Cơ sở dữ liệu hộ tịch',
    OFFICE,
    CULTURE,
    t`${month('Tháng 11/2026', '2026-11')}`,
  ),
  reword('03/5', 'Phản ánh, kiến nghị của tổ chức, cá nhân về quy định hành chính được xử lý và công khai kết quả xử lý'),
  lookalike(
    '03/5',
    'Xử lý phản ánh của người dân về trật tự đô thị, vỉa hè, rác thải gửi qua ứng dụng Trạch Nam Hội',
    'Thông báo kết quả xử lý',
    ECONOMY,
    'Công an phường',
    t`${always()}`,
  ),
  reword('03/6', 'Điều tra xã hội học về sự hài lòng của người dân đối với sự phục vụ của cơ quan hành chính phường'),
  reword('04/1', 'Đề án vị trí việc làm, cơ cấu ngạch công chức sau sắp xếp được rà soát, hoàn thiện trình phê duyệt'),
  reword('04/3', 'Công chức được đánh giá, xếp loại hằng năm theo sản phẩm và kết quả công việc'),
  {
    edit: 'change',
    row: '04/4',
    cells: {
      task: one('Chuyển đổi vị trí công tác công chức địa chính, kế toán theo quy định'),
      deadline: one(t`${month('Tháng 6/2026', '2026-06')}`),
    },
    changes: [{ field: 'deadline', direction: 'later' }],
  },
  lookalike(
    '04/5',
    'Công khai quy hoạch phân khu, giá đất, danh mục dự án trên địa bàn',
    'Hồ sơ công khai',
    ECONOMY,
    BLOCKS,
    t`${day('Trước ngày 28/02/2026', '2026-02-28')}`,
  ),
  reword('05/1', 'Kế hoạch chuyển đổi số của phường gắn với Bộ chỉ số đánh giá mức độ chuyển đổi số'),
  lookalike(
    '05/5',
    'Tự đánh giá, chấm điểm mức độ đạt chuẩn tiếp cận pháp luật của phường năm 2026',
    'Báo cáo tự chấm điểm',
    OFFICE,
    CULTURE,
    t`${day('Trước ngày 10/12/2026', '2026-12-10')}`,
  ),
  { edit: 'drop', row: '05/5' },
  reword('05/3', 'An toàn thông tin mạng được bảo đảm đối với các hệ thống thông tin dùng chung của phường'),
  {
    edit: 'change',
    row: '05/4',
    cells: {
      task: one('Tổ công nghệ số cộng đồng các khu phố phổ cập kỹ năng số cho người dân'),
      output: list(['Kế hoạch tập huấn', 'Báo cáo kết quả tập huấn', 'Danh sách người dân được hướng dẫn']),
    },
    changes: [{ field: 'output', direction: 'added' }],
  },
]

const words = bodiesFor({
  culture: CULTURE,
  economy: ECONOMY,
  office: OFFICE,
  centre: 'Trung tâm Phục vụ hành chính công phường',
  police: 'Công an phường',
  youth: 'Đoàn Thanh niên phường',
  hamlets: BLOCKS,
  all: 'Các phòng, đơn vị thuộc phường',
})

const columns = [
  { role: 'no', header: 'STT', width: 5 },
  { role: 'task', header: 'Nội dung nhiệm vụ', width: 34 },
  { role: 'deadline', header: 'Thời gian hoàn thành', width: 14 },
  { role: 'output', header: 'Sản phẩm', width: 17 },
  { role: 'lead', header: 'Cơ quan chủ trì', width: 15 },
  { role: 'support', header: 'Cơ quan phối hợp', width: 15 },
] as const

const { annexes: arranged, alignment: aligned } = arrange(
  derive({ slug: template, annexes }, slug, edits, (annex) => replaceWords(annex, words)),
  [
    {
      number: 'A',
      heading: 'Phụ lục A',
      title: 'Thủ tục hành chính và chính quyền số',
      columns,
      repeatHeader: true,
      of: [{ annex: '05' }, { annex: '03' }],
      shuffle: 11,
    },
    {
      number: 'B',
      heading: 'Phụ lục B',
      title: 'Bộ máy, công vụ, tài chính công',
      columns,
      repeatHeader: true,
      of: [{ annex: '04' }],
      shuffle: 12,
    },
    {
      number: 'C',
      heading: 'Phụ lục C',
      title: 'Chỉ đạo, điều hành và thể chế',
      columns,
      repeatHeader: true,
      of: [{ annex: '02' }, { annex: '01' }],
      shuffle: 13,
    },
  ],
)
export const alignment = aligned

export const description = communePlan({
  why: 'A ward’s own three annexes in its own order, with tasks that sound like the province’s and are others.',
  features: [
    'derived from the template',
    'five annexes made three, all rows in another order',
    'tasks said as results, subject and verb turned round',
    'seven look-alikes: the same phrase about something else, four in place of a task that was dropped',
    'deadline right behind the task',
    'annexes lettered A, B, C',
  ],
  place: 'Trạch Nam Hội',
  type: 'phường',
  number: '11/KH-UBND',
  date: '2026-01-12',
  title: ['Cải cách hành chính', 'phường Trạch Nam Hội năm 2026'],
  signer: { position: 'Chủ tịch', name: 'Vũ Hồng Thức' },
  recipients: ['UBND tỉnh', 'Sở Nội vụ', 'Các phòng, đơn vị thuộc phường', 'Các khu phố', 'Lưu: VT'],
  preamble: [
    t`Thực hiện ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'Chủ tịch UBND tỉnh Sơn Lam')} về ban hành Kế hoạch cải cách hành chính tỉnh Sơn Lam năm 2026, UBND phường Trạch Nam Hội ban hành Kế hoạch như sau:`,
  ],
  body: [
    heading('I.', 'MỤC TIÊU', [
      clause('1.', t`${target('Trên 95% người dân hài lòng với sự phục vụ', '>', 95, 'người dân hài lòng với sự phục vụ')}.`),
      clause('2.', t`${target('Tối thiểu 90% hồ sơ được nộp trực tuyến', '>=', 90, 'hồ sơ được nộp trực tuyến')}.`),
    ]),
    heading('II.', 'NHIỆM VỤ', [
      clause('1.', 'Thủ tục hành chính, chính quyền số: theo Phụ lục A.'),
      clause('2.', 'Bộ máy, công vụ, tài chính công: theo Phụ lục B.'),
      clause('3.', 'Chỉ đạo, điều hành, thể chế: theo Phụ lục C.'),
    ]),
    heading('III.', 'TỔ CHỨC THỰC HIỆN', [
      clause('1.', `${CULTURE}: Thường trực, tổng hợp kết quả.`, [], { assign: [{ unit: CULTURE }] }),
      clause('2.', `${ECONOMY}: Bố trí kinh phí thực hiện.`, [], { assign: [{ unit: ECONOMY }] }),
    ]),
  ],
  closing: 'Trên đây là Kế hoạch cải cách hành chính năm 2026 của phường Trạch Nam Hội./.',
  annexes: arranged,
  units: [
    { id: 'ubnd-phuong', name: 'UBND phường Trạch Nam Hội', surfaceForms: ['UBND phường Trạch Nam Hội', 'UBND phường'] },
    { id: 'phong-van-hoa-xa-hoi', name: CULTURE, surfaceForms: [CULTURE] },
    { id: 'van-phong', name: OFFICE, surfaceForms: [OFFICE] },
    { id: 'kinh-te', name: ECONOMY, surfaceForms: [ECONOMY] },
  ],
  text: { seed: 171, spacing: 'double', pageStart: 'form-feed', pageNumber: 'none', numberCell: 'top', letterhead: 'by-cell' },
  word: { seed: 171, pageNumber: true },
  pdf: 'libreoffice',
})

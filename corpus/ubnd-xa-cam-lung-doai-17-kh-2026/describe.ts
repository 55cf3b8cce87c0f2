import { asClauses } from '../tools/arrange.ts'
import { clause, heading, one } from '../tools/blocks.ts'
import { communePlan } from '../tools/commune-plan.ts'
import { derive, type Edit } from '../tools/derive.ts'
import type { Phrase } from '../tools/description.ts'
import { cite, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-xa-cam-lung-doai-17-kh-2026'

const reword = (row: string, text: string | Phrase): Edit => ({ edit: 'reword', row, cells: { task: one(text) } })

/** Each task is a clause of prose that says who does it and by when. */
const edits: readonly Edit[] = [
  reword(
    '01/1',
    'Phòng Văn hóa - Xã hội tham mưu UBND xã ban hành kế hoạch cải cách hành chính năm 2026, trong đó nêu rõ từng việc, sản phẩm, người chịu trách nhiệm và thời hạn; hoàn thành trước ngày 15/01/2026.',
  ),
  reword(
    '01/2',
    'Phòng Văn hóa - Xã hội xây dựng kế hoạch kiểm tra cải cách hành chính và việc chấp hành kỷ luật, kỷ cương hành chính trong quý I/2026, kiểm tra xong phải có thông báo kết luận trong tháng 11/2026 và đôn đốc khắc phục.',
  ),
  reword(
    '01/3',
    'Trong 6 tháng cuối năm 2026, lãnh đạo UBND xã đối thoại với người dân, doanh nghiệp ít nhất một lần về thủ tục hành chính và thái độ phục vụ; Văn phòng HĐND và UBND xã phối hợp chuẩn bị, thông báo kết quả đối thoại.',
  ),
  reword(
    '01/4',
    'Thường xuyên tuyên truyền cải cách hành chính bằng tiếng phổ thông và tiếng dân tộc trên loa truyền thanh, trong sinh hoạt bản.',
  ),
  reword('01/5', 'Định kỳ hằng quý báo cáo kết quả cải cách hành chính; báo cáo năm gửi trước ngày 25/11/2026.'),
  reword(
    '02/1',
    'Văn phòng HĐND và UBND xã rà soát các văn bản quy phạm pháp luật chịu tác động của việc sắp xếp đơn vị hành chính, lập danh mục văn bản hết hiệu lực để công bố trước ngày 31/01/2026.',
  ),
  { edit: 'drop', row: '02/2' },
  reword('02/3', 'Trong năm 2026, tổ chức hội nghị phổ biến, giáo dục pháp luật cho người có uy tín và trưởng bản.'),
  reword(
    '02/4',
    t`Củng cố đội ngũ hòa giải viên ở cơ sở; ${target('từ 85% trở lên số vụ việc được hòa giải thành', '>=', 85, 'số vụ việc được hòa giải thành')}; báo cáo kết quả trong tháng 12/2026.`,
  ),
  reword(
    '03/1',
    'Ngay sau khi có quyết định công bố của bộ, ngành, Văn phòng HĐND và UBND xã niêm yết, công khai đầy đủ danh mục thủ tục hành chính tại nơi tiếp nhận hồ sơ và trên Cổng Dịch vụ công quốc gia.',
  ),
  reword(
    '03/2',
    t`Trong quý II/2026, đề xuất phương án đơn giản hóa thủ tục hành chính, ${target('giảm tối thiểu 30% thời gian giải quyết', '>=', 30, 'thời gian giải quyết')}.`,
  ),
  {
    edit: 'change',
    row: '03/3',
    cells: {
      task: one(
        t`Trung tâm Phục vụ hành chính công xã tiếp nhận hồ sơ của người dân không phụ thuộc nơi cư trú, địa giới hành chính; ${target('100% thủ tục được tiếp nhận phi địa giới', '=', 100, 'thủ tục được tiếp nhận phi địa giới')}.`,
      ),
    },
    changes: [{ field: 'deadline', direction: 'dropped' }],
  },
  {
    edit: 'change',
    row: '03/4',
    cells: {
      task: one(
        t`Hằng tháng, Trung tâm Phục vụ hành chính công xã số hóa hồ sơ, kết quả giải quyết thủ tục hành chính để dùng lại dữ liệu; ${target('tỷ lệ hồ sơ được số hóa đạt trên 80%', '>', 80, 'tỷ lệ hồ sơ được số hóa')}.`,
      ),
    },
    changes: [{ field: 'target', direction: 'lowered' }],
  },
  reword(
    '03/5',
    'Thường xuyên tiếp nhận, xử lý phản ánh, kiến nghị của người dân, doanh nghiệp về quy định hành chính, công khai kết quả xử lý.',
  ),
  reword(
    '03/6',
    'Trong quý III/2026, khảo sát mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính; có báo cáo trước ngày 15/11/2026.',
  ),
  {
    edit: 'change',
    row: '04/1',
    cells: {
      task: one('Trong quý II/2026, hoàn thiện đề án vị trí việc làm và cơ cấu ngạch công chức của xã sau sắp xếp.'),
    },
    changes: [{ field: 'deadline', direction: 'later' }],
  },
  reword('04/2', 'Cử công chức xã tham gia bồi dưỡng kỹ năng quản lý, kỹ năng số; xong trong tháng 9/2026.'),
  reword(
    '04/3',
    'Đánh giá, xếp loại công chức theo kết quả, sản phẩm công việc; ban hành quyết định xếp loại trước ngày 20/12/2026.',
  ),
  { edit: 'drop', row: '04/4' },
  reword('04/5', 'Phòng Kinh tế công khai dự toán, quyết toán ngân sách xã và giám sát việc mua sắm tài sản công theo quy định.'),
  reword(
    '04/6',
    t`Phòng Kinh tế đôn đốc tiến độ để ${target('giải ngân 100% kế hoạch vốn đầu tư công được giao', '=', 100, 'kế hoạch vốn đầu tư công được giao')} trước ngày 31/12/2026.`,
  ),
  reword(
    '05/1',
    'Trong tháng 02/2026, ban hành kế hoạch chuyển đổi số của xã và áp dụng Bộ chỉ số đánh giá mức độ chuyển đổi số.',
  ),
  reword('05/2', 'Trong năm 2026, duy trì hoạt động của phòng họp truyền hình trực tuyến nối từ xã đến tỉnh.'),
  { edit: 'drop', row: '05/3' },
  reword(
    '05/4',
    'Từ tháng 3 đến tháng 10/2026, Tổ công nghệ số cộng đồng hướng dẫn kỹ năng số cho người dân tại từng bản; Đoàn xã phối hợp tập huấn.',
  ),
  {
    edit: 'change',
    row: '05/5',
    cells: {
      task: one('Trước ngày 30/11/2026, tự chấm điểm Chỉ số cải cách hành chính năm 2026 và nộp tài liệu kiểm chứng.'),
    },
    changes: [{ field: 'deadline', direction: 'earlier' }],
  },
  {
    edit: 'add',
    after: '03/5',
    cells: {
      task: one(
        'Mở thêm điểm hỗ trợ nộp hồ sơ tại nhà văn hóa bản Nà Lạn vào ngày chợ phiên; Đoàn xã cử người trực từ tháng 4/2026.',
      ),
    },
  },
]

const { blocks, alignment: aligned } = asClauses(derive({ slug: template, annexes }, slug, edits), 'II', [
  'Công tác chỉ đạo, điều hành',
  'Cải cách thể chế',
  'Cải cách thủ tục hành chính',
  'Tổ chức bộ máy, công vụ, tài chính công',
  'Chính quyền số',
])
export const alignment = aligned

export const description = communePlan({
  why: 'A commune plan without annexes: its clauses are the tasks, in prose that names who and when.',
  features: [
    'derived from the template',
    'no annex',
    'deadlines and units in running prose',
    'a deadline dropped, one earlier, one later',
  ],
  place: 'Cẩm Lũng Đoài',
  type: 'xã',
  number: '17/KH-UBND',
  date: '2026-01-13',
  title: ['Thực hiện cải cách hành chính năm 2026', 'trên địa bàn xã Cẩm Lũng Đoài'],
  signer: { position: 'Chủ tịch', name: 'Bế Xuân Tịnh' },
  recipients: ['UBND tỉnh', 'Sở Nội vụ', 'Các phòng, Trung tâm', 'Trưởng các bản', 'Lưu: VT, VHXH'],
  preamble: [
    t`Căn cứ ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'Chủ tịch UBND tỉnh Sơn Lam', { shape: { date: 'words' } })} về Kế hoạch cải cách hành chính tỉnh Sơn Lam năm 2026;`,
    ['UBND xã Cẩm Lũng Đoài ban hành Kế hoạch thực hiện như sau:'],
  ],
  body: [
    heading('I.', 'MỤC ĐÍCH, YÊU CẦU', [
      clause('1.', 'Tạo chuyển biến rõ trong cách làm việc của công chức xã, lấy sự hài lòng của người dân làm thước đo.'),
      clause('2.', 'Việc giao phải gắn với người, với thời hạn và sản phẩm; không giao chung chung.'),
    ]),
    heading('II.', 'NHIỆM VỤ', blocks),
    heading('III.', 'TỔ CHỨC THỰC HIỆN', [
      clause('1.', 'Phòng Văn hóa - Xã hội: Theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch.', [], {
        assign: [{ unit: 'Phòng Văn hóa - Xã hội' }],
      }),
      clause('2.', 'Phòng Kinh tế: Tham mưu bố trí kinh phí thực hiện.', [], { assign: [{ unit: 'Phòng Kinh tế' }] }),
    ]),
  ],
  closing: 'Quá trình thực hiện nếu có vướng mắc, các bộ phận báo cáo Chủ tịch UBND xã xem xét./.',
  annexes: [],
  units: [
    { id: 'ubnd-xa', name: 'UBND xã Cẩm Lũng Đoài', surfaceForms: ['UBND xã Cẩm Lũng Đoài', 'UBND xã'] },
    { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng Văn hóa - Xã hội'] },
    { id: 'van-phong-hdnd-ubnd', name: 'Văn phòng HĐND và UBND xã', surfaceForms: ['Văn phòng HĐND và UBND xã'] },
    { id: 'phong-kinh-te', name: 'Phòng Kinh tế', surfaceForms: ['Phòng Kinh tế'] },
  ],
  text: { seed: 121, spacing: 'double', pageStart: 'space', pageNumber: 'bottom', numberCell: 'top', letterhead: 'by-cell' },
  word: { seed: 121, pageNumber: true },
  pdf: 'libreoffice',
})

import { clause, heading, one } from '../tools/blocks.ts'
import { bodiesFor, type CommunePlan, communePlan } from '../tools/commune-plan.ts'
import { always, day, month } from '../tools/deadline-marks.ts'
import { derive, type Edit, type PlanFacts, replaceWords, withColumns } from '../tools/derive.ts'
import type { Annex } from '../tools/description.ts'
import { cite, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-xa-dong-que-tay-14-kh-2026'

const reword = (row: string, task: string): Edit => ({ edit: 'reword', row, cells: { task: one(task) } })

export const edits: readonly Edit[] = [
  reword('01/1', 'Xây dựng kế hoạch cải cách hành chính năm 2026 của xã bảo đảm rõ việc, rõ người, rõ sản phẩm, rõ tiến độ'),
  reword(
    '01/2',
    'Kiểm tra đột xuất, định kỳ việc chấp hành kỷ luật, kỷ cương hành chính và thực hiện cải cách hành chính ở các phòng; kết luận và đôn đốc sửa chữa thiếu sót',
  ),
  reword(
    '01/3',
    'Chủ tịch UBND xã Đồng Quế Tây gặp gỡ, đối thoại với công dân và các hộ kinh doanh về việc làm thủ tục hành chính',
  ),
  reword('01/4', 'Đưa nội dung cải cách hành chính vào chương trình phát thanh của xã và sinh hoạt thôn'),
  {
    edit: 'add',
    after: '01/4',
    cells: {
      task: one('Phát động mô hình “Ngày thứ Sáu nghe dân” tại các nhà văn hóa thôn'),
      output: one('Sổ ghi ý kiến'),
      lead: one('Ủy ban MTTQ Việt Nam xã'),
      support: one('Các thôn'),
      deadline: one(t`${month('Tháng 3/2026', '2026-03')}`),
    },
  },
  reword(
    '02/1',
    'Rà soát, tự kiểm tra các văn bản quy phạm pháp luật của HĐND, UBND các xã trước khi nhập; công bố danh mục văn bản đã hết hiệu lực',
  ),
  { edit: 'drop', row: '02/2' },
  reword('02/3', 'Mở lớp phổ biến, giáo dục pháp luật cho trưởng thôn và người có uy tín trong cộng đồng'),
  reword(
    '03/1',
    'Niêm yết, đăng tải đủ và kịp thời danh mục thủ tục hành chính thuộc thẩm quyền của xã tại nơi tiếp nhận hồ sơ, trên Cổng Dịch vụ công quốc gia',
  ),
  {
    edit: 'change',
    row: '03/2',
    cells: {
      task: one(
        t`Đề xuất đơn giản hóa thủ tục hành chính, ${target('rút ngắn tối thiểu 30% thời gian giải quyết', '>=', 30, 'thời gian giải quyết')}`,
      ),
      deadline: one(t`${day('Trước ngày 31/8/2026', '2026-08-31')}`),
    },
    changes: [{ field: 'deadline', direction: 'later' }],
  },
  {
    edit: 'reword',
    row: '03/5',
    cells: {
      task: one(
        'Tiếp nhận, trả lời và công khai kết quả xử lý phản ánh, kiến nghị của công dân, doanh nghiệp về quy định hành chính',
      ),
      deadline: one(t`${always('Thường xuyên trong năm')}`),
    },
  },
  reword('03/6', 'Lấy phiếu đánh giá sự hài lòng của người dân về tinh thần, thái độ phục vụ của cơ quan hành chính xã'),
  reword('04/1', 'Xây dựng lại đề án vị trí việc làm và cơ cấu ngạch công chức cho phù hợp với bộ máy mới của xã'),
  reword('04/4', 'Chuyển đổi vị trí công tác với công chức phụ trách tài chính, đất đai theo định kỳ'),
  reword('05/2', 'Duy trì đường truyền, bổ sung thiết bị họp trực tuyến của xã nối với tỉnh'),
  reword('05/4', 'Tổ công nghệ số cộng đồng của các thôn dạy kỹ năng số cho người dân'),
  { edit: 'drop', row: '05/3' },
]

const words = [
  ...bodiesFor({
    culture: 'Phòng Văn hóa - Xã hội',
    economy: 'Phòng Kinh tế',
    office: 'Văn phòng HĐND và UBND xã',
    centre: 'Trung tâm Phục vụ hành chính công xã',
    police: 'Công an xã',
    youth: 'Đoàn Thanh niên xã',
    hamlets: 'Các thôn',
    all: 'Các phòng, đơn vị thuộc xã',
  }),
] as const

const columns = [
  { role: 'no', header: 'TT', width: 5 },
  { role: 'task', header: 'Nội dung thực hiện', width: 33 },
  { role: 'output', header: 'Sản phẩm dự kiến', width: 17 },
  { role: 'deadline', header: 'Thời hạn hoàn thành', width: 15 },
  { role: 'lead', header: 'Bộ phận chủ trì', width: 15 },
  { role: 'support', header: 'Bộ phận phối hợp', width: 15 },
] as const

const restyle = (annex: Annex): Annex => {
  const { attached: _, ...bare } = withColumns(replaceWords(annex, words), columns)
  return { ...bare, heading: `Phụ lục ${annex.number}`, oneLine: true }
}

/** This plan, or the same under another commune’s name. */
export const derived = (own: string, facts: PlanFacts) => derive({ slug: template, annexes }, own, edits, restyle, String, facts)

type Own = Pick<CommunePlan, 'why' | 'features' | 'place' | 'number' | 'date' | 'signer' | 'text' | 'word' | 'pdf' | 'annexes'>
export const descriptionOf = (own: Own) =>
  communePlan({
    ...own,
    type: 'xã',
    title: [`Cải cách hành chính xã ${own.place} năm 2026`],
    recipients: ['Sở Nội vụ', 'TT Đảng ủy, TT HĐND xã', 'Các phòng, đơn vị thuộc xã', 'Lưu: VT'],
    preamble: [
      t`Thực hiện ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'Chủ tịch UBND tỉnh Sơn Lam')} ban hành Kế hoạch cải cách hành chính tỉnh Sơn Lam năm 2026, ${`UBND xã ${own.place}`} xây dựng Kế hoạch với các nội dung sau:`,
    ],
    body: [
      heading('I.', 'MỤC TIÊU', [
        clause(
          '1.',
          t`${target('Trên 92% người dân hài lòng về sự phục vụ của cơ quan hành chính', '>', 92, 'người dân hài lòng về sự phục vụ của cơ quan hành chính')}.`,
        ),
        clause(
          '2.',
          t`${target('Tối thiểu 80% hồ sơ thủ tục hành chính nộp trực tuyến', '>=', 80, 'hồ sơ thủ tục hành chính nộp trực tuyến')}.`,
        ),
      ]),
      heading('II.', 'NHIỆM VỤ', [
        clause('1.', 'Các phòng, đơn vị thực hiện đúng tiến độ các nhiệm vụ tại Phụ lục 01 đến Phụ lục 05.'),
        clause('2.', 'Kết quả thực hiện là căn cứ xếp loại hằng năm.'),
      ]),
      heading('III.', 'TỔ CHỨC THỰC HIỆN', [
        clause('1.', 'Phòng Văn hóa - Xã hội: Chủ trì theo dõi, đôn đốc, tổng hợp báo cáo.', [], {
          assign: [{ unit: 'Phòng Văn hóa - Xã hội' }],
        }),
        clause('2.', 'Phòng Kinh tế: Bảo đảm kinh phí cho các nhiệm vụ của Kế hoạch.', [], {
          assign: [{ unit: 'Phòng Kinh tế' }],
        }),
      ]),
    ],
    closing: 'Các phòng, đơn vị căn cứ Kế hoạch này triển khai thực hiện./.',
    units: [
      { id: 'ubnd-xa', name: `UBND xã ${own.place}`, surfaceForms: [`UBND xã ${own.place}`] },
      { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng Văn hóa - Xã hội'] },
      { id: 'phong-kinh-te', name: 'Phòng Kinh tế', surfaceForms: ['Phòng Kinh tế'] },
    ],
  })

const own = derived(slug, {})
export const alignment = own.alignment

export const description = descriptionOf({
  why: 'A commune plan in its own words, which another commune has copied.',
  features: [
    'derived from the template',
    'two thirds of the tasks reworded',
    'outputs before deadlines',
    'two dropped, one added, one late',
  ],
  place: 'Đồng Quế Tây',
  number: '14/KH-UBND',
  date: '2026-01-16',
  signer: { position: 'Chủ tịch', name: 'Kiều Danh Vượng' },
  annexes: own.annexes,
  text: { seed: 131, spacing: 'mixed', pageStart: 'blank-lines', pageNumber: 'none', numberCell: 'top', letterhead: 'by-cell' },
  word: { seed: 131, splitRuns: true, pageNumber: true },
  pdf: 'libreoffice',
})

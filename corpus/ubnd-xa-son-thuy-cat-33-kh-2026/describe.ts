import { clause, dash, heading, list, one, run } from '../tools/blocks.ts'
import { bodiesFor, communePlan } from '../tools/commune-plan.ts'
import { always, day, month, quarter, year } from '../tools/deadline-marks.ts'
import { derive, type Edit, replaceWords, withColumns } from '../tools/derive.ts'
import type { Cell, Phrase } from '../tools/description.ts'
import { cite, citedAs, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-xa-son-thuy-cat-33-kh-2026'

const drop = (row: string): Edit => ({ edit: 'drop', row })
const own = (after: string, task: string, output: string | Cell, lead: string, support: string, deadline: Phrase): Edit => ({
  edit: 'add',
  after,
  cells: {
    task: one(task),
    output: typeof output === 'string' ? one(output) : output,
    lead: one(lead),
    support: one(support),
    deadline: one(deadline),
  },
})

const CULTURE = 'Phòng Văn hóa - Xã hội'
const OFFICE = 'Văn phòng HĐND - UBND xã'
const ECONOMY = 'Phòng Kinh tế'

const edits: readonly Edit[] = [
  {
    edit: 'change',
    row: '01/1',
    cells: {
      task: one('Ban hành kế hoạch cải cách hành chính năm 2026 của xã'),
      deadline: one(t`${day('Trước ngày 28/02/2026', '2026-02-28')}`),
    },
    changes: [{ field: 'deadline', direction: 'later' }],
  },
  {
    edit: 'merge',
    rows: ['01/2', '04/3'],
    cells: {
      task: one(
        'Kiểm tra cải cách hành chính, kỷ luật, kỷ cương, lấy kết quả kiểm tra và sản phẩm công việc làm căn cứ đánh giá, xếp loại công chức',
      ),
      output: list(['Kế hoạch kiểm tra', 'Thông báo kết luận kiểm tra', 'Quyết định xếp loại chất lượng']),
      deadline: list([
        t`Kế hoạch: ${quarter('quý I/2026', 2026, 1, { subject: 'Kế hoạch' })}`,
        t`Kết luận: ${month('tháng 11/2026', '2026-11', { subject: 'Kết luận' })}`,
        t`Xếp loại: ${day('trước ngày 20/12/2026', '2026-12-20', { subject: 'Xếp loại' })}`,
      ]),
    },
  },
  own(
    '01/1',
    'Tổ chức hội nghị sơ kết sáu tháng hoạt động của bộ máy chính quyền xã mới',
    'Báo cáo sơ kết',
    OFFICE,
    'Các thôn',
    t`${month('Tháng 7/2026', '2026-07')}`,
  ),
  drop('01/3'),
  drop('01/4'),
  drop('02/1'),
  own(
    '02/3',
    'Trợ giúp pháp lý lưu động cho hộ nghèo tại ba thôn ven suối',
    'Biên bản đợt trợ giúp',
    OFFICE,
    'Các thôn',
    t`${quarter('Quý III/2026', 2026, 3)}`,
  ),
  drop('02/2'),
  drop('02/3'),
  drop('03/1'),
  {
    edit: 'change',
    row: '03/2',
    cells: { task: one('Rà soát, đơn giản hóa thủ tục hành chính thực hiện tại xã') },
    changes: [{ field: 'target', direction: 'dropped' }],
  },
  drop('03/3'),
  own(
    '03/5',
    'Trả kết quả thủ tục hành chính tại nhà cho người già yếu, người khuyết tật',
    'Sổ theo dõi trả kết quả',
    'Trung tâm Phục vụ hành chính công xã',
    'Đoàn Thanh niên xã',
    t`${always()}`,
  ),
  own(
    '03/5',
    'Sắp xếp lại kho lưu trữ hồ sơ của ba xã cũ',
    run(['Danh mục hồ sơ', 'biên bản bàn giao']),
    OFFICE,
    'Công an xã',
    t`${month('Tháng 12/2026', '2026-12')}`,
  ),
  drop('04/1'),
  drop('04/2'),
  drop('04/4'),
  own(
    '04/5',
    'Thanh lý trụ sở, xe ô tô dôi dư sau sắp xếp',
    'Quyết định thanh lý',
    ECONOMY,
    OFFICE,
    t`${year('Năm 2026', 2026)}`,
  ),
  own(
    '04/5',
    'Vận động xã hội hóa xây sân bóng và nhà văn hóa thôn Cát Thượng',
    'Danh sách ủng hộ',
    CULTURE,
    'Các thôn',
    t`${quarter('Quý IV/2026', 2026, 4)}`,
  ),
  drop('05/2'),
  drop('05/3'),
  own(
    '05/4',
    'Lập trang thông tin điện tử của xã, đăng lịch tiếp công dân hằng tuần',
    'Trang thông tin điện tử',
    CULTURE,
    OFFICE,
    t`${month('Tháng 4/2026', '2026-04')}`,
  ),
]

const words = bodiesFor({
  culture: CULTURE,
  economy: ECONOMY,
  office: OFFICE,
  centre: 'Trung tâm Phục vụ hành chính công xã',
  police: 'Công an xã',
  youth: 'Đoàn Thanh niên xã',
  hamlets: 'Các thôn',
  all: 'Các phòng, đơn vị',
})

const columns = [
  { role: 'no', header: 'TT', width: 5 },
  { role: 'task', header: 'Nội dung', width: 35 },
  { role: 'lead', header: 'Đơn vị chủ trì', width: 15 },
  { role: 'support', header: 'Đơn vị phối hợp', width: 15 },
  { role: 'output', header: 'Sản phẩm hoàn thành', width: 15 },
  { role: 'deadline', header: 'Thời gian', width: 15 },
] as const

const derived = derive(
  { slug: template, annexes },
  slug,
  edits,
  (annex) => {
    const { attached: _, ...bare } = withColumns(replaceWords(annex, words), columns)
    return { ...bare, heading: `Phụ lục ${annex.number}` }
  },
  String,
  {
    differences: [
      { field: 'legal-basis', direction: 'dropped' },
      { field: 'legal-basis', severity: 'warning' },
    ],
  },
)
export const alignment = derived.alignment

export const description = communePlan({
  why: 'A commune that rests on no plan of the province and on a decree no longer in force, leaves out half the tasks and adds many of its own.',
  features: [
    'derived from the template',
    'twelve tasks dropped, seven added',
    'two tasks of different annexes merged',
    'planted: a superseded decree, no mention of the province’s decision',
  ],
  place: 'Sơn Thủy Cát',
  type: 'xã',
  number: '33/KH-UBND',
  date: '2026-02-06',
  title: ['Công tác cải cách hành chính năm 2026', 'trên địa bàn xã Sơn Thủy Cát'],
  signer: { position: 'Phó Chủ tịch', name: 'Thào Minh Ký' },
  recipients: ['Thường trực Đảng ủy xã', 'Các phòng, đơn vị', 'Các thôn', 'Lưu: VT'],
  preamble: [
    t`Căn cứ ${citedAs('Luật Tổ chức chính quyền địa phương ngày 16/6/2025', { kind: 'luat', name: 'Luật Tổ chức chính quyền địa phương', date: '2025-06-16' })};`,
    t`Căn cứ ${cite('nghi-dinh', '61/2018/NĐ-CP', '2018-04-23', 'Chính phủ')} về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;`,
    ['UBND xã Sơn Thủy Cát ban hành Kế hoạch công tác cải cách hành chính năm 2026 như sau:'],
  ],
  body: [
    heading('I.', 'MỤC TIÊU', [
      clause(
        '1.',
        t`${target('Phấn đấu 85% người dân hài lòng khi đến giao dịch', '=', 85, 'người dân hài lòng khi đến giao dịch')}.`,
      ),
    ]),
    heading('II.', 'NỘI DUNG', [clause('1.', 'Nội dung cụ thể tại Phụ lục 01, Phụ lục 02, Phụ lục 03, Phụ lục 04, Phụ lục 05.')]),
    heading('III.', 'TỔ CHỨC THỰC HIỆN', [
      clause('1.', CULTURE, [dash('Theo dõi việc thực hiện, báo cáo Chủ tịch UBND xã.')], { assign: [{ unit: CULTURE }] }),
      clause('2.', OFFICE, [dash('Chủ trì nhiệm vụ tại Phụ lục 02, Phụ lục 03.')], {
        assign: [{ unit: OFFICE, annexRefs: ['02', '03'] }],
      }),
    ]),
  ],
  closing: 'Các phòng, đơn vị, các thôn tổ chức thực hiện Kế hoạch này./.',
  annexes: derived.annexes,
  units: [
    { id: 'ubnd-xa', name: 'UBND xã Sơn Thủy Cát', surfaceForms: ['UBND xã Sơn Thủy Cát'] },
    { id: 'phong-van-hoa-xa-hoi', name: CULTURE, surfaceForms: [CULTURE] },
    { id: 'van-phong', name: OFFICE, surfaceForms: [OFFICE] },
  ],
  findings: [
    {
      rule: 'legal-basis-superseded',
      severity: 'warning',
      message: 'Nghị định 61/2018/NĐ-CP was replaced by 118/2025/NĐ-CP from 01/07/2025.',
      where: 'legal basis',
    },
  ],
  text: {
    seed: 181,
    spacing: 'double',
    pageStart: 'blank-lines',
    pageNumber: 'bottom',
    numberCell: 'top',
    letterhead: 'by-line',
  },
  word: { seed: 181, automaticLabels: true, splitRuns: true },
  pdf: 'chromium',
})

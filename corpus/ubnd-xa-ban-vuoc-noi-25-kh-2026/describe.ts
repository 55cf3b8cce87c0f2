import { blank, clause, heading, list, one } from '../tools/blocks.ts'
import { bodiesFor, communePlan } from '../tools/commune-plan.ts'
import { always, day, every, month, quarter } from '../tools/deadline-marks.ts'
import { type Change, derive, type Edit, replaceWords, withColumns } from '../tools/derive.ts'
import type { Cell, ColumnRole } from '../tools/description.ts'
import { cite, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-xa-ban-vuoc-noi-25-kh-2026'

const change = (row: string, cells: Partial<Record<ColumnRole, Cell>>, ...changes: readonly Change[]): Edit => ({
  edit: 'change',
  row,
  cells,
  changes,
})
const earlier: Change = { field: 'deadline', direction: 'earlier' }
const later: Change = { field: 'deadline', direction: 'later' }

const edits: readonly Edit[] = [
  change('01/1', { deadline: one(t`${month('Tháng 01/2026', '2026-01')}`) }, later),
  {
    edit: 'reword',
    row: '01/2',
    cells: {
      deadline: list([
        t`Ban hành kế hoạch: ${month('Tháng 3/2026', '2026-03', { subject: 'Ban hành kế hoạch' })}`,
        t`Thông báo kết luận: ${day('trước ngày 30/11/2026', '2026-11-30', { subject: 'Thông báo kết luận' })}`,
      ]),
    },
  },
  { edit: 'reword', row: '01/3', cells: { deadline: one(t`${quarter('Quý IV/2026', 2026, 4)}`) } },
  change('01/4', { deadline: blank }, { field: 'deadline', direction: 'dropped' }),
  change(
    '01/5',
    {
      deadline: list([
        t`${every('Định kỳ hằng quý', 'P3M')}`,
        t`Báo cáo năm: ${day('trước ngày 10/12/2026', '2026-12-10', { subject: 'Báo cáo năm' })}`,
      ]),
    },
    later,
  ),
  change('02/1', { deadline: one(t`${day('Trước ngày 20/01/2026', '2026-01-20')}`) }, earlier),
  change(
    '02/2',
    { deadline: one(t`${always()}`) },
    { field: 'deadline', direction: 'incomparable', accept: ['dropped', 'later'] },
  ),
  { edit: 'reword', row: '02/3', cells: { deadline: one(t`${day('Trước ngày 31/12/2026', '2026-12-31')}`) } },
  change(
    '02/4',
    {
      task: one(
        t`Nâng cao năng lực đội ngũ làm công tác pháp chế, hòa giải ở cơ sở; ${target('tỷ lệ hòa giải thành đạt từ 88% trở lên', '>=', 88, 'tỷ lệ hòa giải thành')}`,
      ),
    },
    { field: 'target', direction: 'raised' },
  ),
  change('03/1', { output: one('Quyết định công bố danh mục') }, { field: 'output', direction: 'dropped' }),
  change(
    '03/2',
    {
      task: one(
        t`Rà soát, đơn giản hóa, ${target('cắt giảm tối thiểu 20% thời gian giải quyết thủ tục hành chính', '>=', 20, 'cắt giảm thời gian giải quyết thủ tục hành chính')}`,
      ),
    },
    { field: 'target', direction: 'lowered' },
  ),
  change('03/3', { lead: one('Trạm Y tế xã') }, { field: 'lead' }),
  change(
    '03/4',
    { task: one('Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính gắn với tái sử dụng dữ liệu') },
    { field: 'target', direction: 'dropped' },
  ),
  change('03/6', { lead: one('Hội Nông dân xã') }, { field: 'lead' }),
  { edit: 'reword', row: '04/1', cells: { deadline: one(t`${day('Trước ngày 31/3/2026', '2026-03-31')}`) } },
  { edit: 'reword', row: '04/2', cells: { deadline: one(t`${quarter('Quý III/2026', 2026, 3)}`) } },
  change(
    '04/3',
    { deadline: one(t`${day('Trước ngày 20/12/2025', '2025-12-20')}`) },
    { field: 'deadline', optional: true },
    { field: 'year', optional: true },
  ),
  change('04/4', { deadline: one(t`${quarter('Quý I/2026', 2026, 1)}`) }, earlier),
  change('04/6', { deadline: one(t`${day('Trước ngày 31/01/2027', '2027-01-31')}`) }, later),
  change('05/1', { deadline: one(t`${quarter('Quý I/2026', 2026, 1)}`) }, later),
  change('05/2', { deadline: one(t`${month('Tháng 6/2026', '2026-06')}`) }, earlier),
  change(
    '05/3',
    { output: list(['Phương án ứng cứu sự cố', 'Biên bản diễn tập']) },
    { field: 'output', direction: 'added', severity: 'info' },
  ),
  change(
    '05/4',
    {
      deadline: one(t`${month('Từ tháng 5 đến tháng 9/2026', '2026-09', { from: '2026-05-01' })}`),
      support: list(['Trạm Y tế xã', 'UBND các xã, phường']),
    },
    earlier,
    { field: 'support' },
  ),
  change('05/5', { deadline: blank }, { field: 'deadline', direction: 'dropped' }),
]

const words = bodiesFor({
  culture: 'Phòng Văn hóa - Xã hội',
  economy: 'Phòng Kinh tế',
  office: 'Văn phòng HĐND và UBND xã',
  centre: 'Trung tâm Phục vụ hành chính công xã',
  police: 'Công an xã',
  youth: 'Đoàn Thanh niên xã',
  hamlets: 'Các xóm',
  all: 'Các phòng, ban chuyên môn',
})

const columns = [
  { role: 'no', header: 'STT', width: 5 },
  { role: 'task', header: 'Nhiệm vụ cụ thể', width: 34 },
  { role: 'deadline', header: 'Thời gian thực hiện', width: 16 },
  { role: 'output', header: 'Sản phẩm, kết quả', width: 16 },
  { role: 'lead', header: 'Cơ quan chủ trì', width: 14 },
  { role: 'support', header: 'Cơ quan phối hợp', width: 15 },
] as const

const derived = derive({ slug: template, annexes }, slug, edits, (annex) => {
  const { attached: _, ...bare } = withColumns(replaceWords(annex, words), columns)
  return { ...bare, heading: `Phụ lục số ${annex.number}`, repeatHeader: false }
})
export const alignment = derived.alignment

export const description = communePlan({
  why: 'All tasks are there in the province’s words, and nearly each differs in what binds.',
  features: [
    'derived from the template',
    'deadlines earlier, later, dropped, continuous in place of a date, equal in other words',
    'targets lowered, raised, dropped',
    'outputs left out and added',
    'bodies that the mapping does not give',
    'planted: a deadline of the year before, a row without one',
  ],
  place: 'Bản Vược Nội',
  type: 'xã',
  number: '25/KH-UBND',
  date: '2026-01-20',
  title: ['Cải cách hành chính năm 2026'],
  signer: { position: 'Chủ tịch', name: 'Nông Ích Lẫm' },
  recipients: ['Sở Nội vụ', 'Các phòng, ban chuyên môn', 'Các xóm', 'Lưu: VT'],
  preamble: [
    t`Căn cứ ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'UBND tỉnh Sơn Lam')} về Kế hoạch cải cách hành chính tỉnh Sơn Lam năm 2026, UBND xã Bản Vược Nội ban hành Kế hoạch cải cách hành chính năm 2026 như sau:`,
  ],
  body: [
    heading('I.', 'MỤC TIÊU', [
      clause('1.', t`${target('Trên 92% người dân hài lòng về sự phục vụ', '>', 92, 'người dân hài lòng về sự phục vụ')}.`),
      clause('2.', t`${target('Tối thiểu 80% hồ sơ nộp trực tuyến', '>=', 80, 'hồ sơ nộp trực tuyến')}.`),
    ]),
    heading('II.', 'NHIỆM VỤ', [
      clause('1.', 'Nhiệm vụ, thời gian, sản phẩm và phân công nêu tại Phụ lục số 01 đến Phụ lục số 05.'),
    ]),
    heading('III.', 'TỔ CHỨC THỰC HIỆN', [
      clause('1.', 'Phòng Văn hóa - Xã hội: Đầu mối theo dõi, tổng hợp.', [], { assign: [{ unit: 'Phòng Văn hóa - Xã hội' }] }),
      clause('2.', 'Văn phòng HĐND và UBND xã: Kiểm soát thủ tục hành chính.', [], {
        assign: [{ unit: 'Văn phòng HĐND và UBND xã' }],
      }),
    ]),
  ],
  closing: 'Trên đây là Kế hoạch cải cách hành chính năm 2026 của UBND xã./.',
  annexes: derived.annexes,
  units: [
    { id: 'ubnd-xa', name: 'UBND xã Bản Vược Nội', surfaceForms: ['UBND xã Bản Vược Nội', 'UBND xã'] },
    { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng Văn hóa - Xã hội'] },
    { id: 'van-phong', name: 'Văn phòng HĐND và UBND xã', surfaceForms: ['Văn phòng HĐND và UBND xã'] },
  ],
  findings: [
    { rule: 'row-without-deadline', severity: 'warning', message: 'The deadline cell is empty.', where: 'annex 01 row 4' },
    { rule: 'row-without-deadline', severity: 'warning', message: 'The deadline cell is empty.', where: 'annex 05 row 5' },
    {
      rule: 'deadline-before-plan',
      severity: 'warning',
      message: '20/12/2025 falls before the plan’s year.',
      where: 'annex 04 row 3',
    },
  ],
  text: { seed: 161, spacing: 'double', pageStart: 'space', pageNumber: 'none', numberCell: 'centre', letterhead: 'by-line' },
  word: { seed: 161, splitRuns: true },
  pdf: 'chromium',
})

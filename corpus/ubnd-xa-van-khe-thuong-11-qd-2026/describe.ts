import { clause, dash, heading, list, one, run } from '../tools/blocks.ts'
import { always, day, month, quarter, when } from '../tools/deadline-marks.ts'
import { derive, type Edit, replaceWords, withColumns } from '../tools/derive.ts'
import type { Description } from '../tools/description.ts'
import { cite, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-xa-van-khe-thuong-11-qd-2026'

const edits: readonly Edit[] = [
  {
    edit: 'reword',
    row: '01/3',
    cells: {
      task: one(
        'Lãnh đạo Đảng ủy, UBND xã đối thoại trực tiếp với Nhân dân, doanh nghiệp, hợp tác xã về việc giải quyết thủ tục hành chính và tinh thần phục vụ của công chức',
      ),
    },
  },
  {
    edit: 'reword',
    row: '03/2',
    cells: {
      task: one(
        t`Đề xuất phương án đơn giản hóa, ${target('rút ngắn ít nhất 30% thời gian giải quyết các thủ tục hành chính đang thực hiện tại xã', '>=', 30, 'rút ngắn thời gian giải quyết các thủ tục hành chính')}`,
      ),
    },
  },
  {
    edit: 'split',
    row: '03/6',
    into: [
      {
        task: one('Khảo sát, đo lường mức độ hài lòng của người dân đối với sự phục vụ của UBND xã'),
        output: one('Kế hoạch khảo sát'),
        deadline: one(t`${quarter('Quý III/2026', 2026, 3)}`),
      },
      {
        task: one('Tổng hợp, công bố kết quả khảo sát mức độ hài lòng của người dân'),
        output: one('Báo cáo kết quả khảo sát'),
        deadline: one(t`${day('Trước ngày 15/11/2026', '2026-11-15')}`),
      },
    ],
  },
  {
    edit: 'change',
    row: '02/2',
    cells: { deadline: one(t`${month('Tháng 8/2026', '2026-08')}`) },
    changes: [{ field: 'deadline', direction: 'earlier' }],
  },
  { edit: 'move', row: '04/6', after: '04/1' },
  { edit: 'move', row: '05/5', after: '05/1' },
  {
    edit: 'add',
    after: '01/4',
    cells: {
      task: one('Thi tìm hiểu “Xã Vân Khê Thượng chung tay cải cách hành chính” trong đoàn viên, hội viên'),
      output: run(['Thể lệ cuộc thi', 'quyết định trao giải']),
      lead: one('Ủy ban MTTQ Việt Nam xã'),
      support: one('Các thôn, bản'),
      deadline: one(t`${month('Tháng 5/2026', '2026-05')}`),
    },
  },
  {
    edit: 'add',
    after: '03/5',
    cells: {
      task: one('Bố trí tổ lưu động nhận, trả hồ sơ tại bản Hin Đôn và bản Tát Vang vào thứ Năm tuần đầu tháng'),
      output: one('Lịch làm việc của tổ lưu động'),
      lead: one('Trung tâm Phục vụ hành chính công xã'),
      support: list(['Công an xã', 'Các thôn, bản']),
      deadline: one(t`${always()}`),
    },
  },
  { edit: 'drop', row: '05/3' },
]

const words = [
  ['UBND các xã, phường', 'Các thôn, bản'],
  ['Các sở, ban, ngành', 'Các phòng chuyên môn'],
  ['Trung tâm Phục vụ hành chính công tỉnh', 'Trung tâm Phục vụ hành chính công xã'],
  ['Văn phòng UBND tỉnh', 'Văn phòng HĐND và UBND xã'],
  ['Sở Nông nghiệp và Môi trường', 'Phòng Kinh tế'],
  ['Sở Khoa học và Công nghệ', 'Phòng Văn hóa - Xã hội'],
  ['Sở Nội vụ', 'Phòng Văn hóa - Xã hội'],
  ['Sở Tư pháp', 'Văn phòng HĐND và UBND xã'],
  ['Sở Tài chính', 'Phòng Kinh tế'],
  ['Công an tỉnh', 'Công an xã'],
  ['Tỉnh đoàn', 'Đoàn Thanh niên xã'],
  ['Báo và Phát thanh, Truyền hình Sơn Lam', 'Phòng Văn hóa - Xã hội'],
  ['PHỤ LỤC ', 'Biểu số '],
] as const

const columns = [
  { role: 'no', header: 'TT', width: 4 },
  { role: 'task', header: 'Nội dung công việc', width: 32 },
  { role: 'lead', header: 'Đơn vị chủ trì', width: 14 },
  { role: 'support', header: 'Đơn vị phối hợp', width: 15 },
  { role: 'deadline', header: 'Thời hạn', width: 15 },
  { role: 'output', header: 'Kết quả, sản phẩm', width: 18 },
] as const

const derived = derive({ slug: template, annexes }, slug, edits, (annex) => {
  const { attached: _, ...bare } = withColumns(replaceWords(annex, words), columns)
  return { ...bare, heading: `Phụ lục số ${annex.number}` }
})
export const alignment = derived.alignment

export const description: Description = {
  why: 'A commune decision and plan derived from the province’s with other columns, other headers, tasks moved, split and added.',
  features: [
    'derived from the template',
    'output as the last column',
    'tasks moved, one split in two, two added, one dropped',
    'planted: deadline of a response as an event',
    'letterhead lost in the text dump',
  ],
  document: {
    kind: 'quyet-dinh',
    number: '11/QĐ-UBND',
    date: '2026-01-14',
    place: 'Vân Khê Thượng',
    issuer: { name: 'Ủy ban nhân dân xã Vân Khê Thượng', level: 'commune', unit: 'Vân Khê Thượng', parents: ['Sơn Lam'] },
    title: 'Về việc ban hành Kế hoạch cải cách hành chính xã Vân Khê Thượng năm 2026',
    planYear: 2026,
    signer: { position: 'Chủ tịch', name: 'Lò Văn Thương' },
    recipients: ['Như Điều 3', 'Sở Nội vụ tỉnh', 'Lưu: VT'],
    attachments: [{ kind: 'ke-hoach', title: 'Kế hoạch cải cách hành chính xã Vân Khê Thượng năm 2026' }],
    accept: {
      place: ['Vân Khê Thượng', null],
      'signer.position': ['CHỦ TỊCH'],
      title: ['Ban hành Kế hoạch cải cách hành chính xã Vân Khê Thượng năm 2026'],
    },
  },
  parts: [
    {
      letterhead: {
        organ: ['ỦY BAN NHÂN DÂN', 'XÃ VÂN KHÊ THƯỢNG'],
        number: 'Số: 11/QĐ-UBND',
        dateline: 'Vân Khê Thượng, ngày 14 tháng 01 năm 2026',
      },
      kindLine: 'QUYẾT ĐỊNH',
      title: ['Về việc ban hành Kế hoạch cải cách hành chính', 'xã Vân Khê Thượng năm 2026'],
      authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ VÂN KHÊ THƯỢNG',
      preamble: [
        t`Căn cứ ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'Chủ tịch UBND tỉnh Sơn Lam')} ban hành Kế hoạch cải cách hành chính tỉnh Sơn Lam năm 2026;`,
        t`Căn cứ ${cite('nghi-quyet', '31/NQ-HĐND', '2025-12-26', 'HĐND xã Vân Khê Thượng')} về nhiệm vụ năm 2026;`,
        t`Xét đề nghị của Trưởng phòng Văn hóa - Xã hội tại ${cite('to-trinh', '03/TTr-VHXH', '2026-01-09', null)}.`,
      ],
      verb: 'QUYẾT ĐỊNH:',
      body: [
        clause('Điều 1.', 'Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính xã Vân Khê Thượng năm 2026.'),
        clause('Điều 2.', 'Giao Phòng Văn hóa - Xã hội theo dõi, đôn đốc việc thực hiện.'),
        clause(
          'Điều 3.',
          'Chánh Văn phòng HĐND và UBND xã, Trưởng các phòng, Trưởng các thôn, bản chịu trách nhiệm thi hành Quyết định này./.',
        ),
      ],
      signature: {
        recipients: ['Nơi nhận:', '- Như Điều 3;', '- Sở Nội vụ tỉnh;', '- Lưu: VT.'],
        lines: ['CHỦ TỊCH'],
        name: 'Lò Văn Thương',
      },
    },
    {
      kindLine: 'KẾ HOẠCH',
      title: ['CẢI CÁCH HÀNH CHÍNH XÃ VÂN KHÊ THƯỢNG NĂM 2026'],
      attached: t`(Ban hành kèm theo ${cite('quyet-dinh', '11/QĐ-UBND', '2026-01-14', 'Chủ tịch UBND xã Vân Khê Thượng', { shape: { date: 'zeros' } })})`,
      preamble: [],
      body: [
        heading('I.', 'MỤC ĐÍCH', [
          clause('1.', 'Cụ thể hóa kế hoạch của tỉnh cho sát với điều kiện xã vùng cao, dân cư phân tán.'),
          clause(
            '2.',
            t`${target('Phấn đấu 65% hồ sơ được nộp trực tuyến', '=', 65, 'hồ sơ được nộp trực tuyến')}; ${target('dưới 1% hồ sơ trễ hạn', '<', 1, 'hồ sơ trễ hạn')}.`,
          ),
        ]),
        heading('II.', 'NHIỆM VỤ', [
          clause('1.', 'Các nhiệm vụ cụ thể của năm 2026 tại các Phụ lục số 01, 02, 03, 04, 05.'),
          clause(
            '2.',
            t`Đơn giản hóa thủ tục: gửi phương án về Văn phòng UBND tỉnh ${when('ngay sau khi UBND xã thông qua', { subject: 'gửi phương án về Văn phòng UBND tỉnh' })}.`,
          ),
        ]),
        heading('III.', 'TỔ CHỨC THỰC HIỆN', [
          clause('1.', 'Văn phòng HĐND và UBND xã', [dash('Chủ trì Phụ lục số 02 và Phụ lục số 03.')], {
            assign: [{ unit: 'Văn phòng HĐND và UBND xã', annexRefs: ['02', '03'] }],
          }),
          clause('2.', 'Phòng Văn hóa - Xã hội', [dash('Chủ trì Phụ lục số 01, Phụ lục số 04, Phụ lục số 05.')], {
            assign: [{ unit: 'Phòng Văn hóa - Xã hội', annexRefs: ['01', '04', '05'] }],
          }),
          clause(
            '3.',
            'Các thôn, bản',
            [
              dash(
                t`Phản ánh vướng mắc của người dân về UBND xã ${when('khi có phát sinh', { subject: 'Phản ánh vướng mắc của người dân về UBND xã' })}.`,
              ),
            ],
            { assign: [{ unit: 'Các thôn, bản' }] },
          ),
        ]),
      ],
    },
  ],
  annexes: derived.annexes,
  units: [
    {
      id: 'chu-tich-ubnd-xa',
      name: 'Chủ tịch UBND xã Vân Khê Thượng',
      surfaceForms: ['Chủ tịch UBND xã Vân Khê Thượng', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ VÂN KHÊ THƯỢNG'],
    },
    { id: 'chu-tich-ubnd-tinh', name: 'Chủ tịch UBND tỉnh Sơn Lam', surfaceForms: ['Chủ tịch UBND tỉnh Sơn Lam'] },
    { id: 'van-phong-ubnd-tinh', name: 'Văn phòng UBND tỉnh', surfaceForms: ['Văn phòng UBND tỉnh'] },
    { id: 'hdnd-xa', name: 'HĐND xã Vân Khê Thượng', surfaceForms: ['HĐND xã Vân Khê Thượng'] },
    { id: 'ubnd-xa', name: 'UBND xã', surfaceForms: ['UBND xã'] },
    { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng Văn hóa - Xã hội'] },
    { id: 'van-phong-hdnd-ubnd', name: 'Văn phòng HĐND và UBND xã', surfaceForms: ['Văn phòng HĐND và UBND xã'] },
    { id: 'phong-kinh-te', name: 'Phòng Kinh tế', surfaceForms: ['Phòng Kinh tế'] },
    {
      id: 'trung-tam-phuc-vu-hanh-chinh-cong',
      name: 'Trung tâm Phục vụ hành chính công xã',
      surfaceForms: ['Trung tâm Phục vụ hành chính công xã'],
    },
    { id: 'mat-tran', name: 'Ủy ban MTTQ Việt Nam xã', surfaceForms: ['Ủy ban MTTQ Việt Nam xã'] },
    { id: 'cong-an-xa', name: 'Công an xã', surfaceForms: ['Công an xã'] },
    { id: 'cac-thon-ban', name: 'Các thôn, bản', surfaceForms: ['Các thôn, bản'] },
    { id: 'phong-chuyen-mon', name: 'Các phòng chuyên môn', surfaceForms: ['Các phòng chuyên môn'], scope: 'generic' },
  ],
  findings: [],
  findingsOptional: [
    {
      rule: 'citation-number-malformed',
      severity: 'info',
      message: '31/NQ-HĐND: a resolution of a people’s council without a year; usual where it is no legal norm.',
      where: 'legal basis',
    },
  ],
  text: { seed: 61, spacing: 'mixed', pageStart: 'blank-lines', pageNumber: 'none', numberCell: 'centre', letterhead: 'lost' },
  word: { seed: 61, splitRuns: true },
  pdf: 'libreoffice',
}

import { blank, clause, heading, list, row } from '../tools/blocks.ts'
import { always, day, every, month, quarter, when } from '../tools/deadline-marks.ts'
import type { Annex, Column, Description } from '../tools/description.ts'
import { cite, citedAs, law, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'

const YT = 'Trạm Y tế xã'
const VHXH = 'Công chức văn hóa - xã hội'
const CA = 'Công an xã'
const MN = 'Các trường học, bếp ăn tập thể'

const columns: readonly Column[] = [
  { role: 'no', header: 'STT', width: 5 },
  { role: 'task', header: 'Nội dung công việc', width: 33 },
  { role: 'lead', header: 'Đơn vị thực hiện', width: 15 },
  { role: 'support', header: 'Đơn vị phối hợp', width: 16 },
  { role: 'output', header: 'Sản phẩm', width: 16 },
  { role: 'deadline', header: 'Thời gian', width: 15 },
]

const rows1: Annex['rows'] = [
  row('01', {
    task: 'Kiện toàn Ban Chỉ đạo liên ngành về an toàn thực phẩm xã',
    lead: YT,
    support: VHXH,
    output: 'Quyết định',
    deadline: t`${month('Tháng 2/2025', '2025-02')}`,
  }),
  row('02', {
    task: 'Tổ chức lễ phát động “Tháng hành động vì an toàn thực phẩm”, treo băng zôn, khẩu hiệu tại chợ Mỹ Điền',
    lead: VHXH,
    support: 'Hội Liên hiệp Phụ nữ xã',
    output: 'Lễ phát động',
    deadline: t`${day('15/4/2025', '2025-04-15')}`,
  }),
  row('03', {
    task: 'Phát thanh kiến thức về ngộ độc rượu, nấm độc, thức ăn đường phố',
    lead: VHXH,
    support: YT,
    output: 'Tin, bài',
    deadline: t`${always('Thuờng xuyên')}`,
  }),
  row('05', {
    task: 'Tập huấn cho chủ cơ sở, người trực tiếp chế biến',
    lead: YT,
    support: MN,
    output: list(['Giấy xác nhận', 'Danh sách lớp'], '+ ', '', ''),
    deadline: t`${quarter('Quý 2 năm 2025', 2025, 2)}`,
  }),
]
const rows2: Annex['rows'] = [
  row('01', {
    task: 'Kiểm tra liên ngành dịp Tết Trung thu tại cơ sở bánh, kẹo',
    lead: 'Đoàn kiểm tra liên nghành xã',
    support: CA,
    output: 'Biên bản kiểm tra',
    deadline: t`${month('Tháng 9/2025', '2025-09')}`,
  }),
  row('02', {
    task: 'Kiểm tra bếp ăn bán trú, căng tin trường học; lấy mẫu xét nghiệm nhanh',
    lead: YT,
    support: MN,
    output: list(['Biên bản kiểm tra', 'Phiếu kết quả xét nghiệm']),
    deadline: t`${every('Mỗi học kỳ 01 lần', 'P6M')}`,
  }),
  row('03', {
    task: 'Xử lý cơ sở vi phạm, công khai trên loa truyền thanh',
    lead: 'UBND xã',
    support: CA,
    output: 'Quyết định xử phạt',
    deadline: t`${when('Khi phát hiện vi phạm')}`,
  }),
  row('04', {
    task: 'Điều tra, báo cáo nhanh khi có nghi ngờ ngộ độc thực phẩm',
    lead: YT,
    support: blank,
    output: 'Báo cáo nhanh',
    deadline: t`${when('Trong vòng 24 giờ kể từ khi nhận tin', { within: 'PT24H', event: 'kể từ khi nhận tin' })}`,
  }),
  row('05', {
    task: 'Tổng kết, báo cáo công tác an toàn thực phẩm',
    lead: blank,
    support: VHXH,
    output: 'Báo cáo năm',
    deadline: t`${day('Trước ngày 10/12/2024', '2024-12-10')}`,
  }),
]

const head = (number: string, title: string, rows: Annex['rows']): Annex => ({
  number,
  heading: `Phụ lục ${Number(number)}`,
  title,
  columns,
  rows,
  repeatHeader: false,
})

export const description: Description = {
  why: 'A plan full of faults: labels skipped and repeated, an annex that is not there, a number without its year, one decision cited with two dates, misspelt words.',
  features: [
    'faults planted on purpose, each in gold',
    'typing mistakes (Thuờng, nghành, Quyết đinh)',
    'header missing on the second page of an annex',
    'row numbers 01, 02, 03, 05',
    'row without lead, row without deadline in time',
  ],
  document: {
    kind: 'ke-hoach',
    number: '46/KH-UBND',
    date: '2025-01-17',
    place: 'Mỹ Điền Nội',
    issuer: { name: 'Ủy ban nhân dân xã Mỹ Điền Nội', level: 'commune', unit: 'Mỹ Điền Nội', parents: ['Lạc Phù', 'Hải Vọng'] },
    title: 'Bảo đảm an toàn thực phẩm trên địa bàn xã Mỹ Điền Nội năm 2025',
    planYear: 2025,
    signer: { position: 'Phó Chủ tịch', name: 'Trịnh Công Vỵ' },
    recipients: ['UBND huyện (b/c)', 'Phòng Y tế huyện', 'ĐU-HĐND xã (b/c)', 'Các thành viên BCĐ', 'Lưu'],
    accept: {
      'signer.position': ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'KT. Chủ tịch Phó Chủ tịch', 'PHÓ CHỦ TỊCH'],
      'issuer.name': ['Uỷ ban nhân dân xã Mỹ Điền Nội'],
    },
  },
  parts: [
    {
      letterhead: {
        organ: ['UỶ BAN NHÂN DÂN', 'XÃ MỸ ĐIỀN NỘI'],
        number: 'Số: 46 /KH-UBND',
        dateline: 'Mỹ Điền Nội, ngày 17 tháng 01 năm 2025',
      },
      kindLine: 'KẾ HOẠCH',
      title: ['Bảo đảm an toàn thực phẩm', 'trên địa bàn xã Mỹ Điền Nội năm 2025'],
      preamble: [
        t`Căn cứ ${law('Luật An toàn thực phẩm', '2010-06-17')};`,
        t`Căn cứ ${cite('nghi-dinh', '15/2018/NĐ-CP', '2018-02-02', 'Chính phủ')} quy định chi tiết thi hành một số điều của ${law('Luật An toàn thực phẩm', null, { relation: 'mentions' })};`,
        t`Căn cứ ${citedAs('Nghị định 115/NĐ-CP ngày 04/9/2018 của Chính phủ', { kind: 'nghi-dinh', number: '115/NĐ-CP', date: '2018-09-04', issuer: 'Chính phủ', numberIntended: '115/2018/NĐ-CP' })} về xử phạt vi phạm hành chính về an toàn thực phẩm;`,
        t`Căn cứ ${citedAs('Quyết đinh số 2216/QĐ-UBND ngày 20/12/2024 của UBND huyện Lạc Phù', { kind: 'quyet-dinh', number: '2216/QĐ-UBND', date: '2024-12-20', issuer: 'UBND huyện Lạc Phù' })} về giao chỉ tiêu năm 2025;`,
        t`Thực hiện ${cite('ke-hoach', '07/KH-UBND', '2025-01-08', 'UBND huyện Lạc Phù')}, UBND xã xây dựng kế hoạch như sau:`,
      ],
      body: [
        heading('I.', 'Mục tiêu', [
          clause(
            '1.',
            t`${target('Trên 85% người sản xuất, kinh doanh thực phẩm có kiến thức đúng', '>', 85, 'người sản xuất, kinh doanh thực phẩm có kiến thức đúng')}; ${target('100% bếp ăn tập thể ký cam kết', '=', 100, 'bếp ăn tập thể ký cam kết')}.`,
          ),
          clause('2.', 'Không để xảy ra vụ ngộ độc thực phẩm từ 30 người mắc trở lên.'),
        ]),
        heading('II.', 'Nội dung', [
          clause(
            '1.',
            t`Thông tin, tuyên truyền theo ${citedAs('Quyết định số 2216/QĐ-UBND ngày 22/12/2024 của UBND huyện', { kind: 'quyet-dinh', number: '2216/QĐ-UBND', date: '2024-12-22', issuer: 'UBND huyện' })}:`,
            [
              clause('a)', 'Tuyên truyền trực tiếp tại chợ, trường học.'),
              clause('b)', 'Tuyên truyền trên loa truyền thanh, mạng xã hội.'),
              clause('d)', 'Ký cam kết với hộ kinh doanh thức ăn đường phố.'),
            ],
          ),
          clause(
            '2.',
            t`Quản lý cơ sở theo phân cấp tại ${citedAs('Thông tư 43/2018/TTBCT', { kind: 'thong-tu', number: '43/2018/TTBCT', relation: 'mentions', numberIntended: '43/2018/TT-BCT' })}; chi tiết tại Phụ lục 1.`,
          ),
          clause('2.', 'Kiểm tra, xử lý vi phạm: thực hiện theo Phụ lục 2 và biểu phân công tại Phụ lục 3.'),
          clause(
            '3.',
            t`Giám sát mối nguy, phòng chống ngộ độc theo ${cite('cong-van', '88/ATTP-NV', '2025-01-06', 'Chi cục An toàn vệ sinh thực phẩm tỉnh Hải Vọng')}.`,
          ),
        ]),
        heading('III.', 'Tổ chức thực hiện', [
          clause(
            '1.',
            t`Trạm Y tế xã: là thường trực Ban Chỉ đạo, tổng hợp, báo cáo ${every('hàng tháng', 'P1M', { subject: 'tổng hợp, báo cáo' })}; chủ trì Phụ lục 1.`,
            [],
            { assign: [{ unit: 'Trạm Y tế xã', annexRefs: ['01'] }] },
          ),
          clause('2.', 'Công an xã: phối hợp kiểm tra, xử lý theo Phụ lục 2.', [], {
            assign: [{ unit: 'Công an xã', annexRefs: ['02'] }],
          }),
          clause('3.', 'Đề nghị Hội Liên hiệp Phụ nữ xã: vận động hội viên không sử dụng thực phẩm không rõ nguồn gốc.', [], {
            assign: [{ unit: 'Hội Liên hiệp Phụ nữ xã' }],
          }),
        ]),
      ],
      closing: ['Trên đây là kế hoạch bảo đảm an toàn thực phẩm năm 2025 của xã./.'],
      signature: {
        recipients: [
          'Nơi nhận:',
          '- UBND huyện (b/c);',
          '- Phòng Y tế huyện;',
          '- ĐU-HĐND xã (b/c);',
          '- Các thành viên BCĐ;',
          '- Lưu.',
        ],
        lines: ['TM. UỶ BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
        name: 'Trịnh Công Vỵ',
      },
    },
  ],
  annexes: [
    head('01', 'Nhiệm vụ thông tin, tuyên truyền, tập huấn', rows1),
    head('02', 'Nhiệm vụ kiểm tra, giám sát, xử lý', rows2),
  ],
  units: [
    { id: 'ubnd-huyen', name: 'UBND huyện Lạc Phù', surfaceForms: ['UBND huyện Lạc Phù', 'UBND huyện'] },
    { id: 'chinh-phu', name: 'Chính phủ', surfaceForms: ['Chính phủ'] },
    { id: 'phong-y-te', name: 'Phòng Y tế huyện', surfaceForms: ['Phòng Y tế huyện'] },
    { id: 'tram-y-te', name: YT, surfaceForms: [YT] },
    { id: 'van-hoa-xa-hoi', name: VHXH, surfaceForms: [VHXH] },
    { id: 'cong-an-xa', name: CA, surfaceForms: [CA] },
    { id: 'hoi-phu-nu', name: 'Hội Liên hiệp Phụ nữ xã', surfaceForms: ['Hội Liên hiệp Phụ nữ xã'] },
    { id: 'doan-kiem-tra', name: 'Đoàn kiểm tra liên ngành xã', surfaceForms: ['Đoàn kiểm tra liên nghành xã'] },
    { id: 'truong-hoc-bep-an', name: MN, surfaceForms: [MN] },
    { id: 'ubnd-xa', name: 'UBND xã', surfaceForms: ['UBND xã'] },
  ],
  findings: [
    {
      rule: 'citation-number-malformed',
      severity: 'warning',
      message: '“115/NĐ-CP”: a decree’s number has lost its year.',
      where: 'legal basis',
    },
    {
      rule: 'citation-number-malformed',
      severity: 'warning',
      message: '“43/2018/TTBCT”: the symbol has lost its hyphen.',
      where: 'II.2',
    },
    {
      rule: 'citation-conflict',
      severity: 'warning',
      message: '2216/QĐ-UBND of UBND huyện Lạc Phù is cited with 20/12/2024 and 22/12/2024.',
      where: 'legal basis',
    },
    { rule: 'outline-label-order', severity: 'warning', message: 'Label d) follows b): c) is skipped.', where: 'II.1' },
    { rule: 'outline-label-order', severity: 'warning', message: 'Label 2. stands twice.', where: 'II' },
    { rule: 'annex-missing', severity: 'error', message: 'Phụ lục 3 is referred to and is not there.', where: 'II.2' },
    {
      rule: 'deadline-before-plan',
      severity: 'error',
      message: '“Trước ngày 10/12/2024” is over before the plan year 2025 begins.',
      where: 'annex 02 row 05',
    },
    { rule: 'row-without-lead', severity: 'warning', message: 'The lead cell is empty.', where: 'annex 02 row 05' },
  ],
  notes: ['Row 04 is left out of annex 01 by its author: the numbers go 01, 02, 03, 05.'],
  text: { seed: 113, spacing: 'single', pageStart: 'space', pageNumber: 'bottom', numberCell: 'top', letterhead: 'by-line' },
  word: { seed: 113 },
  pdf: 'libreoffice',
}

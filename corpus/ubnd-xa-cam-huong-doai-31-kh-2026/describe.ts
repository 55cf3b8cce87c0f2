import { clause, heading, list, one, row, run } from '../tools/blocks.ts'
import { always, day, every, month, when, year } from '../tools/deadline-marks.ts'
import type { Annex, Column, Description } from '../tools/description.ts'
import { cite, citedAs, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'

const VHXH = 'Phòng Văn hóa - Xã hội'
const KT = 'Phòng Kinh tế'
const MTTQ = 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'
const THON = 'Ban quản lý các thôn'

const columns: readonly Column[] = [
  { role: 'no', header: 'TT', width: 4 },
  { role: 'task', header: 'Nội dung', width: 30 },
  { role: 'output', header: 'Kết quả đầu ra', width: 19 },
  { role: 'lead', header: 'Đơn vị chủ trì', width: 14 },
  { role: 'support', header: 'Đơn vị phối hợp', width: 15 },
  { role: 'deadline', header: 'Thời gian\nthực hiện', width: 14 },
  { role: 'budget', header: 'Kinh phí\n(triệu đồng)', width: 10 },
]

const scan = one(
  'Rà soát, phân loại hộ nghèo, hộ cận nghèo theo chuẩn nghèo đa chiều giai đoạn mới; xác định nguyên nhân nghèo của từng hộ',
)
const yearly = one(t`${every('Hằng năm', 'P1Y')}, ${year('giai đoạn 2026 - 2028', 2028, { from: '2026-01-01' })}`)
const autumn = one(t`${every('Tháng 10 hằng năm', 'P1Y', { anchor: '--10' })}`)
const loan = one(t`${always('Thường xuyên')}`)
const assigned = one(t`Theo phân công tại ${cite('quyet-dinh', '118/QĐ-UBND', '2025-12-30', 'Chủ tịch UBND xã')}`)

const annex: Annex = {
  number: '01',
  heading: 'PHỤ LỤC SỐ 01',
  title: 'NHIỆM VỤ GIẢM NGHÈO GIAI ĐOẠN 2026 - 2028',
  columns,
  repeatHeader: true,
  rows: [
    { group: { no: 'A.', title: 'XÁC ĐỊNH ĐỐI TƯỢNG' } },
    row(
      '1',
      { task: scan, output: 'Danh sách hộ nghèo, hộ cận nghèo', lead: VHXH, support: THON, deadline: autumn, budget: '25' },
      { down: { no: 2, task: 2, deadline: 2, support: 2 }, id: '1a' },
    ),
    row(
      '1',
      { task: scan, output: 'Báo cáo nguyên nhân nghèo', lead: KT, support: THON, deadline: autumn, budget: '10' },
      { id: '1b' },
    ),
    row('2', {
      task: 'Niêm yết công khai danh sách tại nhà văn hóa thôn, tiếp nhận ý kiến của Nhân dân',
      output: 'Biên bản niêm yết',
      lead: THON,
      support: MTTQ,
      deadline: t`${when('Sau khi có kết quả rà soát sơ bộ')}`,
      budget: '-',
    }),
    { group: { no: 'B.', title: 'HỖ TRỢ SINH KẾ, VIỆC LÀM' } },
    row(
      '3',
      {
        task: 'Nhân rộng mô hình nuôi dê sinh sản, trồng quế xen sắn',
        output: list(['03 mô hình', 'Báo cáo nghiệm thu']),
        lead: KT,
        support: run(['Hội Nông dân xã', THON]),
        deadline: yearly,
        budget: '900',
      },
      { down: { deadline: 3 } },
    ),
    row('4', {
      task: 'Tư vấn, giới thiệu việc làm cho lao động thuộc hộ nghèo tại các khu công nghiệp trong tỉnh',
      output: t`${target('Mỗi năm ít nhất 60 lao động có việc làm', '>=', 60, 'lao động có việc làm', 'lao động')}`,
      lead: VHXH,
      support: 'Đoàn Thanh niên xã',
      deadline: yearly,
      budget: '45',
    }),
    row('5', {
      task: 'Dạy nghề đan lát mây tre, sửa chữa máy nông nghiệp',
      output: '04 lớp dạy nghề',
      lead: VHXH,
      support: 'Hội Liên hiệp Phụ nữ xã',
      deadline: yearly,
      budget: '320',
    }),
    row(
      '6',
      {
        task: 'Bình xét, ủy thác cho vay vốn tín dụng chính sách',
        output: 'Danh sách vay vốn',
        lead: assigned,
        support: assigned,
        deadline: loan,
        budget: '-',
      },
      { across: [['lead', 'support']] },
    ),
    { group: { no: 'C.', title: 'TIẾP CẬN DỊCH VỤ XÃ HỘI CƠ BẢN' } },
    row('7', {
      task: 'Xóa nhà tạm, nhà dột nát cho hộ nghèo',
      output: t`${target('100% nhà tạm được xóa', '=', 100, 'nhà tạm được xóa')}`,
      lead: MTTQ,
      support: run([KT, 'Ban Chỉ huy Quân sự xã']),
      deadline: t`${day('Trước ngày 31/8/2026', '2026-08-31')}`,
      budget: '1.440',
    }),
    row('8', {
      task: 'Cấp nước sinh hoạt tập trung cho thôn Bó Lếch, thôn Nà Cuổi',
      output: list(['Công trình hoàn thành', 'Quyết định giao quản lý'], '- ', '', ''),
      lead: KT,
      support: THON,
      deadline: list([
        t`Khởi công: ${month('tháng 3/2027', '2027-03', { subject: 'Khởi công' })}`,
        t`Hoàn thành: ${month('tháng 11/2027', '2027-11', { subject: 'Hoàn thành' })}`,
      ]),
      budget: '3.200',
    }),
    row('9', {
      task: 'Sơ kết giữa kỳ, tổng kết Kế hoạch',
      output: 'Báo cáo',
      lead: VHXH,
      support: 'Các cơ quan, đơn vị có liên quan',
      deadline: list(
        [
          t`Sơ kết: ${day('31/12/2027', '2027-12-31', { subject: 'Sơ kết' })}`,
          t`Tổng kết: ${day('15/12/2028', '2028-12-15', { subject: 'Tổng kết' })}`,
        ],
        '+ ',
      ),
      budget: '20',
    }),
  ],
}

export const description: Description = {
  why: 'A plan of three years whose only annex has cells merged down and across, groups A, B, C and a budget column.',
  features: [
    'period 2026-2028',
    'number, task and deadline merged over two rows; a deadline merged over three',
    'one cell over lead and support that names no unit and cites a decision',
    'budget column',
    'portrait of typing habits: capital titles, seven columns',
  ],
  document: {
    kind: 'ke-hoach',
    number: '31/KH-UBND',
    date: '2026-02-26',
    place: 'Cẩm Hương Đoài',
    issuer: { name: 'Ủy ban nhân dân xã Cẩm Hương Đoài', level: 'commune', unit: 'Cẩm Hương Đoài', parents: ['Sơn Lam'] },
    title: 'Giảm nghèo bền vững trên địa bàn xã Cẩm Hương Đoài giai đoạn 2026 - 2028',
    planYear: 2026,
    planYears: [2026, 2027, 2028],
    signer: { position: 'Chủ tịch', name: 'Ma Doãn Kỳ' },
    recipients: ['UBND tỉnh', 'Sở Nông nghiệp và Môi trường', 'TT Đảng ủy, HĐND xã', 'Như mục III', 'Lưu: VT'],
    accept: { 'signer.position': ['CHỦ TỊCH'] },
  },
  parts: [
    {
      letterhead: {
        organ: ['ỦY BAN NHÂN DÂN', 'XÃ CẨM HƯƠNG ĐOÀI'],
        number: 'Số: 31/KH-UBND',
        dateline: 'Cẩm Hương Đoài, ngày 26 tháng 02 năm 2026',
      },
      kindLine: 'KẾ HOẠCH',
      title: ['Giảm nghèo bền vững trên địa bàn xã Cẩm Hương Đoài', 'giai đoạn 2026 - 2028'],
      preamble: [
        t`Căn cứ ${cite('nghi-quyet', '17/NQ-HĐND', '2025-12-23', 'Hội đồng nhân dân xã Cẩm Hương Đoài', { shape: { date: 'words' } })} về nhiệm vụ phát triển kinh tế - xã hội;`,
        t`Thực hiện ${citedAs('các Kế hoạch số 12/KH-UBND', { kind: 'ke-hoach', number: '12/KH-UBND', date: '2026-01-19', issuer: 'UBND tỉnh Sơn Lam' })} và ${citedAs('số 13/KH-UBND ngày 19/01/2026 của UBND tỉnh Sơn Lam', { kind: 'ke-hoach', number: '13/KH-UBND', date: '2026-01-19', issuer: 'UBND tỉnh Sơn Lam' })}, UBND xã ban hành Kế hoạch giảm nghèo giai đoạn 2026 - 2028 như sau:`,
      ],
      body: [
        heading('I.', 'MỤC TIÊU', [
          clause(
            '1)',
            t`${target('Giảm tỷ lệ hộ nghèo xuống dưới 3% vào năm 2028', '<', 3, 'tỷ lệ hộ nghèo')}; ${target('bình quân mỗi năm giảm từ 1,5% trở lên', '>=', 1.5, 'bình quân mỗi năm giảm')}.`,
          ),
          clause(
            '2)',
            t`${target('100% hộ nghèo có nhà ở an toàn', '=', 100, 'hộ nghèo có nhà ở an toàn')}; ${target('trên 90% trẻ em thuộc hộ nghèo được đi học đúng độ tuổi', '>', 90, 'trẻ em thuộc hộ nghèo được đi học đúng độ tuổi')}.`,
          ),
        ]),
        heading('II.', 'NHIỆM VỤ', [
          clause('1)', 'Nhiệm vụ cụ thể, kinh phí và phân công thực hiện theo Phụ lục số 01.'),
          clause('2)', 'Kinh phí thực hiện lồng ghép từ các chương trình mục tiêu quốc gia và vốn huy động hợp pháp.'),
        ]),
        heading('III.', 'TỔ CHỨC THỰC HIỆN', [
          clause(
            '1)',
            t`Phòng Văn hóa - Xã hội: cơ quan thường trực; báo cáo UBND tỉnh ${every('định kỳ 6 tháng', 'P6M', { subject: 'báo cáo UBND tỉnh' })}, ${every('hằng năm', 'P1Y', { subject: 'báo cáo UBND tỉnh' })}; thực hiện nhiệm vụ tại Phụ lục số 01.`,
            [],
            { assign: [{ unit: 'Phòng Văn hóa - Xã hội', annexRefs: ['01'] }] },
          ),
          clause('2)', 'Phòng Kinh tế: tham mưu phân bổ vốn; hướng dẫn thanh quyết toán.', [], {
            assign: [{ unit: 'Phòng Kinh tế' }],
          }),
          clause('3)', 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã: giám sát, vận động Quỹ “Vì người nghèo”.', [], {
            assign: [{ unit: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã' }],
          }),
        ]),
      ],
      signature: {
        recipients: [
          'Nơi nhận:',
          '- UBND tỉnh;',
          '- Sở Nông nghiệp và Môi trường;',
          '- TT Đảng ủy, HĐND xã;',
          '- Như mục III;',
          '- Lưu: VT.',
        ],
        lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
        name: 'Ma Doãn Kỳ',
      },
    },
  ],
  annexes: [annex],
  units: [
    { id: 'ubnd-tinh', name: 'UBND tỉnh Sơn Lam', surfaceForms: ['UBND tỉnh Sơn Lam', 'UBND tỉnh'] },
    {
      id: 'hdnd-xa',
      name: 'Hội đồng nhân dân xã Cẩm Hương Đoài',
      surfaceForms: ['Hội đồng nhân dân xã Cẩm Hương Đoài', 'HĐND xã'],
    },
    { id: 'ubnd-xa', name: 'UBND xã', surfaceForms: ['UBND xã'] },
    { id: 'chu-tich-ubnd-xa', name: 'Chủ tịch UBND xã', surfaceForms: ['Chủ tịch UBND xã'] },
    { id: 'phong-van-hoa-xa-hoi', name: VHXH, surfaceForms: [VHXH] },
    { id: 'phong-kinh-te', name: KT, surfaceForms: [KT] },
    { id: 'mat-tran', name: MTTQ, surfaceForms: [MTTQ] },
    { id: 'ban-quan-ly-thon', name: THON, surfaceForms: [THON] },
    { id: 'hoi-nong-dan', name: 'Hội Nông dân xã', surfaceForms: ['Hội Nông dân xã'] },
    { id: 'hoi-phu-nu', name: 'Hội Liên hiệp Phụ nữ xã', surfaceForms: ['Hội Liên hiệp Phụ nữ xã'] },
    { id: 'doan-thanh-nien', name: 'Đoàn Thanh niên xã', surfaceForms: ['Đoàn Thanh niên xã'] },
    { id: 'ban-chi-huy-quan-su', name: 'Ban Chỉ huy Quân sự xã', surfaceForms: ['Ban Chỉ huy Quân sự xã'] },
  ],
  findings: [],
  notes: [
    'Row 1 stands twice in annex 01: its number, task, support and deadline are merged over two rows with an output and a lead each.',
  ],
  findingsOptional: [
    {
      rule: 'citation-number-malformed',
      severity: 'info',
      message: '17/NQ-HĐND: a resolution of a people’s council without a year; usual where it is no legal norm.',
      where: 'legal basis',
    },
  ],
  text: { seed: 101, spacing: 'double', pageStart: 'space', pageNumber: 'none', numberCell: 'centre', letterhead: 'by-cell' },
  word: { seed: 101, splitRuns: true, pageNumber: true },
  pdf: 'libreoffice',
}

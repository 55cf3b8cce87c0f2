import { clause, dash, heading, list, paragraph, row } from '../tools/blocks.ts'
import { always, day, every, half, month, quarter, unspecified, when } from '../tools/deadline-marks.ts'
import type { Annex, Description } from '../tools/description.ts'
import { cite, citedAs, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'

const NV = 'Phòng Nội vụ'
const TC = 'Phòng Tài chính - Kế hoạch'
const VP = 'Văn phòng HĐND và UBND huyện'
const XA = 'UBND các xã, thị trấn'

const table: Annex = {
  number: null,
  title: '',
  columns: [
    { role: 'no', header: 'TT', width: 5 },
    { role: 'task', header: 'Nội dung khắc phục', width: 36 },
    { role: 'lead', header: 'Cơ quan\nchủ trì', width: 18 },
    { role: 'support', header: 'Cơ quan\nphối hợp', width: 19 },
    { role: 'deadline', header: 'Hoàn thành', width: 22 },
  ],
  repeatHeader: false,
  rows: [
    row('1.1', {
      task: 'Tiêu chí “Hồ sơ trễ hạn”: đối thoại với cán bộ một cửa các xã có tỷ lệ trễ hạn cao, lập danh sách theo dõi hằng tuần',
      lead: VP,
      support: XA,
      deadline: t`${day('Chậm nhất ngày 20/4/2024', '2024-04-20')}`,
    }),
    row('1.2', {
      task: 'Tiêu chí “Công khai thủ tục”: thay thế toàn bộ bảng niêm yết cũ, bổ sung mã QR',
      lead: VP,
      support: XA,
      deadline: t`${month('Tháng 5 năm 2024', '2024-05')}`,
    }),
    row('2.1', {
      task: 'Tiêu chí “Công khai ngân sách”: đăng tải đủ 06 biểu mẫu trên Cổng thông tin điện tử huyện',
      lead: TC,
      support: 'Phòng Văn hóa và Thông tin',
      deadline: t`${unspecified('Theo quy định')}`,
    }),
    row('2.2', {
      task: 'Tiêu chí “Thực hiện kiến nghị kiểm toán”',
      lead: TC,
      support: 'Thanh tra huyện',
      deadline: t`${half('6 tháng đầu năm 2024', 2024, 1)}`,
    }),
    row('3.1', {
      task: 'Tiêu chí “Số lãnh đạo cấp phòng vượt quy định”: sắp xếp, điều động',
      lead: NV,
      support: 'Các phòng, ban chuyên môn',
      deadline: t`${quarter('Quý III/2024', 2024, 3)}`,
    }),
    row('3.2', {
      task: 'Tiêu chí “Tinh giản biên chế”',
      lead: NV,
      support: list([TC, 'Bảo hiểm xã hội huyện']),
      deadline: t`${when('Ngay sau khi có quyết định phê duyệt của tỉnh')}`,
    }),
    row('3.3', {
      task: 'Khảo sát lại sự hài lòng tại 05 xã xếp cuối',
      lead: NV,
      support: XA,
      deadline: list([
        t`Lần 1: ${month('tháng 6/2024', '2024-06', { subject: 'Lần 1' })}`,
        t`Lần 2: ${month('tháng 10/2024', '2024-10', { subject: 'Lần 2' })}`,
      ]),
    }),
  ],
}

export const description: Description = {
  why: 'A district’s plan with its task table in the middle of the body under no annex heading, in portrait, rows numbered 1.1 to 3.3.',
  features: [
    'district, pre-July 2025',
    'task table in the body, no output column, no annex',
    'labels I/A/1',
    'citations of party documents, letters and several texts in one line',
    'run of resolutions sharing date and issuer',
  ],
  document: {
    kind: 'ke-hoach',
    number: '75/KH-UBND',
    date: '2024-03-29',
    place: 'Phù Điền',
    issuer: { name: 'Ủy ban nhân dân huyện Phù Điền', level: 'district', unit: 'Phù Điền', parents: ['Hải Vọng'] },
    title: 'Khắc phục hạn chế, nâng cao Chỉ số cải cách hành chính huyện Phù Điền năm 2024',
    planYear: 2024,
    signer: { position: 'Chủ tịch', name: 'Ngô Đình Trạc' },
    recipients: [
      'UBND tỉnh (báo cáo)',
      'Sở Nội vụ (báo cáo)',
      'Thường trực Huyện ủy, HĐND huyện',
      'UBND các xã, thị trấn',
      'Lưu: VT, NV',
    ],
    accept: { 'signer.position': ['CHỦ TỊCH'] },
  },
  parts: [
    {
      letterhead: {
        organ: ['ỦY BAN NHÂN DÂN', 'HUYỆN PHÙ ĐIỀN'],
        number: 'Số: 75/KH-UBND',
        dateline: 'Phù Điền, ngày 29 tháng 3 năm 2024',
      },
      kindLine: 'KẾ HOẠCH',
      title: ['Khắc phục hạn chế, nâng cao Chỉ số cải cách hành chính', 'huyện Phù Điền năm 2024'],
      preamble: [
        t`Thực hiện ${cite('ket-luan', '214-KL/TU', '2024-02-19', 'Ban Thường vụ Tỉnh ủy Hải Vọng')}; ${citedAs('Nghị quyết số 11-NQ/HU', { kind: 'nghi-quyet', number: '11-NQ/HU', date: '2022-10-05', issuer: 'Ban Chấp hành Đảng bộ huyện' })} và ${citedAs('Nghị quyết số 12-NQ/HU ngày 05/10/2022 của Ban Chấp hành Đảng bộ huyện', { kind: 'nghi-quyet', number: '12-NQ/HU', date: '2022-10-05', issuer: 'Ban Chấp hành Đảng bộ huyện' })}; ${citedAs('Công văn 733/SNV-CCHC&VTLT ngày 12/3/2024 của Sở Nội vụ', { kind: 'cong-van', number: '733/SNV-CCHC&VTLT', date: '2024-03-12', issuer: 'Sở Nội vụ' })}, UBND huyện Phù Điền ban hành Kế hoạch như sau:`,
      ],
      body: [
        heading('I.', 'ĐÁNH GIÁ KẾT QUẢ NĂM 2023', [
          heading('A.', 'Kết quả', [
            clause('1.', 'Năm 2023, huyện xếp thứ 9/14 huyện, thành phố; tăng 02 bậc so với năm trước.'),
            clause(
              '2.',
              t`Chỉ số được công bố tại ${cite('quyet-dinh', '640/QĐ-UBND', '2024-03-05', 'Chủ tịch UBND tỉnh', { shape: { so: 'số:' } })} và ${citedAs('điểm b khoản 2 Điều 1 Quyết định số 641/QĐ-UBND ngày 05/3/2024 của Chủ tịch UBND tỉnh', { kind: 'quyet-dinh', number: '641/QĐ-UBND', date: '2024-03-05', issuer: 'Chủ tịch UBND tỉnh', provision: 'điểm b khoản 2 Điều 1' })}.`,
            ),
          ]),
          heading('B.', 'Hạn chế', [
            clause('1.', 'Một số tiêu chí mất điểm do thiếu tài liệu kiểm chứng.'),
            clause('2.', 'Hồ sơ lĩnh vực đất đai còn trễ hạn ở 05 xã.'),
          ]),
        ]),
        heading('II.', 'MỤC TIÊU', [
          heading('A.', 'Mục tiêu chung', [dash('Khắc phục toàn bộ tiêu chí mất điểm thuộc trách nhiệm của huyện.')]),
          heading('B.', 'Mục tiêu cụ thể', [
            clause(
              '1.',
              t`${target('Phấn đấu Chỉ số cải cách hành chính đạt từ 88% trở lên', '>=', 88, 'Chỉ số cải cách hành chính')}.`,
            ),
            clause(
              '2.',
              t`${target('Tỷ lệ hồ sơ đất đai trễ hạn không quá 3%', '<=', 3, 'Tỷ lệ hồ sơ đất đai trễ hạn')}; ${target('tối thiểu 95% đơn vị nộp đủ tài liệu kiểm chứng', '>=', 95, 'đơn vị nộp đủ tài liệu kiểm chứng')}.`,
            ),
          ]),
        ]),
        heading('III.', 'NHIỆM VỤ CỤ THỂ', [
          paragraph('Các phòng, ban, UBND các xã, thị trấn thực hiện theo bảng sau:'),
          { block: 'table', annex: table },
        ]),
        heading('IV.', 'TỔ CHỨC THỰC HIỆN', [
          clause(
            '1.',
            t`Phòng Nội vụ: Theo dõi, đôn đốc; tổng hợp báo cáo ${every('trước ngày 15 tháng cuối quý', 'P3M', { subject: 'tổng hợp báo cáo' })}.`,
            [],
            { assign: [{ unit: 'Phòng Nội vụ' }] },
          ),
          clause(
            '2.',
            t`Văn phòng HĐND và UBND huyện: Kiểm tra ${always('thường xuyên')} việc giải quyết hồ sơ tại bộ phận một cửa; đề xuất phê bình đơn vị có hồ sơ trễ hạn.`,
            [],
            { assign: [{ unit: 'Văn phòng HĐND và UBND huyện' }] },
          ),
          clause('3.', 'Phòng Tài chính - Kế hoạch và Thanh tra huyện: Kiểm tra việc thực hiện kiến nghị của kiểm toán.', [], {
            assign: [{ unit: 'Phòng Tài chính - Kế hoạch' }, { unit: 'Thanh tra huyện' }],
          }),
          clause(
            '4.',
            t`UBND các xã, thị trấn: Xây dựng kế hoạch khắc phục, gửi UBND huyện ${day('trước ngày 15/4/2024', '2024-04-15', { subject: 'Xây dựng kế hoạch khắc phục, gửi UBND huyện' })}.`,
            [],
            { assign: [{ unit: 'UBND các xã, thị trấn' }] },
          ),
        ]),
      ],
      closing: ['Giao Phòng Nội vụ hướng dẫn, kiểm tra việc thực hiện Kế hoạch này./.'],
      signature: {
        recipients: [
          'Nơi nhận:',
          '- UBND tỉnh (báo cáo);',
          '- Sở Nội vụ (báo cáo);',
          '- Thường trực Huyện ủy, HĐND huyện;',
          '- UBND các xã, thị trấn;',
          '- Lưu: VT, NV.',
        ],
        lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
        name: 'Ngô Đình Trạc',
      },
    },
  ],
  annexes: [],
  units: [
    { id: 'ubnd-huyen', name: 'UBND huyện Phù Điền', surfaceForms: ['UBND huyện Phù Điền', 'UBND huyện'] },
    { id: 'ubnd-tinh', name: 'UBND tỉnh', surfaceForms: ['UBND tỉnh'] },
    { id: 'chu-tich-ubnd-tinh', name: 'Chủ tịch UBND tỉnh', surfaceForms: ['Chủ tịch UBND tỉnh'] },
    { id: 'phong-noi-vu', name: NV, surfaceForms: [NV] },
    { id: 'phong-tai-chinh-ke-hoach', name: TC, surfaceForms: [TC] },
    { id: 'van-phong-hdnd-ubnd', name: VP, surfaceForms: [VP] },
    { id: 'thanh-tra-huyen', name: 'Thanh tra huyện', surfaceForms: ['Thanh tra huyện'] },
    { id: 'phong-van-hoa-thong-tin', name: 'Phòng Văn hóa và Thông tin', surfaceForms: ['Phòng Văn hóa và Thông tin'] },
    { id: 'bao-hiem-xa-hoi', name: 'Bảo hiểm xã hội huyện', surfaceForms: ['Bảo hiểm xã hội huyện'] },
    { id: 'so-noi-vu', name: 'Sở Nội vụ', surfaceForms: ['Sở Nội vụ'] },
    { id: 'ubnd-xa-thi-tran', name: XA, surfaceForms: [XA], scope: 'generic' },
    {
      id: 'phong-ban-chuyen-mon',
      name: 'Các phòng, ban chuyên môn',
      surfaceForms: ['Các phòng, ban chuyên môn'],
      scope: 'generic',
    },
  ],
  findings: [],
  text: { seed: 127, spacing: 'double', pageStart: 'blank-lines', pageNumber: 'top', numberCell: 'top', letterhead: 'by-cell' },
  word: { seed: 127, splitRuns: true, pageNumber: true },
  pdf: 'chromium',
}

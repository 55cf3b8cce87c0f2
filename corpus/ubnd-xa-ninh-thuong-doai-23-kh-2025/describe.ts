import { clause, dash, heading, paragraph } from '../tools/blocks.ts'
import { always, day, every, month, when } from '../tools/deadline-marks.ts'
import type { Block, Clause, Description, Inline, Phrase } from '../tools/description.ts'
import { cite, citedAs, law, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'

const DCXD = 'Công chức Địa chính - Xây dựng - Nông nghiệp và Môi trường'
const QS = 'Ban Chỉ huy quân sự xã'
const VHXH = 'Công chức Văn hóa - Xã hội'
const TCKT = 'Công chức Tài chính - Kế toán'
const BCH = 'Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn xã'

/** A task in prose with its lines for who, with whom and by when. */
const task = (label: string, text: string | Phrase, lead: string, support: string, deadline: readonly Inline[]): Clause =>
  clause(label, text, [
    paragraph(`Đơn vị chủ trì: ${lead}.`),
    paragraph(`Đơn vị phối hợp: ${support}.`),
    paragraph(['Thời gian hoàn thành: ', ...deadline, '.']),
  ])

const tasks: readonly Block[] = [
  heading('I.', 'PHÒNG NGỪA', [
    heading('1.', 'Kiện toàn tổ chức, xây dựng phương án', [
      task(
        'a)',
        t`Kiện toàn Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn xã theo ${cite('nghi-dinh', '66/2021/NĐ-CP', '2021-07-06', 'Chính phủ')}; phân công thành viên phụ trách từng thôn.`,
        'Văn phòng - Thống kê',
        DCXD,
        [day('Trước ngày 28/3/2025', '2025-03-28')],
      ),
      task(
        'b)',
        'Rà soát, cập nhật phương án ứng phó thiên tai theo cấp độ rủi ro, sát với tình hình sạt lở bờ sông Ngòi Vạc và ngập úng cánh đồng Bãi Sau.',
        DCXD,
        QS,
        [month('Tháng 4/2025', '2025-04')],
      ),
      task(
        'c)',
        'Củng cố đội xung kích phòng, chống thiên tai của xã (72 người) và tổ xung kích các thôn.',
        QS,
        'Công an xã, Đoàn Thanh niên xã',
        [day('30/4/2025', '2025-04-30')],
      ),
    ]),
    heading('2.', 'Tuyên truyền, tập huấn', [
      task(
        'a)',
        'Phát bản tin cảnh báo thiên tai trên hệ thống truyền thanh; hướng dẫn kỹ năng phòng tránh đuối nước cho học sinh.',
        VHXH,
        'các trường học trên địa bàn',
        [always('Thường xuyên trong mùa mưa bão')],
      ),
      task('b)', 'Tổ chức diễn tập ứng phó tình huống vỡ đê bối, sơ tán dân thôn Đoài Trung.', BCH, QS, [
        month('Tháng 6/2025', '2025-06'),
      ]),
    ]),
    heading('3.', 'Công trình, vật tư', [
      task(
        'a)',
        t`Kiểm tra cống dưới đê, trạm bơm Ngòi Vạc; ${target('bảo đảm 100% cống, trạm bơm vận hành tốt trước mùa mưa lũ', '=', 100, 'cống, trạm bơm vận hành tốt trước mùa mưa lũ')}.`,
        DCXD,
        'Hợp tác xã dịch vụ nông nghiệp',
        [day('chậm nhất ngày 10/5/2025', '2025-05-10')],
      ),
      task('b)', 'Chuẩn bị vật tư dự trữ: 600 m3 đất, 4.000 bao tải, 300 cọc tre, 02 xuồng máy.', TCKT, 'các thôn', [
        day('Trước ngày 15/5/2025', '2025-05-15'),
      ]),
    ]),
  ]),
  heading('II.', 'ỨNG PHÓ', [
    heading('1.', 'Trực ban', [
      task(
        'a)',
        'Tổ chức trực ban 24/24 giờ, tiếp nhận và truyền đạt kịp thời chỉ đạo của cấp trên.',
        'Văn phòng - Thống kê',
        BCH,
        [when('Khi có bão, áp thấp nhiệt đới, mưa lũ lớn')],
      ),
    ]),
    heading('2.', 'Sơ tán, cứu nạn', [
      task(
        'a)',
        'Sơ tán các hộ ở khu vực ngoài bãi, vùng trũng thấp đến Trường Tiểu học và nhà văn hóa thôn Đoài Thượng.',
        QS,
        'Công an xã, Trạm Y tế xã',
        [when('Ngay sau khi có lệnh của Chủ tịch UBND xã')],
      ),
      task('b)', 'Cứu chữa người bị thương, bảo đảm vệ sinh môi trường, phòng dịch bệnh tại nơi sơ tán.', 'Trạm Y tế xã', VHXH, [
        when('Theo diễn biến của thiên tai'),
      ]),
    ]),
  ]),
  heading('III.', 'KHẮC PHỤC HẬU QUẢ', [
    heading('1.', 'Thống kê, hỗ trợ', [
      task(
        'a)',
        t`Thống kê, đánh giá thiệt hại theo ${citedAs('Thông tư số 13/2024/TT-BNNPTNT', { kind: 'thong-tu', number: '13/2024/TT-BNNPTNT' })}; đề xuất hỗ trợ hộ bị thiệt hại.`,
        DCXD,
        'Trưởng các thôn',
        [when('Trong thời hạn 03 ngày kể từ khi thiên tai kết thúc', { within: 'P3D', event: 'kể từ khi thiên tai kết thúc' })],
      ),
      task(
        'b)',
        'Công khai danh sách, mức hỗ trợ tại nhà văn hóa thôn; thu, nộp Quỹ phòng, chống thiên tai.',
        TCKT,
        'Mặt trận Tổ quốc xã',
        [day('trước ngày 31/10/2025', '2025-10-31')],
      ),
    ]),
  ]),
]

export const description: Description = {
  why: 'A plan without any table: each task is a clause followed by lines for lead, support and deadline.',
  features: [
    'no annexes, tasks in prose with labelled lines',
    'letters A, B, C over roman numerals',
    'letterhead of three lines',
    'events as deadlines',
    'quantities that are no citations (24/24 giờ, 600 m3)',
  ],
  document: {
    kind: 'ke-hoach',
    number: '23/KH-UBND',
    date: '2025-03-11',
    place: 'Ninh Thượng Đoài',
    issuer: {
      name: 'Ủy ban nhân dân xã Ninh Thượng Đoài',
      level: 'commune',
      unit: 'Ninh Thượng Đoài',
      parents: ['Phù Điền', 'Hải Vọng'],
    },
    title: 'Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2025',
    planYear: 2025,
    signer: { position: 'Chủ tịch', name: 'Bùi Đăng Khiết' },
    recipients: [
      'UBND huyện (để báo cáo)',
      'Phòng NN&MT huyện',
      'Thường trực Đảng ủy, HĐND xã',
      'Thành viên BCH PCTT&TKCN xã',
      'Các thôn',
      'Lưu: VT, ĐC',
    ],
    accept: { 'signer.position': ['CHỦ TỊCH'], 'issuer.name': ['UBND xã Ninh Thượng Đoài'] },
  },
  parts: [
    {
      letterhead: {
        organ: ['UBND HUYỆN PHÙ ĐIỀN', 'ỦY BAN NHÂN DÂN', 'XÃ NINH THƯỢNG ĐOÀI'],
        number: 'Số: 23/KH-UBND',
        dateline: 'Ninh Thượng Đoài, ngày 11 tháng 3 năm 2025',
      },
      kindLine: 'KẾ HOẠCH',
      title: ['Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2025'],
      preamble: [
        t`Căn cứ ${law('Luật Phòng, chống thiên tai', '2013-06-19')}; ${law('Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều', '2020-06-17')};`,
        t`Căn cứ ${citedAs('Nghị quyết của HĐND xã số 09/NQ-HĐND ngày 24/12/2024', { kind: 'nghi-quyet', number: '09/NQ-HĐND', date: '2024-12-24', issuer: 'HĐND xã', accept: { issuer: ['HĐND xã', null] } })} về nhiệm vụ phát triển kinh tế - xã hội năm 2025;`,
        t`Thực hiện ${cite('chi-thi', '05/CT-UBND', '2025-02-26', 'Chủ tịch UBND tỉnh Hải Vọng')} về công tác phòng, chống thiên tai năm 2025; ${cite('ke-hoach', '61/KH-UBND', '2025-03-04', 'UBND huyện Phù Điền')}, UBND xã Ninh Thượng Đoài xây dựng Kế hoạch như sau:`,
      ],
      body: [
        heading('A.', 'MỤC ĐÍCH, YÊU CẦU', [
          clause(
            '1.',
            'Chủ động phòng ngừa, ứng phó kịp thời, khắc phục khẩn trương; giảm thấp nhất thiệt hại về người và tài sản.',
          ),
          clause('2.', 'Thực hiện phương châm “bốn tại chỗ”; gắn trách nhiệm của người đứng đầu từng thôn, từng ngành.'),
        ]),
        heading('B.', 'NHIỆM VỤ', tasks),
        heading('C.', 'TỔ CHỨC THỰC HIỆN', [
          clause(
            '1.',
            'Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn xã: Chỉ huy, điều hành lực lượng, phương tiện khi có tình huống; kiểm tra việc thực hiện Kế hoạch.',
            [],
            { assign: [{ unit: 'Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn xã' }] },
          ),
          clause(
            '2.',
            t`Công chức Địa chính - Xây dựng - Nông nghiệp và Môi trường: Tham mưu UBND xã báo cáo kết quả về UBND huyện ${every('trước ngày 05/12 hằng năm', 'P1Y', { anchor: '--12-05', subject: 'báo cáo kết quả về UBND huyện' })}.`,
            [],
            { assign: [{ unit: 'Công chức Địa chính - Xây dựng - Nông nghiệp và Môi trường' }] },
          ),
          clause(
            '3.',
            'Đề nghị Mặt trận Tổ quốc và các đoàn thể xã: Vận động hội viên tham gia phòng ngừa, giúp nhau khắc phục hậu quả.',
            [dash('Hội Chữ thập đỏ xã tiếp nhận, phân phối hàng cứu trợ.')],
            { assign: [{ unit: 'Mặt trận Tổ quốc' }, { unit: 'các đoàn thể xã' }] },
          ),
        ]),
      ],
      closing: ['Yêu cầu các đồng chí thành viên Ban Chỉ huy, trưởng các thôn nghiêm túc thực hiện Kế hoạch này./.'],
      signature: {
        recipients: [
          'Nơi nhận:',
          '- UBND huyện (để báo cáo);',
          '- Phòng NN&MT huyện;',
          '- Thường trực Đảng ủy, HĐND xã;',
          '- Thành viên BCH PCTT&TKCN xã;',
          '- Các thôn;',
          '- Lưu: VT, ĐC.',
        ],
        lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
        name: 'Bùi Đăng Khiết',
      },
    },
  ],
  annexes: [],
  units: [
    { id: 'ubnd-huyen', name: 'UBND huyện Phù Điền', surfaceForms: ['UBND huyện Phù Điền', 'UBND huyện', 'UBND HUYỆN PHÙ ĐIỀN'] },
    { id: 'ubnd-xa', name: 'UBND xã Ninh Thượng Đoài', surfaceForms: ['UBND xã Ninh Thượng Đoài', 'UBND xã'] },
    { id: 'hdnd-xa', name: 'HĐND xã', surfaceForms: ['HĐND xã'] },
    { id: 'chu-tich-ubnd-tinh', name: 'Chủ tịch UBND tỉnh Hải Vọng', surfaceForms: ['Chủ tịch UBND tỉnh Hải Vọng'] },
    { id: 'dia-chinh', name: DCXD, surfaceForms: [DCXD] },
    { id: 'ban-chi-huy-quan-su', name: QS, surfaceForms: [QS] },
    { id: 'van-hoa-xa-hoi', name: VHXH, surfaceForms: [VHXH] },
    { id: 'tai-chinh-ke-toan', name: TCKT, surfaceForms: [TCKT] },
    { id: 'ban-chi-huy-pctt', name: BCH, surfaceForms: [BCH, 'BCH PCTT&TKCN xã', 'Ban Chỉ huy'] },
    { id: 'van-phong-thong-ke', name: 'Văn phòng - Thống kê', surfaceForms: ['Văn phòng - Thống kê'] },
    { id: 'tram-y-te', name: 'Trạm Y tế xã', surfaceForms: ['Trạm Y tế xã'] },
    { id: 'cong-an-xa', name: 'Công an xã', surfaceForms: ['Công an xã'] },
    { id: 'doan-thanh-nien', name: 'Đoàn Thanh niên xã', surfaceForms: ['Đoàn Thanh niên xã'] },
    { id: 'hop-tac-xa', name: 'Hợp tác xã dịch vụ nông nghiệp', surfaceForms: ['Hợp tác xã dịch vụ nông nghiệp'] },
    { id: 'chu-tich-ubnd-xa', name: 'Chủ tịch UBND xã', surfaceForms: ['Chủ tịch UBND xã'] },
  ],
  findings: [],
  notes: ['Deadlines of the tasks in prose are in no gold field of the record but assignments; the clauses are in outline.'],
  findingsOptional: [
    {
      rule: 'citation-number-malformed',
      severity: 'info',
      message: '09/NQ-HĐND: a resolution of a people’s council without a year; usual where it is no legal norm.',
      where: 'legal basis',
    },
  ],
  text: { seed: 31, spacing: 'mixed', pageStart: 'form-feed', pageNumber: 'bottom', numberCell: 'top', letterhead: 'by-cell' },
  word: { seed: 31 },
  pdf: 'libreoffice',
}

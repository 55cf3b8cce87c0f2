import { clause, dash, heading, list, one, row } from '../tools/blocks.ts'
import { always, day, every, half, month, quarter, unspecified, when, year } from '../tools/deadline-marks.ts'
import type { Annex, Column, Description, Phrase, Row } from '../tools/description.ts'
import { cite, citedAs, law, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'

export const slug = 'ubnd-tinh-son-lam-3015-qd-2025'

const SNV = 'Sở Nội vụ'
const STP = 'Sở Tư pháp'
const STC = 'Sở Tài chính'
const SKHCN = 'Sở Khoa học và Công nghệ'
const VP = 'Văn phòng UBND tỉnh'
const TTPV = 'Trung tâm Phục vụ hành chính công tỉnh'
const XA = 'UBND các xã, phường'
const NGANH = 'Các sở, ban, ngành'
const BAO = 'Báo và Phát thanh, Truyền hình Sơn Lam'

const columns: readonly Column[] = [
  { role: 'no', header: 'STT', width: 6 },
  { role: 'task', header: 'Nhiệm vụ', width: 36 },
  { role: 'output', header: 'Sản phẩm', width: 17 },
  { role: 'lead', header: 'Cơ quan chủ trì', width: 14 },
  { role: 'support', header: 'Cơ quan phối hợp', width: 14 },
  { role: 'deadline', header: 'Thời gian hoàn thành', width: 15 },
]

const cells = (items: readonly string[]) => (items.length === 1 ? one(items[0] ?? '') : list(items))
const r = (
  no: string,
  task: string | Phrase,
  outputs: readonly string[],
  lead: string,
  support: readonly string[],
  deadline: Phrase | readonly Phrase[],
): Row => {
  const several = Array.isArray(deadline[0])
  return row(no, {
    task,
    output: cells(outputs),
    lead,
    support: cells(support),
    deadline: several ? list(deadline as readonly Phrase[]) : (deadline as Phrase),
  })
}

const annex = (number: string, title: string, rows: readonly Row[]): Annex => ({
  number,
  heading: `PHỤ LỤC ${number}`,
  title,
  attached: t`(Kèm theo ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'Chủ tịch UBND tỉnh Sơn Lam')})`,
  columns,
  rows,
  repeatHeader: true,
})

/** The annexes that the communes' plans are derived from. */
export const annexes: readonly Annex[] = [
  annex('01', 'Nhiệm vụ về công tác chỉ đạo, điều hành cải cách hành chính', [
    r(
      '1',
      'Ban hành kế hoạch cải cách hành chính năm 2026 của cơ quan, đơn vị, xác định rõ nhiệm vụ, sản phẩm, người chịu trách nhiệm và thời gian hoàn thành',
      ['Kế hoạch'],
      SNV,
      [NGANH, XA],
      t`${day('Trước ngày 15/01/2026', '2026-01-15')}`,
    ),
    r(
      '2',
      'Tổ chức kiểm tra công tác cải cách hành chính, kỷ luật, kỷ cương hành chính; sau kiểm tra có thông báo kết luận và đôn đốc khắc phục',
      ['Kế hoạch kiểm tra', 'Thông báo kết luận kiểm tra'],
      SNV,
      [NGANH, XA],
      [
        t`Ban hành kế hoạch: ${quarter('Quý I/2026', 2026, 1, { subject: 'Ban hành kế hoạch' })}`,
        t`Thông báo kết luận: ${month('tháng 11/2026', '2026-11', { subject: 'Thông báo kết luận' })}`,
      ],
    ),
    r(
      '3',
      'Tổ chức đối thoại giữa lãnh đạo chính quyền với người dân, doanh nghiệp về thủ tục hành chính và thái độ phục vụ',
      ['Hội nghị đối thoại', 'Thông báo kết quả đối thoại'],
      SNV,
      [VP, XA],
      t`${half('6 tháng cuối năm 2026', 2026, 2)}`,
    ),
    r(
      '4',
      'Tuyên truyền cải cách hành chính bằng các hình thức phù hợp với từng địa bàn, nhất là vùng đồng bào dân tộc thiểu số',
      ['Tin, bài, phóng sự'],
      BAO,
      [SNV, XA],
      t`${always()}`,
    ),
    r(
      '5',
      'Báo cáo kết quả cải cách hành chính',
      ['Báo cáo quý, 6 tháng, năm'],
      SNV,
      [NGANH, XA],
      [
        t`${every('Định kỳ hằng quý', 'P3M')}`,
        t`Báo cáo năm: ${day('trước ngày 25/11/2026', '2026-11-25', { subject: 'Báo cáo năm' })}`,
      ],
    ),
  ]),
  annex('02', 'Nhiệm vụ về cải cách thể chế', [
    r(
      '1',
      'Tự kiểm tra, rà soát văn bản quy phạm pháp luật chịu tác động của việc sắp xếp đơn vị hành chính; lập danh mục văn bản hết hiệu lực',
      ['Danh mục văn bản hết hiệu lực', 'Quyết định công bố'],
      STP,
      [NGANH, XA],
      t`${day('Trước ngày 31/01/2026', '2026-01-31')}`,
    ),
    r(
      '2',
      'Theo dõi tình hình thi hành pháp luật trong lĩnh vực đất đai, bảo vệ môi trường',
      ['Báo cáo kết quả theo dõi'],
      STP,
      ['Sở Nông nghiệp và Môi trường', XA],
      t`${month('Tháng 10/2026', '2026-10')}`,
    ),
    r(
      '3',
      'Phổ biến, giáo dục pháp luật cho người có uy tín, trưởng thôn, tổ trưởng tổ dân phố',
      ['Hội nghị phổ biến'],
      STP,
      [XA],
      t`${year('Năm 2026', 2026)}`,
    ),
    r(
      '4',
      t`Nâng cao năng lực đội ngũ làm công tác pháp chế, hòa giải ở cơ sở; ${target('tỷ lệ hòa giải thành đạt từ 85% trở lên', '>=', 85, 'tỷ lệ hòa giải thành')}`,
      ['Báo cáo kết quả hòa giải'],
      STP,
      [XA],
      t`${month('Tháng 12/2026', '2026-12')}`,
    ),
  ]),
  annex('03', 'Nhiệm vụ về cải cách thủ tục hành chính', [
    r(
      '1',
      'Công bố, công khai kịp thời, đầy đủ danh mục thủ tục hành chính thuộc thẩm quyền giải quyết trên Cổng Dịch vụ công quốc gia và tại nơi tiếp nhận hồ sơ',
      ['Quyết định công bố danh mục', 'Danh mục được niêm yết'],
      VP,
      [NGANH, XA],
      t`${when('Ngay sau khi có quyết định công bố của bộ, ngành')}`,
    ),
    r(
      '2',
      t`Rà soát, đơn giản hóa, ${target('cắt giảm tối thiểu 30% thời gian giải quyết thủ tục hành chính', '>=', 30, 'cắt giảm thời gian giải quyết thủ tục hành chính')}`,
      ['Phương án đơn giản hóa'],
      VP,
      [NGANH, XA],
      t`${quarter('Quý II/2026', 2026, 2)}`,
    ),
    r(
      '3',
      t`Tiếp nhận hồ sơ không phụ thuộc địa giới hành chính; ${target('100% thủ tục được tiếp nhận phi địa giới', '=', 100, 'thủ tục được tiếp nhận phi địa giới')}`,
      ['Báo cáo kết quả thực hiện'],
      TTPV,
      [XA],
      t`${day('Trước ngày 30/6/2026', '2026-06-30')}`,
    ),
    r(
      '4',
      t`Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính gắn với tái sử dụng dữ liệu; ${target('tỷ lệ hồ sơ được số hóa đạt trên 95%', '>', 95, 'tỷ lệ hồ sơ được số hóa')}`,
      ['Báo cáo kết quả số hóa'],
      TTPV,
      [NGANH, XA],
      t`${every('Hằng tháng', 'P1M')}`,
    ),
    r(
      '5',
      'Xử lý phản ánh, kiến nghị của người dân, doanh nghiệp về quy định hành chính; công khai kết quả xử lý',
      ['Văn bản trả lời', 'Kết quả được công khai'],
      VP,
      [NGANH, XA],
      t`${always()}`,
    ),
    r(
      '6',
      'Đo lường mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính',
      ['Kế hoạch khảo sát', 'Báo cáo kết quả khảo sát'],
      SNV,
      [XA, BAO],
      [
        t`Khảo sát: ${quarter('Quý III/2026', 2026, 3, { subject: 'Khảo sát' })}`,
        t`Báo cáo: ${day('trước ngày 15/11/2026', '2026-11-15', { subject: 'Báo cáo' })}`,
      ],
    ),
  ]),
  annex('04', 'Nhiệm vụ về tổ chức bộ máy, chế độ công vụ và tài chính công', [
    r(
      '1',
      'Hoàn thiện đề án vị trí việc làm, cơ cấu ngạch công chức sau sắp xếp',
      ['Quyết định phê duyệt đề án'],
      SNV,
      [NGANH, XA],
      t`${quarter('Quý I/2026', 2026, 1)}`,
    ),
    r(
      '2',
      'Đào tạo, bồi dưỡng kỹ năng quản lý, kỹ năng số cho công chức cấp xã',
      ['Kế hoạch đào tạo, bồi dưỡng', 'Báo cáo kết quả'],
      SNV,
      [XA],
      t`${month('Tháng 9/2026', '2026-09')}`,
    ),
    r(
      '3',
      'Thực hiện đánh giá, xếp loại công chức theo kết quả, sản phẩm công việc',
      ['Quyết định xếp loại chất lượng'],
      SNV,
      [NGANH, XA],
      t`${day('Trước ngày 20/12/2026', '2026-12-20')}`,
    ),
    r(
      '4',
      'Luân chuyển, chuyển đổi vị trí công tác đối với công chức làm công tác tài chính, đất đai',
      ['Kế hoạch chuyển đổi vị trí công tác'],
      SNV,
      [NGANH, XA],
      t`${month('Tháng 4/2026', '2026-04')}`,
    ),
    r(
      '5',
      'Công khai dự toán, quyết toán ngân sách; giám sát việc mua sắm tài sản công',
      ['Quyết định công khai'],
      STC,
      [NGANH, XA],
      t`${unspecified(t`Theo quy định của ${law('Luật Ngân sách nhà nước', null)}`)}`,
    ),
    r(
      '6',
      t`Giải ngân vốn đầu tư công; ${target('phấn đấu giải ngân 100% kế hoạch vốn được giao', '=', 100, 'kế hoạch vốn được giao')}`,
      ['Báo cáo giải ngân'],
      STC,
      [NGANH, XA],
      t`${day('Trước ngày 31/12/2026', '2026-12-31')}`,
    ),
  ]),
  annex('05', 'Nhiệm vụ về xây dựng, phát triển chính quyền số', [
    r(
      '1',
      'Ban hành kế hoạch chuyển đổi số và triển khai Bộ chỉ số đánh giá mức độ chuyển đổi số',
      ['Kế hoạch chuyển đổi số'],
      SKHCN,
      [NGANH, XA],
      t`${month('Tháng 02/2026', '2026-02')}`,
    ),
    r(
      '2',
      'Duy trì, nâng cấp hệ thống hội nghị truyền hình trực tuyến đến cấp xã',
      ['Hệ thống hoạt động ổn định'],
      SKHCN,
      [VP, XA],
      t`${year('Trong năm 2026', 2026)}`,
    ),
    r(
      '3',
      'Bảo đảm an toàn thông tin mạng cho các hệ thống thông tin dùng chung',
      ['Phương án ứng cứu sự cố'],
      'Công an tỉnh',
      [SKHCN, XA],
      t`${quarter('Quý II/2026', 2026, 2)}`,
    ),
    r(
      '4',
      'Phổ cập kỹ năng số cho người dân thông qua Tổ công nghệ số cộng đồng',
      ['Kế hoạch tập huấn', 'Báo cáo kết quả tập huấn'],
      SKHCN,
      ['Tỉnh đoàn', XA],
      t`${month('Từ tháng 3 đến tháng 10/2026', '2026-10', { from: '2026-03-01' })}`,
    ),
    r(
      '5',
      'Tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2026',
      ['Báo cáo tự chấm điểm', 'Tài liệu kiểm chứng'],
      SNV,
      [NGANH, XA],
      t`${day('Trước ngày 10/12/2026', '2026-12-10')}`,
    ),
  ]),
]

export const description: Description = {
  why: 'The province’s plan that four commune plans of the corpus are derived from.',
  features: [
    'template for comparison',
    'five annexes',
    'targets inside tasks',
    'number restarts in each annex',
    'each annex with its own (Kèm theo …) line',
  ],
  document: {
    kind: 'quyet-dinh',
    number: '3015/QĐ-UBND',
    date: '2025-12-18',
    place: 'Sơn Lam',
    issuer: { name: 'Ủy ban nhân dân tỉnh Sơn Lam', level: 'province', unit: 'Sơn Lam', parents: [] },
    title: 'Ban hành Kế hoạch cải cách hành chính tỉnh Sơn Lam năm 2026',
    planYear: 2026,
    signer: { position: 'Phó Chủ tịch', name: 'Đàm Quang Lịch' },
    recipients: ['Như Điều 3', 'Bộ Nội vụ (để b/c)', 'TTr Tỉnh ủy, TTr HĐND tỉnh', 'Chủ tịch, các PCT UBND tỉnh', 'Lưu: VT, NC'],
    attachments: [{ kind: 'ke-hoach', title: 'Kế hoạch cải cách hành chính tỉnh Sơn Lam năm 2026' }],
    accept: { 'signer.position': ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'KT. Chủ tịch Phó Chủ tịch', 'PHÓ CHỦ TỊCH'] },
  },
  parts: [
    {
      letterhead: {
        organ: ['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LAM'],
        number: 'Số: 3015/QĐ-UBND',
        dateline: 'Sơn Lam, ngày 18 tháng 12 năm 2025',
      },
      kindLine: 'QUYẾT ĐỊNH',
      title: ['Ban hành Kế hoạch cải cách hành chính', 'tỉnh Sơn Lam năm 2026'],
      authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LAM',
      preamble: [
        t`Căn cứ ${citedAs('Luật Tổ chức chính quyền địa phương số 72/2025/QH15', { kind: 'luat', number: '72/2025/QH15', name: 'Luật Tổ chức chính quyền địa phương' })};`,
        t`Căn cứ ${cite('nghi-quyet', '76/NQ-CP', '2021-07-15', 'Chính phủ')} ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;`,
        t`Căn cứ ${cite('nghi-dinh', '118/2025/NĐ-CP', '2025-06-09', 'Chính phủ')} về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông;`,
        t`Theo đề nghị của Giám đốc Sở Nội vụ tại ${cite('to-trinh', '402/TTr-SNV', '2025-12-10', null)}.`,
      ],
      verb: 'QUYẾT ĐỊNH:',
      body: [
        clause('Điều 1.', 'Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính tỉnh Sơn Lam năm 2026.'),
        clause('Điều 2.', 'Quyết định này có hiệu lực thi hành kể từ ngày ký.'),
        clause(
          'Điều 3.',
          'Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ, Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã, phường chịu trách nhiệm thi hành Quyết định này./.',
        ),
      ],
      signature: {
        recipients: [
          'Nơi nhận:',
          '- Như Điều 3;',
          '- Bộ Nội vụ (để b/c);',
          '- TTr Tỉnh ủy, TTr HĐND tỉnh;',
          '- Chủ tịch, các PCT UBND tỉnh;',
          '- Lưu: VT, NC.',
        ],
        lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
        name: 'Đàm Quang Lịch',
      },
    },
    {
      letterhead: { organ: ['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LAM'] },
      kindLine: 'KẾ HOẠCH',
      title: ['Cải cách hành chính tỉnh Sơn Lam năm 2026'],
      attached: t`(Ban hành kèm theo ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'Chủ tịch UBND tỉnh Sơn Lam', { shape: { date: 'words' } })})`,
      preamble: [],
      body: [
        heading('I.', 'MỤC TIÊU', [
          clause(
            '1.',
            t`${target('Phấn đấu trên 92% người dân hài lòng về sự phục vụ của cơ quan hành chính', '>', 92, 'người dân hài lòng về sự phục vụ của cơ quan hành chính')}.`,
          ),
          clause(
            '2.',
            t`${target('100% xã, phường ban hành và thực hiện kế hoạch cải cách hành chính', '=', 100, 'xã, phường ban hành và thực hiện kế hoạch cải cách hành chính')}; ${target('tối thiểu 80% hồ sơ thủ tục hành chính được nộp trực tuyến', '>=', 80, 'hồ sơ thủ tục hành chính được nộp trực tuyến')}.`,
          ),
          clause('3.', t`${target('Không quá 1% hồ sơ giải quyết trễ hạn', '<=', 1, 'hồ sơ giải quyết trễ hạn')}.`),
        ]),
        heading('II.', 'NHIỆM VỤ', [
          clause('1.', 'Công tác chỉ đạo, điều hành: thực hiện các nhiệm vụ tại Phụ lục 01.'),
          clause('2.', 'Cải cách thể chế: thực hiện các nhiệm vụ tại Phụ lục 02.'),
          clause('3.', 'Cải cách thủ tục hành chính: thực hiện các nhiệm vụ tại Phụ lục 03.'),
          clause('4.', 'Tổ chức bộ máy, chế độ công vụ, tài chính công: thực hiện các nhiệm vụ tại Phụ lục 04.'),
          clause('5.', 'Chính quyền số: thực hiện các nhiệm vụ tại Phụ lục 05.'),
        ]),
        heading('III.', 'TỔ CHỨC THỰC HIỆN', [
          clause(
            '1.',
            'Sở Nội vụ',
            [
              dash(
                'Cơ quan thường trực; hướng dẫn, kiểm tra, tổng hợp kết quả thực hiện; chủ trì nhiệm vụ tại Phụ lục 01, Phụ lục 04.',
              ),
            ],
            { assign: [{ unit: 'Sở Nội vụ', annexRefs: ['01', '04'] }] },
          ),
          clause('2.', 'Sở Tư pháp', [dash('Chủ trì nhiệm vụ tại Phụ lục 02.')], {
            assign: [{ unit: 'Sở Tư pháp', annexRefs: ['02'] }],
          }),
          clause(
            '3.',
            'Văn phòng UBND tỉnh',
            [dash('Chủ trì nhiệm vụ tại Phụ lục 03; kiểm soát thủ tục hành chính trên địa bàn tỉnh.')],
            { assign: [{ unit: 'Văn phòng UBND tỉnh', annexRefs: ['03'] }] },
          ),
          clause('4.', 'Sở Khoa học và Công nghệ', [dash('Chủ trì nhiệm vụ tại Phụ lục 05.')], {
            assign: [{ unit: 'Sở Khoa học và Công nghệ', annexRefs: ['05'] }],
          }),
          clause(
            '5.',
            'UBND các xã, phường',
            [
              dash(
                t`Ban hành kế hoạch của địa phương ${day('trước ngày 15/01/2026', '2026-01-15', { subject: 'Ban hành kế hoạch của địa phương' })}, gửi Sở Nội vụ theo dõi.`,
              ),
            ],
            { assign: [{ unit: 'UBND các xã, phường' }] },
          ),
        ]),
      ],
      closing: [
        'Trong quá trình thực hiện, có khó khăn, vướng mắc, các cơ quan, địa phương phản ánh về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh./.',
      ],
    },
  ],
  annexes,
  units: [
    {
      id: 'chu-tich-ubnd-tinh',
      name: 'Chủ tịch UBND tỉnh Sơn Lam',
      surfaceForms: ['Chủ tịch UBND tỉnh Sơn Lam', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LAM'],
    },
    { id: 'ubnd-tinh', name: 'UBND tỉnh', surfaceForms: ['UBND tỉnh'] },
    { id: 'so-nong-nghiep-moi-truong', name: 'Sở Nông nghiệp và Môi trường', surfaceForms: ['Sở Nông nghiệp và Môi trường'] },
    { id: 'chinh-phu', name: 'Chính phủ', surfaceForms: ['Chính phủ'] },
    { id: 'bo-noi-vu', name: 'Bộ Nội vụ', surfaceForms: ['Bộ Nội vụ'] },
    { id: 'so-noi-vu', name: SNV, surfaceForms: [SNV] },
    { id: 'so-tu-phap', name: STP, surfaceForms: [STP] },
    { id: 'so-tai-chinh', name: STC, surfaceForms: [STC] },
    { id: 'so-khoa-hoc-cong-nghe', name: SKHCN, surfaceForms: [SKHCN] },
    { id: 'van-phong-ubnd-tinh', name: VP, surfaceForms: [VP] },
    { id: 'trung-tam-phuc-vu-hanh-chinh-cong', name: TTPV, surfaceForms: [TTPV] },
    { id: 'cong-an-tinh', name: 'Công an tỉnh', surfaceForms: ['Công an tỉnh'] },
    { id: 'tinh-doan', name: 'Tỉnh đoàn', surfaceForms: ['Tỉnh đoàn'] },
    { id: 'bao-phat-thanh-truyen-hinh', name: BAO, surfaceForms: [BAO] },
    { id: 'ubnd-xa-phuong', name: XA, surfaceForms: [XA], scope: 'generic' },
    { id: 'so-ban-nganh', name: NGANH, surfaceForms: [NGANH], scope: 'generic' },
  ],
  findings: [],
  text: { seed: 41, spacing: 'double', pageStart: 'space', pageNumber: 'none', numberCell: 'centre', letterhead: 'by-cell' },
  word: { seed: 41, automaticRowNumbers: true, pageNumber: true },
  pdf: 'libreoffice',
}

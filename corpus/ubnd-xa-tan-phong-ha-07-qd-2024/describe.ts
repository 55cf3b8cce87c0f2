import { clause, dash, heading, list, one, row } from '../tools/blocks.ts'
import { always, day, every, month, quarter, unspecified, when, year } from '../tools/deadline-marks.ts'
import type { Annex, Column, Description } from '../tools/description.ts'
import { cite, law, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'

const TINH = 'UBND tỉnh Sơn Lam'
const HUYEN = 'UBND huyện Lũng Trạch'
const KHAC = 'Các cán bộ, công chức có liên quan'
const VPTK = 'Công chức Văn phòng - Thống kê'
const TPHT = 'Công chức Tư pháp - Hộ tịch'
const VHXH = 'Công chức Văn hóa - Xã hội'
const TCKT = 'Công chức Tài chính - Kế toán'
const MOTCUA = 'Bộ phận Tiếp nhận và Trả kết quả xã'

const columns: readonly Column[] = [
  { role: 'no', header: 'TT', width: 4 },
  { role: 'task', header: 'Nội dung thực hiện', width: 33 },
  { role: 'output', header: 'Sản phẩm, kết quả', width: 18 },
  { role: 'lead', header: 'Cơ quan chủ trì', width: 15 },
  { role: 'support', header: 'Cơ quan phối hợp', width: 15 },
  { role: 'deadline', header: 'Thời gian hoàn thành', width: 15 },
]

const annex = (number: string, title: string, rows: Annex['rows']): Annex => ({
  number,
  heading: `Phụ lục số ${number}`,
  title,
  columns,
  rows,
  repeatHeader: true,
  oneLine: true,
})

const theChe = annex('01', 'Nhiệm vụ trọng tâm về cải cách thể chế', [
  row('1.', {
    task: 'Rà soát các văn bản do HĐND, UBND xã ban hành còn hiệu lực; đề nghị bãi bỏ văn bản trái thẩm quyền hoặc không còn phù hợp với thực tế.',
    output: list(['Danh mục văn bản đã rà soát', 'Báo cáo kết quả rà soát']),
    lead: one('- Công chức Tư pháp - Hộ tịch'),
    support: one('- Các cán bộ, công chức có liên quan.'),
    deadline: list([
      t`${month('Lập danh mục: Tháng 5/2024', '2024-05', { subject: 'Lập danh mục' })}`,
      t`${month('Báo cáo kết quả: Tháng 10/2024', '2024-10', { subject: 'Báo cáo kết quả' })}`,
    ]),
  }),
  row('2.', {
    task: 'Tổ chức lấy ý kiến Nhân dân vào dự thảo nghị quyết của HĐND xã trước mỗi kỳ họp; niêm yết dự thảo tại nhà văn hóa các thôn.',
    output: one('Bản tổng hợp ý kiến góp ý.'),
    lead: TPHT,
    support: list(['Trưởng các thôn', VHXH]),
    deadline: t`${when('Khi có dự thảo nghị quyết trình kỳ họp')}.`,
  }),
  row('3.', {
    task: 'Tuyên truyền, phổ biến các luật mới có hiệu lực trong năm 2024 trên hệ thống truyền thanh xã.',
    output: list(['Kế hoạch tuyên truyền', 'Tin, bài phát thanh'], '- ', '.', '.'),
    lead: TPHT,
    support: VHXH,
    deadline: t`${always()}.`,
  }),
])

const thuTuc = annex('02', 'Nhiệm vụ trọng tâm về cải cách thủ tục hành chính', [
  row('1.', {
    task: t`Rà soát, đề xuất ${target('cắt giảm thời gian giải quyết đối với tối thiểu 10 thủ tục', '>=', 10, 'cắt giảm thời gian giải quyết', 'thủ tục')} thuộc lĩnh vực hộ tịch, chứng thực, bảo trợ xã hội theo ${cite('quyet-dinh', '1184/QĐ-UBND', '2023-11-17', `Chủ tịch ${TINH}`)} về phương án đơn giản hóa thủ tục hành chính.`,
    output: list(['Phương án cắt giảm', 'Báo cáo kết quả thực hiện']),
    lead: list(['Công chức chuyên môn UBND xã']),
    support: list([VPTK, MOTCUA]),
    deadline: t`${quarter('Quý II/2024', 2024, 2)}`,
  }),
  row('2.', {
    task: t`Niêm yết công khai, đầy đủ bộ thủ tục hành chính tại Bộ phận Tiếp nhận và Trả kết quả và trên Trang thông tin điện tử của xã; ${target('bảo đảm 100% thủ tục được công khai đúng hạn', '=', 100, 'thủ tục được công khai đúng hạn')}.`,
    output: one('Bộ thủ tục được niêm yết'),
    lead: VPTK,
    support: list(['Công chức chuyên môn UBND xã', VHXH]),
    deadline: t`${day('Trước ngày 29/3/2024', '2024-03-29')}.`,
  }),
  row('3.', {
    task: 'Số hóa hồ sơ, giấy tờ, kết quả giải quyết thủ tục hành chính ngay tại khâu tiếp nhận; cập nhật lên Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh để người dân theo dõi được tiến độ xử lý hồ sơ của mình.',
    output: one('Báo cáo kết quả thực hiện.'),
    lead: MOTCUA,
    support: list([VPTK, KHAC]),
    deadline: list([
      t`Tổ chức thực hiện: ${always('thường xuyên', { subject: 'Tổ chức thực hiện' })}`,
      t`Báo cáo kết quả: ${every('định kỳ hằng quý', 'P3M', { subject: 'Báo cáo kết quả' })}`,
    ]),
  }),
  row('4.', {
    task: t`Khảo sát mức độ hài lòng của người dân khi đến giao dịch tại UBND xã (${target('khảo sát tối thiểu 120 phiếu', '>=', 120, 'khảo sát', 'phiếu')}).`,
    output: list(['Phiếu khảo sát', 'Báo cáo phân tích kết quả khảo sát']),
    lead: VPTK,
    support: list(['Trưởng các thôn', 'Đoàn Thanh niên xã']),
    deadline: list([
      t`Khảo sát: ${month('Tháng 9/2024', '2024-09', { subject: 'Khảo sát' })}`,
      t`Báo cáo: ${day('Chậm nhất ngày 15/10/2024', '2024-10-15', { subject: 'Báo cáo' })}`,
    ]),
  }),
])

const boMay = annex('03', 'Nhiệm vụ trọng tâm về tổ chức bộ máy và chế độ công vụ', [
  row('1.', {
    task: 'Phân công lại nhiệm vụ của cán bộ, công chức xã theo Đề án vị trí việc làm đã được phê duyệt.',
    output: one('Thông báo phân công nhiệm vụ của Chủ tịch UBND xã'),
    lead: VPTK,
    support: KHAC,
    deadline: t`${day('Trước ngày 31/01/2024', '2024-01-31')}`,
  }),
  row('2.', {
    task: 'Cử cán bộ, công chức tham gia các lớp bồi dưỡng kiến thức quản lý nhà nước, kỹ năng số do huyện, tỉnh tổ chức.',
    output: list(['Quyết định cử đi bồi dưỡng', 'Báo cáo kết quả thực hiện'], '- ', '.', '.'),
    lead: VPTK,
    support: KHAC,
    deadline: t`${when('Theo kế hoạch của UBND huyện')}`,
  }),
  row('3.', {
    task: 'Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính và văn hóa công sở; xử lý nghiêm trường hợp để hồ sơ trễ hạn không có lý do.',
    output: list(['Biên bản kiểm tra', 'Thông báo kết luận']),
    lead: one('Chủ tịch UBND xã'),
    support: list([VPTK, 'Ban Thanh tra nhân dân']),
    deadline: t`${every('Mỗi quý một lần', 'P3M')}`,
  }),
  row('4.', {
    task: 'Đánh giá, xếp loại chất lượng cán bộ, công chức cuối năm.',
    output: one('Quyết định công nhận kết quả xếp loại'),
    lead: VPTK,
    support: KHAC,
    deadline: t`${month('Tháng 12/2023', '2023-12')}`,
  }),
])

const so = annex('04', 'Nhiệm vụ trọng tâm về tài chính công, xây dựng chính quyền số và công tác chỉ đạo, điều hành', [
  row('1.', {
    task: 'Công khai dự toán, quyết toán thu, chi ngân sách xã bằng hình thức niêm yết và thông báo trên loa truyền thanh.',
    output: one('Quyết định công bố công khai'),
    lead: TCKT,
    support: list([VHXH, 'Trưởng các thôn'], '- ', '.', '.'),
    deadline: t`${unspecified('Theo thời gian quy định')}`,
  }),
  row('2.', {
    task: t`Thực hiện ký số, gửi, nhận văn bản điện tử; ${target('phấn đấu trên 95% văn bản đi được ký số', '>', 95, 'văn bản đi được ký số')} (trừ văn bản mật).`,
    output: one('Báo cáo kết quả thực hiện'),
    lead: VPTK,
    support: one('Công chức chuyên môn UBND xã'),
    deadline: t`${year('Trong năm 2024', 2024)}`,
  }),
  row('3.', {
    task: 'Kiện toàn Tổ công nghệ số cộng đồng tại 09/09 thôn; tập huấn kỹ năng hướng dẫn người dân sử dụng dịch vụ công trực tuyến, thanh toán không dùng tiền mặt.',
    output: list(['Quyết định kiện toàn', 'Kế hoạch tập huấn', 'Báo cáo kết quả']),
    lead: VHXH,
    support: list(['Đoàn Thanh niên xã', 'Trưởng các thôn', MOTCUA]),
    deadline: list([
      t`Kiện toàn: ${quarter('Quý I/2024', 2024, 1, { subject: 'Kiện toàn' })}`,
      t`Tập huấn: ${month('Tháng 6/2024', '2024-06', { subject: 'Tập huấn' })}`,
      t`Báo cáo: ${day('trước ngày 20/11/2024', '2024-11-20', { subject: 'Báo cáo' })}`,
    ]),
  }),
  row('4.', {
    task: 'Báo cáo công tác cải cách hành chính định kỳ gửi Phòng Nội vụ huyện.',
    output: one('Báo cáo quý, 6 tháng, năm'),
    lead: VPTK,
    support: one('Công chức chuyên môn UBND xã'),
    deadline: list([t`${every('Định kỳ hằng quý', 'P3M')}`, t`${when('Đột xuất theo yêu cầu của cấp trên')}`]),
  }),
  row('5.', {
    task: t`Đưa tin, bài về cải cách hành chính trên Trang thông tin điện tử và Đài truyền thanh xã (${target('ít nhất 02 tin, bài mỗi tháng', '>=', 2, 'tin, bài mỗi tháng', 'tin, bài')}).`,
    output: one('Tin, bài'),
    lead: VHXH,
    support: one('Công chức chuyên môn UBND xã'),
    deadline: t`${every('Hằng tháng', 'P1M')}.`,
  }),
])

export const description: Description = {
  why: 'The usual shape before July 2025: a commune chairman’s decision, the plan it promulgates, four annexes in landscape.',
  features: [
    'decision and plan, two letterheads',
    'annexes with header repeated on each page, rows cut by the page',
    'several deadlines in a cell',
    'planted: deadline before the plan, skipped label, duplicate and empty annex',
    'Word numbering for labels',
  ],
  document: {
    kind: 'quyet-dinh',
    number: '07/QĐ-UBND',
    date: '2024-01-09',
    place: 'Tân Phong Hạ',
    issuer: {
      name: 'Ủy ban nhân dân xã Tân Phong Hạ',
      level: 'commune',
      unit: 'Tân Phong Hạ',
      parents: ['Lũng Trạch', 'Sơn Lam'],
    },
    title: 'Ban hành Kế hoạch cải cách hành chính năm 2024',
    planYear: 2024,
    signer: { position: 'Chủ tịch', name: 'Lương Khắc Thiệu' },
    recipients: ['Như Điều 3', 'UBND huyện (b/c)', 'Phòng Nội vụ huyện', 'TT Đảng ủy, HĐND xã (b/c)', 'Lưu: VT'],
    attachments: [{ kind: 'ke-hoach', title: 'Kế hoạch cải cách hành chính năm 2024' }],
    accept: { 'signer.position': ['CHỦ TỊCH'] },
  },
  parts: [
    {
      letterhead: {
        organ: ['ỦY BAN NHÂN DÂN', 'XÃ TÂN PHONG HẠ'],
        number: 'Số: 07/QĐ-UBND',
        dateline: 'Tân Phong Hạ, ngày 09 tháng 01 năm 2024',
      },
      kindLine: 'QUYẾT ĐỊNH',
      title: ['Ban hành Kế hoạch cải cách hành chính năm 2024'],
      authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN PHONG HẠ',
      preamble: [
        t`Căn cứ ${law('Luật Tổ chức chính quyền địa phương', '2015-06-19')}; ${law('Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương', '2019-11-22')};`,
        t`Căn cứ ${cite('nghi-quyet', '76/NQ-CP', '2021-07-15', 'Chính phủ')} ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;`,
        t`Căn cứ ${cite('quyet-dinh', '2907/QĐ-UBND', '2021-08-30', TINH)} về việc ban hành Kế hoạch cải cách hành chính tỉnh Sơn Lam giai đoạn 2021 - 2025;`,
        t`Căn cứ ${cite('ke-hoach', '288/KH-UBND', '2023-12-21', HUYEN)} về cải cách hành chính huyện Lũng Trạch năm 2024;`,
        t`Theo đề nghị của Công chức Văn phòng - Thống kê tại ${cite('to-trinh', '02/TTr-VPTK', '2024-01-05', null)}.`,
      ],
      verb: 'QUYẾT ĐỊNH:',
      body: [
        clause('Điều 1.', 'Ban hành kèm theo Quyết định này “Kế hoạch cải cách hành chính năm 2024” của xã Tân Phong Hạ.'),
        clause('Điều 2.', 'Quyết định này có hiệu lực kể từ ngày ký.'),
        clause(
          'Điều 3.',
          'Công chức Văn phòng - Thống kê, các công chức chuyên môn, Trưởng các thôn và tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
        ),
      ],
      signature: {
        recipients: [
          'Nơi nhận:',
          '- Như Điều 3;',
          '- UBND huyện (b/c);',
          '- Phòng Nội vụ huyện;',
          '- TT Đảng ủy, HĐND xã (b/c);',
          '- Lưu: VT.',
        ],
        lines: ['CHỦ TỊCH'],
        name: 'Lương Khắc Thiệu',
      },
    },
    {
      letterhead: { organ: ['ỦY BAN NHÂN DÂN', 'XÃ TÂN PHONG HẠ'] },
      kindLine: 'KẾ HOẠCH',
      title: ['Cải cách hành chính năm 2024'],
      attached: t`(Ban hành kèm theo ${cite('quyet-dinh', '07/QĐ-UBND', '2024-01-09', 'Chủ tịch UBND xã Tân Phong Hạ', { shape: { date: 'words' } })})`,
      preamble: [],
      body: [
        heading('I.', 'MỤC ĐÍCH, YÊU CẦU', [
          clause(
            '1.',
            'Thực hiện có kết quả các nội dung cải cách hành chính đã đề ra cho giai đoạn 2021 - 2025; khắc phục những tiêu chí bị trừ điểm trong kỳ đánh giá năm 2023 của huyện.',
          ),
          clause(
            '2.',
            'Lấy sự thuận tiện của người dân khi đến giao dịch làm thước đo; mỗi nhiệm vụ phải rõ người làm, rõ sản phẩm, rõ thời hạn.',
          ),
          clause('3.', 'Việc triển khai phải thường xuyên, không hình thức và tiết kiệm kinh phí.'),
        ]),
        heading('II.', 'NỘI DUNG', [
          heading('1.', 'Chỉ tiêu', [
            clause(
              '1.1.',
              t`${target('100% văn bản của HĐND, UBND xã được ban hành đúng thẩm quyền và thể thức', '=', 100, 'văn bản của HĐND, UBND xã được ban hành đúng thẩm quyền và thể thức')}.`,
            ),
            clause(
              '1.2.',
              t`${target('Tối thiểu 98% hồ sơ được giải quyết đúng hạn và trước hạn', '>=', 98, 'hồ sơ được giải quyết đúng hạn và trước hạn')}; ${target('tỷ lệ hồ sơ nộp trực tuyến đạt từ 60% trở lên', '>=', 60, 'tỷ lệ hồ sơ nộp trực tuyến')}.`,
            ),
            clause(
              '1.3.',
              t`${target('Mức độ hài lòng của người dân đạt trên 90%', '>', 90, 'Mức độ hài lòng của người dân')}; ${target('giảm số lượt khiếu nại về thủ tục xuống dưới 2%', '<', 2, 'số lượt khiếu nại về thủ tục')}.`,
            ),
          ]),
          heading('2.', 'Nhiệm vụ', [
            clause(
              'a)',
              'Cải cách thể chế: rà soát văn bản, lấy ý kiến Nhân dân vào dự thảo nghị quyết, phổ biến pháp luật trên hệ thống truyền thanh.',
            ),
            clause(
              'b)',
              t`Cải cách thủ tục hành chính: cắt giảm thời gian giải quyết, niêm yết công khai, số hóa hồ sơ theo ${cite('nghi-dinh', '107/2021/NĐ-CP', '2021-12-06', 'Chính phủ')} về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính.`,
            ),
            clause(
              'c)',
              'Kiện toàn tổ chức bộ máy, nâng cao kỷ luật công vụ; phân công nhiệm vụ theo vị trí việc làm, kiểm tra công vụ định kỳ.',
            ),
            clause('e)', 'Công khai tài chính, ngân sách xã; thực hành tiết kiệm trong sử dụng kinh phí.'),
            clause(
              'g)',
              t`Xây dựng chính quyền số: ký số văn bản, kiện toàn Tổ công nghệ số cộng đồng, khai thác dữ liệu dân cư theo ${cite('quyet-dinh', '06/QĐ-TTg', '2022-01-06', 'Thủ tướng Chính phủ', { relation: 'mentions', shape: { date: 'zeros' } })}.`,
            ),
          ]),
        ]),
        heading('III.', 'KINH PHÍ', [
          dash('Sử dụng ngân sách xã giao trong dự toán năm 2024 và các nguồn hợp pháp khác.'),
          dash('Công chức Tài chính - Kế toán tham mưu bố trí, hướng dẫn quyết toán theo quy định.'),
        ]),
        heading('IV.', 'TỔ CHỨC THỰC HIỆN', [
          clause(
            '1.',
            t`Công chức Văn phòng - Thống kê: Đầu mối theo dõi, đôn đốc; chủ trì các nhiệm vụ tại Phụ lục số 02, Phụ lục số 03; tổng hợp, tham mưu báo cáo UBND huyện ${day('trước ngày 30/11/2024', '2024-11-30', { subject: 'tổng hợp, tham mưu báo cáo UBND huyện' })}.`,
            [],
            { assign: [{ unit: 'Công chức Văn phòng - Thống kê', annexRefs: ['02', '03'] }] },
          ),
          clause(
            '2.',
            t`Công chức Tư pháp - Hộ tịch: Chủ trì các nhiệm vụ tại Phụ lục số 01; gửi kết quả về Công chức Văn phòng - Thống kê ${day('trước ngày 15/11/2024', '2024-11-15', { subject: 'gửi kết quả về Công chức Văn phòng - Thống kê' })}.`,
            [],
            { assign: [{ unit: 'Công chức Tư pháp - Hộ tịch', annexRefs: ['01'] }] },
          ),
          clause(
            '3.',
            'Công chức Tài chính - Kế toán: Chủ trì nhiệm vụ tại Mục 1 Phụ lục 4; bố trí kinh phí thực hiện Kế hoạch này.',
            [],
            {
              assign: [{ unit: 'Công chức Tài chính - Kế toán', annexRefs: ['04'] }],
            },
          ),
          clause(
            '4.',
            'Công chức Văn hóa - Xã hội: Chủ trì nhiệm vụ về chính quyền số và tuyên truyền tại Phụ lục số 04; chỉ đạo Đài truyền thanh xã đưa tin về cải cách hành chính.',
            [],
            { assign: [{ unit: 'Công chức Văn hóa - Xã hội', annexRefs: ['04'] }] },
          ),
        ]),
      ],
      closing: [
        'Trong quá trình thực hiện, nếu có vướng mắc, các bộ phận phản ánh về UBND xã (qua Công chức Văn phòng - Thống kê) để xem xét, điều chỉnh./.',
      ],
    },
  ],
  annexes: [
    theChe,
    thuTuc,
    boMay,
    so,
    { number: '02', heading: 'Phụ lục số 02', title: thuTuc.title, columns: [], rows: [], oneLine: true, absent: true },
  ],
  units: [
    { id: 'ubnd-xa', name: 'UBND xã', surfaceForms: ['UBND xã'] },
    { id: 'ubnd-huyen', name: 'UBND huyện Lũng Trạch', surfaceForms: ['UBND huyện Lũng Trạch', 'UBND huyện'] },
    { id: 'ubnd-tinh', name: 'UBND tỉnh Sơn Lam', surfaceForms: ['UBND tỉnh Sơn Lam'] },
    { id: 'chu-tich-ubnd-tinh', name: 'Chủ tịch UBND tỉnh Sơn Lam', surfaceForms: ['Chủ tịch UBND tỉnh Sơn Lam'] },
    { id: 'phong-noi-vu', name: 'Phòng Nội vụ huyện', surfaceForms: ['Phòng Nội vụ huyện'] },
    { id: 'chinh-phu', name: 'Chính phủ', surfaceForms: ['Chính phủ'] },
    { id: 'thu-tuong', name: 'Thủ tướng Chính phủ', surfaceForms: ['Thủ tướng Chính phủ'] },
    { id: 'dai-truyen-thanh', name: 'Đài truyền thanh xã', surfaceForms: ['Đài truyền thanh xã'] },
    { id: 'van-phong-thong-ke', name: VPTK, surfaceForms: [VPTK] },
    { id: 'tu-phap-ho-tich', name: TPHT, surfaceForms: [TPHT] },
    { id: 'van-hoa-xa-hoi', name: VHXH, surfaceForms: [VHXH] },
    { id: 'tai-chinh-ke-toan', name: TCKT, surfaceForms: [TCKT] },
    { id: 'bo-phan-mot-cua', name: MOTCUA, surfaceForms: [MOTCUA, 'Bộ phận Tiếp nhận và Trả kết quả'] },
    { id: 'truong-cac-thon', name: 'Trưởng các thôn', surfaceForms: ['Trưởng các thôn'] },
    { id: 'doan-thanh-nien-xa', name: 'Đoàn Thanh niên xã', surfaceForms: ['Đoàn Thanh niên xã'] },
    {
      id: 'chu-tich-ubnd-xa',
      name: 'Chủ tịch UBND xã',
      surfaceForms: ['Chủ tịch UBND xã', 'Chủ tịch UBND xã Tân Phong Hạ', 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN PHONG HẠ'],
    },
    { id: 'ban-thanh-tra-nhan-dan', name: 'Ban Thanh tra nhân dân', surfaceForms: ['Ban Thanh tra nhân dân'] },
    {
      id: 'cong-chuc-chuyen-mon',
      name: 'Công chức chuyên môn UBND xã',
      surfaceForms: ['Công chức chuyên môn UBND xã', 'các công chức chuyên môn'],
      scope: 'generic',
    },
    { id: 'can-bo-cong-chuc-lien-quan', name: KHAC, surfaceForms: [KHAC], scope: 'generic' },
  ],
  findings: [
    {
      rule: 'deadline-before-plan',
      severity: 'error',
      message: '“Tháng 12/2023” is over before the plan year 2024 begins.',
      where: 'annex 03 row 4',
    },
    { rule: 'outline-label-order', severity: 'warning', message: 'Label e) follows c): d) and đ) are skipped.', where: 'II.2' },
    {
      rule: 'annex-duplicate',
      severity: 'warning',
      message: 'The heading of annex 02 stands a second time at the end.',
      where: 'annex 02',
    },
    {
      rule: 'annex-empty',
      severity: 'warning',
      message: 'The second heading of annex 02 has no table under it.',
      where: 'annex 02',
    },
  ],
  text: { seed: 11, spacing: 'double', pageStart: 'space', pageNumber: 'none', numberCell: 'top', letterhead: 'by-line' },
  word: { seed: 11, automaticLabels: true, pageNumber: true },
  pdf: 'libreoffice',
}

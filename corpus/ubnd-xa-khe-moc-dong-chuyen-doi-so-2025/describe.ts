import { clause, dash, heading, list, plus, row, run } from '../tools/blocks.ts'
import { always, day, every, month, quarter, when, year } from '../tools/deadline-marks.ts'
import type { Annex, Description } from '../tools/description.ts'
import { cite, citedAs, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'

const VHXH = 'Phòng Văn hóa - Xã hội'
const KT = 'Phòng Kinh tế'
const VP = 'Văn phòng HĐND và UBND xã'
const TTPV = 'Trung tâm Phục vụ hành chính công'
const CA = 'Công an xã'
const DTN = 'Đoàn Thanh niên xã'
const LQ = 'Các cơ quan, đơn vị liên quan'

const annex: Annex = {
  number: null,
  heading: 'PHỤ LỤC',
  title: 'Danh mục nhiệm vụ chuyển đổi số trên địa bàn xã Khê Mộc Đông năm 2025',
  attached: ['(Kèm theo Kế hoạch số       /KH-UBND ngày      tháng 8 năm 2025 của UBND xã Khê Mộc Đông)'],
  columns: [
    { role: 'no', header: 'STT', width: 5 },
    { role: 'task', header: 'Nhiệm vụ', width: 30 },
    { role: 'deadline', header: 'Thời hạn', width: 13 },
    { role: 'lead', header: 'Đơn vị\nchủ trì', width: 13 },
    { role: 'support', header: 'Đơn vị\nphối hợp', width: 14 },
    { role: 'output', header: 'Kết quả', width: 15 },
    { role: 'monitor', header: 'Theo dõi,\nđôn đốc', width: 10 },
  ],
  repeatHeader: true,
  rows: [
    { group: { no: 'I', title: 'Nhận thức số', shape: 'cells' } },
    row('1', {
      task: 'Mở chuyên mục “Mỗi tuần một kỹ năng số” trên hệ thống truyền thanh thông minh và trang Zalo của xã',
      deadline: t`${always('Thường xuyên')}`,
      lead: VHXH,
      support: run([DTN, 'Hội Liên hiệp Phụ nữ xã']),
      output: 'Chuyên mục phát sóng',
      monitor: VP,
    }),
    row('2', {
      task: 'Tổ chức hội nghị quán triệt nội dung chuyển đổi số cho cán bộ, công chức, trưởng thôn và đại diện doanh nghiệp, hợp tác xã trên địa bàn',
      deadline: t`${day('15/9/2025', '2025-09-15')}`,
      lead: VP,
      support: LQ,
      output: list(['Kế hoạch tổ chức', 'Báo cáo kết quả hội nghị'], '- ', '', ''),
      monitor: VP,
    }),
    { group: { no: 'II', title: 'Hạ tầng số và dữ liệu số', shape: 'cells' } },
    row('3', {
      task: 'Rà soát các điểm lõm sóng di động tại thôn Khe Vạt, thôn Pắc Lình; đề nghị doanh nghiệp viễn thông lắp đặt bổ sung trạm',
      deadline: t`${quarter('Quý III/2025', 2025, 3)}`,
      lead: KT,
      support: run(['Doanh nghiệp viễn thông', 'Trưởng các thôn']),
      output: 'Văn bản đề nghị',
      monitor: VHXH,
    }),
    row('4', {
      task: t`Làm sạch, đồng bộ dữ liệu hộ tịch, dữ liệu đất đai sau khi sắp xếp đơn vị hành chính; ${target('100% sổ hộ tịch được số hóa', '=', 100, 'sổ hộ tịch được số hóa')}`,
      deadline: t`${month('Từ tháng 9 đến tháng 12/2025', '2025-12', { from: '2025-09-01' })}`,
      lead: VP,
      support: run([CA, KT, TTPV]),
      output: run(['Cơ sở dữ liệu đã làm sạch', 'báo cáo kết quả']),
      monitor: 'Chủ tịch UBND xã',
    }),
    row('5', {
      task: 'Gắn mã địa chỉ số cho hộ gia đình theo tên đơn vị hành chính mới',
      deadline: t`${when('Trong thời hạn 15 ngày kể từ ngày nhận hướng dẫn của Sở Khoa học và Công nghệ', { within: 'P15D', event: 'kể từ ngày nhận hướng dẫn của Sở Khoa học và Công nghệ' })}`,
      lead: CA,
      support: 'Trưởng các thôn',
      output: 'Danh sách hộ đã gắn mã',
      monitor: VHXH,
    }),
    { group: { no: 'III', title: 'Chính quyền số', shape: 'cells' } },
    row('6', {
      task: t`Bố trí 03 máy tính, 01 máy quét phục vụ người dân tự nộp hồ sơ trực tuyến tại Trung tâm; ${target('tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 70%', '>=', 70, 'tỷ lệ hồ sơ trực tuyến toàn trình')}`,
      deadline: t`${day('Trước ngày 30/9/2025', '2025-09-30')}`,
      lead: TTPV,
      support: run([VP, DTN]),
      output: 'Khu vực hỗ trợ nộp hồ sơ trực tuyến',
      monitor: VP,
    }),
    row('7', {
      task: 'Xử lý văn bản, hồ sơ công việc trên môi trường mạng; cập nhật lịch công tác của lãnh đạo UBND xã',
      deadline: t`${every('Trước ngày 05 của tháng liền kề', 'P1M', { anchor: '---05' })}`,
      lead: VP,
      support: LQ,
      output: 'Báo cáo tháng',
      monitor: 'Chủ tịch UBND xã',
    }),
    row('8', {
      task: 'Tự đánh giá, chấm điểm Bộ chỉ số chuyển đổi số cấp xã, gửi tài liệu kiểm chứng trên phần mềm của tỉnh',
      deadline: list(
        [
          t`Tự chấm điểm: ${month('tháng 12', '2025-12', { subject: 'Tự chấm điểm' })}`,
          t`Giải trình: ${month('tháng 01 năm liền kề', '2026-01', { subject: 'Giải trình' })}`,
        ],
        '- ',
        ';',
        '.',
      ),
      lead: VHXH,
      support: LQ,
      output: list(['Bảng tự chấm điểm', 'Tài liệu kiểm chứng']),
      monitor: VP,
    }),
    { group: { no: 'IV', title: 'Kinh tế số, xã hội số', shape: 'cells' } },
    row('9', {
      task: 'Đưa sản phẩm chè Shan, mật ong rừng, vải dệt tay lên sàn thương mại điện tử; hướng dẫn hộ kinh doanh dùng hóa đơn điện tử khởi tạo từ máy tính tiền',
      deadline: t`${year('Năm 2025', 2025)}`,
      lead: KT,
      support: run(['Hợp tác xã Khê Mộc', 'Hội Nông dân xã']),
      output: t`${target('Ít nhất 04 sản phẩm được đưa lên sàn', '>=', 4, 'sản phẩm được đưa lên sàn', 'sản phẩm')}`,
      monitor: VHXH,
    }),
    row('10', {
      task: 'Thanh toán chế độ an sinh xã hội qua tài khoản cho đối tượng có nhu cầu',
      deadline: t`${every('Hằng tháng', 'P1M')}`,
      lead: VHXH,
      support: run([KT, CA]),
      output: 'Danh sách chi trả qua tài khoản',
      monitor: VP,
    }),
    row('11', {
      task: 'Tổ công nghệ số cộng đồng các thôn hướng dẫn từng hộ cài đặt, sử dụng tài khoản định danh điện tử mức độ 2, chữ ký số cá nhân',
      deadline: t`${every('Hằng quý', 'P3M')}; ${when('khi có yêu cầu của người dân')}`,
      lead: 'Tổ công nghệ số cộng đồng',
      support: run([CA, DTN]),
      output: 'Báo cáo kết quả',
      monitor: VHXH,
    }),
  ],
}

export const description: Description = {
  why: 'A commune plan after the districts were dissolved, issued without a decision, number and day still to be filled in, one wide annex of seven columns.',
  features: [
    'structure after 1 July 2025: commune straight under the province',
    'number blank, day blank, month known',
    'annex without a number, group rows as full sets of cells, seventh column, deadline before lead',
    'line breaks in headers',
    'planted: a legal basis replaced six weeks before the plan',
    'PDF printed by Chromium',
  ],
  document: {
    kind: 'ke-hoach',
    number: null,
    date: '2025-08',
    place: 'Khê Mộc Đông',
    issuer: { name: 'Ủy ban nhân dân xã Khê Mộc Đông', level: 'commune', unit: 'Khê Mộc Đông', parents: ['Sơn Lam'] },
    title: 'Chuyển đổi số trên địa bàn xã Khê Mộc Đông năm 2025',
    planYear: 2025,
    signer: { position: 'Phó Chủ tịch', name: null },
    recipients: [
      'UBND tỉnh (b/c)',
      'Sở Khoa học và Công nghệ (b/c)',
      'TTr Đảng ủy, HĐND xã',
      'Chủ tịch, các PCT UBND xã',
      'Các phòng, đơn vị thuộc UBND xã',
      'Trưởng các thôn',
      'Lưu: VT, VHXH',
    ],
    accept: {
      date: ['2025-08', null],
      'signer.position': ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'KT. Chủ tịch Phó Chủ tịch', 'PHÓ CHỦ TỊCH'],
    },
  },
  parts: [
    {
      letterhead: {
        organ: ['ỦY BAN NHÂN DÂN', 'XÃ KHÊ MỘC ĐÔNG'],
        number: 'Số:         /KH-UBND',
        dateline: 'Khê Mộc Đông, ngày      tháng 8 năm 2025',
      },
      kindLine: 'KẾ HOẠCH',
      title: ['Chuyển đổi số trên địa bàn xã Khê Mộc Đông năm 2025'],
      preamble: [
        t`Căn cứ ${citedAs('Luật Tổ chức chính quyền địa phương số 72/2025/QH15', { kind: 'luat', number: '72/2025/QH15', name: 'Luật Tổ chức chính quyền địa phương' })};`,
        t`Căn cứ ${cite('nghi-dinh', '61/2018/NĐ-CP', '2018-04-23', 'Chính phủ')} về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;`,
        t`Thực hiện ${citedAs('Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị', { kind: 'nghi-quyet', number: '57-NQ/TW', date: '2024-12-22', issuer: 'Bộ Chính trị' })} về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia; ${cite('chuong-trinh', '41-CTr/TU', '2025-02-27', 'Ban Thường vụ Tỉnh ủy', { shape: { word: 'Chương trình hành động' } })} thực hiện ${citedAs('Nghị quyết số 57-NQ/TW', { kind: 'nghi-quyet', number: '57-NQ/TW', relation: 'mentions' })};`,
        t`Thực hiện ${cite('ke-hoach', '1127/KH-UBND', '2025-07-14', 'UBND tỉnh Sơn Lam', { shape: { date: 'words' } })} về chuyển đổi số tỉnh Sơn Lam năm 2025 và ${citedAs('Công văn số 614/SKHCN-CĐS ngày 22/7/2025 của Sở Khoa học và Công nghệ', { kind: 'cong-van', number: '614/SKHCN-CĐS', date: '2025-07-22', issuer: 'Sở Khoa học và Công nghệ' })} về việc xây dựng kế hoạch chuyển đổi số cấp xã, UBND xã Khê Mộc Đông ban hành Kế hoạch như sau:`,
      ],
      body: [
        heading('Phần thứ nhất:', 'MỤC TIÊU', [
          heading('I.', 'Mục tiêu chung', [
            dash(
              'Vận hành thông suốt bộ máy của xã mới trên môi trường số ngay trong năm 2025, không để gián đoạn việc phục vụ người dân, doanh nghiệp.',
            ),
            dash('Từng bước thu hẹp khoảng cách số giữa các thôn vùng cao và khu trung tâm.'),
          ]),
          heading('II.', 'Mục tiêu cụ thể', [
            clause(
              '1.',
              t`${target('100% văn bản đi, đến của UBND xã được xử lý trên hệ thống quản lý văn bản và điều hành', '=', 100, 'văn bản đi, đến của UBND xã được xử lý trên hệ thống quản lý văn bản và điều hành')} (trừ văn bản mật theo quy định).`,
            ),
            clause(
              '2.',
              t`${target('Trên 80% người dân trưởng thành có tài khoản định danh điện tử mức độ 2', '>', 80, 'người dân trưởng thành có tài khoản định danh điện tử mức độ 2')}; ${target('phấn đấu 45% hộ gia đình có đường truyền Internet cáp quang', '=', 45, 'hộ gia đình có đường truyền Internet cáp quang')}.`,
            ),
            clause(
              '3.',
              t`${target('Tối thiểu 50% hộ kinh doanh chấp nhận thanh toán không dùng tiền mặt', '>=', 50, 'hộ kinh doanh chấp nhận thanh toán không dùng tiền mặt')}.`,
            ),
          ]),
        ]),
        heading('Phần thứ hai:', 'NHIỆM VỤ, GIẢI PHÁP', [
          heading('I.', 'Nhiệm vụ trọng tâm', [
            clause('1.', 'Phát triển hạ tầng số, dữ liệu số', [
              clause(
                'a)',
                'Phối hợp với doanh nghiệp viễn thông xóa các điểm lõm sóng; duy trì hoạt động ổn định của mạng truyền số liệu chuyên dùng.',
              ),
              clause(
                'b)',
                t`Kết nối, chia sẻ dữ liệu theo ${citedAs('khoản 2 Điều 5 Nghị định 47/2020/NĐ-CP ngày 09/4/2020', { kind: 'nghi-dinh', number: '47/2020/NĐ-CP', date: '2020-04-09', issuer: null, provision: 'khoản 2 Điều 5', relation: 'mentions', accept: { issuer: ['Chính phủ'] } })}; bảo đảm an toàn thông tin theo cấp độ.`,
              ),
            ]),
            clause('2.', 'Phát triển chính quyền số', [
              clause(
                'a)',
                'Tái cấu trúc quy trình giải quyết thủ tục hành chính tại Trung tâm Phục vụ hành chính công, bỏ giấy tờ đã có trong cơ sở dữ liệu.',
              ),
              clause('b)', 'Bố trí công chức hỗ trợ người cao tuổi, người khuyết tật nộp hồ sơ trực tuyến.'),
            ]),
            clause('3.', 'Phát triển kinh tế số, xã hội số', [
              plus('Hỗ trợ hợp tác xã, hộ sản xuất quảng bá sản phẩm trên nền tảng số.'),
              plus('Phát huy vai trò của 12 Tổ công nghệ số cộng đồng.'),
            ]),
          ]),
          heading('II.', 'Danh mục nhiệm vụ', [
            clause('1.', 'Các nhiệm vụ cụ thể, thời hạn và đơn vị thực hiện tại Phụ lục kèm theo Kế hoạch này.'),
          ]),
        ]),
        heading('Phần thứ ba:', 'TỔ CHỨC THỰC HIỆN', [
          clause(
            '1.',
            'Phòng Văn hóa - Xã hội',
            [
              dash(
                t`Là đơn vị thường trực, theo dõi, đôn đốc; tổng hợp báo cáo UBND xã ${every('định kỳ hằng tháng', 'P1M', { subject: 'tổng hợp báo cáo UBND xã' })} và ${when('đột xuất khi có yêu cầu', { subject: 'tổng hợp báo cáo UBND xã' })}.`,
              ),
            ],
            { assign: [{ unit: 'Phòng Văn hóa - Xã hội' }] },
          ),
          clause(
            '2.',
            'Phòng Kinh tế',
            [
              dash(
                t`Tham mưu bố trí kinh phí ${day('trước ngày 20/9/2025', '2025-09-20', { subject: 'Tham mưu bố trí kinh phí' })}; chủ trì nhiệm vụ về kinh tế số.`,
              ),
            ],
            { assign: [{ unit: 'Phòng Kinh tế' }] },
          ),
          clause(
            '3.',
            'Văn phòng HĐND và UBND xã',
            [dash('Quản trị hệ thống quản lý văn bản, chữ ký số; theo dõi việc xử lý hồ sơ trên môi trường mạng.')],
            { assign: [{ unit: 'Văn phòng HĐND và UBND xã' }] },
          ),
          clause(
            '4.',
            'Công an xã và Trung tâm Phục vụ hành chính công',
            [dash('Phối hợp làm sạch dữ liệu, hướng dẫn người dân sử dụng dịch vụ công trực tuyến.')],
            { assign: [{ unit: 'Công an xã' }, { unit: 'Trung tâm Phục vụ hành chính công' }] },
          ),
        ]),
      ],
      closing: ['Trên đây là Kế hoạch chuyển đổi số năm 2025, UBND xã yêu cầu các đơn vị nghiêm túc thực hiện./.'],
      signature: {
        recipients: [
          'Nơi nhận:',
          '- UBND tỉnh (b/c);',
          '- Sở Khoa học và Công nghệ (b/c);',
          '- TTr Đảng ủy, HĐND xã;',
          '- Chủ tịch, các PCT UBND xã;',
          '- Các phòng, đơn vị thuộc UBND xã;',
          '- Trưởng các thôn;',
          '- Lưu: VT, VHXH.',
        ],
        lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
        name: null,
      },
    },
  ],
  annexes: [annex],
  units: [
    { id: 'ubnd-tinh', name: 'UBND tỉnh Sơn Lam', surfaceForms: ['UBND tỉnh Sơn Lam', 'UBND tỉnh'] },
    { id: 'ubnd-xa', name: 'UBND xã Khê Mộc Đông', surfaceForms: ['UBND xã Khê Mộc Đông', 'UBND xã'] },
    { id: 'chinh-phu', name: 'Chính phủ', surfaceForms: ['Chính phủ'] },
    { id: 'bo-chinh-tri', name: 'Bộ Chính trị', surfaceForms: ['Bộ Chính trị'] },
    { id: 'so-khoa-hoc-cong-nghe', name: 'Sở Khoa học và Công nghệ', surfaceForms: ['Sở Khoa học và Công nghệ'] },
    { id: 'phong-van-hoa-xa-hoi', name: VHXH, surfaceForms: [VHXH] },
    { id: 'phong-kinh-te', name: KT, surfaceForms: [KT] },
    { id: 'van-phong-hdnd-ubnd', name: VP, surfaceForms: [VP] },
    { id: 'trung-tam-phuc-vu-hanh-chinh-cong', name: TTPV, surfaceForms: [TTPV] },
    { id: 'cong-an-xa', name: CA, surfaceForms: [CA] },
    { id: 'doan-thanh-nien', name: DTN, surfaceForms: [DTN] },
    { id: 'hoi-phu-nu', name: 'Hội Liên hiệp Phụ nữ xã', surfaceForms: ['Hội Liên hiệp Phụ nữ xã'] },
    { id: 'hoi-nong-dan', name: 'Hội Nông dân xã', surfaceForms: ['Hội Nông dân xã'] },
    { id: 'to-cong-nghe-so', name: 'Tổ công nghệ số cộng đồng', surfaceForms: ['Tổ công nghệ số cộng đồng'] },
    { id: 'chu-tich-ubnd-xa', name: 'Chủ tịch UBND xã', surfaceForms: ['Chủ tịch UBND xã'] },
    { id: 'truong-thon', name: 'Trưởng các thôn', surfaceForms: ['Trưởng các thôn'] },
    { id: 'co-quan-lien-quan', name: LQ, surfaceForms: [LQ], scope: 'generic' },
  ],
  findings: [
    { rule: 'number-or-date-blank', severity: 'warning', message: 'Number and day are left blank.', where: 'document' },
    {
      rule: 'legal-basis-superseded',
      severity: 'warning',
      message: 'Nghị định 61/2018/NĐ-CP was replaced by Nghị định 118/2025/NĐ-CP on 1 July 2025.',
      where: 'legal basis',
    },
  ],
  findingsOptional: [
    { rule: 'number-or-date-blank', severity: 'info', message: 'A second finding for the day.', where: 'document' },
  ],
  text: { seed: 23, spacing: 'double', pageStart: 'form-feed', pageNumber: 'top', numberCell: 'centre', letterhead: 'by-cell' },
  word: { seed: 23, splitRuns: true, pageNumber: true },
  pdf: 'chromium',
}

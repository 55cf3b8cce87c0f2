import { clause, heading, one } from '../tools/blocks.ts'
import { day, month } from '../tools/deadline-marks.ts'
import { derive, type Edit, replaceWords } from '../tools/derive.ts'
import type { Description } from '../tools/description.ts'
import { cite, citedAs, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-xa-thach-lung-ha-04-kh-2026'

const edits: readonly Edit[] = [
  {
    edit: 'reword',
    row: '01/1',
    cells: {
      task: one(
        'Ban hành kế hoạch cải cách hành chính năm 2026 của xã, nêu rõ nhiệm vụ, sản phẩm, người chịu trách nhiệm và thời gian hoàn thành',
      ),
    },
  },
  {
    edit: 'change',
    row: '01/2',
    cells: {
      deadline: {
        paragraphs: [
          t`- Ban hành kế hoạch: ${month('Tháng 5/2026', '2026-05', { subject: 'Ban hành kế hoạch' })};`,
          t`- Thông báo kết luận: ${month('tháng 11/2026', '2026-11', { subject: 'Thông báo kết luận' })}.`,
        ],
        items: [],
      },
    },
    changes: [{ field: 'deadline', direction: 'later' }],
  },
  { edit: 'drop', row: '04/4' },
  {
    edit: 'change',
    row: '03/4',
    cells: {
      task: one(
        t`Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính gắn với tái sử dụng dữ liệu; ${target('tỷ lệ hồ sơ được số hóa đạt trên 85%', '>', 85, 'tỷ lệ hồ sơ được số hóa')}`,
      ),
    },
    changes: [{ field: 'target', direction: 'lowered' }],
  },
  {
    edit: 'change',
    row: '05/5',
    cells: { deadline: one(t`${day('Trước ngày 05/12/2026', '2026-12-05')}`) },
    changes: [{ field: 'deadline', direction: 'earlier' }],
  },
]

/** The commune's bodies for the province's, and the abbreviations it is fond of. */
const words = [
  ['UBND các xã, phường', 'Các thôn'],
  ['Các sở, ban, ngành', 'Các phòng, đơn vị thuộc xã'],
  ['Trung tâm Phục vụ hành chính công tỉnh', 'Trung tâm Phục vụ HCC xã'],
  ['Văn phòng UBND tỉnh', 'Văn phòng HĐND và UBND'],
  ['Sở Nông nghiệp và Môi trường', 'Phòng Kinh tế'],
  ['Sở Khoa học và Công nghệ', 'Phòng VH-XH'],
  ['Sở Nội vụ', 'Phòng VH-XH'],
  ['Sở Tư pháp', 'Văn phòng HĐND và UBND'],
  ['Sở Tài chính', 'Phòng Kinh tế'],
  ['Công an tỉnh', 'Công an xã'],
  ['Tỉnh đoàn', 'Đoàn TNCS Hồ Chí Minh xã'],
  ['Báo và Phát thanh, Truyền hình Sơn Lam', 'Phòng VH-XH'],
  [
    'Quyết định số 3015/QĐ-UBND ngày 18/12/2025 của Chủ tịch UBND tỉnh Sơn Lam',
    'Kế hoạch số 04/KH-UBND ngày 12/01/2026 của UBND xã Thạch Lũng Hạ',
  ],
  [
    '"kind":"quyet-dinh","number":"3015/QĐ-UBND","date":"2025-12-18","issuer":"Chủ tịch UBND tỉnh Sơn Lam"',
    '"kind":"ke-hoach","number":"04/KH-UBND","date":"2026-01-12","issuer":"UBND xã Thạch Lũng Hạ"',
  ],
  ['thủ tục hành chính', 'TTHC'],
  ['cải cách hành chính', 'CCHC'],
] as const

const derived = derive({ slug: template, annexes }, slug, edits, (annex) => replaceWords(annex, words))
export const alignment = derived.alignment

export const description: Description = {
  why: 'A commune plan that copies the province’s almost word for word, with abbreviations and the commune’s own units.',
  features: [
    'derived from the template',
    'abbreviations TTHC, CCHC, VH-XH, HCC',
    'one task dropped, one deadline later, one earlier, one target lowered',
  ],
  document: {
    kind: 'ke-hoach',
    number: '04/KH-UBND',
    date: '2026-01-12',
    place: 'Thạch Lũng Hạ',
    issuer: { name: 'Ủy ban nhân dân xã Thạch Lũng Hạ', level: 'commune', unit: 'Thạch Lũng Hạ', parents: ['Sơn Lam'] },
    title: 'Cải cách hành chính năm 2026',
    planYear: 2026,
    signer: { position: 'Chủ tịch', name: 'Tô Vĩnh Sách' },
    recipients: ['Sở Nội vụ', 'TT Đảng ủy, TT HĐND xã', 'Các phòng, đơn vị', 'Lưu: VT'],
    accept: { 'signer.position': ['CHỦ TỊCH'] },
  },
  parts: [
    {
      letterhead: {
        organ: ['ỦY BAN NHÂN DÂN', 'XÃ THẠCH LŨNG HẠ'],
        number: 'Số: 04/KH-UBND',
        dateline: 'Thạch Lũng Hạ, ngày 12 tháng 01 năm 2026',
      },
      kindLine: 'KẾ HOẠCH',
      title: ['Cải cách hành chính năm 2026'],
      preamble: [
        t`Thực hiện ${cite('quyet-dinh', '3015/QĐ-UBND', '2025-12-18', 'Chủ tịch UBND tỉnh Sơn Lam')} về việc ban hành Kế hoạch cải cách hành chính (CCHC) tỉnh Sơn Lam năm 2026, UBND xã Thạch Lũng Hạ xây dựng Kế hoạch CCHC năm 2026 như sau:`,
      ],
      body: [
        heading('I.', 'MỤC TIÊU', [
          clause(
            '1.',
            t`${target('Phấn đấu trên 90% người dân hài lòng khi giải quyết thủ tục hành chính (TTHC)', '>', 90, 'người dân hài lòng khi giải quyết thủ tục hành chính (TTHC)')}.`,
          ),
          clause('2.', t`${target('Tối thiểu 80% hồ sơ TTHC được nộp trực tuyến', '>=', 80, 'hồ sơ TTHC được nộp trực tuyến')}.`),
        ]),
        heading('II.', 'NHIỆM VỤ', [
          clause('1.', 'Nhiệm vụ chỉ đạo, điều hành: theo Phụ lục 01.'),
          clause('2.', 'Nhiệm vụ cải cách thể chế: theo Phụ lục 02.'),
          clause('3.', 'Nhiệm vụ cải cách TTHC: theo Phụ lục 03.'),
          clause('4.', 'Nhiệm vụ về bộ máy, công vụ, tài chính: theo Phụ lục 04.'),
          clause('5.', 'Nhiệm vụ chính quyền số: theo Phụ lục 05.'),
        ]),
        heading('III.', 'TỔ CHỨC THỰC HIỆN', [
          clause(
            '1.',
            'Phòng Văn hóa - Xã hội (VH-XH): Đôn đốc, kiểm tra; chủ trì nhiệm vụ tại Phụ lục 01, Phụ lục 04 và Phụ lục 05.',
            [],
            { assign: [{ unit: 'Phòng Văn hóa - Xã hội', annexRefs: ['01', '04', '05'] }] },
          ),
          clause(
            '2.',
            t`Văn phòng HĐND và UBND: Chủ trì nhiệm vụ tại Phụ lục 02, Phụ lục 03; thông báo lịch tiếp công dân theo ${citedAs('Luật Tiếp công dân', { kind: 'luat', name: 'Luật Tiếp công dân' })}.`,
            [],
            { assign: [{ unit: 'Văn phòng HĐND và UBND', annexRefs: ['02', '03'] }] },
          ),
        ]),
      ],
      closing: ['Yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.'],
      signature: {
        recipients: ['Nơi nhận:', '- Sở Nội vụ;', '- TT Đảng ủy, TT HĐND xã;', '- Các phòng, đơn vị;', '- Lưu: VT.'],
        lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
        name: 'Tô Vĩnh Sách',
      },
    },
  ],
  annexes: derived.annexes,
  units: [
    { id: 'ubnd-xa', name: 'UBND xã Thạch Lũng Hạ', surfaceForms: ['UBND xã Thạch Lũng Hạ'] },
    { id: 'chu-tich-ubnd-tinh', name: 'Chủ tịch UBND tỉnh Sơn Lam', surfaceForms: ['Chủ tịch UBND tỉnh Sơn Lam'] },
    { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng Văn hóa - Xã hội', 'Phòng VH-XH'] },
    { id: 'van-phong-hdnd-ubnd', name: 'Văn phòng HĐND và UBND', surfaceForms: ['Văn phòng HĐND và UBND'] },
    { id: 'phong-kinh-te', name: 'Phòng Kinh tế', surfaceForms: ['Phòng Kinh tế'] },
    { id: 'trung-tam-phuc-vu-hcc', name: 'Trung tâm Phục vụ HCC xã', surfaceForms: ['Trung tâm Phục vụ HCC xã'] },
    { id: 'cong-an-xa', name: 'Công an xã', surfaceForms: ['Công an xã'] },
    { id: 'so-noi-vu', name: 'Sở Nội vụ', surfaceForms: ['Sở Nội vụ'] },
    { id: 'cac-thon', name: 'Các thôn', surfaceForms: ['Các thôn'] },
    {
      id: 'phong-don-vi',
      name: 'Các phòng, đơn vị thuộc xã',
      surfaceForms: ['Các phòng, đơn vị thuộc xã', 'Các phòng, đơn vị'],
      scope: 'generic',
    },
  ],
  findings: [],
  text: { seed: 51, spacing: 'double', pageStart: 'space', pageNumber: 'top', numberCell: 'top', letterhead: 'by-line' },
  word: { seed: 51, pageNumber: true },
  pdf: 'libreoffice',
}

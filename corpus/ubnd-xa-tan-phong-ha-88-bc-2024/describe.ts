import { clause, dash, heading, paragraph, plus } from '../tools/blocks.ts'
import type { Description } from '../tools/description.ts'
import { cite, citedAs, footnote, indicator } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'

const XA = 'UBND xã Tân Phong Hạ'

export const description: Description = {
  why: 'A commune’s nine-month report on administrative reform, its documents in footnotes whose signs are glued to the words in the dump.',
  features: [
    'report',
    'thirteen citations in nine footnotes',
    'results as indicators',
    'planted: parts that do not add up, a percentage that does not fit',
    'runs of documents in one footnote',
  ],
  document: {
    kind: 'bao-cao',
    number: '88/BC-UBND',
    date: '2024-09-16',
    place: 'Tân Phong Hạ',
    issuer: {
      name: 'Ủy ban nhân dân xã Tân Phong Hạ',
      level: 'commune',
      unit: 'Tân Phong Hạ',
      parents: ['Lũng Trạch', 'Sơn Lam'],
    },
    title: 'Kết quả thực hiện công tác cải cách hành chính 9 tháng đầu năm 2024; nhiệm vụ 3 tháng cuối năm',
    planYear: 2024,
    signer: { position: 'Chủ tịch', name: 'Lương Khắc Thiệu' },
    recipients: ['Phòng Nội vụ huyện (b/c)', 'TT Đảng ủy, HĐND xã (b/c)', 'Lưu: VT'],
    accept: { 'signer.position': ['CHỦ TỊCH'] },
  },
  parts: [
    {
      letterhead: {
        organ: ['ỦY BAN NHÂN DÂN', 'XÃ TÂN PHONG HẠ'],
        number: 'Số: 88/BC-UBND',
        dateline: 'Tân Phong Hạ, ngày 16 tháng 9 năm 2024',
      },
      kindLine: 'BÁO CÁO',
      title: ['Kết quả thực hiện công tác cải cách hành chính 9 tháng đầu năm 2024;', 'nhiệm vụ 3 tháng cuối năm'],
      preamble: [
        t`Thực hiện ${citedAs('Công văn số 512/UBND-NV ngày 05/9/2024 của UBND huyện Lũng Trạch', { kind: 'cong-van', number: '512/UBND-NV', date: '2024-09-05', issuer: 'UBND huyện Lũng Trạch' })} về việc báo cáo cải cách hành chính 9 tháng, ${XA} báo cáo kết quả như sau:`,
      ],
      body: [
        heading('I.', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', [
          clause('1.', 'Xây dựng, ban hành văn bản', [
            paragraph(
              t`Ngay từ đầu năm, UBND xã ban hành Kế hoạch cải cách hành chính${footnote(t`${cite('quyet-dinh', '07/QĐ-UBND', '2024-01-09', `Chủ tịch ${XA}`)}.`)}, kế hoạch kiểm soát thủ tục hành chính${footnote(t`${cite('ke-hoach', '09/KH-UBND', '2024-01-15', null)};`)}, kế hoạch tuyên truyền cải cách hành chính${footnote(t`${cite('ke-hoach', '10/KH-UBND', '2024-01-15', null)};`)} và kế hoạch chuyển đổi số năm 2024${footnote(t`${cite('ke-hoach', '14/KH-UBND', '2024-01-26', null)}; được điều chỉnh tại ${cite('ke-hoach', '37/KH-UBND', '2024-05-06', null)}.`)}. Trong kỳ, UBND xã ban hành ${indicator('46 văn bản chỉ đạo', 46, 'văn bản', 'văn bản chỉ đạo')} về cải cách hành chính, gồm ${indicator('19 kế hoạch', 19, 'kế hoạch', 'kế hoạch')}, ${indicator('22 công văn', 22, 'công văn', 'công văn')} và ${indicator('08 thông báo', 8, 'thông báo', 'thông báo')}.`,
            ),
          ]),
          clause('2.', 'Kiểm tra cải cách hành chính', [
            paragraph(
              t`Tổ kiểm tra công vụ của xã${footnote(t`${cite('quyet-dinh', '41/QĐ-UBND', '2024-02-20', `Chủ tịch ${XA}`)}.`)} đã kiểm tra ${indicator('03 lượt', 3, 'lượt', 'kiểm tra công vụ')} tại Bộ phận Tiếp nhận và Trả kết quả, phát hiện, nhắc nhở ${indicator('02 trường hợp', 2, 'trường hợp', 'trường hợp bị nhắc nhở')} đi làm muộn.`,
            ),
          ]),
        ]),
        heading('II.', 'KẾT QUẢ THỰC HIỆN', [
          clause('1.', 'Cải cách thể chế', [
            dash(
              t`Rà soát ${indicator('12 văn bản', 12, 'văn bản', 'văn bản được rà soát')} của HĐND, UBND xã; đề nghị bãi bỏ ${indicator('01 văn bản', 1, 'văn bản', 'văn bản đề nghị bãi bỏ')}${footnote(t`${cite('nghi-quyet', '06/2017/NQ-HĐND', '2017-07-20', 'HĐND xã Tân Phong Hạ')} về thu, quản lý quỹ làm đường.`)}.`,
            ),
            dash(t`Phát thanh ${indicator('58 tin, bài', 58, 'tin, bài', 'tin, bài phổ biến pháp luật')} phổ biến pháp luật.`),
          ]),
          clause('2.', 'Cải cách thủ tục hành chính', [
            dash(
              t`Tổng số hồ sơ tiếp nhận trong kỳ: ${indicator('1.284 hồ sơ', 1284, 'hồ sơ', 'hồ sơ tiếp nhận trong kỳ')}; trong đó nộp trực tuyến ${indicator('834 hồ sơ', 834, 'hồ sơ', 'hồ sơ nộp trực tuyến')} (đạt ${indicator('65%', 65, '%', 'tỷ lệ hồ sơ nộp trực tuyến')}), nộp trực tiếp ${indicator('450 hồ sơ', 450, 'hồ sơ', 'hồ sơ nộp trực tiếp')}.`,
            ),
            dash(
              t`Số hồ sơ đã giải quyết: ${indicator('1.260 hồ sơ', 1260, 'hồ sơ', 'hồ sơ đã giải quyết')}; đúng hạn và trước hạn ${indicator('1.247 hồ sơ', 1247, 'hồ sơ', 'hồ sơ giải quyết đúng hạn và trước hạn')}, đạt ${indicator('92,8%', 92.8, '%', 'tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn')}; quá hạn ${indicator('13 hồ sơ', 13, 'hồ sơ', 'hồ sơ quá hạn')}.`,
            ),
            dash(
              t`Chủ tịch UBND xã đã có thư xin lỗi người dân đối với các hồ sơ quá hạn theo ${cite('quyet-dinh', '1650/QĐ-UBND', '2022-06-14', 'UBND tỉnh Sơn Lam')}.`,
            ),
          ]),
          clause('3.', 'Tổ chức bộ máy, công vụ', [
            plus(
              t`Xã có ${indicator('21 cán bộ, công chức', 21, 'cán bộ, công chức', 'cán bộ, công chức xã')}; cử ${indicator('09 lượt', 9, 'lượt', 'lượt cán bộ, công chức đi bồi dưỡng')} cán bộ, công chức đi bồi dưỡng${footnote(t`Các Quyết định: ${citedAs('số 52/QĐ-UBND ngày 11/3/2024', { kind: 'quyet-dinh', number: '52/QĐ-UBND', date: '2024-03-11' })}, ${citedAs('số 77/QĐ-UBND ngày 22/4/2024', { kind: 'quyet-dinh', number: '77/QĐ-UBND', date: '2024-04-22' })} và ${citedAs('số 103/QĐ-UBND ngày 03/7/2024', { kind: 'quyet-dinh', number: '103/QĐ-UBND', date: '2024-07-03' })}.`)}.`,
            ),
          ]),
          clause('4.', 'Chính quyền số', [
            plus(
              t`${indicator('97,5%', 97.5, '%', 'văn bản đi được ký số')} văn bản đi được ký số; duy trì ${indicator('09 Tổ công nghệ số cộng đồng', 9, 'Tổ', 'Tổ công nghệ số cộng đồng')} với ${indicator('63 thành viên', 63, 'thành viên', 'thành viên Tổ công nghệ số cộng đồng')}${footnote(t`${cite('quyet-dinh', '29/QĐ-UBND', '2024-02-05', XA, { shape: { so: '' } })}.`)}.`,
            ),
          ]),
        ]),
        heading('III.', 'TỒN TẠI, HẠN CHẾ', [
          clause('1.', 'Một số người dân còn ngại nộp hồ sơ trực tuyến, phần lớn nhờ công chức thao tác hộ.'),
          clause(
            '2.',
            t`Máy quét tại Bộ phận Tiếp nhận và Trả kết quả cũ, hay hỏng; kiến nghị này đã nêu tại ${cite('bao-cao', '61/BC-UBND', '2024-06-14', XA)}${footnote(t`Kiến nghị số 3, trang 4 ${citedAs('Báo cáo số 61/BC-UBND', { kind: 'bao-cao', number: '61/BC-UBND' })}.`)} nhưng chưa được bố trí kinh phí.`,
          ),
        ]),
        heading('IV.', 'NHIỆM VỤ 3 THÁNG CUỐI NĂM', [
          clause('1.', 'Hoàn thành khảo sát mức độ hài lòng; tự chấm điểm Chỉ số cải cách hành chính.'),
          clause('2.', 'Tổ chức tập huấn cho Tổ công nghệ số cộng đồng ở 03 thôn còn lại.'),
        ]),
      ],
      closing: [`Trên đây là báo cáo của ${XA}./.`],
      signature: {
        recipients: ['Nơi nhận:', '- Phòng Nội vụ huyện (b/c);', '- TT Đảng ủy, HĐND xã (b/c);', '- Lưu: VT.'],
        lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
        name: 'Lương Khắc Thiệu',
      },
    },
  ],
  annexes: [],
  units: [
    { id: 'ubnd-xa', name: XA, surfaceForms: [XA, 'UBND xã'] },
    { id: 'chu-tich-ubnd-xa', name: 'Chủ tịch UBND xã', surfaceForms: ['Chủ tịch UBND xã', `Chủ tịch ${XA}`] },
    { id: 'bo-phan-mot-cua', name: 'Bộ phận Tiếp nhận và Trả kết quả', surfaceForms: ['Bộ phận Tiếp nhận và Trả kết quả'] },
    { id: 'phong-noi-vu', name: 'Phòng Nội vụ huyện', surfaceForms: ['Phòng Nội vụ huyện'] },
    { id: 'ubnd-huyen', name: 'UBND huyện Lũng Trạch', surfaceForms: ['UBND huyện Lũng Trạch'] },
  ],
  findings: [
    { rule: 'sum-mismatch', severity: 'error', message: '46 documents are said to be 19 + 22 + 8 = 49.', where: 'I.1' },
    { rule: 'percent-mismatch', severity: 'error', message: '1.247 of 1.260 is 99,0 %, not 92,8 %.', where: 'II.2' },
  ],
  text: { seed: 91, spacing: 'double', pageStart: 'space', pageNumber: 'none', numberCell: 'top', letterhead: 'by-cell' },
  word: { seed: 91, splitRuns: true, pageNumber: true },
  pdf: 'libreoffice',
}

import { blank, clause, dash, heading, paragraph, row } from '../tools/blocks.ts'
import type { Annex, Description } from '../tools/description.ts'
import { cite, citedAs, indicator } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'

const annex: Annex = {
  number: '01',
  heading: 'Phụ lục 01',
  title: 'Tiến độ thực hiện nhiệm vụ giảm nghèo năm 2025',
  attached: t`(Kèm theo ${cite('bao-cao', '142/BC-UBND', '2025-11-21', 'UBND xã Đồng Vọng Thượng')})`,
  columns: [
    { role: 'no', header: 'TT', width: 5 },
    { role: 'task', header: 'Nhiệm vụ được giao', width: 35 },
    { role: 'lead', header: 'Đơn vị chủ trì', width: 20 },
    { role: 'output', header: 'Kết quả thực hiện', width: 25 },
    { role: 'note', header: 'Ghi chú', width: 15 },
  ],
  portrait: true,
  repeatHeader: true,
  rows: [
    row('1', {
      task: 'Rà soát hộ nghèo, hộ cận nghèo theo chuẩn nghèo đa chiều',
      lead: 'Phòng Văn hóa - Xã hội',
      output: 'Đã hoàn thành',
      note: 'Trước hạn 10 ngày',
    }),
    row('2', {
      task: 'Hỗ trợ sửa chữa, xây mới nhà ở cho hộ nghèo',
      lead: 'Phòng Kinh tế',
      output: 'Hoàn thành 14/16 nhà',
      note: '02 nhà vướng thủ tục đất ở',
    }),
    row('3', {
      task: 'Cho vay vốn ưu đãi giải quyết việc làm',
      lead: 'Hội Nông dân xã',
      output: 'Giải ngân 2,1 tỷ đồng',
      note: blank,
    }),
    row('4', {
      task: 'Mở lớp dạy nghề ngắn hạn cho lao động nông thôn',
      lead: 'Phòng Văn hóa - Xã hội',
      output: 'Chưa thực hiện',
      note: 'Chuyển sang năm 2026',
    }),
  ],
}

export const description: Description = {
  why: 'A report on poverty reduction after July 2025 whose annex reports results, with no deadlines at all, and whose figures carry units of many kinds.',
  features: [
    'report',
    'annex of results in portrait with a note column',
    'no deadline column',
    'money, people, households',
    'planted: sums and percentages that disagree',
    'decimal commas, thousands with points',
  ],
  document: {
    kind: 'bao-cao',
    number: '142/BC-UBND',
    date: '2025-11-21',
    place: 'Đồng Vọng Thượng',
    issuer: { name: 'Ủy ban nhân dân xã Đồng Vọng Thượng', level: 'commune', unit: 'Đồng Vọng Thượng', parents: ['Hải Vọng'] },
    title: 'Kết quả thực hiện công tác giảm nghèo năm 2025, phương hướng năm 2026',
    planYear: 2025,
    signer: { position: 'Phó Chủ tịch', name: 'Vi Thị Hoán' },
    recipients: ['Sở Nông nghiệp và Môi trường', 'Đảng ủy, HĐND xã', 'Lưu: VT, VHXH'],
    accept: { 'signer.position': ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'KT. Chủ tịch Phó Chủ tịch', 'PHÓ CHỦ TỊCH'], planYear: [2026] },
  },
  parts: [
    {
      letterhead: {
        organ: ['ỦY BAN NHÂN DÂN', 'XÃ ĐỒNG VỌNG THƯỢNG'],
        number: 'Số: 142/BC-UBND',
        dateline: 'Đồng Vọng Thượng, ngày 21 tháng 11 năm 2025',
      },
      kindLine: 'BÁO CÁO',
      title: ['Kết quả thực hiện công tác giảm nghèo năm 2025,', 'phương hướng năm 2026'],
      preamble: [
        t`Căn cứ ${cite('quyet-dinh', '90/QĐ-TTg', '2022-01-18', 'Thủ tướng Chính phủ')} phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025;`,
        t`Thực hiện ${citedAs('văn bản số 2207/SNNMT-PTNT ngày 04/11/2025 của Sở Nông nghiệp và Môi trường', { kind: 'cong-van', number: '2207/SNNMT-PTNT', date: '2025-11-04', issuer: 'Sở Nông nghiệp và Môi trường' })} về báo cáo kết quả giảm nghèo, UBND xã Đồng Vọng Thượng báo cáo như sau:`,
      ],
      body: [
        heading('A.', 'TÌNH HÌNH CHUNG', [
          paragraph(
            t`Xã có ${indicator('11 thôn', 11, 'thôn', 'thôn')} với ${indicator('2.160 hộ', 2160, 'hộ', 'hộ')}, ${indicator('9.412 khẩu', 9412, 'khẩu', 'khẩu')}. Đầu năm 2025 toàn xã có ${indicator('186 hộ nghèo', 186, 'hộ', 'hộ nghèo đầu năm')} và ${indicator('143 hộ cận nghèo', 143, 'hộ', 'hộ cận nghèo đầu năm')}.`,
          ),
        ]),
        heading('B.', 'KẾT QUẢ', [
          heading('I.', 'Rà soát hộ nghèo', [
            clause(
              '1.',
              t`Cuối năm còn ${indicator('108 hộ nghèo', 108, 'hộ', 'hộ nghèo cuối năm')}, chiếm ${indicator('5%', 5, '%', 'tỷ lệ hộ nghèo')}; ${indicator('97 hộ cận nghèo', 97, 'hộ', 'hộ cận nghèo cuối năm')}, chiếm ${indicator('6,9%', 6.9, '%', 'tỷ lệ hộ cận nghèo')} tổng số 2.160 hộ.`,
            ),
            clause(
              '2.',
              t`Số hộ thoát nghèo trong năm: ${indicator('84 hộ', 84, 'hộ', 'hộ thoát nghèo')}; phát sinh mới ${indicator('06 hộ', 6, 'hộ', 'hộ nghèo phát sinh mới')}.`,
            ),
          ]),
          heading('II.', 'Chính sách hỗ trợ', [
            clause('1.', 'Nhà ở', [
              dash(
                t`Hỗ trợ ${indicator('16 hộ', 16, 'hộ', 'hộ được hỗ trợ nhà ở')} làm nhà với tổng kinh phí ${indicator('960 triệu đồng', 960, 'triệu đồng', 'kinh phí hỗ trợ nhà ở')}; trong đó xây mới ${indicator('11 hộ', 11, 'hộ', 'hộ xây mới nhà ở')}, sửa chữa ${indicator('05 hộ', 5, 'hộ', 'hộ sửa chữa nhà ở')}.`,
              ),
            ]),
            clause('2.', 'Tín dụng', [
              dash(
                t`Doanh số cho vay ${indicator('2,1 tỷ đồng', 2.1, 'tỷ đồng', 'doanh số cho vay')} cho ${indicator('47 lượt hộ', 47, 'lượt hộ', 'lượt hộ vay vốn')}.`,
              ),
            ]),
            clause('3.', 'Bảo hiểm y tế, giáo dục', [
              dash(
                t`Cấp ${indicator('1.320 thẻ bảo hiểm y tế', 1320, 'thẻ', 'thẻ bảo hiểm y tế được cấp')}, gồm hộ nghèo ${indicator('705 thẻ', 705, 'thẻ', 'thẻ cấp cho hộ nghèo')}, hộ cận nghèo ${indicator('615 thẻ', 615, 'thẻ', 'thẻ cấp cho hộ cận nghèo')}.`,
              ),
              dash(
                t`Miễn, giảm học phí cho ${indicator('212 học sinh', 212, 'học sinh', 'học sinh được miễn, giảm học phí')}, gồm ${indicator('96 học sinh', 96, 'học sinh', 'học sinh mầm non')} mầm non, ${indicator('74 học sinh', 74, 'học sinh', 'học sinh tiểu học')} tiểu học và ${indicator('52 học sinh', 52, 'học sinh', 'học sinh trung học cơ sở')} trung học cơ sở.`,
              ),
            ]),
          ]),
          heading('III.', 'Hạn chế', [
            clause('1.', 'Lớp dạy nghề ngắn hạn chưa mở được do ít người đăng ký.'),
            clause('2.', 'Một số hộ còn trông chờ, chưa tự vươn lên.'),
          ]),
        ]),
        heading('C.', 'PHƯƠNG HƯỚNG NĂM 2026', [
          clause('1.', 'Phấn đấu giảm thêm 40 hộ nghèo; không để hộ tái nghèo.'),
          clause('2.', t`Lồng ghép nguồn lực theo ${cite('nghi-quyet', '24/NQ-HĐND', '2025-08-12', 'HĐND xã')}.`),
        ]),
      ],
      closing: ['UBND xã Đồng Vọng Thượng trân trọng báo cáo./.'],
      signature: {
        recipients: ['Nơi nhận:', '- Sở Nông nghiệp và Môi trường;', '- Đảng ủy, HĐND xã;', '- Lưu: VT, VHXH.'],
        lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
        name: 'Vi Thị Hoán',
      },
    },
  ],
  annexes: [annex],
  units: [
    { id: 'ubnd-xa', name: 'UBND xã Đồng Vọng Thượng', surfaceForms: ['UBND xã Đồng Vọng Thượng'] },
    { id: 'hdnd-xa', name: 'HĐND xã', surfaceForms: ['HĐND xã'] },
    { id: 'thu-tuong', name: 'Thủ tướng Chính phủ', surfaceForms: ['Thủ tướng Chính phủ'] },
    { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng Văn hóa - Xã hội'] },
    { id: 'phong-kinh-te', name: 'Phòng Kinh tế', surfaceForms: ['Phòng Kinh tế'] },
    { id: 'hoi-nong-dan', name: 'Hội Nông dân xã', surfaceForms: ['Hội Nông dân xã'] },
    { id: 'so-nong-nghiep-moi-truong', name: 'Sở Nông nghiệp và Môi trường', surfaceForms: ['Sở Nông nghiệp và Môi trường'] },
  ],
  findings: [
    { rule: 'percent-mismatch', severity: 'error', message: '97 of 2.160 households is 4,5 %, not 6,9 %.', where: 'B.I.1' },
    { rule: 'sum-mismatch', severity: 'error', message: '212 pupils are said to be 96 + 74 + 52 = 222.', where: 'B.II.3' },
  ],
  findingsOptional: [
    {
      rule: 'citation-number-malformed',
      severity: 'info',
      message: '24/NQ-HĐND: a resolution of a people’s council without a year; usual where it is no legal norm.',
      where: 'legal basis',
    },

    {
      rule: 'row-without-deadline',
      severity: 'info',
      message: 'The annex reports results and has no deadline column.',
      where: 'annex 01',
    },
  ],
  text: { seed: 97, spacing: 'mixed', pageStart: 'form-feed', pageNumber: 'top', numberCell: 'centre', letterhead: 'by-line' },
  word: { seed: 97, automaticRowNumbers: true },
  pdf: 'libreoffice',
}

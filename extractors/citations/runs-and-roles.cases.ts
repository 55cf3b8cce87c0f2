import type { CitationCase } from './case-table.ts'

/** Runs, titles inside titles, roles and relations. */
export const CASES: readonly CitationCase[] = [
  {
    text: 'Căn cứ Luật Lưu trữ ngày 1/2/2031; các Nghị định của Chính phủ: số 7/2031/NĐ-CP ngày 2/3/2031, số 9/2031/NĐ-CP ngày 4/5/2031;',
    zone: 'preamble',
    gives: [{ relation: 'based-on' }, { role: 'legal-basis', relation: 'based-on' }, { relation: 'based-on' }],
  },
  {
    text: 'Kế hoạch số 2/KH-BCA-BNV ngày 3/4/2031 của Bộ Công an và Bộ Nội vụ về',
    gives: [{ issuer: 'Bộ Công an và Bộ Nội vụ' }],
  },
  {
    text: 'thực hiện Chỉ thị số 8/CT-TTg của Thủ tướng Chính phủ, Chỉ thị số 3/CT-UBND ngày 05/4/2031 của Chủ tịch UBND tỉnh',
    gives: [{ date: null }, { date: '2031-04-05' }],
  },
  {
    text: 'Công văn 61/TCT ngày 1/2/2023 và Công văn số 31/TCT06 ngày 3/2/2023 của Tổ công tác cải cách',
    gives: [{ issuer: 'Tổ công tác cải cách' }, { issuer: 'Tổ công tác cải cách' }],
  },
  {
    text: 'Nghị quyết số 01/NQ-CP và Nghị quyết số 02/NQ-CP ngày 06/01/2026 của Chính phủ',
    gives: ['nghi-quyet 01/NQ-CP 2026-01-06 | Chính phủ', 'nghi-quyet 02/NQ-CP 2026-01-06 | Chính phủ'],
  },
  {
    text: 'quyết định số 129/QĐ-UBND và số 130/QĐ-UBND ngày 28/12/2023',
    gives: ['quyet-dinh 129/QĐ-UBND 2023-12-28', 'quyet-dinh 130/QĐ-UBND 2023-12-28'],
  },
  {
    text: 'các Nghị định của Chính phủ: Số 43/2014/NĐ-CP ngày 15/5/2014; số 01/2017/NĐ-CP ngày 6/1/2017',
    gives: ['nghi-dinh 43/2014/NĐ-CP 2014-05-15 | Chính phủ', 'nghi-dinh 01/2017/NĐ-CP 2017-01-06 | Chính phủ'],
  },
  {
    text: 'Nghị định 18/2015/NĐ-CP, 13/2018/NĐ-CP của Chính phủ',
    gives: ['nghi-dinh 18/2015/NĐ-CP - | Chính phủ', 'nghi-dinh 13/2018/NĐ-CP - | Chính phủ'],
  },
  {
    text: 'Nghị định 18/2015/NĐ-CP, Nghị định 13/2018/NĐ-CP ngày 5/6/2018 của Chính phủ',
    gives: [{ date: null, issuer: 'Chính phủ' }, { date: '2018-06-05' }],
  },
  {
    text: 'Nghị định số 5/2020/NĐ-CP ngày 1/2/2020, Quyết định số 6/QĐ-TTg ngày 1/3/2022 của Thủ tướng Chính phủ',
    gives: [{ issuer: null }, { issuer: 'Thủ tướng Chính phủ' }],
  },
  {
    text: 'số 208-KH/TU, số 209-KH/TU ngày 07/7/2023',
    gives: ['ke-hoach 208-KH/TU 2023-07-07', 'ke-hoach 209-KH/TU 2023-07-07'],
  },
  {
    text: 'Kế hoạch số 67/KH-UBND ngày 1/4/2025 thực hiện Nghị quyết số 05/NQ-CP ngày 2/2/2025 về Chương trình hành động thực hiện Nghị quyết số 61-NQ/TW ngày 3/1/2025',
    gives: [
      { relation: 'mentions', date: '2025-04-01' },
      { relation: 'mentions', date: '2025-02-02' },
      { relation: 'mentions', number: '61-NQ/TW' },
    ],
  },
  {
    text: 'Căn cứ Nghị định số 5/2020/NĐ-CP ngày 1/2/2020 của Chính phủ quy định chi tiết một số điều của Luật Lưu trữ;',
    zone: 'preamble',
    gives: [
      { role: 'legal-basis', relation: 'based-on' },
      { name: 'Luật Lưu trữ', relation: 'mentions' },
    ],
  },
  {
    text: 'Căn cứ Luật Lưu trữ ngày 1/2/2011; Luật Thanh niên ngày 3/4/2020;',
    zone: 'preamble',
    gives: [
      { role: 'legal-basis', relation: 'based-on' },
      { role: 'legal-basis', relation: 'based-on' },
    ],
  },
  {
    text: 'Thực hiện Kế hoạch số 5/KH-UBND ngày 1/2/2024 của UBND huyện, UBND xã xây dựng kế hoạch',
    zone: 'preamble',
    gives: [{ role: 'legal-basis', relation: 'implements' }],
  },
  {
    text: 'Thực hiện Kế hoạch số 5/KH-UBND ngày 1/2/2024 của UBND huyện, UBND xã xây dựng kế hoạch',
    gives: [{ role: 'legal-basis', relation: 'implements' }],
  },
  {
    text: 'Thực hiện Kế hoạch số 5/KH-UBND ngày 1/2/2024 của UBND huyện',
    path: ['II', '1'],
    gives: [{ role: 'body', relation: 'implements' }],
  },
  {
    text: 'Triển khai hiệu quả các Nghị quyết của HĐND tỉnh: Số 38/2023/NQ-HĐND ngày 06/7/2023 của HĐND tỉnh',
    path: ['II', '1'],
    gives: [{ role: 'body', relation: 'implements' }],
  },
  { text: 'các đơn vị căn cứ Luật Lưu trữ để xây dựng kế hoạch', path: ['II'], gives: [{ role: 'body', relation: 'mentions' }] },
  { text: 'Căn cứ kết quả rà soát tại Công văn số 5/UBND-NV ngày 1/2/2024,', zone: 'preamble', gives: [{ role: 'body' }] },
  {
    text: 'Xét Tờ trình số 5/TTr-UBND ngày 1/2/2024 của UBND tỉnh; Báo cáo thẩm tra số 7/BC-PC ngày 2/2/2024',
    zone: 'preamble',
    gives: [
      { role: 'proposal', relation: 'proposed-by' },
      { role: 'proposal', relation: 'proposed-by' },
    ],
  },
  {
    text: 'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 5/TTr-SNV ngày 1/2/2024.',
    zone: 'preamble',
    gives: [{ role: 'proposal', relation: 'proposed-by', issuer: 'Giám đốc Sở Nội vụ' }],
  },
  {
    text: '(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 03 tháng 01 năm 2024 của UBND xã An Lộc)',
    zone: 'self',
    gives: [{ role: 'self', relation: 'promulgates' }],
  },
  {
    text: '(Kèm theo Quyết định số     /QĐ-UBND ngày   /01/2026 của UBND xã An Lộc)',
    zone: 'annex',
    gives: [{ role: 'self', relation: 'promulgates', number: null, date: '2026-01' }],
  },
  {
    text: '(Kèm theo Kế hoạch số     /KH-UBND ngày   /01/2026 của UBND xã An Lộc)',
    zone: 'annex',
    gives: [],
  },
  { text: 'Quyết định số 5/QĐ-UBND ngày 1/2/2024', zone: 'footnote', gives: [{ role: 'footnote', relation: 'mentions' }] },
  { text: 'theo Quyết định số 5/QĐ-UBND', zone: 'annex', gives: [{ role: 'annex', relation: 'mentions' }] },
  {
    text: 'Quyết định này thay thế Quyết định số 5/QĐ-UBND ngày 1/2/2024 của UBND tỉnh',
    path: ['Điều 2'],
    gives: [{ relation: 'replaces' }],
  },
  { text: 'Bãi bỏ Quyết định số 5/QĐ-UBND ngày 1/2/2024 của UBND tỉnh', path: ['Điều 2'], gives: [{ relation: 'repeals' }] },
  {
    text: 'Quyết định số 5/QĐ-UBND ngày 1/2/2020 và Quyết định số 6/QĐ-UBND ngày 1/2/2021 hết hiệu lực kể từ ngày Quyết định này có hiệu lực',
    path: ['Điều 2'],
    gives: [{ relation: 'repeals' }, { relation: 'repeals' }],
  },
  {
    text: [
      '2. Các Quyết định sau hết hiệu lực kể từ ngày Quyết định này có hiệu lực:',
      'a) Quyết định số 5/2020/QĐ-UBND ngày 1/2/2020;',
      'b) Quyết định số 6/2021/QĐ-UBND ngày 1/2/2021.',
    ],
    path: ['Điều 2', '2'],
    gives: [{ relation: 'repeals' }, { relation: 'repeals' }],
  },
  {
    text: 'Sửa đổi, bổ sung một số điều của Quyết định số 5/2020/QĐ-UBND ngày 1/2/2020',
    path: ['Điều 1'],
    gives: [{ relation: 'amends' }],
  },
  {
    text: 'Chính phủ ban hành Nghị định quy định chi tiết một số điều của Luật Lưu trữ.',
    path: [],
    gives: [{ relation: 'guides' }],
  },
  {
    text: 'triển khai thực hiện nghiêm túc, hiệu quả Chỉ thị số 27/CT-TTg ngày 27/10/2023',
    path: ['II'],
    gives: [{ relation: 'implements' }],
  },
  { text: 'thực hiện các nhiệm vụ theo Quyết định số 6/QĐ-TTg', path: ['II'], gives: [{ relation: 'mentions' }] },
  { text: 'theo quy định tại Nghị định số 42/2022/NĐ-CP', path: ['II'], gives: [{ relation: 'mentions' }] },
  { text: 'Nghị định số 30/2020/NĐ-CP ngày 5/3/2020 (sau đây gọi là Nghị định số 30)', gives: [{ number: '30/2020/NĐ-CP' }] },
  {
    text: ['Nghị định số 30/2020/NĐ-CP ngày 5/3/2020 (sau đây gọi là Nghị định số 30).', 'Thể thức theo Nghị định số 30.'],
    gives: [{ number: '30/2020/NĐ-CP' }, { number: '30/2020/NĐ-CP' }],
  },
]

import type { CitationCase } from './case-table.ts'

/** Laws, codes, ordinances, the constitution and named schemes; provisions. */
export const CASES: readonly CitationCase[] = [
  {
    text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;',
    gives: ['luat «Luật Tổ chức chính quyền địa phương» 2015-06-19'],
  },
  {
    text: 'Luật sửa đổi, bổ sung một số điều của Luật An ninh mạng và Luật Viên chức ngày 22/11/2019;',
    gives: [{ name: 'Luật sửa đổi, bổ sung một số điều của Luật An ninh mạng và Luật Viên chức', date: '2019-11-22' }],
  },
  {
    text: 'Luật sửa đổi, bổ sung một số điều của 37 Luật liên quan đến quy hoạch ngày 20/11/2018',
    gives: [{ name: 'Luật sửa đổi, bổ sung một số điều của 37 Luật liên quan đến quy hoạch' }],
  },
  {
    text: 'Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Đầu tư theo phương thức đối tác công tư số 90/2025/QH15',
    gives: ['luat 90/2025/QH15 -'],
  },
  { text: 'Căn cứ Luật Cán bộ, công chức ngày 13/11/2008;', gives: ['luat «Luật Cán bộ, công chức» 2008-11-13'] },
  {
    text: 'theo Luật Phòng, chống tác hại của rượu, bia năm 2019 và các văn bản',
    gives: ['luat «Luật Phòng, chống tác hại của rượu, bia» 2019'],
  },
  {
    text: 'Luật Hòa giải ở cơ sở, Luật khiếu nại, Luật Tố cáo nhằm bảo đảm',
    gives: ['luat «Luật Hòa giải ở cơ sở» -', 'luat «Luật khiếu nại» -', 'luat «Luật Tố cáo» -'],
  },
  { text: 'quy định của Luật Ngân sách nhà nước, bảo đảm tiết kiệm', gives: ['luat «Luật Ngân sách nhà nước» -'] },
  { text: 'Luật Thương mại điện tử năm 2025', gives: ['luat «Luật Thương mại điện tử» 2025'] },
  { text: 'Bộ luật Lao động ngày 20/11/2019', gives: ['bo-luat «Bộ luật Lao động» 2019-11-20'] },
  { text: 'Bộ luật Dân sự', gives: ['bo-luat «Bộ luật Dân sự» -'] },
  {
    text: 'Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007',
    gives: ['phap-lenh «Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn» 2007'],
  },
  { text: 'Hiến pháp năm 2013', gives: ['hien-phap «Hiến pháp» 2013'] },
  { text: 'chấp hành Hiến pháp và pháp luật', gives: [] },
  { text: 'Luật Đất đai ngày 18 tháng 01 năm 2024 của Quốc hội', gives: [{ issuer: 'Quốc hội', date: '2024-01-18' }] },
  {
    text: 'Luật Đất đai số 31/2024/QH15 ngày 18/01/2024',
    gives: [{ name: 'Luật Đất đai', number: '31/2024/QH15', date: '2024-01-18' }],
  },
  {
    text: 'Luật Công nghiệp công nghệ số số 71/2025/QH15',
    gives: [{ number: '71/2025/QH15', name: 'Luật Công nghiệp công nghệ số' }],
  },
  { text: 'điều 98 Luật doanh nghiệp', gives: [{ provision: 'điều 98', name: 'Luật doanh nghiệp' }] },
  { text: 'phổ biến, giáo dục pháp luật; kỷ luật, kỷ cương', gives: [] },
  { text: 'các quy định của luật này và các luật có liên quan', gives: [] },
  { text: 'Hội Luật gia, Đoàn Luật sư', gives: [] },
  { text: 'góp ý dự thảo Luật Quản lý phát triển đô thị', gives: [] },
  { text: 'LUẬT AN NINH MẠNG', gives: [] },
  { text: 'triển khai Đề án 06 trên địa bàn', gives: [{ kind: 'de-an', name: 'Đề án 06' }] },
  { text: 'đồng bộ với Đề án 06/CP và cải cách', gives: [{ kind: 'de-an', number: null, name: 'Đề án 06/CP' }] },
  { text: 'các nội dung thuộc Đề án 06.', gives: [{ name: 'Đề án 06' }] },
  { text: 'Tổ công tác Đề án 06 xã', gives: [] },
  { text: 'Ban Chỉ đạo Đề án 06 tỉnh', gives: [] },
  {
    text: 'khoản 3 Điều 9 Luật Đất đai năm 2024',
    gives: [{ provision: 'khoản 3 Điều 9', raw: 'khoản 3 Điều 9 Luật Đất đai năm 2024' }],
  },
  { text: 'điểm a khoản 4 Điều 18 Nghị định số 30/2020/NĐ-CP', gives: [{ provision: 'điểm a khoản 4 Điều 18' }] },
  { text: 'Điều 7 Nghị định 33/2023/NĐ-CP', gives: [{ provision: 'Điều 7' }] },
  { text: 'điểm d khoản 3 Điều 31 của Luật Đầu tư công', gives: [{ provision: 'điểm d khoản 3 Điều 31' }] },
  { text: 'Điều 9, Nghị định số 33/2023/NĐ-CP', gives: [{ provision: 'Điều 9' }] },
  {
    text: 'điểm a, b, đ khoản 2 Điều 6, khoản 3 Điều 11, khoản 1, 5 Điều 30 Luật Viên chức',
    gives: [{ provision: 'điểm a, b, đ khoản 2 Điều 6, khoản 3 Điều 11, khoản 1, 5 Điều 30' }],
  },
  { text: 'Điều 12, Điều 19 Nghị định số 33/2023/NĐ-CP', gives: [{ provision: 'Điều 12, Điều 19' }] },
  {
    text: 'khoản 4 Điều 2 và điểm a khoản 2 Điều 15 Nghị định số 33/2023/NĐ-CP',
    gives: [{ provision: 'khoản 4 Điều 2 và điểm a khoản 2 Điều 15' }],
  },
  {
    text: 'Điều 8 Luật Tố cáo năm 2018, Điều 7 Luật Khiếu nại năm 2015',
    gives: [
      { provision: 'Điều 8', date: '2018' },
      { provision: 'Điều 7', date: '2015' },
    ],
  },
  {
    text: 'Điều 8 Luật Tố cáo và Điều 7 Luật Khiếu nại',
    gives: [
      { provision: 'Điều 8', name: 'Luật Tố cáo' },
      { provision: 'Điều 7', name: 'Luật Khiếu nại' },
    ],
  },
  { text: 'Phụ lục 5 Thông tư số 1/2020/TT-BNV', gives: [{ provision: 'Phụ lục 5' }] },
  { text: 'mẫu số 06 của Thông tư số 1/2020/TT-BNV', gives: [{ provision: 'mẫu số 06' }] },
  { text: 'Mục II phần 3 Thông tư số 1/2020/TT-BNV', gives: [{ provision: 'Mục II phần 3' }] },
  { text: 'khoản 1 Điều 3 Quy chế này, Điều 4 Nghị quyết này, khoản 2 Điều 27', gives: [] },
]

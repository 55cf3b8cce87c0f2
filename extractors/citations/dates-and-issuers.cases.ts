import type { CitationCase } from './case-table.ts'

/** Dates in every shape, and where an issuer's name ends. */
export const CASES: readonly CitationCase[] = [
  {
    text: 'Tờ trình số 7/TTr-PNV ngày 2/1/2031 của Trưởng phòng Nội vụ thành phố',
    gives: [{ issuer: 'Trưởng phòng Nội vụ thành phố' }],
  },
  { text: 'Kết luận số 7/KL-TTr ngày 2/1/2031 của Chánh Thanh tra huyện đã nêu', gives: [{ issuer: 'Chánh Thanh tra huyện' }] },
  {
    text: 'Mệnh lệnh số 8/ML-BTL ngày 2/1/2031 của Bộ Tư lệnh Quân khu 7 về',
    gives: [{ kind: 'lenh', issuer: 'Bộ Tư lệnh Quân khu 7' }],
  },
  { text: 'Quyết định số 1/QĐ-UBND ngày 5/8/2020', gives: ['quyet-dinh 1/QĐ-UBND 2020-08-05'] },
  { text: 'Quyết định số 1/QĐ-UBND ngày 05/08/2020', gives: ['quyet-dinh 1/QĐ-UBND 2020-08-05'] },
  { text: 'Quyết định số 1/QĐ-UBND ngày 05-08-2020', gives: ['quyet-dinh 1/QĐ-UBND 2020-08-05'] },
  { text: 'Quyết định số 1/QĐ-UBND ngày 12 tháng 5 năm 2023', gives: ['quyet-dinh 1/QĐ-UBND 2023-05-12'] },
  { text: 'Quyết định số 1/QĐ-UBND ngày 06 tháng 02năm 2026', gives: ['quyet-dinh 1/QĐ-UBND 2026-02-06'] },
  { text: 'Quyết định số 1/QĐ-UBND ngày 16 tháng11 năm 2025', gives: ['quyet-dinh 1/QĐ-UBND 2025-11-16'] },
  { text: 'Nghị định số 71/2009/NĐ-CP, ngày 17/9/2009', gives: ['nghi-dinh 71/2009/NĐ-CP 2009-09-17'] },
  {
    text: 'Ngày 05/8/2025, Hội đồng nhân dân tỉnh ban hành Nghị quyết số 09/NQ-HĐND',
    gives: ['nghi-quyet 09/NQ-HĐND 2025-08-05 | Hội đồng nhân dân tỉnh'],
  },
  {
    text: 'Thông tư số 5/2007/TT-TTCP của Thanh tra Chính phủ ngày 26 tháng 3 năm 2007',
    gives: ['thong-tu 5/2007/TT-TTCP 2007-03-26 | Thanh tra Chính phủ'],
  },
  { text: 'Luật Đất đai năm 2013', gives: ['luat «Luật Đất đai» 2013'] },
  { text: 'Luật Xây dựng 2014', gives: ['luat «Luật Xây dựng» 2014'] },
  { text: 'Quyết định số 3/2024/QĐ-UBND ngày 07/11/205 của UBND tỉnh', gives: ['quyet-dinh 3/2024/QĐ-UBND 2024 | UBND tỉnh'] },
  { text: 'Kế hoạch số 3/KH-UBND ngày 07/11/205 của UBND tỉnh', gives: ['ke-hoach 3/KH-UBND - | UBND tỉnh'] },
  { text: 'Quyết định số 3/QĐ-UBND ngày 31/02/2024', gives: ['quyet-dinh 3/QĐ-UBND -'] },
  { text: 'Quyết định số 12/QĐ-UBND ban hành ngày 4/5/2024', gives: ['quyet-dinh 12/QĐ-UBND 2024-05-04'] },
  { text: 'tổ chức từ ngày 01/01/2025 đến ngày 31/12/2025', gives: [] },
  { text: '(1) Ngày 14/02/2025: Tổ chức hội nghị tuyên truyền', gives: [] },
  { text: 'Quyết định số 4/QĐ-UBND ngày 1/2/2023 của UBND tỉnh về việc giao chỉ tiêu', gives: [{ issuer: 'UBND tỉnh' }] },
  {
    text: 'Quyết định số 4/QĐ-UBND ngày 1/2/2023 của Ủy ban nhân dân huyện An Bình ban hành Kế hoạch',
    gives: [{ issuer: 'Ủy ban nhân dân huyện An Bình' }],
  },
  {
    text: 'Quyết định số 4/QĐ-UBND ngày 1/2/2023 của Uỷ ban nhân dân tỉnh Thanh Hoá về',
    gives: [{ issuer: 'Uỷ ban nhân dân tỉnh Thanh Hoá' }],
  },
  {
    text: 'Thông tư số 1/2019/TT-BTTTT ngày 1/2/2019 của Bộ trưởng Bộ Thông tin và Truyền thông',
    gives: [{ issuer: 'Bộ trưởng Bộ Thông tin và Truyền thông' }],
  },
  {
    text: 'Quyết định số 8/QĐ-VPCP ngày 1/2/2019 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
    gives: [{ issuer: 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ' }],
  },
  { text: 'Quyết định số 4/QĐ-UBND ngày 1/2/2023 của Chủ tịch UBND tỉnh', gives: [{ issuer: 'Chủ tịch UBND tỉnh' }] },
  { text: 'Nghị định số 63/2010/NĐ-CP ngày 8/6/2010 của Chính phủ Quy định chi tiết thi hành', gives: [{ issuer: 'Chính phủ' }] },
  { text: 'Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ Bảo vệ dữ liệu cá nhân', gives: [{ issuer: 'Chính phủ' }] },
  { text: 'Nghị định số 9/2021/NĐ-CP ngày 1/2/2021 của Chính phủ thuộc chức năng quản lý', gives: [{ issuer: 'Chính phủ' }] },
  {
    text: 'Nghị quyết số 5-NQ/TU ngày 1/2/2021 của Ban Thường vụ Tỉnh ủy (Khóa XIV) thực hiện',
    gives: [{ issuer: 'Ban Thường vụ Tỉnh ủy' }],
  },
  {
    text: 'Thông tư số 1/2019/TT-BTTTT ngày 1/2/2019 của Bộ Thông tin và Truyền thông Quy định chi tiết',
    gives: [{ issuer: 'Bộ Thông tin và Truyền thông' }],
  },
  {
    text: 'Thông tư liên tịch số 1/2012/TTLT-BTTTT-BCA ngày 1/2/2012 của liên Bộ: Thông tin và Truyền thông – Công an',
    gives: [{ issuer: 'liên Bộ: Thông tin và Truyền thông – Công an' }],
  },
  {
    text: 'Thông tư liên tịch số 1/2012/TTLT-BKHCN-BNV ngày 1/2/2012 của Bộ Khoa học và Công nghệ và Bộ Nội vụ hướng dẫn',
    gives: [{ issuer: 'Bộ Khoa học và Công nghệ và Bộ Nội vụ' }],
  },
  {
    text: 'Công văn số 47/KTVB-ĐN ngày 1/2/2022 của Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính, Bộ Tư pháp về',
    gives: [{ issuer: 'Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính, Bộ Tư pháp' }],
  },
  {
    text: 'Quyết định số 4/QĐ-UBND ngày 1/2/2023 của Chủ tịch UBND tỉnh Đắk Nông (trước sáp nhập)',
    gives: [{ issuer: 'Chủ tịch UBND tỉnh Đắk Nông' }],
  },
  {
    text: 'UBND tỉnh Bình Định đã ban hành: Quyết định số 7/QĐ-UBND ngày 1/2/2023; Kế hoạch số 8/KH-UBND ngày 2/2/2023;',
    gives: [{ issuer: 'UBND tỉnh Bình Định' }, { issuer: 'UBND tỉnh Bình Định' }],
  },
  {
    text: [
      'UBND tỉnh Bình Định đã ban hành:',
      '- Quyết định số 7/QĐ-UBND ngày 1/2/2023;',
      '- Kế hoạch số 8/KH-UBND ngày 2/2/2023;',
      'Kế hoạch số 9/KH-UBND.',
    ],
    gives: [{ issuer: 'UBND tỉnh Bình Định' }, { issuer: 'UBND tỉnh Bình Định' }, { issuer: null }],
  },
  { text: 'Sở Y tế đã có Báo cáo số 12/BC-SYT ngày 1/2/2023', gives: [{ issuer: 'Sở Y tế' }] },
  {
    text: 'theo quy định của Chính phủ tại Nghị định số 62/2020/NĐ-CP ngày 01/6/2020, Nghị định số 106/2020/NĐ-CP ngày 10/9/2020',
    gives: [{ issuer: 'Chính phủ' }, { issuer: 'Chính phủ' }],
  },
  { text: 'Báo cáo số 43/BC-UBND ngày 1/2/2023 về kết quả thực hiện trên địa bàn xã An Lộc', gives: [{ issuer: null }] },
  { text: 'Nghị định số 5/2020/NĐ-CP ngày 1/2/2020 của Thủ tướng Chính phủ', gives: [{ issuer: 'Thủ tướng Chính phủ' }] },
  { text: 'Quy định số 540-QĐ/TW ngày 1/10/2022 của Ban Thường vụ Tỉnh uỷ về', gives: [{ issuer: 'Ban Thường vụ Tỉnh uỷ' }] },
  {
    text: 'Kế hoạch số 5/KH-BCĐ ngày 1/10/2022 của Ban Chỉ đạo Chuyển đổi số tỉnh triển khai',
    gives: [{ issuer: 'Ban Chỉ đạo Chuyển đổi số tỉnh' }],
  },
  {
    text: 'Công văn số 5/SNV-CCHC ngày 1/10/2022 của Sở Nội vụ tỉnh An Giang hướng dẫn',
    gives: [{ issuer: 'Sở Nội vụ tỉnh An Giang' }],
  },
  { text: 'Báo cáo số 5/BC-KTNS ngày 1/10/2022 của Ban Kinh tế - Ngân sách', gives: [{ issuer: 'Ban Kinh tế - Ngân sách' }] },
  {
    text: 'Kết luận số 5/KL-TTr ngày 6/9/2024 của Thanh tra Bộ Xây dựng; kịp thời báo cáo',
    gives: [{ issuer: 'Thanh tra Bộ Xây dựng' }],
  },
  {
    text: 'Nghị quyết số 5/NQ-HĐND ngày 6/9/2024 của HĐND xã An Lộc, huyện Bình Minh về',
    gives: [{ issuer: 'HĐND xã An Lộc, huyện Bình Minh' }],
  },
  { text: 'Quyết định số 5/QĐ-UBND ngày 6/9/2024 của UBND phường 5 về', gives: [{ issuer: 'UBND phường 5' }] },
  { text: 'Quyết định số 5/QĐ-UBND ngày 6/9/2024 của UBND tỉnh Phê duyệt Đề án', gives: [{ issuer: 'UBND tỉnh' }] },
  {
    text: 'Nghị quyết số 25-NQ/TW ngày 3/6/2013 Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng',
    gives: [{ issuer: 'Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng' }],
  },
  { text: 'Thông báo số 9/TB-VPCP ngày 6/9/2024 của Văn phòng Chính phủ', gives: [{ issuer: 'Văn phòng Chính phủ' }] },
  { text: 'Quyết định ngày 12/3/2024 của UBND tỉnh về việc', gives: ['quyet-dinh - 2024-03-12 | UBND tỉnh'] },
  { text: 'Báo cáo ngày 15/12/2024', gives: [] },
  {
    text: 'Công văn số 5/UBND-NC ngày 24/8/2026 của UBND tỉnh, Sở Công Thương được giao chủ trì',
    gives: [{ issuer: 'UBND tỉnh' }],
  },
  {
    text: 'Công văn số 5/SGDĐT-VP ngày 24/8/2026 của Sở Giáo dục và Đào tạo Nghệ An về',
    gives: [{ issuer: 'Sở Giáo dục và Đào tạo Nghệ An' }],
  },
  {
    text: 'Quyết định số 5/QĐ-BCĐ ngày 2/3/2024 của Trưởng Ban Chỉ đạo cải cách hành chính xã An Lộc',
    gives: [{ issuer: 'Trưởng Ban Chỉ đạo cải cách hành chính xã An Lộc' }],
  },
  {
    text: 'Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư về',
    gives: [{ issuer: 'Bộ Chính trị, Ban Bí thư' }],
  },
  {
    text: 'Kế hoạch 138-KH/TU ngày 3/2/2025 của Ban Thường vụ Thành ủy Cần Thơ',
    gives: [{ issuer: 'Ban Thường vụ Thành ủy Cần Thơ' }],
  },
  { text: 'ngày 20/01/2025 ban hành Quyết định số 33/QĐ-UBND', gives: ['quyet-dinh 33/QĐ-UBND 2025-01-20'] },
  {
    text: 'Căn cứ Nghị định của Chính phủ số 92/2009/NĐ-CP ngày 22/10/2009 về',
    gives: ['nghi-dinh 92/2009/NĐ-CP 2009-10-22 | Chính phủ'],
  },
  { text: 'Kế hoạch số 25/KH-UBND, ngày 15 tháng 01, năm 2024', gives: ['ke-hoach 25/KH-UBND 2024-01-15'] },
]

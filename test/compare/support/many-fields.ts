/** A made-up province's plan over many fields of work, and communes' plans made from it by hand with hard edits. */
import { makeRecord } from './make-record.ts'

export const template = makeRecord({
  number: '118/KH-UBND',
  issuer: ['Ủy ban nhân dân tỉnh Lạc Bình', 'province', 'Lạc Bình'],
  year: 2026,
  rows: `
## Đất đai, môi trường
Lập kế hoạch sử dụng đất hằng năm cấp xã, công khai tại trụ sở và trên trang thông tin điện tử | Kế hoạch sử dụng đất được phê duyệt | Sở Nông nghiệp và Môi trường | Sở Xây dựng; UBND các xã, phường | Quý I/2026
Đo đạc, chỉnh lý bản đồ địa chính ở những nơi đã dồn điền đổi thửa | Bản đồ địa chính được nghiệm thu | Sở Nông nghiệp và Môi trường | UBND các xã, phường | Tháng 9/2026
Cấp giấy chứng nhận quyền sử dụng đất lần đầu; tỷ lệ cấp đạt trên 96% số thửa đủ điều kiện | Báo cáo kết quả cấp giấy chứng nhận | Sở Nông nghiệp và Môi trường | UBND các xã, phường | Hằng quý
Thu gom, xử lý rác thải sinh hoạt nông thôn; tối thiểu 85% rác thải được thu gom | Phương án thu gom, xử lý rác thải | Sở Nông nghiệp và Môi trường | UBND các xã, phường | Tháng 3/2026
Kiểm tra việc chấp hành pháp luật về bảo vệ môi trường của các cơ sở sản xuất, chăn nuôi | Kế hoạch kiểm tra; Biên bản kiểm tra | Sở Nông nghiệp và Môi trường | Công an tỉnh | Ban hành kế hoạch: quý I/2026; Hoàn thành kiểm tra: tháng 10/2026
Trồng cây phân tán, phục hồi rừng phòng hộ đầu nguồn | Diện tích rừng trồng mới | Sở Nông nghiệp và Môi trường | Tỉnh đoàn; UBND các xã, phường | Trước ngày 31/8/2026
## Y tế, an sinh
Vận động nhân dân tham gia bảo hiểm y tế; tỷ lệ bao phủ đạt từ 95% trở lên | Báo cáo tỷ lệ bao phủ | Bảo hiểm xã hội tỉnh | Sở Y tế; UBND các xã, phường | Tháng 12/2026
Tiêm chủng đầy đủ cho trẻ em dưới 1 tuổi | Danh sách trẻ được tiêm | Sở Y tế | UBND các xã, phường | Hằng tháng
Kiểm tra an toàn thực phẩm tại bếp ăn tập thể trường học, nhà hàng | Kế hoạch kiểm tra; Báo cáo kết quả kiểm tra | Sở Y tế | Sở Công Thương | Tháng 5/2026
Khám sức khỏe định kỳ, lập hồ sơ sức khỏe điện tử cho người cao tuổi | Hồ sơ sức khỏe điện tử | Sở Y tế | Hội Người cao tuổi; UBND các xã, phường | Quý III/2026
Rà soát hộ nghèo, hộ cận nghèo theo chuẩn đa chiều; giảm tỷ lệ hộ nghèo xuống dưới 3% | Danh sách hộ nghèo, hộ cận nghèo | Sở Nông nghiệp và Môi trường | Sở Tài chính | Trước ngày 15/11/2026
Chi trả trợ cấp bảo trợ xã hội qua tài khoản ngân hàng | Báo cáo chi trả | Sở Y tế | Kho bạc Nhà nước | Hằng tháng
Tổ chức tập huấn kỹ năng phòng chống đuối nước cho trẻ em | Kế hoạch tập huấn | Sở Y tế | Tỉnh đoàn | Tháng 6/2026
## Giáo dục, văn hóa, du lịch
Duy trì kết quả phổ cập giáo dục tiểu học và xóa mù chữ | Quyết định công nhận đạt chuẩn | Sở Giáo dục và Đào tạo | UBND các xã, phường | Tháng 11/2026
Xây dựng trường học đạt chuẩn quốc gia | Hồ sơ đề nghị công nhận | Sở Giáo dục và Đào tạo | Sở Xây dựng | Quý IV/2026
Hạn chế học sinh bỏ học; tỷ lệ học sinh bỏ học không quá 0,5% | Báo cáo số học sinh bỏ học | Sở Giáo dục và Đào tạo | UBND các xã, phường | Cuối học kỳ: tháng 5/2026; Báo cáo năm: tháng 12/2026
Lập hồ sơ khoa học xếp hạng di tích lịch sử | Hồ sơ khoa học di tích | Sở Văn hóa, Thể thao và Du lịch | UBND các xã, phường | Quý II/2026
Phát triển sản phẩm du lịch cộng đồng gắn với bản sắc dân tộc | Đề án phát triển du lịch cộng đồng | Sở Văn hóa, Thể thao và Du lịch | Sở Tài chính | Tháng 7/2026
Tổ chức hội thi văn nghệ quần chúng chào mừng ngày thành lập tỉnh | Thể lệ hội thi; Quyết định trao giải | Sở Văn hóa, Thể thao và Du lịch | Tỉnh đoàn | Tháng 9/2026
Quản lý lễ hội, bài trừ hủ tục trong việc cưới, việc tang | Văn bản hướng dẫn | Sở Văn hóa, Thể thao và Du lịch | UBND các xã, phường | Thường xuyên
## Chuyển đổi số
Ban hành kế hoạch chuyển đổi số năm 2026 | Kế hoạch | Sở Khoa học và Công nghệ | UBND các xã, phường | Trước ngày 31/01/2026
Ban hành kế hoạch bảo đảm an toàn thông tin mạng năm 2026 | Kế hoạch | Sở Khoa học và Công nghệ | Công an tỉnh | Trước ngày 28/02/2026
Tổ chức tập huấn kỹ năng số cho người dân | Tài liệu tập huấn; Báo cáo kết quả tập huấn | Sở Khoa học và Công nghệ | Tỉnh đoàn; UBND các xã, phường | Tài liệu: tháng 4/2026; Báo cáo: tháng 10/2026
Tổ chức tập huấn nghiệp vụ quản trị hệ thống cho công chức chuyên trách công nghệ thông tin | Kế hoạch tập huấn | Sở Khoa học và Công nghệ | Sở Nội vụ | Tháng 8/2026
Lắp đặt truyền thanh thông minh đến các thôn | Hệ thống đưa vào hoạt động | Sở Khoa học và Công nghệ | UBND các xã, phường | Quý III/2026
Phát triển thanh toán không dùng tiền mặt trong trường học, cơ sở y tế | Báo cáo kết quả | Ngân hàng Nhà nước khu vực | Sở Y tế; Sở Giáo dục và Đào tạo | Tháng 12/2026
## Quốc phòng, an ninh
Tuyển chọn, gọi công dân nhập ngũ; bảo đảm 100% chỉ tiêu được giao | Kế hoạch tuyển quân; Báo cáo kết quả giao quân | Bộ Chỉ huy Quân sự tỉnh | Sở Y tế; Công an tỉnh | Tháng 02/2026
Huấn luyện lực lượng dân quân tự vệ | Kế hoạch huấn luyện | Bộ Chỉ huy Quân sự tỉnh | UBND các xã, phường | Quý II/2026
Tuyên truyền, vận động nhân dân giao nộp vũ khí, vật liệu nổ, pháo | Báo cáo kết quả vận động | Công an tỉnh | Mặt trận Tổ quốc tỉnh | Quý I/2026
Kiểm tra công tác phòng cháy, chữa cháy tại chợ, khu dân cư | Kế hoạch kiểm tra; Biên bản kiểm tra | Công an tỉnh | UBND các xã, phường | Tháng 4/2026
`,
})

/** Reworded all through, moved under other headings, abbreviated; six tasks left out and four of its own of the same fields. */
export const reworded = makeRecord({
  number: '07/KH-UBND',
  issuer: ['Ủy ban nhân dân xã Thanh Sa', 'commune', 'Thanh Sa', 'Lạc Bình'],
  year: 2026,
  citations: ['118/KH-UBND'],
  rows: `
## Nhiệm vụ kinh tế
Xây dựng và niêm yết, đăng tải kế hoạch sử dụng đất năm 2026 của xã | Kế hoạch sử dụng đất | Phòng Kinh tế | Văn phòng HĐND và UBND | Quý I/2026
Phối hợp đo vẽ, chỉnh lý bản đồ địa chính khu vực đã dồn điền đổi thửa tại thôn Đông, thôn Hạ | Bản đồ địa chính | Phòng Kinh tế | Các thôn | Tháng 9/2026
Hoàn thành cấp GCNQSDĐ lần đầu, đạt trên 96% số thửa đất đủ điều kiện | Báo cáo kết quả | Phòng Kinh tế | Các thôn | Hằng quý
Tổ chức thu gom rác sinh hoạt ở các thôn và xử lý đúng nơi; ít nhất 85% rác được thu gom | Phương án thu gom rác | Phòng Kinh tế | Các thôn | Tháng 3/2026
Kiểm tra các hộ chăn nuôi, cơ sở sản xuất về chấp hành quy định bảo vệ môi trường | Kế hoạch kiểm tra; Biên bản làm việc | Phòng Kinh tế | Công an xã | Ban hành kế hoạch: tháng 3/2026; Kiểm tra xong: tháng 10/2026
Ra quân Tết trồng cây, trồng bổ sung rừng phòng hộ | Diện tích trồng mới | Phòng Kinh tế | Đoàn Thanh niên xã | Tháng 8/2026
Đánh giá, lập danh sách hộ nghèo, cận nghèo; đưa tỷ lệ hộ nghèo của xã còn dưới 3% | Danh sách hộ nghèo, hộ cận nghèo | Phòng Kinh tế | Các thôn | Trước ngày 15/11/2026
Sửa chữa kênh mương nội đồng trước vụ mùa | Công trình được bàn giao | Phòng Kinh tế | Các thôn | Tháng 5/2026
## Nhiệm vụ văn hóa - xã hội
Ban hành KH chuyển đổi số của UBND xã | Kế hoạch | Phòng VH-XH | Văn phòng HĐND và UBND | Tháng 01/2026
Mở lớp hướng dẫn bà con dùng dịch vụ số, ứng dụng trên điện thoại | Tài liệu hướng dẫn; Báo cáo kết quả | Phòng VH-XH | Đoàn Thanh niên xã | Tài liệu: tháng 4/2026; Báo cáo: tháng 10/2026
Lắp hệ thống loa truyền thanh thông minh tại các thôn | Hệ thống hoạt động | Phòng VH-XH | Các thôn | Quý III/2026
Đẩy mạnh thanh toán không tiền mặt tại trạm y tế, các trường | Báo cáo | Phòng VH-XH | Các trường học; Trạm Y tế | Tháng 12/2026
Mở rộng diện bao phủ BHYT toàn dân, phấn đấu từ 95% trở lên dân số tham gia | Báo cáo tỷ lệ bao phủ BHYT | Phòng VH-XH | Trạm Y tế | Tháng 12/2026
Tiêm đủ các loại vắc xin cho trẻ dưới 1 tuổi | Danh sách trẻ được tiêm chủng | Trạm Y tế | Phòng VH-XH | Hằng tháng
Khám, lập hồ sơ theo dõi sức khỏe điện tử cho các cụ cao tuổi | Hồ sơ sức khỏe | Trạm Y tế | Hội Người cao tuổi xã | Quý III/2026
Tổ chức tập huấn kỹ năng sơ cấp cứu cho nhân viên y tế thôn | Kế hoạch tập huấn | Trạm Y tế | Đoàn Thanh niên xã | Tháng 6/2026
Chi trả chế độ cho đối tượng bảo trợ xã hội qua thẻ ATM | Báo cáo chi trả | Phòng VH-XH | Phòng Kinh tế | Hằng tháng
Giữ vững kết quả PCGD tiểu học, xóa mù chữ | Quyết định công nhận | Phòng VH-XH | Các trường học | Tháng 11/2026
Không để quá 0,5% học sinh bỏ học giữa chừng | Báo cáo số học sinh bỏ học | Phòng VH-XH | Các trường học | Cuối học kỳ: tháng 5/2026; Báo cáo năm: tháng 12/2026
Hoàn thiện hồ sơ đề nghị xếp hạng di tích đình Thanh Sa | Hồ sơ di tích | Phòng VH-XH | Các thôn | Quý II/2026
Xây dựng làng du lịch cộng đồng mang bản sắc dân tộc Tày | Đề án du lịch cộng đồng | Phòng VH-XH | Phòng Kinh tế | Tháng 7/2026
Thực hiện nếp sống văn minh trong cưới, tang và lễ hội | Văn bản hướng dẫn | Phòng VH-XH | Các thôn | Thường xuyên
Tổ chức giải bóng chuyền nam, nữ toàn xã | Điều lệ giải; Quyết định trao giải | Phòng VH-XH | Đoàn Thanh niên xã | Tháng 9/2026
## Nhiệm vụ nội chính
Thực hiện khám tuyển và giao quân, bảo đảm 100% chỉ tiêu | Kế hoạch tuyển quân; Báo cáo giao quân | Ban CHQS xã | Trạm Y tế; Công an xã | Tháng 02/2026
Huấn luyện dân quân năm 2026 | Kế hoạch huấn luyện | Ban CHQS xã | Các thôn | Quý II/2026
Vận động người dân tự giác giao nộp vũ khí, pháo nổ, vật liệu nổ | Báo cáo kết quả | Công an xã | Ủy ban MTTQ xã | Quý I/2026
Kiểm tra việc chấp hành quy định về trật tự an toàn giao thông tại chợ, trường học | Kế hoạch kiểm tra; Biên bản kiểm tra | Công an xã | Các thôn | Tháng 4/2026
`,
})

/** Template key → plan keys of `reworded`; those not named are missing. */
export const rewordedPairs: Readonly<Record<string, readonly string[]>> = {
  '01/1': ['01/1'],
  '01/2': ['01/2'],
  '01/3': ['01/3'],
  '01/4': ['01/4'],
  '01/5': ['01/5'],
  '01/6': ['01/6'],
  '02/1': ['02/5'],
  '02/2': ['02/6'],
  '02/4': ['02/7'],
  '02/5': ['01/7'],
  '02/6': ['02/9'],
  '03/1': ['02/10'],
  '03/3': ['02/11'],
  '03/4': ['02/12'],
  '03/5': ['02/13'],
  '03/7': ['02/14'],
  '04/1': ['02/1'],
  '04/3': ['02/2'],
  '04/5': ['02/3'],
  '04/6': ['02/4'],
  '05/1': ['03/1'],
  '05/2': ['03/2'],
  '05/3': ['03/3'],
}

/** Split, merged, in another order, with what binds changed. */
export const rearranged = makeRecord({
  number: '12/KH-UBND',
  issuer: ['Ủy ban nhân dân phường Đồng Vân', 'commune', 'Đồng Vân', 'Lạc Bình'],
  year: 2026,
  citations: ['118/KH-UBND'],
  rows: `
## Danh mục nhiệm vụ năm 2026 của phường
Huấn luyện lực lượng dân quân tự vệ | Kế hoạch huấn luyện | Ban Chỉ huy Quân sự phường | Các tổ dân phố | Quý III/2026
Khám tuyển nghĩa vụ quân sự, gọi công dân nhập ngũ | Kế hoạch tuyển quân | Ban Chỉ huy Quân sự phường | Trạm Y tế; Công an phường | Tháng 01/2026
Giao quân, bảo đảm 100% chỉ tiêu được giao | Báo cáo kết quả giao quân | Ban Chỉ huy Quân sự phường | Trạm Y tế; Công an phường | Tháng 02/2026
Tuyên truyền, vận động nhân dân giao nộp vũ khí, vật liệu nổ, pháo; kiểm tra phòng cháy, chữa cháy tại chợ, khu dân cư | Báo cáo kết quả vận động; Kế hoạch kiểm tra; Biên bản kiểm tra | Công an phường | Các tổ dân phố | Vận động giao nộp: quý I/2026; Kiểm tra: tháng 4/2026
Soạn tài liệu tập huấn kỹ năng số cho người dân | Tài liệu tập huấn | Phòng Văn hóa - Xã hội | Đoàn Thanh niên phường | Tháng 4/2026
Mở lớp tập huấn kỹ năng số cho người dân tại các tổ dân phố, báo cáo kết quả | Báo cáo kết quả tập huấn | Phòng Văn hóa - Xã hội | Đoàn Thanh niên phường | Tháng 10/2026
Ban hành kế hoạch chuyển đổi số, kế hoạch bảo đảm an toàn thông tin mạng năm 2026 | Kế hoạch chuyển đổi số; Kế hoạch bảo đảm an toàn thông tin mạng | Phòng Văn hóa - Xã hội | Công an phường | Kế hoạch chuyển đổi số: trước ngày 31/01/2026; Kế hoạch an toàn thông tin: trước ngày 28/02/2026
Phát triển thanh toán không dùng tiền mặt trong trường học, cơ sở y tế | Báo cáo kết quả | Phòng Văn hóa - Xã hội | Trạm Y tế; Các trường học | Thường xuyên
Lập hồ sơ khoa học xếp hạng di tích lịch sử; quản lý lễ hội, bài trừ hủ tục trong việc cưới, việc tang | Hồ sơ khoa học di tích; Văn bản hướng dẫn | Phòng Văn hóa - Xã hội | Các tổ dân phố | Hồ sơ di tích: quý II/2026; Quản lý lễ hội: thường xuyên
Hạn chế học sinh bỏ học; tỷ lệ học sinh bỏ học không quá 1% | Báo cáo số học sinh bỏ học | Phòng Văn hóa - Xã hội | Các trường học | Cuối học kỳ: tháng 5/2026; Báo cáo năm: tháng 12/2026
Xây dựng trường học đạt chuẩn quốc gia | Hồ sơ đề nghị công nhận | Hội Cựu chiến binh phường | Phòng Kinh tế, Hạ tầng và Đô thị | Quý IV/2026
Duy trì phổ cập giáo dục tiểu học | Quyết định công nhận đạt chuẩn phổ cập | Phòng Văn hóa - Xã hội | Các trường học | Tháng 11/2026
Duy trì kết quả xóa mù chữ | Quyết định công nhận đạt chuẩn xóa mù chữ | Phòng Văn hóa - Xã hội | Các trường học | Tháng 11/2026
Vận động nhân dân tham gia bảo hiểm y tế; tỷ lệ bao phủ đạt từ 97% trở lên | Báo cáo tỷ lệ bao phủ | Phòng Văn hóa - Xã hội | Trạm Y tế | Tháng 12/2026
Tiêm chủng đầy đủ cho trẻ em dưới 1 tuổi | Danh sách trẻ được tiêm | Trạm Y tế | Các tổ dân phố | Hằng quý
Kiểm tra an toàn thực phẩm tại bếp ăn tập thể trường học | Kế hoạch kiểm tra; Báo cáo kết quả kiểm tra | Phòng Văn hóa - Xã hội | Phòng Kinh tế, Hạ tầng và Đô thị | Quý I/2026
Kiểm tra an toàn thực phẩm tại nhà hàng, quán ăn | Kế hoạch kiểm tra; Báo cáo kết quả kiểm tra | Phòng Văn hóa - Xã hội | Phòng Kinh tế, Hạ tầng và Đô thị | Tháng 5/2026
Rà soát hộ nghèo, hộ cận nghèo theo chuẩn đa chiều; giảm tỷ lệ hộ nghèo xuống dưới 3% | Danh sách hộ nghèo, hộ cận nghèo | Phòng Kinh tế, Hạ tầng và Đô thị | Các tổ dân phố | Trước ngày 15/12/2026
Lập kế hoạch sử dụng đất hằng năm của phường, công khai tại trụ sở và trên trang thông tin điện tử | Kế hoạch sử dụng đất được phê duyệt | Phòng Kinh tế, Hạ tầng và Đô thị | Các tổ dân phố | Tháng 3/2026
Cấp giấy chứng nhận quyền sử dụng đất lần đầu; tỷ lệ cấp đạt trên 90% số thửa đủ điều kiện | Báo cáo kết quả cấp giấy chứng nhận | Phòng Kinh tế, Hạ tầng và Đô thị | Các tổ dân phố | Hằng quý
Thu gom, xử lý rác thải sinh hoạt; tối thiểu 85% rác thải được thu gom | Phương án thu gom, xử lý rác thải | Phòng Kinh tế, Hạ tầng và Đô thị | Các tổ dân phố |
Kiểm tra việc chấp hành pháp luật về bảo vệ môi trường của các cơ sở sản xuất, chăn nuôi | Kế hoạch kiểm tra | Phòng Kinh tế, Hạ tầng và Đô thị | Công an phường | Ban hành kế hoạch: quý I/2026; Hoàn thành kiểm tra: tháng 11/2026
`,
})

export const rearrangedPairs: Readonly<Record<string, readonly string[]>> = {
  '01/1': ['01/19'],
  '01/3': ['01/20'],
  '01/4': ['01/21'],
  '01/5': ['01/22'],
  '02/1': ['01/14'],
  '02/2': ['01/15'],
  '02/3': ['01/16', '01/17'],
  '02/5': ['01/18'],
  '03/1': ['01/12', '01/13'],
  '03/2': ['01/11'],
  '03/3': ['01/10'],
  '03/4': ['01/9'],
  '03/7': ['01/9'],
  '04/1': ['01/7'],
  '04/2': ['01/7'],
  '04/3': ['01/5', '01/6'],
  '04/6': ['01/8'],
  '05/1': ['01/2', '01/3'],
  '05/2': ['01/1'],
  '05/3': ['01/4'],
  '05/4': ['01/4'],
}

/** `field direction` of each difference of `rearranged`; tasks not named are covered or missing. */
export const rearrangedChanges: Readonly<Record<string, readonly string[]>> = {
  '01/3': ['target lowered'],
  '01/4': ['deadline dropped'],
  '01/5': ['deadline later', 'output dropped'],
  '02/1': ['target raised'],
  '02/2': ['deadline later'],
  '02/5': ['deadline later'],
  '03/2': ['lead -'],
  '03/3': ['target lowered'],
  '04/6': ['deadline later'],
  '05/2': ['deadline later'],
  '05/3': ['support -'],
}

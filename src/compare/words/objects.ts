/** What the acts are done to, over the fields of work of a commune; a line for each thing, `|` between its names. */
export const OBJECTS = `
cải cách hành chính | cải cách nền hành chính
thủ tục hành chính | thủ tục
kiểm soát thủ tục hành chính
quy định hành chính
văn bản quy phạm pháp luật | quy phạm pháp luật | văn bản quy phạm
pháp luật | luật
phổ biến giáo dục pháp luật | giáo dục pháp luật | tuyên truyền pháp luật | phổ biến pháp luật | tuyên truyền phổ biến pháp luật | kiến thức pháp luật | hiểu biết pháp luật
theo dõi thi hành pháp luật | theo dõi tình hình thi hành pháp luật | tình hình thi hành pháp luật
xử lý vi phạm hành chính | vi phạm hành chính
hòa giải ở cơ sở | hòa giải | hòa giải viên | tổ hòa giải | hòa giải thành
trợ giúp pháp lý
hộ tịch
chứng thực
thể chế
kỷ luật kỷ cương | kỷ luật kỷ cương hành chính | kỷ cương hành chính | kỷ luật hành chính
đạo đức công vụ | văn hóa công vụ | văn hóa công sở | quy tắc ứng xử
chế độ công vụ | công vụ
vị trí việc làm | đề án vị trí việc làm
cơ cấu ngạch | cơ cấu ngạch công chức
biên chế | tinh giản biên chế
tổ chức bộ máy | bộ máy | cơ cấu tổ chức
chức năng nhiệm vụ | chức năng nhiệm vụ quyền hạn
quy chế làm việc
đơn vị hành chính | sắp xếp đơn vị hành chính | sáp nhập xã | sáp nhập | nhập xã
chính quyền địa phương hai cấp | chính quyền hai cấp | chính quyền địa phương
đơn vị sự nghiệp công lập | đơn vị sự nghiệp
tự chủ | tự chủ tài chính | cơ chế tự chủ
hài lòng | mức độ hài lòng | sự hài lòng | chất lượng phục vụ | thái độ phục vụ | chỉ số hài lòng
phản ánh kiến nghị | phản ánh | kiến nghị của người dân | kiến nghị của công dân | kiến nghị của doanh nghiệp | trả lời kiến nghị | xử lý kiến nghị | lắng nghe | ý kiến người dân | ý kiến góp ý
khiếu nại | khiếu nại tố cáo | tố cáo | đơn thư
tiếp công dân
một cửa | một cửa liên thông | bộ phận một cửa | bộ phận tiếp nhận và trả kết quả | tiếp nhận và trả kết quả
hành chính công | trung tâm phục vụ hành chính công | phục vụ hành chính công
phi địa giới | phi địa giới hành chính | không phụ thuộc địa giới hành chính | không phụ thuộc vào địa giới hành chính
bưu chính công ích | dịch vụ bưu chính công ích | bưu điện | qua bưu điện
dịch vụ công | dịch vụ công trực tuyến | trực tuyến toàn trình | nộp trực tuyến | trực tuyến | hồ sơ trực tuyến | nộp hồ sơ trực tuyến | nộp qua mạng | qua mạng | giải quyết trực tuyến | trực tuyến một phần
cổng dịch vụ công | cổng dịch vụ công quốc gia
thanh toán trực tuyến | thanh toán không dùng tiền mặt | thanh toán không tiền mặt | không dùng tiền mặt | không tiền mặt | thanh toán bằng mã qr | thanh toán qua qr | thanh toán qua mã qr | thanh toán
chuyển đổi số
chính quyền số | chính quyền điện tử | chính phủ số | chính phủ điện tử
kinh tế số | xã hội số
kỹ năng quản lý | kỹ năng lãnh đạo quản lý | năng lực quản lý
kỹ năng số | phổ cập kỹ năng số | bình dân học vụ số
công nghệ số | tổ công nghệ số | tổ công nghệ số cộng đồng
công nghệ thông tin | tin học
an toàn thông tin | an toàn thông tin mạng | an ninh mạng | an ninh thông tin | an toàn hệ thống thông tin
cơ sở dữ liệu | dữ liệu | dữ liệu số
môi trường mạng | môi trường điện tử
văn bản điện tử | quản lý văn bản và điều hành
truyền hình trực tuyến | hội nghị truyền hình | hội nghị truyền hình trực tuyến | họp trực tuyến
trang thông tin điện tử | cổng thông tin điện tử
định danh điện tử | tài khoản định danh điện tử
hệ thống quản lý chất lượng | tiêu chuẩn quốc gia
hệ thống thông tin | phần mềm | một cửa điện tử | hệ thống một cửa điện tử | hệ thống thông tin một cửa điện tử | hệ thống thông tin giải quyết thủ tục hành chính
chỉ số cải cách hành chính | chỉ số
tài chính công | tài chính
ngân sách | ngân sách nhà nước
đầu tư công | vốn đầu tư công | kế hoạch vốn
tài sản công | tài sản
tiết kiệm chống lãng phí | thực hành tiết kiệm chống lãng phí | thực hành tiết kiệm | tiết kiệm | chống lãng phí | phòng chống lãng phí | lãng phí | thực hành tiết kiệm phòng chống lãng phí
chi tiêu nội bộ | quy chế chi tiêu nội bộ
thuế | phí | lệ phí
tham nhũng | phòng chống tham nhũng | tiêu cực
dân chủ ở cơ sở | quy chế dân chủ
đất đai | đất ở | đất
giấy chứng nhận quyền sử dụng đất | quyền sử dụng đất | sổ đỏ
quy hoạch | kế hoạch sử dụng đất
giải phóng mặt bằng | thu hồi đất | bồi thường
trật tự xây dựng | trật tự đô thị | lấn chiếm
bảo vệ môi trường | môi trường
vệ sinh môi trường
rác thải | chất thải | chất thải rắn | rác thải sinh hoạt | chất thải rắn sinh hoạt | rác | rác sinh hoạt
nước thải
tài nguyên | khoáng sản | cát sỏi
rừng | bảo vệ rừng | trồng rừng | cháy rừng
phòng cháy chữa cháy | cháy nổ
thiên tai | bão lũ | lũ lụt | phòng chống thiên tai | tìm kiếm cứu nạn
thủy lợi | kênh mương | đê điều
nông nghiệp | trồng trọt | cây trồng
chăn nuôi | vật nuôi | gia súc | gia cầm | đàn vật nuôi
dịch bệnh | phòng chống dịch | phòng chống dịch bệnh | bệnh truyền nhiễm
nông thôn mới | xây dựng nông thôn mới
hợp tác xã | kinh tế tập thể
khuyến nông
giảm nghèo | hộ nghèo | hộ cận nghèo | nghèo
việc làm | giải quyết việc làm | đào tạo nghề | lao động | nguồn nhân lực
người có công | gia đình chính sách | thương binh liệt sĩ | thương binh | gia đình liệt sĩ | đền ơn đáp nghĩa
bảo trợ xã hội | an sinh xã hội | trợ cấp
trẻ em | bảo vệ trẻ em
người cao tuổi | người khuyết tật
bình đẳng giới | vì sự tiến bộ của phụ nữ | phụ nữ
dân tộc thiểu số | tiếng dân tộc | đồng bào dân tộc | đồng bào dân tộc thiểu số
tôn giáo | tín ngưỡng
thanh niên | đoàn viên | hội viên
y tế | trạm y tế | cơ sở y tế | chăm sóc sức khỏe | sức khỏe
bảo hiểm y tế | bảo hiểm y tế toàn dân
bảo hiểm xã hội
dân số | kế hoạch hóa gia đình | dân số kế hoạch hóa gia đình
an toàn thực phẩm | vệ sinh an toàn thực phẩm | thực phẩm
suy dinh dưỡng | dinh dưỡng | thấp còi
ngộ độc thực phẩm
giáo dục | giáo dục và đào tạo
trường học | cơ sở giáo dục | nhà trường | trường | các trường
học sinh | bỏ học | học trò
phổ cập giáo dục
xóa mù chữ | mù chữ
trường chuẩn quốc gia | chuẩn quốc gia
khuyến học | xã hội học tập | học tập cộng đồng | học tập suốt đời
du lịch | điểm đến | khách du lịch | du khách
di tích | di sản | di sản văn hóa
lễ hội
văn hóa | đời sống văn hóa | gia đình văn hóa | thôn văn hóa | khu dân cư văn hóa
văn nghệ
thể dục thể thao | thể thao
truyền thanh | đài truyền thanh | loa truyền thanh | trên loa | loa phát thanh | bản tin | chuyên mục phát thanh
nhà văn hóa | thiết chế văn hóa
an ninh trật tự | trật tự an toàn xã hội | an ninh
an toàn giao thông | giao thông
đường giao thông | giao thông nông thôn | đường
ma túy | tệ nạn xã hội | tội phạm
cư trú | tạm trú | thường trú
quốc phòng | quân sự | quân sự địa phương
nghĩa vụ quân sự | tuyển quân | nhập ngũ
dân quân | dân quân tự vệ
chợ | thương mại | hàng giả | gian lận thương mại
tiểu thủ công nghiệp | làng nghề | công nghiệp
kinh doanh
sản phẩm địa phương | mỗi xã một sản phẩm | ocop
văn thư lưu trữ | lưu trữ | tài liệu lưu trữ | kho lưu trữ | lưu trữ điện tử | lưu trữ lịch sử
ban chỉ đạo | tổ giúp việc
chỉ đạo điều hành | điều hành
người có uy tín | người uy tín | già làng | trưởng thôn | tổ trưởng tổ dân phố
sáng kiến | cách làm hay
`

/**
 * Words of two and more syllables that are no field's own, so that they count as one word; a line for each, `|` between
 * those that say the same in a plan. Those of `PLAIN_WORDS` tell little of what a task is about.
 */
export const ORDINARY_WORDS = `
xin lỗi | thư xin lỗi
cuộc thi | hội thi | thi tìm hiểu
ký cam kết | cam kết
khen thưởng | thi đua | thi đua khen thưởng | biểu dương
tuyển dụng | tiếp nhận công chức
diễn tập | thực tập
đối thoại | gặp gỡ | tiếp xúc | gặp mặt
dự toán
quyết toán
trực ban
sinh thái
tâm linh
cộng đồng
trải nghiệm
homestay
tiểu thương | hộ kinh doanh | hộ buôn bán | người bán hàng
gian hàng | quầy hàng | sạp hàng
mã qr | qr code | quét mã | qr
trợ lý ảo | chatbot
trí tuệ nhân tạo
máy tính | máy vi tính
thiết bị | trang thiết bị
mạng nội bộ | mạng lan
internet | wifi | internet không dây | mạng không dây
camera
sóng di động | sóng điện thoại | phủ sóng | lõm sóng | vùng lõm | trạm phát sóng | trạm bts
truyền số liệu | số liệu chuyên dùng
điện thoại | điện thoại di động
địa chỉ số | biển số nhà | địa chỉ nhà | số nhà
học bạ | học bạ số | học bạ điện tử
chứng thư số | chữ ký số | ký số
họp không giấy | phòng họp không giấy | không giấy | không giấy tờ | tài liệu giấy | cuộc họp | họp
trưởng thành | mức độ trưởng thành
xếp hạng | bảng xếp hạng
lừa đảo | lừa đảo công nghệ cao | thủ đoạn lừa đảo
sự cố | ứng cứu | ứng cứu sự cố
cấp độ | cấp độ an toàn
nông sản | sản phẩm nông nghiệp
sàn thương mại điện tử | thương mại điện tử | sàn giao dịch điện tử | bán hàng trực tuyến | bán hàng qua mạng
doanh số
học bổng
xe đạp
quà | tặng quà | trao quà | thăm tặng quà | thăm hỏi
mẫu giáo | mầm non | trường mầm non
tiểu học
trung học cơ sở
thị trường
hiện trường
quảng trường
phòng học | lớp học | điểm trường
nhà vệ sinh | công trình vệ sinh
dân ca | làn điệu | làn điệu dân ca | hát dân ca
nhạc cụ
câu lạc bộ
nhà tạm | nhà dột nát | nhà tạm dột nát | nhà tạm nhà dột nát
sinh kế
con giống | cây giống | giống cây | giống vật nuôi
vay vốn | vốn vay | cho vay | tín dụng | vốn ưu đãi | dư nợ
xuất khẩu lao động | làm việc ở nước ngoài | làm việc nước ngoài | lao động nước ngoài
giới thiệu việc làm | tư vấn việc làm
hiến máu | hiến máu tình nguyện | hiến máu nhân đạo
sốt xuất huyết | lăng quăng | bọ gậy | diệt lăng quăng
sởi
bại liệt
sàng lọc
trước sinh
sơ sinh | sau sinh
mang thai | thai sản | phụ nữ mang thai
thấp còi | suy dinh dưỡng thấp còi
cai nghiện | người nghiện | nghiện
bạo lực gia đình | bạo lực
xâm hại | xâm hại trẻ em
bê tông hóa | bê tông | cứng hóa | nhựa hóa
ngõ xóm | đường ngõ
trục thôn
nội đồng
kiên cố hóa | kiên cố
vườn mẫu
kiểu mẫu | khu dân cư kiểu mẫu
cấp nước | nước sạch | nước sinh hoạt
phân loại rác | phân loại rác thải | phân loại chất thải | chia rác
tại nguồn | tại hộ gia đình
thùng rác | hố rác | bãi rác | điểm tập kết rác
thực trạng | hiện trạng
bình dân học vụ số
dữ liệu mở
làm sạch | đối soát
dân cư
thửa đất
mạng xã hội | facebook | zalo | không gian mạng
chỗ ngồi | ghế ngồi | phòng chờ
đồng phục | thẻ công chức | đeo thẻ
giờ làm việc | thời giờ làm việc
hòm thư góp ý | hòm thư | đường dây nóng
trễ hẹn | trễ hạn | quá hạn | chậm muộn | kết quả muộn | trả kết quả muộn | chậm trễ
đúng hạn | đúng hẹn | trước hạn | trước và đúng hạn
bản điện tử | kết quả điện tử
hồ sơ điện tử
sổ hộ tịch
mô tả công việc | bản mô tả công việc
chức danh nghề nghiệp | chức danh
kiêm nhiệm
không chuyên trách | bán chuyên trách | hoạt động không chuyên trách
chồng chéo | trùng lắp | chồng chéo trùng lắp
tinh gọn | gọn nhẹ
né tránh | đùn đẩy | sợ trách nhiệm
đột xuất | kiểm tra đột xuất
chi tiêu | chi tiêu công
thất thoát
mua sắm công | mua sắm tập trung
tiêu chuẩn định mức | định mức
khung pháp lý | hành lang pháp lý | cơ sở pháp lý
chi phí tuân thủ
nội bộ | thủ tục nội bộ
quy trình nội bộ | quy trình nghiệp vụ | quy trình điện tử
liên thông | dịch vụ công liên thông
khai sinh | khai tử | kết hôn
thẻ căn cước | căn cước công dân | căn cước
xây dựng nhà ở | giấy phép xây dựng | cấp phép xây dựng
tài liệu kiểm chứng
công sở | trụ sở
máy móc
sơ cứu | sơ cấp cứu
đuối nước | bơi lội | dạy bơi
tập thể | cá nhân
khởi nghiệp | đổi mới sáng tạo
khoa học | khoa học công nghệ
chuyển giao | ứng dụng công nghệ
thuốc bảo vệ thực vật | bảo vệ thực vật
phân bón
thủy sản | nuôi cá | nuôi trồng thủy sản
lúa | vụ xuân | vụ mùa | vụ đông
sâu bệnh
nhà ở
dôi dư | dư thừa
điện lưới | lưới điện | chiếu sáng | điện chiếu sáng
nghĩa trang
cầu | cống
bóng chuyền | bóng đá | cầu lông
hương ước | quy ước | quy ước thôn
mại dâm
trộm cắp
pháo nổ | vũ khí | vật liệu nổ
cưới | tang | việc cưới | việc tang
`

export const PLAIN_WORDS = `
hoàn cảnh | hoàn cảnh khó khăn | có hoàn cảnh khó khăn | khó khăn | vượt khó
thời gian | thời hạn | tiến độ
khuyến khích | động viên
đa dạng | đa dạng hóa | phong phú
hiện đại | hiện đại hóa
chuyên nghiệp
thân thiện
thực chất | khách quan
sáng tạo
sản phẩm
dịch vụ
phương tiện
thông tin
tiềm năng
giá trị
chính sách | chế độ chính sách
tổ chức bộ phận
thành viên
đối tượng
khu vực
miễn phí
cơ bản
nhu cầu
ưu tiên
vướng mắc | tháo gỡ | khó khăn vướng mắc
bảo quản
khai thác
chuyên dùng
công vụ
hộ gia đình | hộ dân
công cộng
hưởng ứng | chào mừng | kỷ niệm
lần đầu
phân công nhiệm vụ
phát sinh
thống nhất
tại chỗ
quyền hạn
nghề nghiệp
chuyên đề
chuyên mục
hành chính nhà nước | cơ quan hành chính nhà nước
bộ nội vụ
các bộ chuyên ngành
chính thức
đi học
cử | cử đi
kinh phí
`

/** What offices do, a line for each act, `|` between words that ask for the same. */
export const ACTS = `
đào tạo | bồi dưỡng | đào tạo bồi dưỡng | tập huấn | huấn luyện | mở lớp | bồi dưỡng kiến thức | nâng cao năng lực | nâng cao trình độ
tuyên truyền | truyền thông | phát thanh | trên loa truyền thanh | qua loa truyền thanh | áp phích | pano | tờ rơi | phổ biến | quán triệt | thông tin tuyên truyền | tuyên truyền vận động | nâng cao nhận thức | nâng cao hiểu biết
công khai | công bố | niêm yết | đăng tải | minh bạch | công khai minh bạch | công bố công khai
kiểm tra | tự kiểm tra | thanh tra | giám sát | kiểm tra giám sát | hậu kiểm | thanh tra kiểm tra
rà soát | rà soát đánh giá | rà soát cập nhật | xem xét lại
đánh giá | chấm điểm | tự chấm điểm | tự đánh giá
xếp loại | phân loại | bình xét | đánh giá xếp loại | đánh giá phân loại
khảo sát | đo lường | hỏi ý kiến | phiếu hỏi | lấy ý kiến | thăm dò ý kiến | điều tra xã hội học | khảo sát đánh giá | lấy phiếu
thống kê | điều tra | cập nhật
cắt giảm | rút ngắn | giảm | giảm bớt
đơn giản hóa
giải quyết | xử lý | giải quyết xử lý
tiếp nhận | nhận hồ sơ | nhận
trả kết quả
số hóa | điện tử hóa | số hóa dữ liệu | scan | quét
kết nối | chia sẻ | kết nối chia sẻ | liên thông
nâng cấp | cải tạo | sửa chữa | duy tu | bảo trì | bảo dưỡng | tu sửa
đầu tư | mua sắm | trang bị | bố trí
vận động | kêu gọi
hỗ trợ | trợ giúp | giúp đỡ
luân chuyển | chuyển đổi vị trí công tác | định kỳ chuyển đổi vị trí công tác | điều động
sắp xếp | kiện toàn | sắp xếp kiện toàn
phân cấp | phân quyền | phân cấp phân quyền | ủy quyền
giải ngân | thanh toán vốn
thu thập | cung cấp
hoàn thiện | chuẩn hóa
thành lập | ra mắt
thu gom | vận chuyển | phân loại tại nguồn
trồng | trồng mới | trồng bổ sung
chăm sóc
cấp đổi | cấp mới
khám | khám bệnh | khám chữa bệnh
tiêm chủng | tiêm phòng | tiêm vắc xin | tiêm | vắc xin
phun | tiêu độc | khử trùng | tiêu độc khử trùng
tuần tra | kiểm soát
sơ kết | tổng kết | sơ kết tổng kết
phòng chống | phòng ngừa | ngăn chặn
bảo tồn | tôn tạo | gìn giữ
quảng bá | giới thiệu | xúc tiến
`

/** For whom: nearly every task is for somebody, so that it tells less than what it is about. */
export const PEOPLE = `
cán bộ công chức | cán bộ công chức viên chức | công chức | viên chức | công chức viên chức | cán bộ | đội ngũ cán bộ | đội ngũ
người dân | nhân dân | công dân | dân | bà con | quần chúng
doanh nghiệp
giáo viên | nhà giáo | thầy cô
`

/** Tasks that communes add of their own; `look-alikes` share a phrase with one of the province’s and are about something else. */
export const OWN_TASKS: readonly string[] = [
  'Tổ chức {ngày hội|hội thi} văn hóa các dân tộc {xã|} lần thứ nhất',
  'Sửa chữa, nâng cấp đường bê tông liên thôn {phía đông|phía tây|ven suối}',
  'Vận động Nhân dân hiến đất mở rộng {đường làng|nhà văn hóa}',
  'Trồng cây phân tán dọc {bờ kênh|đường trục xã} đầu xuân',
  'Tặng quà gia đình chính sách dịp {27/7|Tết Nguyên đán}',
  'Thành lập câu lạc bộ {dân ca|đọc sách} tại nhà văn hóa trung tâm',
  'Tiêm phòng vắc xin cho đàn gia súc {vụ xuân|vụ thu}',
  'Khơi thông cống rãnh, tổng vệ sinh {thứ Bảy hằng tuần|đầu tháng}',
  'Lắp đặt đèn đường năng lượng mặt trời tại {các ngõ|ngã ba chợ}',
  'Hỗ trợ hộ nghèo sửa nhà {dột nát|tạm}',
  'Diễn tập phương án phòng, chống {lũ quét|cháy rừng}',
  'Xây dựng sản phẩm OCOP {mật ong|chè shan|gạo nếp} của xã',
]

export const LOOK_ALIKES: readonly string[] = [
  'Theo dõi tình hình thi hành pháp luật về {an toàn giao thông|phòng, chống ma túy}',
  'Ban hành kế hoạch {diễn tập khu vực phòng thủ|phòng, chống thiên tai} năm 2026',
  'Kiểm tra việc chấp hành {vệ sinh an toàn thực phẩm tại chợ|quy định phòng cháy tại hộ kinh doanh}',
  'Bồi dưỡng kiến thức quốc phòng và an ninh cho {đối tượng 4|chức việc tôn giáo}',
  'Báo cáo định kỳ kết quả {giảm nghèo|xây dựng nông thôn mới}',
  'Công khai {quy hoạch sử dụng đất|danh sách hộ thoát nghèo}',
  'Khảo sát nhu cầu {học nghề|vay vốn} của người dân',
  'Xử lý phản ánh của người dân về {ô nhiễm từ trại lợn|tiếng ồn ban đêm}',
]

/** What clerks add to a task without asking for anything else. */
export const TAILS: readonly string[] = [
  ', phù hợp với điều kiện của địa phương',
  ' trên địa bàn xã {place}',
  ' theo chỉ đạo của tỉnh',
  ', bảo đảm đúng tiến độ',
  ' của UBND xã {place}',
]

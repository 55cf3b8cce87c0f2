/** A number as Vietnamese documents write it: `1.250`, `94,29`, `01`. */
export const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?'

/** Value of a number in Vietnamese style: the dot groups thousands, the comma opens the fraction; `90.5` is taken as it stands. */
export function valueOf(text: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text)) return Number(text.replace(/\./gu, '').replace(',', '.'))
  return Number(text.replace(',', '.'))
}

/** Nouns that are counted, as their unit is named; a longer one first. */
export const COUNTED =
  'thủ tục hành chính|thủ tục|hồ sơ|văn bản|nhiệm vụ|chỉ tiêu|người|tin,? bài|tin|bài(?: viết| tuyên truyền)?|chuyên mục|chuyên đề|cuộc|buổi|lớp|hội nghị|đợt|lượt người|lượt|lần(?:/(?:tháng|quý|tuần|năm))?|mô hình|sáng kiến|giải pháp|TTHC|dịch vụ công|dịch vụ|lĩnh vực|cơ quan|đơn vị|thôn|xã|hộ gia đình|hộ|doanh nghiệp|hợp tác xã|phiếu|phản ánh|kiến nghị|đơn|vụ việc|vụ|trường hợp|công chức|cán bộ|viên chức|đồng chí|điểm|bậc|hạng|ngày làm việc|ngày|giờ|báo cáo|kế hoạch|quyết định|nghị quyết|triệu đồng|tỷ đồng|nghìn đồng|đồng|tỷ|triệu|km|m2|m²|ha|con|tấn|sản phẩm|tài khoản|máy|thiết bị|bộ|chiếc|tổ|nhóm|đoàn|quy trình|khóa|học viên|chữ ký số|chứng thư số'.replace(
    / /gu,
    '\\s+',
  )

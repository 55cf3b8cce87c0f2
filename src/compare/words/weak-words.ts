/** Words of administrative Vietnamese that stand in tasks of any kind. Comma between words; a comma is no part of one. */
export const WEAK_WORDS = `
và, của, các, những, một, một số, cho, theo, trên, tại, trong, ngoài, với, về, đến, tới, từ, được, bị, là, có, để, do, bởi, bằng, nhằm, khi, sau, trước, cùng, cũng, như,
này, đó, ở, ra, vào, lên, xuống, nếu, mà, thì, còn, đã, đang, sẽ, không, phải, cần, hoặc, hay, giữa, qua, thông qua, trên cơ sở, đồng thời, đối với, gắn với, gắn, kết hợp, liên quan, có liên quan,
thuộc, phạm vi, trong phạm vi, địa bàn, trên địa bàn, địa phương, tại địa phương, cơ quan, đơn vị, cơ quan đơn vị, các cấp, các ngành, cấp, ngành, lĩnh vực, cấp xã, cấp huyện, cấp tỉnh, xã, phường, thị trấn, đặc khu,
tỉnh, huyện, thôn, bản, tổ dân phố, khu phố, ủy ban nhân dân, hội đồng nhân dân, ủy ban nhân dân xã, ủy ban nhân dân phường, ủy ban nhân dân tỉnh, ủy ban nhân dân huyện,
chủ tịch, chủ tịch ủy ban nhân dân, thủ tướng chính phủ, chính phủ, trung ương, bộ ngành, sở ngành, sở ban ngành, cấp trên, cấp có thẩm quyền, cơ quan có thẩm quyền, có thẩm quyền, thẩm quyền, thuộc thẩm quyền,
người đứng đầu, thủ trưởng, thực hiện, tổ chức thực hiện, triển khai, triển khai thực hiện, tổ chức triển khai, tổ chức triển khai thực hiện, tổ chức, tiến hành, thi hành, tiếp tục, tăng cường, nâng cao, đẩy mạnh,
phát huy, duy trì, củng cố, tập trung, chú trọng, quan tâm, chất lượng, hiệu quả, hiệu lực, nâng cao chất lượng, nâng cao hiệu quả, công tác, nhiệm vụ, nội dung, hoạt động, giải pháp, biện pháp, việc, vấn đề, tình hình,
kịp thời, đầy đủ, nghiêm, nghiêm túc, chặt chẽ, đúng, đúng quy định, theo quy định, quy định, quy định của pháp luật, theo quy định của pháp luật, bảo đảm, đảm bảo, phù hợp, thường xuyên, định kỳ, chủ động, tích cực,
đồng bộ, toàn diện, trọng tâm, trọng điểm, quyết liệt, có hiệu quả, thiết thực, cụ thể, chi tiết, rõ, xác định rõ, nhất là, đặc biệt, đặc biệt là, trong đó, bao gồm, gồm, tốt, đủ, mới, chung, riêng, khác, toàn, toàn bộ, tất cả, mọi, từng, mỗi,
năm, quý, tháng, ngày, tuần, hằng năm, hàng năm, hằng quý, hàng quý, hằng tháng, hàng tháng, giai đoạn, kỳ, đầu năm, cuối năm, tỷ lệ, tỉ lệ, đạt, tối thiểu, ít nhất, trở lên, dưới, tối đa, phấn đấu, hoàn thành, số, số lượng, lượt, lần, thứ,
mục tiêu, yêu cầu, chỉ đạo, phối hợp, chủ trì, tham mưu, phân công, giao, trách nhiệm, gửi, trình, làm, dùng, sử dụng, tạo, gây, đưa, nhà nước, quản lý nhà nước, quản lý, công việc, điều kiện, trường hợp, khả năng, tình trạng, hình thức, phương thức, theo hình thức,
nghị quyết, nghị định, thông tư, quyết định số, kế hoạch số, chỉ thị, công văn, kèm theo, ngày tháng, của mình, cấp mình, nơi, toàn xã, toàn tỉnh, toàn dân, mức, mức độ, gia, hơn, nữa, lại, cả, đều, vẫn, luôn
`

/** Kinds of papers, and what every office does with them. */
export const SOFT_WORDS = `
ban hành | xây dựng và ban hành | xây dựng ban hành | xây dựng | lập | soạn thảo | trình ban hành | phê duyệt | thông qua
kế hoạch | chương trình | phương án
báo cáo | tổng hợp báo cáo | báo cáo kết quả | báo cáo kết quả thực hiện | tổng hợp
kết quả | kết quả thực hiện
quyết định | văn bản | tờ trình | thông báo
đề án
danh mục | danh sách
hồ sơ
hệ thống
đổi mới | cải tiến
đề xuất | kiến nghị | tham mưu đề xuất
sửa đổi | bổ sung | sửa đổi bổ sung | điều chỉnh
hướng dẫn | đôn đốc | hướng dẫn đôn đốc
tham gia | huy động
kỹ năng
nghiệp vụ | chuyên môn | chuyên môn nghiệp vụ
kiến thức
mô hình
phong trào
công trình | dự án | tiểu dự án
chỉ tiêu | tiêu chí
hội nghị | buổi | cuộc | lớp
phát triển | cải thiện
theo dõi
áp dụng | vận hành
`

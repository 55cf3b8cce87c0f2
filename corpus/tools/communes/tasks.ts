/** The forty tasks of a made-up province’s plan, each with ways in which communes say it. `{a|b}` is a choice, `<T>` the target. */
import type { Bodies } from '../commune-plan.ts'

export type Body = keyof Bodies

/** `Q1`, `M9`, `D15.1`, `H2`, `year`, `always`, `P3M`. */
export type Due = string

export interface TaskTarget {
  /** Ways of saying it; `{v}` is the value. */
  readonly say: readonly string[]
  readonly comparator: '>=' | '>' | '='
  readonly value: number
  readonly metric: string
}

export interface TaskSpec {
  readonly task: string
  readonly as: readonly string[]
  readonly outputs: readonly string[]
  readonly lead: Body
  readonly support: readonly Body[]
  readonly due: Due
  readonly target?: TaskTarget
  /** The same as two tasks, the first with the first output, the second with the others. */
  readonly halves?: readonly [string, string]
}

export interface AnnexSpec {
  readonly title: string
  readonly tasks: readonly TaskSpec[]
}

const ALL: readonly Body[] = ['all', 'hamlets']

export const ANNEXES: readonly AnnexSpec[] = [
  {
    title: 'Chỉ đạo, điều hành',
    tasks: [
      {
        task: 'Ban hành Kế hoạch cải cách hành chính năm 2026 và phân công nhiệm vụ cụ thể cho từng cơ quan, đơn vị',
        as: [
          '{Xây dựng, ban hành|Tham mưu ban hành} kế hoạch cải cách hành chính năm 2026 của xã, {giao việc đến từng người|gắn trách nhiệm từng bộ phận}',
          'Kế hoạch cải cách hành chính năm 2026 được ban hành, phân công rõ {việc|nhiệm vụ} cho các bộ phận',
        ],
        outputs: ['Kế hoạch của UBND'],
        lead: 'interior',
        support: ALL,
        due: 'D20.1',
      },
      {
        task: 'Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026',
        as: [
          '{Xây dựng|Tham mưu} kế hoạch tuyên truyền về cải cách hành chính trong năm 2026',
          'Kế hoạch thông tin, tuyên truyền cải cách hành chính {của xã|năm 2026}',
        ],
        outputs: ['Kế hoạch tuyên truyền'],
        lead: 'culture',
        support: ['youth', 'hamlets'],
        due: 'M2',
      },
      {
        task: 'Kiểm tra việc thực hiện cải cách hành chính và kỷ cương, kỷ luật hành chính tại các đơn vị trực thuộc',
        as: [
          '{Tổ chức|Thành lập đoàn} kiểm tra cải cách hành chính, kỷ luật, kỷ cương {tại các phòng|của công chức}',
          'Tự kiểm tra kỷ luật, kỷ cương hành chính và kết quả cải cách hành chính ở từng {bộ phận|đơn vị}',
        ],
        outputs: ['Kế hoạch kiểm tra', 'Báo cáo kết quả kiểm tra'],
        lead: 'interior',
        support: ['office'],
        due: 'Q3',
        halves: [
          'Xây dựng kế hoạch kiểm tra cải cách hành chính, kỷ luật, kỷ cương hành chính',
          'Báo cáo kết quả kiểm tra cải cách hành chính, kỷ luật, kỷ cương tại các đơn vị',
        ],
      },
      {
        task: 'Đối thoại định kỳ giữa Chủ tịch UBND với người dân và doanh nghiệp trên địa bàn',
        as: [
          'Chủ tịch UBND {xã|} đối thoại với {Nhân dân|người dân}, doanh nghiệp, hộ kinh doanh',
          'Tổ chức hội nghị đối thoại của người đứng đầu UBND với người dân, doanh nghiệp',
        ],
        outputs: ['Thông báo kết luận đối thoại'],
        lead: 'office',
        support: ALL,
        due: 'H2',
      },
      {
        task: 'Thực hiện chế độ báo cáo cải cách hành chính định kỳ',
        as: [
          'Báo cáo định kỳ kết quả cải cách hành chính {về Sở Nội vụ|theo quy định}',
          'Tổng hợp, gửi báo cáo cải cách hành chính đúng hạn',
        ],
        outputs: ['Báo cáo cải cách hành chính'],
        lead: 'interior',
        support: ['all'],
        due: 'P3M',
      },
      {
        task: 'Tự đánh giá, chấm điểm Chỉ số cải cách hành chính của đơn vị',
        as: [
          'Tự chấm điểm, {nộp|gửi} tài liệu kiểm chứng Chỉ số cải cách hành chính',
          'Chấm điểm Chỉ số cải cách hành chính {của xã|năm 2026}, chuẩn bị tài liệu kiểm chứng',
        ],
        outputs: ['Bảng tự chấm điểm', 'Tài liệu kiểm chứng'],
        lead: 'interior',
        support: ['all'],
        due: 'D5.12',
      },
      {
        task: 'Phát động phong trào thi đua, khen thưởng sáng kiến về cải cách hành chính',
        as: [
          'Thi đua {sáng kiến|hiến kế} cải cách hành chính, khen thưởng {kịp thời tập thể, cá nhân|người có sáng kiến tốt}',
          'Khen thưởng tập thể, cá nhân có sáng kiến cải cách hành chính',
        ],
        outputs: ['Quyết định khen thưởng'],
        lead: 'interior',
        support: ['youth'],
        due: 'year',
      },
    ],
  },
  {
    title: 'Cải cách thể chế',
    tasks: [
      {
        task: 'Rà soát, hệ thống hóa văn bản quy phạm pháp luật do HĐND, UBND ban hành còn hiệu lực',
        as: [
          'Hệ thống hóa, rà soát {các|} văn bản quy phạm pháp luật của HĐND, UBND {xã|}',
          'Lập danh mục văn bản quy phạm pháp luật còn hiệu lực {qua rà soát, hệ thống hóa|sau khi rà soát}',
        ],
        outputs: ['Danh mục văn bản'],
        lead: 'justice',
        support: ['all'],
        due: 'D28.2',
      },
      {
        task: 'Theo dõi tình hình thi hành pháp luật về xử lý vi phạm hành chính',
        as: [
          'Theo dõi {việc|tình hình} thi hành pháp luật trong lĩnh vực xử lý vi phạm hành chính',
          'Nắm tình hình thi hành pháp luật về xử phạt, xử lý vi phạm hành chính trên địa bàn',
        ],
        outputs: ['Báo cáo theo dõi'],
        lead: 'justice',
        support: ['police'],
        due: 'M10',
      },
      {
        task: 'Theo dõi tình hình thi hành pháp luật về đất đai, môi trường',
        as: [
          'Theo dõi {việc|} thi hành pháp luật đất đai và bảo vệ môi trường',
          'Nắm tình hình chấp hành pháp luật trong quản lý đất đai, môi trường ở {thôn, xóm|cơ sở}',
        ],
        outputs: ['Báo cáo theo dõi'],
        lead: 'justice',
        support: ['land'],
        due: 'M9',
      },
      {
        task: 'Tổ chức phổ biến, giáo dục pháp luật cho cán bộ và Nhân dân',
        as: [
          'Phổ biến, giáo dục pháp luật {tại nhà văn hóa|trên loa truyền thanh} cho người dân và cán bộ',
          '{Mở|Tổ chức} hội nghị tuyên truyền, phổ biến pháp luật cho cán bộ, Nhân dân',
        ],
        outputs: ['Hội nghị phổ biến'],
        lead: 'justice',
        support: ['hamlets'],
        due: 'always',
      },
      {
        task: 'Củng cố các tổ hòa giải ở cơ sở; <T>',
        as: [
          'Kiện toàn tổ hòa giải {ở thôn, bản|cơ sở}, nâng kỹ năng hòa giải viên; <T>',
          'Nâng hiệu quả công tác hòa giải ở cơ sở; <T>',
        ],
        outputs: ['Quyết định kiện toàn tổ hòa giải'],
        lead: 'justice',
        support: ['hamlets'],
        due: 'M11',
        target: {
          say: ['tỷ lệ hòa giải thành đạt từ {v}% trở lên', 'ít nhất {v}% vụ việc hòa giải thành'],
          comparator: '>=',
          value: 80,
          metric: 'hòa giải thành',
        },
      },
      {
        task: 'Rà soát, đánh giá xã, phường đạt chuẩn tiếp cận pháp luật',
        as: ['Tự đánh giá {các tiêu chí|mức độ} đạt chuẩn tiếp cận pháp luật', 'Đánh giá chuẩn tiếp cận pháp luật của xã'],
        outputs: ['Hồ sơ đánh giá'],
        lead: 'justice',
        support: ['all'],
        due: 'D10.12',
      },
    ],
  },
  {
    title: 'Cải cách thủ tục hành chính',
    tasks: [
      {
        task: 'Niêm yết, công khai đầy đủ thủ tục hành chính tại bộ phận một cửa và trên Cổng Dịch vụ công',
        as: [
          'Công khai thủ tục hành chính {đầy đủ, kịp thời|} trên Cổng Dịch vụ công và nơi tiếp nhận hồ sơ',
          'Cập nhật, niêm yết thủ tục hành chính tại bộ phận một cửa, đăng trên Cổng Dịch vụ công',
        ],
        outputs: ['Danh mục niêm yết', 'Ảnh chụp Cổng Dịch vụ công'],
        lead: 'office',
        support: ['centre'],
        due: 'always',
        halves: ['Niêm yết thủ tục hành chính tại bộ phận một cửa', 'Công khai đầy đủ thủ tục hành chính trên Cổng Dịch vụ công'],
      },
      {
        task: 'Rà soát, đề xuất cắt giảm, đơn giản hóa thủ tục hành chính; <T>',
        as: [
          'Đề xuất đơn giản hóa thủ tục hành chính {qua rà soát|đang thực hiện}; <T>',
          'Kiến nghị cắt bỏ khâu, giấy tờ thừa trong thủ tục hành chính; <T>',
        ],
        outputs: ['Phương án đơn giản hóa'],
        lead: 'office',
        support: ['all'],
        due: 'Q2',
        target: {
          say: ['giảm tối thiểu {v}% thời gian giải quyết', 'thời gian giải quyết giảm ít nhất {v}%'],
          comparator: '>=',
          value: 30,
          metric: 'thời gian giải quyết',
        },
      },
      {
        task: 'Giải quyết hồ sơ thủ tục hành chính đúng hạn; <T>',
        as: [
          'Bảo đảm hồ sơ thủ tục hành chính được giải quyết {trước hạn và đúng hạn|đúng hẹn}; <T>',
          'Không để hồ sơ thủ tục hành chính quá hạn; <T>',
        ],
        outputs: ['Báo cáo kết quả giải quyết hồ sơ'],
        lead: 'centre',
        support: ['all'],
        due: 'always',
        target: {
          say: ['trên {v}% hồ sơ đúng hạn', 'tỷ lệ hồ sơ đúng hạn đạt trên {v}%'],
          comparator: '>',
          value: 98,
          metric: 'hồ sơ đúng hạn',
        },
      },
      {
        task: 'Tiếp nhận hồ sơ thủ tục hành chính không phụ thuộc địa giới hành chính',
        as: [
          'Thực hiện tiếp nhận, trả kết quả thủ tục hành chính phi địa giới {trong tỉnh|}',
          'Người dân được nộp hồ sơ ở bất kỳ xã, phường nào, không phụ thuộc địa giới hành chính',
        ],
        outputs: ['Báo cáo kết quả'],
        lead: 'centre',
        support: ['office'],
        due: 'D30.6',
      },
      {
        task: 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính; <T>',
        as: [
          '{Thực hiện số hóa|Quét, số hóa} kết quả và hồ sơ giải quyết thủ tục hành chính; <T>',
          'Hồ sơ, kết quả thủ tục hành chính được số hóa để tái sử dụng; <T>',
        ],
        outputs: ['Báo cáo số hóa'],
        lead: 'centre',
        support: ['culture'],
        due: 'P1M',
        target: {
          say: ['tỷ lệ số hóa đạt trên {v}%', 'trên {v}% hồ sơ được số hóa'],
          comparator: '>',
          value: 90,
          metric: 'số hóa',
        },
      },
      {
        task: 'Số hóa sổ hộ tịch, tài liệu lưu trữ của các xã trước sắp xếp',
        as: [
          '{Làm sạch, số hóa|Số hóa} sổ hộ tịch và tài liệu lưu trữ của xã cũ',
          'Đưa sổ hộ tịch, hồ sơ lưu trữ giấy trước sắp xếp vào cơ sở dữ liệu số hóa',
        ],
        outputs: ['Cơ sở dữ liệu hộ tịch'],
        lead: 'office',
        support: ['police'],
        due: 'M11',
      },
      {
        task: 'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
        as: [
          'Xử lý {kịp thời|đúng hạn} phản ánh, kiến nghị của tổ chức, cá nhân về quy định hành chính',
          'Trả lời, công khai kết quả xử lý kiến nghị, phản ánh quy định hành chính',
        ],
        outputs: ['Văn bản trả lời'],
        lead: 'office',
        support: ['all'],
        due: 'always',
      },
      {
        task: 'Khảo sát mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính',
        as: [
          'Lấy phiếu {đánh giá|khảo sát} sự hài lòng của người dân khi {giải quyết thủ tục|đến làm việc với cơ quan hành chính}',
          'Đo lường sự hài lòng của tổ chức, người dân về phục vụ hành chính',
        ],
        outputs: ['Kế hoạch khảo sát', 'Báo cáo kết quả khảo sát'],
        lead: 'interior',
        support: ['centre'],
        due: 'D15.11',
        halves: [
          'Xây dựng kế hoạch khảo sát mức độ hài lòng của người dân, tổ chức',
          'Tổng hợp, báo cáo kết quả khảo sát mức độ hài lòng của người dân đối với cơ quan hành chính',
        ],
      },
    ],
  },
  {
    title: 'Tổ chức bộ máy và chế độ công vụ',
    tasks: [
      {
        task: 'Sửa đổi, bổ sung quy chế làm việc của UBND',
        as: ['Ban hành quy chế làm việc {sửa đổi|mới} của UBND xã', 'Hoàn thiện, bổ sung quy chế làm việc UBND {nhiệm kỳ mới|}'],
        outputs: ['Quyết định ban hành quy chế'],
        lead: 'office',
        support: ['all'],
        due: 'M3',
      },
      {
        task: 'Xây dựng đề án vị trí việc làm và cơ cấu ngạch công chức',
        as: [
          'Hoàn thiện đề án vị trí việc làm, cơ cấu {ngạch|} công chức {của xã|sau sắp xếp}',
          'Đề án vị trí việc làm và ngạch công chức được {trình duyệt|rà soát, hoàn thiện}',
        ],
        outputs: ['Đề án được duyệt'],
        lead: 'interior',
        support: ['all'],
        due: 'Q2',
      },
      {
        task: 'Bồi dưỡng kỹ năng số, kỹ năng giao tiếp cho công chức',
        as: [
          'Tập huấn kỹ năng giao tiếp, kỹ năng số cho {đội ngũ|} công chức xã',
          'Cử công chức {tham gia|dự} lớp bồi dưỡng kỹ năng số và kỹ năng giao tiếp',
        ],
        outputs: ['Kế hoạch bồi dưỡng', 'Danh sách công chức được bồi dưỡng'],
        lead: 'interior',
        support: ['culture'],
        due: 'M8',
        halves: ['Bồi dưỡng kỹ năng giao tiếp cho công chức bộ phận một cửa', 'Bồi dưỡng kỹ năng số cho công chức'],
      },
      {
        task: 'Bồi dưỡng nghiệp vụ cho người hoạt động không chuyên trách ở thôn, tổ dân phố',
        as: [
          'Tập huấn nghiệp vụ cho cán bộ không chuyên trách {thôn, xóm|ở thôn, tổ dân phố}',
          'Mở lớp nghiệp vụ cho trưởng thôn, người hoạt động không chuyên trách',
        ],
        outputs: ['Báo cáo kết quả tập huấn'],
        lead: 'interior',
        support: ['hamlets'],
        due: 'M10',
      },
      {
        task: 'Đánh giá, xếp loại chất lượng công chức gắn với kết quả công việc',
        as: [
          'Xếp loại, đánh giá công chức theo {sản phẩm|kết quả} công việc {cuối năm|hằng năm}',
          'Công chức được đánh giá, xếp loại {công khai|} trên cơ sở kết quả công việc',
        ],
        outputs: ['Quyết định xếp loại'],
        lead: 'interior',
        support: ['all'],
        due: 'D20.12',
      },
      {
        task: 'Chuyển đổi vị trí công tác theo định kỳ đối với công chức',
        as: [
          'Thực hiện chuyển đổi vị trí công tác {theo quy định phòng, chống tham nhũng|của công chức}',
          'Định kỳ đổi vị trí công tác công chức {tài chính, địa chính|}',
        ],
        outputs: ['Kế hoạch chuyển đổi vị trí'],
        lead: 'interior',
        support: ['economy'],
        due: 'M4',
      },
      {
        task: 'Sắp xếp, kiện toàn thôn, tổ dân phố sau khi nhập đơn vị hành chính',
        as: [
          'Kiện toàn, sắp xếp lại thôn, tổ dân phố {cho phù hợp quy mô|sau nhập xã}',
          'Đề án sắp xếp thôn, tổ dân phố {của xã mới|}',
        ],
        outputs: ['Đề án sắp xếp'],
        lead: 'interior',
        support: ['hamlets'],
        due: 'Q3',
      },
    ],
  },
  {
    title: 'Cải cách tài chính công',
    tasks: [
      {
        task: 'Công khai dự toán, quyết toán ngân sách',
        as: [
          'Công khai ngân sách: dự toán {đầu năm|}, quyết toán {|năm trước}',
          'Niêm yết công khai quyết toán, dự toán ngân sách xã',
        ],
        outputs: ['Quyết định công khai'],
        lead: 'economy',
        support: ['all'],
        due: 'Q1',
      },
      {
        task: 'Giải ngân vốn đầu tư công; <T>',
        as: [
          'Đẩy nhanh tiến độ giải ngân {kế hoạch|} vốn đầu tư công; <T>',
          'Đôn đốc giải ngân vốn đầu tư công {được giao|}; <T>',
        ],
        outputs: ['Báo cáo giải ngân'],
        lead: 'economy',
        support: ['all'],
        due: 'D31.12',
        target: {
          say: ['đạt trên {v}% kế hoạch vốn', 'tỷ lệ giải ngân trên {v}%'],
          comparator: '>',
          value: 95,
          metric: 'kế hoạch vốn',
        },
      },
      {
        task: 'Sử dụng, xử lý trụ sở, tài sản công dôi dư sau sắp xếp',
        as: [
          'Xử lý tài sản công, trụ sở dôi dư {sau sắp xếp|của các xã cũ}',
          'Lập phương án sử dụng trụ sở, tài sản công không còn dùng đến sau sắp xếp',
        ],
        outputs: ['Phương án xử lý'],
        lead: 'economy',
        support: ['office'],
        due: 'Q4',
      },
      {
        task: 'Thực hiện cơ chế tự chủ, tự chịu trách nhiệm về biên chế và kinh phí',
        as: [
          'Thực hiện tự chủ {về|} kinh phí, biên chế {tại các đơn vị|}',
          'Xây dựng quy chế chi tiêu nội bộ, thực hiện tự chủ biên chế, kinh phí',
        ],
        outputs: ['Quy chế chi tiêu nội bộ'],
        lead: 'economy',
        support: ['all'],
        due: 'D31.1',
      },
    ],
  },
  {
    title: 'Chính quyền số',
    tasks: [
      {
        task: 'Ban hành Kế hoạch chuyển đổi số năm 2026',
        as: ['Xây dựng kế hoạch chuyển đổi số {của xã|} năm 2026', 'Kế hoạch chuyển đổi số năm 2026 {được ban hành|của UBND xã}'],
        outputs: ['Kế hoạch chuyển đổi số'],
        lead: 'culture',
        support: ['all'],
        due: 'M2',
      },
      {
        task: 'Cung cấp dịch vụ công trực tuyến; <T>',
        as: [
          'Đẩy mạnh {tiếp nhận hồ sơ|sử dụng} dịch vụ công trực tuyến; <T>',
          'Hướng dẫn người dân nộp hồ sơ qua dịch vụ công trực tuyến; <T>',
        ],
        outputs: ['Báo cáo kết quả'],
        lead: 'centre',
        support: ['youth'],
        due: 'year',
        target: {
          say: ['tối thiểu {v}% hồ sơ nộp trực tuyến', 'tỷ lệ hồ sơ trực tuyến đạt ít nhất {v}%'],
          comparator: '>=',
          value: 75,
          metric: 'hồ sơ trực tuyến',
        },
      },
      {
        task: 'Thanh toán trực tuyến phí, lệ phí giải quyết thủ tục hành chính',
        as: [
          'Thu phí, lệ phí thủ tục hành chính bằng {hình thức|} thanh toán trực tuyến',
          'Vận động người dân thanh toán phí, lệ phí không dùng tiền mặt khi làm thủ tục hành chính',
        ],
        outputs: ['Báo cáo thu phí trực tuyến'],
        lead: 'centre',
        support: ['economy'],
        due: 'P3M',
      },
      {
        task: 'Bảo đảm an toàn thông tin mạng cho hệ thống thông tin của cơ quan',
        as: [
          'Bảo đảm an toàn, an ninh thông tin mạng {các hệ thống thông tin|tại xã}',
          'Hệ thống thông tin của cơ quan được bảo đảm an toàn {thông tin|} mạng',
        ],
        outputs: ['Phương án bảo đảm an toàn thông tin'],
        lead: 'police',
        support: ['culture'],
        due: 'Q2',
      },
      {
        task: 'Phát triển Tổ công nghệ số cộng đồng, phổ cập kỹ năng số cho người dân',
        as: [
          'Tổ công nghệ số cộng đồng hướng dẫn, phổ cập kỹ năng số cho {bà con|người dân}',
          'Phổ cập kỹ năng số cho người dân {thông qua|bằng} Tổ công nghệ số cộng đồng',
        ],
        outputs: ['Báo cáo hoạt động của Tổ công nghệ số cộng đồng'],
        lead: 'culture',
        support: ['youth', 'hamlets'],
        due: 'M10',
      },
      {
        task: 'Duy trì, nâng cấp hệ thống họp trực tuyến',
        as: [
          '{Bảo trì|Duy trì hoạt động}, nâng cấp hệ thống họp trực tuyến của xã',
          'Bổ sung thiết bị, duy trì phòng họp trực tuyến',
        ],
        outputs: ['Biên bản nghiệm thu'],
        lead: 'culture',
        support: ['office'],
        due: 'year',
      },
      {
        task: 'Vận hành Trang thông tin điện tử của xã, phường',
        as: [
          'Duy trì, cập nhật tin bài trên Trang thông tin điện tử của xã',
          'Nâng chất lượng Trang thông tin điện tử {|, đăng tin đều đặn}',
        ],
        outputs: ['Trang thông tin điện tử'],
        lead: 'culture',
        support: ['all'],
        due: 'always',
      },
      {
        task: 'Sử dụng chữ ký số, trao đổi văn bản điện tử trên môi trường mạng',
        as: [
          'Trao đổi, ký số văn bản điện tử {trên môi trường mạng|hoàn toàn qua mạng}',
          'Văn bản điện tử được ký số và gửi, nhận trên môi trường mạng',
        ],
        outputs: ['Báo cáo sử dụng chữ ký số'],
        lead: 'office',
        support: ['all'],
        due: 'always',
      },
    ],
  },
]

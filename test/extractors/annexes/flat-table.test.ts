import { describe, expect, it } from 'vitest'
import { readFlatTable } from '../../../extractors/annexes/flat-table.ts'
import { looksLikeDeadline } from '../../../extractors/deadlines/deadlines.ts'
import { looksLikeUnit } from '../../../extractors/units/units.ts'
import { linesOf } from '../made-up-document.ts'

type Cells = Partial<Record<'group' | 'task' | 'output' | 'lead' | 'support' | 'deadline' | 'note', string>>

/** Rows as `number → cells`, the paragraphs of a cell joined by ` / `. */
function read(text: string): Record<string, Cells> {
  const flat = readFlatTable(linesOf(text.trim()), { deadline: looksLikeDeadline, unit: looksLikeUnit })
  return Object.fromEntries(
    (flat?.rows ?? []).map(({ no, group, cells }) => [
      no ?? '-',
      {
        ...(group === null ? {} : { group }),
        ...Object.fromEntries(
          Object.entries(cells).map(([role, paragraphs]) => [role, paragraphs?.map((p) => p.text).join(' / ')]),
        ),
      },
    ]),
  )
}

describe('readFlatTable', () => {
  it('reads five columns without bullets', () => {
    expect(
      read(`
TT
Nội dung
Sản phẩm
Chủ trì
Phối hợp
Thời gian
1
Xây dựng kế hoạch kiểm tra công tác
cải cách hành chính năm 2031
Kế hoạch kiểm tra
Công chức Tư pháp
Văn phòng UBND xã
Quý I/2031
2
Rà soát, đơn giản hóa thủ tục hành
chính thuộc thẩm quyền của xã
Báo cáo rà soát
Văn phòng UBND xã
Công chức Tư pháp
Tháng 6/2031
3
Tổ chức hội nghị tập huấn nghiệp vụ
cho cán bộ, công chức của xã
Hội nghị tập huấn
Văn phòng UBND xã
Các cơ quan, đơn vị liên quan
Quý II/2031
4
Tuyên truyền trên hệ thống truyền
thanh của xã và các thôn
Tin, bài tuyên truyền
Công chức Văn hóa
Các thôn
Thường xuyên
`),
    ).toEqual({
      1: {
        task: 'Xây dựng kế hoạch kiểm tra công tác cải cách hành chính năm 2031',
        output: 'Kế hoạch kiểm tra',
        lead: 'Công chức Tư pháp',
        support: 'Văn phòng UBND xã',
        deadline: 'Quý I/2031',
      },
      2: {
        task: 'Rà soát, đơn giản hóa thủ tục hành chính thuộc thẩm quyền của xã',
        output: 'Báo cáo rà soát',
        lead: 'Văn phòng UBND xã',
        support: 'Công chức Tư pháp',
        deadline: 'Tháng 6/2031',
      },
      3: {
        task: 'Tổ chức hội nghị tập huấn nghiệp vụ cho cán bộ, công chức của xã',
        output: 'Hội nghị tập huấn',
        lead: 'Văn phòng UBND xã',
        support: 'Các cơ quan, đơn vị liên quan',
        deadline: 'Quý II/2031',
      },
      4: {
        task: 'Tuyên truyền trên hệ thống truyền thanh của xã và các thôn',
        output: 'Tin, bài tuyên truyền',
        lead: 'Công chức Văn hóa',
        support: 'Các thôn',
        deadline: 'Thường xuyên',
      },
    })
  })

  it('reads columns in another order, the deadline before the lead', () => {
    expect(
      read(`
STT Nhiệm vụ Thời gian thực hiện Đơn vị chủ trì Đơn vị phối hợp
1 Ban hành kế hoạch truyền thông về
chuyển đổi số
Quý I/2031
Phòng Văn hóa - Xã hội
Văn phòng HĐND và UBND
2 Kiểm tra việc tiếp nhận, giải quyết
hồ sơ tại Bộ phận Một cửa
Thường xuyên
Văn phòng HĐND và UBND
Các phòng, ban chuyên môn
3 Tổng hợp, báo cáo kết quả thực hiện
Trước ngày 30/11/2031
Văn phòng HĐND và UBND
Phòng Văn hóa - Xã hội
`),
    ).toEqual({
      1: {
        task: 'Ban hành kế hoạch truyền thông về chuyển đổi số',
        deadline: 'Quý I/2031',
        lead: 'Phòng Văn hóa - Xã hội',
        support: 'Văn phòng HĐND và UBND',
      },
      2: {
        task: 'Kiểm tra việc tiếp nhận, giải quyết hồ sơ tại Bộ phận Một cửa',
        deadline: 'Thường xuyên',
        lead: 'Văn phòng HĐND và UBND',
        support: 'Các phòng, ban chuyên môn',
      },
      3: {
        task: 'Tổng hợp, báo cáo kết quả thực hiện',
        deadline: 'Trước ngày 30/11/2031',
        lead: 'Văn phòng HĐND và UBND',
        support: 'Phòng Văn hóa - Xã hội',
      },
    })
  })

  it('reads bulleted lists of products and units', () => {
    expect(
      read(`
TT
Nội dung
Sản phẩm
Chủ trì
Phối hợp
Thời gian
1
Theo dõi tình hình thi hành pháp luật
trên địa bàn xã
- Kế hoạch theo dõi;
- Báo cáo kết quả theo
dõi
- Công chức Tư pháp
- Công an xã
- Ban Chỉ huy Quân sự xã
- Quý I/2031
- Tháng 11/2031
2
Kiểm tra, rà soát văn bản của Hội đồng
nhân dân, Ủy ban nhân dân xã
- Kế hoạch rà soát;
- Báo cáo kết quả rà
soát
- Công chức Tư pháp
- Văn phòng UBND xã
- Công an xã
- Quý I/2031
- Tháng 12/2031
`),
    ).toMatchObject({
      1: {
        task: 'Theo dõi tình hình thi hành pháp luật trên địa bàn xã',
        output: '- Kế hoạch theo dõi; / - Báo cáo kết quả theo dõi',
        deadline: '- Quý I/2031 / - Tháng 11/2031',
      },
      2: {
        task: 'Kiểm tra, rà soát văn bản của Hội đồng nhân dân, Ủy ban nhân dân xã',
        output: '- Kế hoạch rà soát; / - Báo cáo kết quả rà soát',
        deadline: '- Quý I/2031 / - Tháng 12/2031',
      },
    })
  })

  it('cuts lines that cells share', () => {
    expect(
      read(`
TT Nội dung Sản phẩm Chủ trì Thời gian
1 Xây dựng kế hoạch kiểm tra cải cách hành chính Kế hoạch Công chức Tư pháp Quý I/2031
2 Rà soát thủ tục hành chính Báo cáo Văn phòng UBND xã Tháng 6/2031
3 Đánh giá mức độ hài lòng của người dân Báo cáo Văn phòng UBND xã Quý IV/2031
`),
    ).toEqual({
      1: {
        task: 'Xây dựng kế hoạch kiểm tra cải cách hành chính',
        output: 'Kế hoạch',
        lead: 'Công chức Tư pháp',
        deadline: 'Quý I/2031',
      },
      2: { task: 'Rà soát thủ tục hành chính', output: 'Báo cáo', lead: 'Văn phòng UBND xã', deadline: 'Tháng 6/2031' },
      3: {
        task: 'Đánh giá mức độ hài lòng của người dân',
        output: 'Báo cáo',
        lead: 'Văn phòng UBND xã',
        deadline: 'Quý IV/2031',
      },
    })
  })

  it('drops a header that a new page repeats inside a row', () => {
    expect(
      read(`
TT
Nội dung
Chủ trì
Thời gian
1
Xây dựng kế hoạch kiểm tra công tác
\fTT
Nội dung
Chủ trì
Thời gian
cải cách hành chính
Công chức Tư pháp
Quý I/2031
2
Rà soát thủ tục hành chính
Văn phòng UBND xã
Tháng 6/2031
`),
    ).toEqual({
      1: { task: 'Xây dựng kế hoạch kiểm tra công tác cải cách hành chính', lead: 'Công chức Tư pháp', deadline: 'Quý I/2031' },
      2: { task: 'Rà soát thủ tục hành chính', lead: 'Văn phòng UBND xã', deadline: 'Tháng 6/2031' },
    })
  })

  it('takes columns up again behind a page break', () => {
    expect(
      read(`
TT
Nội dung
Chủ trì
Thời gian
1
Rà soát thủ tục hành chính thuộc
thẩm quyền giải quyết
Văn phòng UBND xã
Tháng 6/2031
\fcủa Ủy ban nhân dân xã
2
Kiểm tra công tác cải cách hành chính
Công chức Tư pháp
Quý I/2031
3
Tổ chức tập huấn nghiệp vụ
Công chức Tư pháp
Quý II/2031
`)[1],
    ).toEqual({
      task: 'Rà soát thủ tục hành chính thuộc thẩm quyền giải quyết của Ủy ban nhân dân xã',
      lead: 'Văn phòng UBND xã',
      deadline: 'Tháng 6/2031',
    })
  })

  it('carries groups onto their rows', () => {
    expect(
      Object.values(
        read(`
TT
Nội dung
Chủ trì
Thời gian
I
CẢI CÁCH THỂ CHẾ
1
Rà soát văn bản
Công chức Tư pháp
Quý I/2031
II
CẢI CÁCH THỦ TỤC
2
Rà soát thủ tục
Văn phòng UBND xã
Quý II/2031
`),
      ).map((row) => row.group),
    ).toEqual(['I. CẢI CÁCH THỂ CHẾ', 'II. CẢI CÁCH THỦ TỤC'])
  })

  it('reads the same rows where lines wrap elsewhere', () => {
    const wide = read(`
TT Nội dung Sản phẩm Chủ trì Thời gian
1
Tổ chức đối thoại với người dân, doanh nghiệp về thủ tục hành chính
Biên bản đối thoại
Văn phòng HĐND và UBND xã
Trước ngày 30/9/2031
2
Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính của công chức
Báo cáo kiểm tra
Phòng Văn hóa - Xã hội
Quý III/2031
`)
    const narrow = read(`
TT Nội dung Sản phẩm Chủ trì Thời gian
1
Tổ chức đối thoại với
người dân, doanh nghiệp
về thủ tục hành chính
Biên bản đối
thoại
Văn phòng
HĐND và
UBND xã
Trước ngày
30/9/2031
2
Kiểm tra việc chấp hành
kỷ luật, kỷ cương hành
chính của công chức
Báo cáo
kiểm tra
Phòng Văn
hóa - Xã hội
Quý III/2031
`)
    expect(wide[1]).toEqual({
      task: 'Tổ chức đối thoại với người dân, doanh nghiệp về thủ tục hành chính',
      output: 'Biên bản đối thoại',
      lead: 'Văn phòng HĐND và UBND xã',
      deadline: 'Trước ngày 30/9/2031',
    })
    expect(narrow).toEqual(wide)
  })

  it('reads events and periods in the column of times', () => {
    expect(
      read(`
TT
Nội dung
Chủ trì
Thời gian
1
Triển khai bộ chỉ số cải cách hành chính
Văn phòng UBND xã
Ngay sau khi có hướng dẫn
của tỉnh
2
Báo cáo công tác cải cách hành chính
Văn phòng UBND xã
Hằng quý, 6 tháng, năm
3
Cập nhật cơ sở dữ liệu cán bộ, công chức
Văn phòng UBND xã
Theo yêu cầu của cấp trên
`),
    ).toEqual({
      1: {
        task: 'Triển khai bộ chỉ số cải cách hành chính',
        lead: 'Văn phòng UBND xã',
        deadline: 'Ngay sau khi có hướng dẫn của tỉnh',
      },
      2: { task: 'Báo cáo công tác cải cách hành chính', lead: 'Văn phòng UBND xã', deadline: 'Hằng quý, 6 tháng, năm' },
      3: { task: 'Cập nhật cơ sở dữ liệu cán bộ, công chức', lead: 'Văn phòng UBND xã', deadline: 'Theo yêu cầu của cấp trên' },
    })
  })

  it('reads rows that no number opens', () => {
    const rows = read(`
Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp
Thời gian hoàn
thành
Kết quả
Nâng cấp đường trục thôn và điện chiếu sáng
công cộng
Phòng Văn hóa - Xã
hội
Hội Liên hiệp Phụ nữ
xã
Thường xuyên Báo cáo kết quả
Trồng hoa hai bên đường liên thôn
Công an xã Đoàn Thanh niên xã Quý II/2031 Kế hoạch
Vận động Nhân dân hiến đất làm đường giao
thông nội đồng
Phòng Kinh tế
- Các hội, đoàn thể
- Công an xã
Chậm nhất ngày
20/11/2031
Báo cáo kết quả
`)
    expect(Object.keys(rows)).toEqual(['-'])
    const flat = readFlatTable(
      linesOf(
        'Nhiệm vụ Cơ quan chủ trì Thời gian\nRà soát hộ nghèo\nPhòng Kinh tế Quý I/2031\nCập nhật số liệu\nCông an xã Hằng tháng',
      ),
      { deadline: looksLikeDeadline, unit: looksLikeUnit },
    )
    expect(
      flat?.rows.map(({ no, cells }) => [no, cells.task?.[0]?.text, cells.lead?.[0]?.text, cells.deadline?.[0]?.text]),
    ).toEqual([
      [null, 'Rà soát hộ nghèo', 'Phòng Kinh tế', 'Quý I/2031'],
      [null, 'Cập nhật số liệu', 'Công an xã', 'Hằng tháng'],
    ])
    expect(rows['-']).toEqual({
      task: 'Vận động Nhân dân hiến đất làm đường giao thông nội đồng',
      lead: 'Phòng Kinh tế',
      support: '- Các hội, đoàn thể / - Công an xã',
      deadline: 'Chậm nhất ngày 20/11/2031',
      output: 'Báo cáo kết quả',
    })
  })

  it('reads numbered tasks under a header without a column for the numbers', () => {
    const rows = read(`
Nhiệm vụ, giải pháp Đơn vị chủ trì Thời hạn
1. Rà soát hộ nghèo trên địa bàn
Phòng Kinh tế Quý I/2031
2. Cập nhật số liệu hộ nghèo
Công an xã Hằng tháng
3. Tổng kết công tác giảm nghèo
Phòng Kinh tế Tháng 12/2031
`)
    expect(Object.keys(rows)).toEqual(['1', '2', '3'])
    expect(rows['2']).toEqual({ task: 'Cập nhật số liệu hộ nghèo', lead: 'Công an xã', deadline: 'Hằng tháng' })
  })

  it('gives a list with bullets a cell of its own beside one thing without', () => {
    const rows = read(`
TT Nội dung Chủ trì Phối hợp Thời hạn
1 Kiểm tra công tác phòng cháy
Trạm Y tế
- Trường THCS xã
- Đoàn Thanh niên xã
Chậm nhất ngày
20/11/2031
2 Diễn tập phòng thủ dân sự
- Công an xã
- Phòng Kinh tế
Hội Nông dân xã Đến hết ngày
15/10/2031
`)
    expect(rows['1']).toMatchObject({
      lead: 'Trạm Y tế',
      support: '- Trường THCS xã / - Đoàn Thanh niên xã',
      deadline: 'Chậm nhất ngày 20/11/2031',
    })
    expect(rows['2']).toMatchObject({
      lead: '- Công an xã / - Phòng Kinh tế',
      support: 'Hội Nông dân xã',
      deadline: 'Đến hết ngày 15/10/2031',
    })
  })

  it('keeps the bullets that a task introduces', () => {
    const rows = read(`
TT Nội dung Chủ trì Thời hạn
1 Nâng cao chất lượng công vụ, trong đó:
- Sắp xếp lại bộ phận tiếp nhận;
- Bố trí chỗ ngồi cho người dân;
- Công an xã
- Phòng Kinh tế
Quý I/2031
2 Tổng kết Phòng Kinh tế Tháng 12/2031
`)
    expect(rows['1']).toMatchObject({
      task: 'Nâng cao chất lượng công vụ, trong đó: / - Sắp xếp lại bộ phận tiếp nhận; / - Bố trí chỗ ngồi cho người dân;',
      lead: '- Công an xã / - Phòng Kinh tế',
    })
  })

  it('parts a lead or a time from the task behind it on the line', () => {
    const rows = read(`
TT Bộ phận chủ trì Hoạt động Kết quả Thời gian thực hiện
1 Các thôn Kiểm tra an toàn thực phẩm tại bếp ăn
tập thể
Kế hoạch Hằng tháng
2 Phòng Kinh tế, Trạm
Y tế
Tiêm chủng mở rộng cho trẻ em
Báo cáo kết quả Quý II/2031
`)
    expect(rows['1']).toEqual({
      lead: 'Các thôn',
      task: 'Kiểm tra an toàn thực phẩm tại bếp ăn tập thể',
      output: 'Kế hoạch',
      deadline: 'Hằng tháng',
    })
    expect(rows['2']).toMatchObject({ lead: 'Phòng Kinh tế, Trạm Y tế', task: 'Tiêm chủng mở rộng cho trẻ em' })
  })

  it('parts the list of a task from the unit under it', () => {
    const rows = read(`
TT Nội dung Chủ trì Phối hợp Thời hạn
1 Kiện toàn Ban Chỉ huy và phân công:
- Diễn tập ứng phó tình huống;
- Lắp đặt biển cảnh báo tại bến đò;
Hội Liên hiệp Phụ nữ
xã
- Các thôn
- Phòng Kinh tế
Hằng quý
2 Tổng kết Phòng Kinh tế Các thôn Tháng 12/2031
`)
    expect(rows['1']).toEqual({
      task: 'Kiện toàn Ban Chỉ huy và phân công: / - Diễn tập ứng phó tình huống; / - Lắp đặt biển cảnh báo tại bến đò;',
      lead: 'Hội Liên hiệp Phụ nữ xã',
      support: '- Các thôn / - Phòng Kinh tế',
      deadline: 'Hằng quý',
    })
  })

  it('gives persons the column of those who follow the task', () => {
    const rows = read(`
TT Nội dung Chủ trì Phối hợp Theo dõi Thời hạn
1 Rà soát hộ nghèo Phòng Kinh tế Các thôn Phó Chủ tịch UBND xã Quý I/2031
2 Cập nhật số liệu Công an xã Trạm Y tế Chủ tịch UBND xã Hằng tháng
`) as Record<string, Record<string, string>>
    expect(rows['1']).toMatchObject({ support: 'Các thôn', monitor: 'Phó Chủ tịch UBND xã', deadline: 'Quý I/2031' })
    expect(rows['2']).toMatchObject({ support: 'Trạm Y tế', monitor: 'Chủ tịch UBND xã' })
  })

  it('lets what is merged down stand in each row', () => {
    const rows = read(`
TT Nội dung Chủ trì Thời hạn
1 Rà soát hộ nghèo trên địa bàn Phòng Kinh tế Quý I/2031
2 Cập nhật số liệu hộ nghèo Hằng tháng
3 Sửa chữa nhà ở cho hộ nghèo Hằng quý
4 Tập huấn nghiệp vụ cho cán bộ Công an xã Tháng 6/2031
5 Tổng kết công tác giảm nghèo Công an xã Tháng 12/2031
`)
    expect([1, 2, 3, 4, 5].map((no) => rows[no]?.lead)).toEqual([
      'Phòng Kinh tế',
      'Phòng Kinh tế',
      'Phòng Kinh tế',
      'Công an xã',
      'Công an xã',
    ])
  })

  it('finds a number that stands behind the last line of the row above', () => {
    const rows = read(`
TT Nội dung Thời gian Đơn vị đầu mối
1
Rà soát hộ nghèo trên địa bàn
Khi có yêu cầu Trung tâm Phục vụ hành
chính công xã 2
Dự trữ lương thực, thuốc men
Hằng năm Công an xã
3
Tổng kết công tác phòng, chống thiên tai
Tháng 12/2031 Phòng Kinh tế
`)
    expect(rows['1']?.lead).toBe('Trung tâm Phục vụ hành chính công xã')
    expect(rows['2']).toEqual({ task: 'Dự trữ lương thực, thuốc men', deadline: 'Hằng năm', lead: 'Công an xã' })
  })

  it('opens a row with a number before a period', () => {
    const rows = read(`
TT Thời gian Nội dung Chủ trì
1 Hằng quý Rà soát hộ nghèo Phòng Kinh tế
2 6 tháng cuối năm Kiểm tra công vụ Công an xã
3 Tháng 12/2031 Tổng kết phong trào Phòng Kinh tế
`)
    expect(Object.keys(rows)).toEqual(['1', '2', '3'])
    expect(rows['2']).toMatchObject({ lead: 'Công an xã' })
  })

  it('keeps a name whole whose second part looks like a unit', () => {
    const rows = read(`
TT Nội dung Chủ trì Phối hợp Thời hạn
1 Giám sát việc cấp thẻ bảo hiểm
Ủy ban Mặt trận Tổ quốc
Việt Nam xã
Các xóm Quý I/2031
2 Tổng kết Công an xã Các xóm Quý II/2031
`)
    expect(rows['1']).toMatchObject({ lead: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', support: 'Các xóm' })
  })

  it('keeps the lines above the header as the rest of the title, and nothing where there is no table', () => {
    const hints = { deadline: looksLikeDeadline, unit: looksLikeUnit }
    const flat = readFlatTable(
      linesOf('DANH MỤC NHIỆM VỤ\nNĂM 2031\nTT Nội dung Chủ trì Thời gian\n1 Họp Công an xã Quý I'),
      hints,
    )
    expect(flat?.title).toBe('DANH MỤC NHIỆM VỤ NĂM 2031')
    expect(readFlatTable(linesOf('1. Rà soát văn bản\n2. Kiểm tra'), hints)).toBeNull()
  })

  it('gives a confidence between 0 and 1', () => {
    const flat = readFlatTable(linesOf('TT Nội dung Chủ trì Thời gian\n1 Họp\nCông an xã\nQuý I'), {
      deadline: looksLikeDeadline,
      unit: looksLikeUnit,
    })
    for (const row of flat?.rows ?? []) expect(row.confidence).toSatisfy((value: number) => value >= 0 && value <= 1)
  })
})

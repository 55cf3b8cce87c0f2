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

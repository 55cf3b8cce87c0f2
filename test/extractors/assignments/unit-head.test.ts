import { describe, expect, it } from 'vitest'
import { readHead } from '../../../extractors/assignments/unit-head.ts'
import { looksLikeUnit } from '../../../extractors/units/units.ts'

const read = (text: string) => {
  const head = readHead(text, looksLikeUnit)
  return head && [...head.units, `> ${head.duty}`]
}

describe('readHead', () => {
  it.each([
    ['Công chức Tư pháp: Chủ trì rà soát văn bản.', ['Công chức Tư pháp', '> Chủ trì rà soát văn bản.']],
    ['Công chức Tư pháp', ['Công chức Tư pháp', '> ']],
    ['Văn phòng HĐND và UBND:', ['Văn phòng HĐND và UBND', '> ']],
    [
      'Phòng Văn hóa - Xã hội chủ trì, phối hợp với Công an xã.',
      ['Phòng Văn hóa - Xã hội', '> chủ trì, phối hợp với Công an xã.'],
    ],
    ['Phòng Văn hóa - Xã hội (VH-XH): Chủ trì', ['Phòng Văn hóa - Xã hội', '> Chủ trì']],
    ['Công an xã có trách nhiệm bảo đảm an ninh.', ['Công an xã', '> có trách nhiệm bảo đảm an ninh.']],
    ['Công chức Tư pháp, Công an xã: Rà soát', ['Công chức Tư pháp', 'Công an xã', '> Rà soát']],
    ['Phòng Kinh tế và Phòng Văn hóa - Xã hội: Rà soát', ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', '> Rà soát']],
    ['Giao Công chức Tư pháp chủ trì rà soát.', ['Công chức Tư pháp', '> chủ trì rà soát.']],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã giám sát việc thực hiện.',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', '> giám sát việc thực hiện.'],
    ],
    ['Các cơ quan, đơn vị liên quan: Căn cứ chức năng', ['Các cơ quan, đơn vị liên quan', '> Căn cứ chức năng']],
    ['Đề nghị Hội Nông dân xã và các tổ chức chính trị - xã hội', ['Hội Nông dân xã', 'các tổ chức chính trị - xã hội', '> ']],
    ['Đồn Biên phòng Cửa Sông, Công an xã: tuần tra', ['Đồn Biên phòng Cửa Sông', 'Công an xã', '> tuần tra']],
    ['Ban Quản lý dự án đầu tư xây dựng huyện', ['Ban Quản lý dự án đầu tư xây dựng huyện', '> ']],
    ['Đài Truyền thanh xã duy trì chuyên mục', ['Đài Truyền thanh xã', '> duy trì chuyên mục']],
    ['Hội đồng phối hợp phổ biến pháp luật huyện', ['Hội đồng phối hợp phổ biến pháp luật huyện', '> ']],
    ['Các phòng, ban; UBND các xã: Xây dựng kế hoạch', ['Các phòng, ban', 'UBND các xã', '> Xây dựng kế hoạch']],
    ['Phân công Bưu điện xã chi trả trợ cấp', ['Bưu điện xã', '> chi trả trợ cấp']],
    ['UBND các xã, phường chỉnh trang đô thị', ['UBND các xã, phường', '> chỉnh trang đô thị']],
    ['Phòng Văn hóa - Xã hội', ['Phòng Văn hóa - Xã hội', '> ']],
    ['Các tổ chức chính trị - xã hội', ['Các tổ chức chính trị - xã hội', '> ']],
    ['Kính đề nghị Hội Nông dân xã vận động', ['Hội Nông dân xã', '> vận động']],
    ['Đối với các phòng, ban và UBND các xã:', ['các phòng, ban', 'UBND các xã', '> ']],
    [
      'Đề nghị Vườn quốc gia Khe Mơ, Hạt Kiểm lâm phối hợp tuần tra',
      ['Vườn quốc gia Khe Mơ', 'Hạt Kiểm lâm', '> phối hợp tuần tra'],
    ],
    ['Giao Quỹ Tín dụng Khe Mơ hỗ trợ vay', ['Quỹ Tín dụng Khe Mơ', '> hỗ trợ vay']],
    [
      'Chủ tịch UBND xã trực tiếp chỉ đạo, chịu trách nhiệm toàn diện.',
      ['Chủ tịch UBND xã', '> trực tiếp chỉ đạo, chịu trách nhiệm toàn diện.'],
    ],
    ['Trách nhiệm của Phòng Tư pháp', ['Phòng Tư pháp', '> ']],
    ['Nhân viên y tế thôn: giám sát', ['Nhân viên y tế thôn', '> giám sát']],
    ['Công an phường Tổ chức ứng trực', ['Công an phường', '> Tổ chức ứng trực']],
    ['Trung tâm Phục vụ hành chính công: Tiếp nhận hồ sơ', ['Trung tâm Phục vụ hành chính công', '> Tiếp nhận hồ sơ']],
  ])('%s', (text, head) => {
    expect(read(text)).toEqual(head)
  })

  it.each([
    'Rà soát văn bản: theo quy định',
    'Cơ sở dữ liệu dùng chung: cập nhật',
    'Kinh phí thực hiện: ngân sách',
    'Trong quá trình thực hiện, nếu có vướng mắc',
    'Định kỳ hằng quý',
  ])('no unit opens %s', (text) => {
    expect(read(text)).toBeNull()
  })
})

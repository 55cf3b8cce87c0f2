/** Names of communes that do not exist, and the bodies that they have. */
import type { Bodies } from '../commune-plan.ts'

const SYLLABLES =
  'An Bình Cẩm Cát Châu Chiềng Dương Đại Đông Đức Giang Hà Hải Hạnh Hòa Hưng Khánh Khê Kim Lam Lĩnh Long Lương Mai Minh Mộc Mỹ Nam Nghĩa Ngọc Phong Phú Phúc Quang Quế Sơn Tân Thạch Thanh Thiện Thủy Thượng Tiên Trạch Trung Trường Vân Viên Vĩnh Xuân Yên'.split(
    ' ',
  )

/** A name of three syllables; another one for each index under 100,000. */
export function communeName(index: number): string {
  const count = SYLLABLES.length
  const scrambled = (index * 7919 + 104729) % count ** 3
  const places = [scrambled % count, Math.floor(scrambled / count) % count, Math.floor(scrambled / count ** 2)]
  return places.map((place) => SYLLABLES[place]).join(' ')
}

/** How offices name the bodies of a commune; the province’s own come first. */
export const PROVINCE: Bodies = {
  culture: 'Sở Khoa học và Công nghệ',
  economy: 'Sở Tài chính',
  office: 'Văn phòng UBND tỉnh',
  centre: 'Trung tâm Phục vụ hành chính công tỉnh',
  police: 'Công an tỉnh',
  youth: 'Tỉnh đoàn',
  hamlets: 'UBND các xã, phường',
  all: 'Các sở, ban, ngành',
  interior: 'Sở Nội vụ',
  justice: 'Sở Tư pháp',
  land: 'Sở Nông nghiệp và Môi trường',
}

export const COMMUNE_BODIES: readonly Bodies[] = [
  {
    culture: 'Phòng Văn hóa - Xã hội',
    economy: 'Phòng Kinh tế',
    office: 'Văn phòng HĐND và UBND xã',
    centre: 'Trung tâm Phục vụ hành chính công xã',
    police: 'Công an xã',
    youth: 'Đoàn Thanh niên xã',
    hamlets: 'Các thôn',
    all: 'Các phòng chuyên môn',
  },
  {
    culture: 'Phòng VH-XH',
    economy: 'Phòng Kinh tế',
    office: 'Văn phòng HĐND và UBND',
    centre: 'Trung tâm PVHCC',
    police: 'Công an xã',
    youth: 'Đoàn TNCS Hồ Chí Minh xã',
    hamlets: 'Trưởng các bản',
    all: 'Các phòng, đơn vị thuộc xã',
  },
  {
    culture: 'Phòng Văn hóa - Xã hội',
    economy: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    office: 'Văn phòng HĐND - UBND phường',
    centre: 'Trung tâm Phục vụ hành chính công phường',
    police: 'Công an phường',
    youth: 'Đoàn phường',
    hamlets: 'Các tổ dân phố',
    all: 'Các phòng, đơn vị',
  },
]

/** Bodies that answer for none of the province’s. */
export const STRANGERS = ['Trạm Y tế xã', 'Hội Nông dân xã', 'Trường Tiểu học xã', 'Hội Người cao tuổi xã'] as const

/** What clerks abbreviate. */
export const SHORT_FORMS = [
  ['thủ tục hành chính', 'TTHC'],
  ['Thủ tục hành chính', 'TTHC'],
  ['cải cách hành chính', 'CCHC'],
  ['văn bản quy phạm pháp luật', 'VBQPPL'],
  ['chuyển đổi số', 'CĐS'],
  ['dịch vụ công trực tuyến', 'DVCTT'],
  ['phản ánh, kiến nghị', 'PAKN'],
  ['an toàn thông tin', 'ATTT'],
] as const

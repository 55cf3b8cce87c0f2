import type { Level } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'
import { type LexName, UNKNOWN } from '../identifiers/lex-name.ts'

/** Organs as identifiers spell them, and as people do. */
const ORGANS: Readonly<Record<string, string>> = {
  'quoc.hoi': 'Quốc hội',
  'uy.ban.thuong.vu.quoc.hoi': 'Ủy ban Thường vụ Quốc hội',
  'chinh.phu': 'Chính phủ',
  'thu.tuong.chinh.phu': 'Thủ tướng Chính phủ',
  'chu.tich.nuoc': 'Chủ tịch nước',
  'van.phong.chinh.phu': 'Văn phòng Chính phủ',
  'thanh.tra.chinh.phu': 'Thanh tra Chính phủ',
  'trung.uong.dang': 'Trung ương Đảng',
  'bo.noi.vu': 'Bộ Nội vụ',
  'bo.tu.phap': 'Bộ Tư pháp',
  'bo.tai.chinh': 'Bộ Tài chính',
  'bo.xay.dung': 'Bộ Xây dựng',
  'bo.y.te': 'Bộ Y tế',
  'bo.cong.an': 'Bộ Công an',
  'bo.quoc.phong': 'Bộ Quốc phòng',
  'bo.ngoai.giao': 'Bộ Ngoại giao',
  'bo.cong.thuong': 'Bộ Công Thương',
  'bo.khoa.hoc.cong.nghe': 'Bộ Khoa học và Công nghệ',
  'bo.giao.duc.dao.tao': 'Bộ Giáo dục và Đào tạo',
  'bo.ke.hoach.dau.tu': 'Bộ Kế hoạch và Đầu tư',
  'bo.thong.tin.truyen.thong': 'Bộ Thông tin và Truyền thông',
  'bo.tai.nguyen.moi.truong': 'Bộ Tài nguyên và Môi trường',
  'bo.nong.nghiep.moi.truong': 'Bộ Nông nghiệp và Môi trường',
  'bo.nong.nghiep.phat.trien.nong.thon': 'Bộ Nông nghiệp và Phát triển nông thôn',
  'bo.giao.thong.van.tai': 'Bộ Giao thông vận tải',
  'bo.lao.dong.thuong.binh.xa.hoi': 'Bộ Lao động - Thương binh và Xã hội',
  'bo.van.hoa.the.thao.du.lich': 'Bộ Văn hóa, Thể thao và Du lịch',
  'bo.dan.toc.ton.giao': 'Bộ Dân tộc và Tôn giáo',
  'uy.ban.nhan.dan': 'Ủy ban nhân dân',
  'hoi.dong.nhan.dan': 'Hội đồng nhân dân',
  'tinh.uy': 'Tỉnh ủy',
  'huyen.uy': 'Huyện ủy',
  'thi.uy': 'Thị ủy',
  'quan.uy': 'Quận ủy',
  'dang.uy': 'Đảng ủy',
  'ban.chi.dao': 'Ban Chỉ đạo',
}
const PARTY =
  /^(?:trung\.uong\.dang|(?:tinh|huyen|quan|thi|dang)\.uy|ban\.(?:to\.chuc|tuyen\.giao|dan\.van|noi\.chinh|can\.su)|uy\.ban\.kiem\.tra)/
const OFFICE =
  /^(?:Phó )?(?:Chủ tịch|Bộ trưởng|Giám đốc|Thứ trưởng|Cục trưởng|Chủ nhiệm|Trưởng ban|Bí thư)(?:,? (?=\p{Lu}|UBND|HĐND))/u

/** What an organ is called, from the words of those who cite it or from its identifier; null where neither says. */
export function organName(lex: LexName, words: string | null, placeOf: (unit: string) => string): string | null {
  const units = lex.jurisdiction.split(';').slice(1)
  const own = units.at(-1)
  const said = words?.replace(OFFICE, '').replace(/^Trưởng phòng /u, 'Phòng ') ?? null
  const known = ORGANS[lex.authority]
  if (own === undefined) return known ?? said
  if (own === UNKNOWN) return said ?? known ?? null
  const place = placeOf(own)
  if (said !== null && fold(said).includes(fold(place))) return said
  // `UBND tỉnh` is that of the place in its identifier
  if (said !== null && /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|[ủu][ỷy])$/iu.test(said))
    return `${said} ${place}`
  if (known !== undefined) return `${known} ${place}`
  return said === null ? null : `${said}, ${place}`
}

/** At which level an organ stands; null where nothing tells a district from a commune. */
export function levelOf(lex: LexName, words: string | null): Level | null {
  if (PARTY.test(lex.authority)) return 'party'
  const units = lex.jurisdiction.split(';').slice(1)
  if (lex.authority === UNKNOWN && units.length === 0) return null
  if (units.length === 0) return 'central'
  const folded = fold(words ?? '')
  if (/(?<![a-z])(?:xa|phuong|thi tran|dac khu)(?![a-z])(?! hoi)/.test(folded)) return 'commune'
  if (/(?<![a-z])(?:huyen|quan|thi xa)(?![a-z])(?! (?:su|ly))/.test(folded)) return 'district'
  if (units.length === 3) return 'commune'
  if (units.length === 1) return units[0] === UNKNOWN && !/tinh|thanh pho/.test(folded) ? null : 'province'
  return null
}

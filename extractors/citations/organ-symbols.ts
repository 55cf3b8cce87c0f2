/**
 * Abbreviations of organs in numbers: the authority they stand for (as in identifiers) and whose it is: `central`, or the
 * province, district or commune of the document. Departments of one field share a suffix and are read by `SXXX`, `PXXX`.
 */
export interface OrganSymbol {
  readonly symbol: string
  readonly authority: string
  readonly level: 'central' | 'province' | 'district' | 'commune' | 'own'
}

const central = (symbol: string, authority: string): OrganSymbol => ({ symbol, authority, level: 'central' })
const province = (symbol: string, authority: string): OrganSymbol => ({ symbol, authority, level: 'province' })

export const ORGAN_SYMBOLS: readonly OrganSymbol[] = [
  central('CP', 'chinh.phu'),
  central('TTg', 'thu.tuong.chinh.phu'),
  central('TTG', 'thu.tuong.chinh.phu'),
  central('Ttg', 'thu.tuong.chinh.phu'),
  central('CTN', 'chu.tich.nuoc'),
  central('QH', 'quoc.hoi'),
  central('UBTVQH', 'uy.ban.thuong.vu.quoc.hoi'),
  central('VPQH', 'van.phong.quoc.hoi'),
  central('VPCP', 'van.phong.chinh.phu'),
  central('TTCP', 'thanh.tra.chinh.phu'),
  central('NHNN', 'ngan.hang.nha.nuoc'),
  central('KTNN', 'kiem.toan.nha.nuoc'),
  central('TANDTC', 'toa.an.nhan.dan.toi.cao'),
  central('VKSNDTC', 'vien.kiem.sat.nhan.dan.toi.cao'),
  central('HĐTP', 'toa.an.nhan.dan.toi.cao'),
  central('TW', 'trung.uong.dang'),
  central('TƯ', 'trung.uong.dang'),
  central('Tw', 'trung.uong.dang'),
  central('BTCTW', 'ban.to.chuc.trung.uong'),
  central('BTGTW', 'ban.tuyen.giao.trung.uong'),
  central('BDVTW', 'ban.dan.van.trung.uong'),
  central('UBKTTW', 'uy.ban.kiem.tra.trung.uong'),
  central('VPTW', 'van.phong.trung.uong'),
  central('UBDT', 'uy.ban.dan.toc'),
  central('BNV', 'bo.noi.vu'),
  central('BTP', 'bo.tu.phap'),
  central('BTC', 'bo.tai.chinh'),
  central('BKHĐT', 'bo.ke.hoach.dau.tu'),
  central('BXD', 'bo.xay.dung'),
  central('BYT', 'bo.y.te'),
  central('BGDĐT', 'bo.giao.duc.dao.tao'),
  central('BKHCN', 'bo.khoa.hoc.cong.nghe'),
  central('BTTTT', 'bo.thong.tin.truyen.thong'),
  central('BNNPTNT', 'bo.nong.nghiep.phat.trien.nong.thon'),
  central('BNNMT', 'bo.nong.nghiep.moi.truong'),
  central('BTNMT', 'bo.tai.nguyen.moi.truong'),
  central('BCT', 'bo.cong.thuong'),
  central('BGTVT', 'bo.giao.thong.van.tai'),
  central('BLĐTBXH', 'bo.lao.dong.thuong.binh.xa.hoi'),
  central('BVHTTDL', 'bo.van.hoa.the.thao.du.lich'),
  central('BCA', 'bo.cong.an'),
  central('BQP', 'bo.quoc.phong'),
  central('BNG', 'bo.ngoai.giao'),
  central('BDTTG', 'bo.dan.toc.ton.giao'),
  central('BHXH', 'bao.hiem.xa.hoi'),
  central('TCT', 'to.cong.tac'),
  { symbol: 'UBND', authority: 'uy.ban.nhan.dan', level: 'own' },
  { symbol: 'CTUBND', authority: 'uy.ban.nhan.dan', level: 'own' },
  { symbol: 'UB', authority: 'uy.ban.nhan.dan', level: 'own' },
  { symbol: 'HĐND', authority: 'hoi.dong.nhan.dan', level: 'own' },
  { symbol: 'BCĐ', authority: 'ban.chi.dao', level: 'own' },
  { symbol: 'BCSĐ', authority: 'ban.can.su.dang', level: 'province' },
  province('TU', 'tinh.uy'),
  province('BTGTU', 'ban.tuyen.giao.tinh.uy'),
  province('BTCTU', 'ban.to.chuc.tinh.uy'),
  province('VPUBND', 'van.phong.uy.ban.nhan.dan'),
  { symbol: 'HU', authority: 'huyen.uy', level: 'district' },
  { symbol: 'ThU', authority: 'thi.uy', level: 'district' },
  { symbol: 'QU', authority: 'quan.uy', level: 'district' },
  { symbol: 'ĐU', authority: 'dang.uy', level: 'commune' },
  province('SNV', 'so.noi.vu'),
  province('STP', 'so.tu.phap'),
  province('STC', 'so.tai.chinh'),
  province('SXD', 'so.xay.dung'),
  province('SYT', 'so.y.te'),
  province('SGDĐT', 'so.giao.duc.dao.tao'),
  province('SKHCN', 'so.khoa.hoc.cong.nghe'),
  province('STTTT', 'so.thong.tin.truyen.thong'),
  province('SKHĐT', 'so.ke.hoach.dau.tu'),
  province('SNN', 'so.nong.nghiep.phat.trien.nong.thon'),
  province('SNNPTNT', 'so.nong.nghiep.phat.trien.nong.thon'),
  province('SNNMT', 'so.nong.nghiep.moi.truong'),
  province('STNMT', 'so.tai.nguyen.moi.truong'),
  province('SCT', 'so.cong.thuong'),
  province('SGTVT', 'so.giao.thong.van.tai'),
  province('SLĐTBXH', 'so.lao.dong.thuong.binh.xa.hoi'),
  province('SVHTTDL', 'so.van.hoa.the.thao.du.lich'),
  province('SNgV', 'so.ngoai.vu'),
  province('CAT', 'cong.an.tinh'),
]

const BY_SYMBOL = new Map(ORGAN_SYMBOLS.map((entry) => [entry.symbol, entry]))

/** The organ of one part of a symbol; the term of the assembly (`QH15`) is left out. */
export function organOfSymbol(part: string): OrganSymbol | null {
  return BY_SYMBOL.get(part) ?? BY_SYMBOL.get(part.replace(/^(QH|UBTVQH)\d{1,2}$/u, '$1')) ?? null
}

/** True where a part of a symbol is an organ that the table knows. */
export const looksWhole = (part: string): boolean => organOfSymbol(part) !== null

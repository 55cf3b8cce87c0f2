import type { Level } from '../record/record.ts'

/** Words that say at which level a body stands, tried in order on folded, spelled-out names. */
export const LEVEL_WORDS: readonly {
  readonly level: Level
  readonly starts?: readonly string[]
  readonly holds?: readonly string[]
}[] = [
  {
    level: 'party',
    starts: [
      'dang uy',
      'dang bo',
      'chi bo',
      'tinh uy',
      'thanh uy',
      'huyen uy',
      'quan uy',
      'ban tuyen giao',
      'ban to chuc tinh uy',
      'ban thuong vu',
    ],
    holds: ['trung uong dang'],
  },
  {
    level: 'other',
    starts: ['mat tran', 'uy ban mat tran', 'hoi ', 'doan thanh nien', 'lien doan', 'cong doan', 'doanh nghiep', 'ngan hang'],
  },
  {
    level: 'commune',
    holds: ['xa', 'phuong', 'thi tran', 'dac khu', 'cap xa', 'thon', 'to dan pho', 'khu pho', 'ban quan ly thon'],
  },
  { level: 'district', holds: ['huyen', 'quan', 'thi xa', 'cap huyen'] },
  { level: 'province', starts: ['so ', 'cuc ', 'kho bac'], holds: ['tinh', 'cap tinh', 'thanh pho truc thuoc trung uong'] },
  {
    level: 'central',
    starts: [
      'bo ',
      'chinh phu',
      'thu tuong',
      'quoc hoi',
      'uy ban thuong vu',
      'van phong chinh phu',
      'tong cuc',
      'thanh tra chinh phu',
    ],
  },
]

/** Compounds that hold a level's word and say no level: `văn hóa - xã hội`, `nông nghiệp xã hội`, `quân sự`. */
export const NO_LEVEL = [
  'xa hoi',
  'quan su',
  'quan ly',
  'quan doi',
  'co quan',
  'lien quan',
  'phuong an',
  'phuong tien',
  'dia phuong',
  'hai quan',
  'tinh hinh',
  'hop tac xa',
  'bao hiem xa hoi',
]

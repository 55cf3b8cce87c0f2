import { dotted } from './dotted.ts'
import { foldInPlace } from './fold-in-place.ts'
import { type Place, placesIn, withoutPlaces } from './places-in.ts'

/** An issuer's words taken apart. */
export interface OrganWords {
  /** `uy.ban.nhan.dan`; joint issuers with `+`; empty where only a place is said (`của tỉnh`). */
  readonly name: string
  readonly level: 'central' | Place['level'] | null
  readonly places: readonly Place[]
}

const OFFICE =
  /^(?:quyen )?(?:pho )?(?:chu tich(?= (?:uy ban|ubnd|hoi dong|hdnd|mat tran|ban|lien doan|ubmttq))|bo truong(?:, chu nhiem)?|thu truong|giam doc|tong giam doc|cuc truong|tong cuc truong|chu nhiem|thong doc|chanh an|vien truong|chanh van phong|chanh thanh tra|tong thanh tra|tong kiem toan|truong ban|truong phong|bi thu|chi cuc truong)(?![a-z]) ?/
const OFFICE_ALONE = /^(?:pho\.)?(?:chu\.tich|giam\.doc|bo\.truong|truong\.(?:phong|ban))$/
const PARTY_BODY = /^(?:ban (?:to chuc|tuyen giao|dan van|noi chinh|can su|kinh te)|van phong|uy ban kiem tra|ubkt|hoi dong)/
const CENTRAL =
  /^(?:bo\.(?!chi\.huy|phan)|chinh\.phu|thu\.tuong|quoc\.hoi|chu\.tich\.(?:nuoc|quoc)|trung\.uong|uy\.ban\.thuong\.vu|thanh\.tra\.chinh|van\.phong\.(?:chinh|quoc|trung)|tong\.cuc|ngan\.hang\.nha|kiem\.toan\.nha|uy\.ban\.dan\.toc|.*toi\.cao$|.*trung\.uong$)/

/** Name, level and places of an issuer as its words give them; an office holder stands for the organ. */
export function organWords(issuer: string): OrganWords {
  const written = issuer
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L})(?=[Uu]ỷ$)/u, '')
  const places = placesIn(written)
  const folded = foldInPlace(withoutPlaces(written))
    .replace(/ubnd/g, 'uy ban nhan dan')
    .replace(/hdnd/g, 'hoi dong nhan dan')
    .replace(/\s*\(.*$/, '')
    .replace(/,.*$/, (rest) => (/^, (?:bo|the thao|thuong|chu nhiem|ha tang|khoa hoc)(?![a-z])/.test(rest) ? rest : ''))
  const parts = officeless(folded).split(/ va (?=bo |thanh tra |so )| - (?=bo |cong an$)|, (?=bo )/)
  const names = parts.map((part) => organName(part.trim(), foldInPlace(written))).filter((name) => name !== '')
  // an office alone says whose it is no more than the symbol does
  const name = [...new Set(names)].filter((one) => !OFFICE_ALONE.test(one)).join('+')
  return { name, level: levelOf(name, places, folded), places }
}

/** `Chủ tịch UBND` is the committee, `Bộ trưởng Bộ X` the ministry, `Trưởng phòng X` the division. */
function officeless(folded: string): string {
  const office = OFFICE.exec(folded)?.[0]
  if (office === undefined) return folded
  const rest = folded.slice(office.length).trim()
  const body = OFFICE_OF.find(([title]) => office.trim().endsWith(title))?.[1]
  if (body === undefined || rest.startsWith(body)) return rest
  return body.endsWith(rest) ? body : `${body} ${rest}`
}

/** What an office holder whose organ is not said presides over. */
const OFFICE_OF: readonly (readonly [title: string, organ: string])[] = [
  ['truong phong', 'phong'],
  ['truong ban', 'ban'],
  ['tong thanh tra', 'thanh tra chinh phu'],
  ['tong kiem toan', 'kiem toan nha nuoc'],
  ['chanh van phong', 'van phong'],
  ['thong doc', 'ngan hang nha nuoc'],
  ['chi cuc truong', 'chi cuc'],
  ['tong cuc truong', 'tong cuc'],
  ['cuc truong', 'cuc'],
]

function organName(part: string, whole: string): string {
  if (!PARTY_BODY.test(part)) {
    if (
      /bo ?chinh tri|^ban bi thu|^(?:hoi nghi .*)?(?:(?:ban )?(?:chap hanh|bch) )?(?:trung uong|tw)(?: dang)?(?: cong san viet nam)?$/.test(
        part,
      )
    )
      return 'trung.uong.dang'
    const committee = /(?<![a-z])(tinh|thanh|huyen|quan|thi|dang) ?uy(?![a-z]| ban)/.exec(whole)?.[1] ?? bureau(whole)
    if (committee) return committee === 'thanh' ? 'tinh.uy' : `${committee}.uy`
  }
  if (/^ban can su/.test(part)) return 'ban.can.su.dang'
  if (/^(?:pho )?thu tuong/.test(part)) return 'thu.tuong.chinh.phu'
  if (/^ubtvqh/.test(part)) return 'uy.ban.thuong.vu.quoc.hoi'
  if (/^chinh ?phu$/.test(part)) return 'chinh.phu'
  return dotted(part)
}

/** `Ban Chấp hành Đảng bộ tỉnh` is the province's committee. */
function bureau(whole: string): string | null {
  const level = /dang bo (tinh|thanh pho|huyen|xa|phuong|thi tran)/.exec(whole)?.[1]
  if (level === undefined) return null
  return level === 'tinh' || level === 'thanh pho' ? 'tinh' : level === 'huyen' ? 'huyen' : 'dang'
}

function levelOf(name: string, places: readonly Place[], folded: string): OrganWords['level'] {
  if (CENTRAL.test(name)) return 'central'
  if (/^tinh\.uy/.test(name)) return 'province'
  if (/^(?:huyen|quan|thi)\.uy/.test(name)) return 'district'
  const nearest = places[0]?.level
  if (nearest) return nearest
  if (/^so\./.test(name)) return 'province'
  return /^(?:cuc|vu|vien) .*, bo /.test(folded) ? 'central' : null
}

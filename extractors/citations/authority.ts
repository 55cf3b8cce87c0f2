import type { Citation } from '../../src/record/record.ts'
import type { PlanContext } from '../rule.ts'
import { foldInPlace } from './fold-in-place.ts'
import { organOfSymbol } from './organ-symbols.ts'
import { PROVINCES } from './provinces.ts'

/** Who issued a document and where, as identifiers name it. */
export interface Authority {
  /** Units below the country, the largest first: `thanh.hoa`, `hoang.hoa`. */
  readonly units: readonly string[]
  /** `uy.ban.nhan.dan`; several joined by `+`; `ignota` where nothing says. */
  readonly name: string
}

type Level = 'central' | 'province' | 'district' | 'commune' | 'own'
type Cited = Pick<Citation, 'kind' | 'number' | 'issuer'>

const BY_KIND: Partial<Record<Citation['kind'], string>> = {
  'nghi-dinh': 'chinh.phu',
  luat: 'quoc.hoi',
  'bo-luat': 'quoc.hoi',
  'hien-phap': 'quoc.hoi',
  'phap-lenh': 'uy.ban.thuong.vu.quoc.hoi',
}

/** The words of the issuer come first, then the symbol of the number; `UBND tỉnh` is that of the citing document. */
export function authorityOf(cited: Cited, context: PlanContext): Authority {
  const byKind = BY_KIND[cited.kind]
  if (byKind) return { units: [], name: byKind }
  const bySymbol = symbolAuthority(cited.number)
  const words = cited.issuer === null ? null : organWords(cited.issuer)
  if (words === null || words.name === '') {
    if (bySymbol === null) return { units: words ? placed(words.places, words.level ?? 'own', context) : [], name: 'ignota' }
    const level = words?.level ?? bySymbol.level
    return { units: placed(words?.places ?? [], level, context), name: renamed(bySymbol.authority, level) }
  }
  const level = words.level ?? bySymbol?.level ?? 'own'
  return { units: placed(words.places, level, context), name: words.name }
}

/** `tinh.uy` of a city is that of a province under another word. */
const renamed = (authority: string, level: Level): string =>
  authority === 'dang.uy' || level === 'central' ? authority : authority.replace(/^thanh\.uy$/, 'tinh.uy')

function symbolAuthority(number: string | null): { authority: string; level: Level } | null {
  const parts = (number ?? '').split(/[-/_.&]/).filter((part) => /^\p{Lu}/u.test(part))
  // the organ stands first in a letter's symbol, behind the kind elsewhere
  for (const part of parts) {
    const organ = organOfSymbol(part)
    if (organ) return organ
  }
  const [, runTogether] = /^(?:NĐ|NQ|QĐ|TT|CT|KH|TB)(\p{Lu}.*)$/u.exec(parts[0] ?? '') ?? []
  return runTogether === undefined ? null : organOfSymbol(runTogether)
}

interface Words {
  readonly name: string
  readonly level: Level | null
  readonly places: readonly Place[]
}

interface Place {
  readonly level: 'province' | 'district' | 'commune'
  /** Null where only the level is said: `UBND tỉnh`. */
  readonly unit: string | null
}

const PLACE =
  /(?<![a-z])(tinh|thanh pho|tp\.?|huyen|quan|thi xa|tx\.?|xa|phuong|thi tran|dac khu)(?![a-z])(?!\s?uy(?![a-z]))(?:\s((?:so )?\d{1,2}|[^,;:-]{1,40}?(?=$|,|;| (?:tinh|huyen|thanh pho|quan|thi xa)(?![a-z])| - [a-z])))?/g
const PROVINCE_NAMES = new Map(PROVINCES.map((name) => [dotted(name), dotted(name)]))
PROVINCE_NAMES.set('thua.thien.hue', 'hue')

/** Lower-case words without marks, joined by dots; connectives left out. */
export function dotted(text: string): string {
  return foldInPlace(text.normalize('NFC'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => !/^(?:va|cua|cac|ve)$/.test(word))
    .join('.')
}

const OFFICE =
  /^(?:quyen )?(?:pho )?(?:chu tich(?= (?:uy ban|ubnd|hoi dong|hdnd|uy|mat tran|ban|lien doan))|bo truong(?:, chu nhiem| (?=bo))|bo truong|thu truong|giam doc|tong giam doc|cuc truong|tong cuc truong|chu nhiem|thong doc|chanh an|vien truong|chanh van phong(?= )|chanh thanh tra|tong thanh tra|tong kiem toan|truong ban|truong phong|bi thu|chi cuc truong) ?/

/** Name and place of an issuer as its words give them. */
function organWords(issuer: string): Words {
  const folded = foldInPlace(issuer.normalize('NFC'))
    .replace(/\s+/g, ' ')
    .replace(/uy ban nhan dan|ubnd/g, 'uy ban nhan dan')
    .replace(/hdnd/g, 'hoi dong nhan dan')
  const office = OFFICE.exec(folded)
  const organ = officeless(folded, office)
  const places = placesIn(organ)
  const bare = organ.replace(PLACE, ' ').replace(/ [a-z. ]*\((?:.*)$/, ' ')
  const joint = bare
    .split(/ va (?=bo |thanh tra |so )| - (?=bo |cong an$)|, (?=bo )/)
    .map((part) => partyName(part.trim(), organ))
  const name = [...new Set(joint.filter((part) => part !== ''))].join('+')
  return { name, level: levelOf(name, places, organ), places }
}

/** `Chủ tịch UBND` is the committee, `Bộ trưởng Bộ X` the ministry, `Trưởng phòng X` the division. */
function officeless(folded: string, office: RegExpExecArray | null): string {
  if (office === null) return folded
  const rest = folded.slice(office[0].length).trim()
  if (/^truong phong/.test(office[0]) && !/^phong/.test(rest)) return `phong ${rest}`
  if (/^truong ban/.test(office[0]) && !/^ban/.test(rest)) return `ban ${rest}`
  if (/^tong thanh tra/.test(office[0])) return 'thanh tra chinh phu'
  if (/^tong kiem toan/.test(office[0])) return 'kiem toan nha nuoc'
  if (/^chanh van phong/.test(office[0]) && !/^van phong/.test(rest)) return `van phong ${rest}`
  return rest
}

function partyName(part: string, whole: string): string {
  if (
    /bo ?chinh tri|ban bi thu|trung uong(?: dang)?$|chap hanh trung uong|^(?:bch )?tw/.test(part) &&
    !/^ban (?:to chuc|tuyen|dan van|noi chinh)/.test(part)
  )
    return 'trung.uong.dang'
  const committee = /(tinh|thanh|huyen|quan|thi|dang) ?uy(?![a-z])/.exec(whole)
  if (committee && !/^(?:ban (?:to chuc|tuyen|dan van|noi chinh)|van phong|uy ban|ubkt)/.test(part))
    return committee[1] === 'thanh' ? 'tinh.uy' : `${committee[1]}.uy`
  if (/^(?:pho )?thu tuong/.test(part)) return 'thu.tuong.chinh.phu'
  return dotted(part)
}

function levelOf(name: string, places: readonly Place[], organ: string): Level | null {
  if (
    /^(?:bo\.(?!chi\.huy|phan)|chinh\.phu|thu\.tuong|quoc\.hoi|chu\.tich\.(?:nuoc|quoc)|trung\.uong|uy\.ban\.thuong\.vu|thanh\.tra\.chinh|van\.phong\.(?:chinh|quoc|trung)|tong\.cuc|ngan\.hang\.nha|kiem\.toan\.nha|uy\.ban\.dan\.toc|toa\.an.*toi\.cao)/.test(
      name,
    )
  )
    return 'central'
  if (/^tinh\.uy/.test(name)) return 'province'
  if (/^(?:huyen|quan|thi)\.uy/.test(name)) return 'district'
  const nearest = places[0]?.level
  if (nearest) return nearest
  if (/^so\./.test(name)) return 'province'
  return /bo [a-z]/.test(organ) && /^cuc|^vu|^tong/.test(organ) ? 'central' : null
}

function placesIn(organ: string): Place[] {
  const party = /(?:tinh|thanh|huyen|quan|thi|dang) ?uy (?!vien)([a-z].*)$/.exec(organ)
  const found = [...organ.matchAll(PLACE)].map((match): Place => place(match[1] ?? '', match[2] ?? null))
  if (found.length > 0 || !party?.[1] || !PROVINCE_NAMES.has(dotted(party[1]))) return found
  return [{ level: 'province', unit: dotted(party[1]) }]
}

function place(word: string, name: string | null): Place {
  const unit = name === null ? null : dotted(name)
  if (/^(?:xa|phuong|thi tran|dac khu)/.test(word)) return { level: 'commune', unit }
  if (/^tinh/.test(word)) return { level: 'province', unit: provinceName(unit) }
  if (/^(?:thanh pho|tp)/.test(word) && (unit === null || PROVINCE_NAMES.has(unit)))
    return { level: 'province', unit: provinceName(unit) }
  return { level: 'district', unit }
}

const provinceName = (unit: string | null): string | null => (unit === null ? null : (PROVINCE_NAMES.get(unit) ?? unit))

/** Units of the authority: what the words name, the rest from the citing document. */
function placed(places: readonly Place[], level: Level, context: PlanContext): string[] {
  if (level === 'central') return []
  const home = homeOf(context)
  const named = (wanted: Place['level']) => places.find((entry) => entry.level === wanted)?.unit ?? null
  const target = level === 'own' ? home.level : level
  const province = named('province') ?? home.province
  const district = named('district') ?? (target === 'province' || named('province') !== null ? null : home.district)
  const commune = named('commune') ?? home.commune
  const units = [province, target === 'province' ? null : district, target === 'commune' ? commune : null]
  return units.filter((unit): unit is string => unit !== null)
}

interface Home {
  readonly level: 'province' | 'district' | 'commune'
  readonly province: string | null
  readonly district: string | null
  readonly commune: string | null
}

/** Where the citing document is at home. */
function homeOf(context: PlanContext): Home {
  const own = context.issuerUnit === null ? null : dotted(context.issuerUnit)
  const above = context.parents.map(dotted)
  const level = context.issuerLevel === 'province' || context.issuerLevel === 'district' ? context.issuerLevel : 'commune'
  if (level === 'province') return { level, province: provinceName(own ?? above[0] ?? null), district: null, commune: null }
  const province = provinceName(
    above.find((unit) => PROVINCE_NAMES.has(unit)) ?? (above.length > 1 ? (above[above.length - 1] ?? null) : null),
  )
  const between = above.find((unit) => unit !== province && provinceName(unit) !== province) ?? null
  if (level === 'district') return { level, province: province ?? above[0] ?? null, district: own, commune: null }
  return { level, province, district: between, commune: own }
}

import type { EndedPlace } from '../../record/citation-graph.ts'
import { dotted } from '../../text/dotted.ts'
import { foldTonePlacement } from '../../text/fold.ts'
import { addTo } from '../list-map.ts'
import { MERGER } from '../resolve/date-clusters.ts'
import type { Gazetteer, WardMapping } from './gazetteer.ts'

type Rank = 'province' | 'district' | 'commune'

interface Named {
  readonly rank: Rank
  /** `huyen`, `xa`; the word in front of the name. */
  readonly word: string
  readonly unit: string
}

const NAME = "\\p{Lu}[\\p{L}’']*(?:(?: |-| - )\\p{Lu}[\\p{L}’']*)*|(?:số )?\\d{1,2}"
const PLACE = new RegExp(
  `(?<!\\p{L})([Tt]ỉnh|[Tt]hành phố|TP\\.?|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn) (${NAME})(?!\\p{L})`,
  'gu',
)
const RANK: Readonly<Record<string, Rank>> = {
  tinh: 'province',
  huyen: 'district',
  quan: 'district',
  'thi.xa': 'district',
  xa: 'commune',
  phuong: 'commune',
  'thi.tran': 'commune',
}

/** Which places named in documents the merger of 1 July 2025 ended. */
export interface EndedPlaces {
  /**
   * Notes the places in an issuer's words; `parents` are the places above whoever writes (nearest first), `date` is
   * that of what is named, as far as it is known.
   */
  name(words: string, parents: readonly string[], date: string | null, document: string): void
  found(): EndedPlace[]
}

export function endedPlaces(gazetteer: Gazetteer): EndedPlaces {
  const index = indexOf(gazetteer)
  const found = new Map<string, { place: Omit<EndedPlace, 'documents'>; documents: Set<string> }>()
  return {
    name(words, parents, date, document) {
      const places = [...words.matchAll(PLACE)].map((match) => namedOf(match[1] ?? '', match[2] ?? '', index))
      for (const place of places) {
        const ended = endOf(place, places, parents.map(dotted), date, index)
        if (ended === null) continue
        const key = `${ended.level} ${ended.name}`
        const entry = found.get(key) ?? { place: ended, documents: new Set() }
        entry.documents.add(document)
        found.set(key, entry)
      }
    },
    found: () =>
      [...found.values()]
        .map(({ place, documents }) => ({ ...place, documents: [...documents].sort() }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

interface Index {
  readonly today: ReadonlySet<string>
  /** Mappings by the dotted name of the old province, district and commune. */
  readonly byProvince: ReadonlyMap<string, readonly WardMapping[]>
  readonly byDistrict: ReadonlyMap<string, readonly WardMapping[]>
  readonly byWard: ReadonlyMap<string, readonly WardMapping[]>
  /** `xa.hoang.son|thanh.hoa` of the communes of today. */
  readonly wards: ReadonlySet<string>
}

/** The name of a place without the word for its rank. */
const bare = (name: string): string =>
  dotted(name.replace(/^(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Xã|Phường|Thị trấn|Đặc khu)\s+/iu, ''))

function indexOf({ provinces, mappings }: Gazetteer): Index {
  const index = {
    byProvince: new Map<string, WardMapping[]>(),
    byDistrict: new Map<string, WardMapping[]>(),
    byWard: new Map<string, WardMapping[]>(),
  }
  const wards = new Set<string>()
  for (const mapping of mappings) {
    addTo(index.byProvince, bare(mapping.old_province_name), mapping)
    addTo(index.byDistrict, bare(mapping.old_district_name), mapping)
    addTo(index.byWard, dotted(mapping.old_ward_name), mapping)
    wards.add(`${dotted(mapping.new_ward_name)}|${bare(mapping.new_province_name)}`)
  }
  return { today: new Set(provinces.map(({ name }) => bare(name))), ...index, wards }
}

function namedOf(word: string, name: string, index: Index): Named {
  const level = dotted(word).replace(/^tp$/, 'thanh.pho')
  const unit = dotted(name)
  if (level !== 'thanh.pho') return { rank: RANK[level] ?? 'commune', word: level, unit }
  const central = index.today.has(unit) && !index.byDistrict.has(unit)
  return {
    rank: central || /^(?:ha\.noi|ho\.chi\.minh|hai\.phong|da\.nang|can\.tho)$/.test(unit) ? 'province' : 'district',
    word: level,
    unit,
  }
}

function endOf(
  place: Named,
  places: readonly Named[],
  above: readonly string[],
  date: string | null,
  index: Index,
): Omit<EndedPlace, 'documents'> | null {
  if (place.rank === 'province') return endOfProvince(place, index)
  const said = places.filter(({ rank }) => rank === 'province').map(({ unit }) => unit)
  const provinces = said.length > 0 ? said : above
  const inProvince = (mapping: WardMapping) => provinces.length === 0 || provinces.includes(bare(mapping.old_province_name))
  if (place.rank === 'district') {
    const was = (index.byDistrict.get(place.unit) ?? []).filter(
      (mapping) => inProvince(mapping) && startsWith(mapping.old_district_name, place.word),
    )
    return ended(was, 'district', ({ old_district_name }) => old_district_name)
  }
  const was = (index.byWard.get(`${place.word}.${place.unit}`) ?? []).filter(inProvince)
  const districts = [...places.filter(({ rank }) => rank === 'district').map(({ unit }) => unit), ...above]
  const there = was.filter(({ old_district_name }) => districts.includes(bare(old_district_name)))
  const isToday = provinces.some((province) => index.wards.has(`${place.word}.${place.unit}|${province}`))
  // one of today may bear the name: only a district above it, or the date, tells the old one
  if (isToday && there.length === 0 && (date === null || date >= MERGER.slice(0, date.length))) return null
  const result = ended(there.length > 0 ? there : was, 'commune', ({ old_ward_name }) => old_ward_name)
  const same = result?.successors.length === 1 && dotted(result.successors[0] ?? '').startsWith(`${place.word}.${place.unit}.`)
  return same ? null : result
}

function endOfProvince({ unit }: Named, index: Index): Omit<EndedPlace, 'documents'> | null {
  const was = index.byProvince.get(unit) ?? []
  if (index.today.has(unit) || was.length === 0) return null
  const into = new Map<string, number>()
  for (const { new_province_name } of was) into.set(new_province_name, (into.get(new_province_name) ?? 0) + 1)
  // a stray line of the table makes no successor
  const successors = [...into]
    .filter(([, count]) => count > was.length / 20)
    .map(([name]) => `Tỉnh ${name}`.replace('Tỉnh Thành phố', 'Thành phố'))
  return { name: was[0]?.old_province_name ?? unit, level: 'province', until: MERGER, successors: successors.sort() }
}

const startsWith = (name: string, word: string): boolean => dotted(name).startsWith(`${word}.`)

function ended(
  was: readonly WardMapping[],
  level: Rank,
  nameOf: (mapping: WardMapping) => string,
): Omit<EndedPlace, 'documents'> | null {
  const [first] = was
  if (first === undefined) return null
  const parents = [
    ...new Set(
      was.map(({ old_district_name, old_province_name }) =>
        level === 'district' ? old_province_name : `${old_district_name}, ${old_province_name}`,
      ),
    ),
  ]
  const successors = [
    ...new Set(was.map(({ new_ward_name, new_province_name }) => `${new_ward_name}, ${new_province_name}`)),
  ].sort()
  return {
    name: foldTonePlacement(`${nameOf(first)}, ${parents.sort().join(' | ')}`),
    level,
    until: MERGER,
    successors,
    ...(parents.length > 1 ? { ambiguous: true } : {}),
  }
}

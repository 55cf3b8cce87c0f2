import type { Citation } from '../../src/record/record.ts'
import type { PlanContext } from '../rule.ts'
import { homeOf } from './home.ts'
import { type OrganSymbol, organOfSymbol } from './organ-symbols.ts'
import { organWords } from './organ-words.ts'
import type { Place } from './places-in.ts'

/** Who issued a document and where, as identifiers name it. */
export interface Authority {
  /** Units below the country, the largest first: `thanh.hoa`, `hoang.hoa`. */
  readonly units: readonly string[]
  /** `uy.ban.nhan.dan`; several joined by `+`; `ignota` where nothing says. */
  readonly name: string
}

/** Stands for a unit that nothing names. */
const UNKNOWN = 'ignota'

type Cited = Pick<Citation, 'kind' | 'number' | 'issuer'>

/** Kinds that one organ alone issues, whatever a slip of the pen says. */
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
  const symbol = symbolOf(cited.number)
  const words = cited.issuer === null ? null : organWords(cited.issuer)
  const name = words?.name || symbol?.authority
  const level = words?.level ?? symbol?.level ?? 'own'
  if (!name) return { units: words === null ? [] : unitsOf(words.places, level, context), name: 'ignota' }
  return { units: unitsOf(words?.places ?? [], level, context), name }
}

/** The organ in a symbol: first in a letter's, behind the kind elsewhere. */
function symbolOf(number: string | null): OrganSymbol | null {
  const parts = (number ?? '').split(/[-/_.&]/).filter((part) => /^\p{Lu}/u.test(part))
  for (const part of parts) {
    const organ = organOfSymbol(part)
    if (organ) return organ
  }
  return null
}

/** What the words name, the rest from where the citing document is at home. */
function unitsOf(places: readonly Place[], level: OrganSymbol['level'], context: PlanContext): string[] {
  if (level === 'central') return []
  const home = homeOf(context)
  const named = (wanted: Place['level']) => places.find((place) => place.level === wanted)?.unit ?? null
  const target = level === 'own' ? home.level : level
  const province = named('province') ?? home.province
  const district = named('district') ?? (named('province') !== null && named('province') !== home.province ? null : home.district)
  const commune = named('commune') ?? home.commune
  const own = { province, district, commune }[target]
  const above = [target === 'province' ? null : province, target === 'commune' ? district : null]
  // an `UBND tỉnh` of who knows where is not that of the country
  return [...above.filter((unit): unit is string => unit !== null), own ?? UNKNOWN]
}

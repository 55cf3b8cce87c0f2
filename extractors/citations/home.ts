import type { PlanContext } from '../rule.ts'
import { dotted } from './dotted.ts'
import { isProvince, provinceName } from './places-in.ts'

/** Where the citing document is at home; units dotted. */
export interface Home {
  readonly level: 'province' | 'district' | 'commune'
  readonly province: string | null
  readonly district: string | null
  readonly commune: string | null
}

/** From that day there are provinces and communes and nothing between. */
const MERGER = '2025-07-01'

export function homeOf(context: PlanContext): Home {
  const own = context.issuerUnit === null ? null : dotted(context.issuerUnit) || null
  const above = context.parents.map(dotted).filter((unit) => unit !== '')
  const { issuerLevel } = context
  if (issuerLevel === 'province' || (own !== null && isProvince(own) && issuerLevel !== 'commune'))
    return { level: 'province', province: provinceName(own ?? above[0] ?? null), district: null, commune: null }
  const last = above[above.length - 1] ?? null
  const known = above.find(isProvince)
  // since the districts ended, what stands above a commune is its province
  const two = context.issued !== null && context.issued >= MERGER.slice(0, context.issued.length)
  const province = provinceName(known ?? (above.length > 1 || two || issuerLevel === 'district' ? last : null))
  if (issuerLevel === 'district') return { level: 'district', province, district: own, commune: null }
  const district = above.find((unit) => provinceName(unit) !== province) ?? null
  return { level: 'commune', province, district, commune: own }
}

import type { PlanContext } from '../../../extractors/rule.ts'

/** A commune that does not exist, in a district of a province. */
export const COMMUNE: PlanContext = {
  planYear: 2024,
  planYears: [2024],
  issued: '2024-01-15',
  issuerName: 'Ủy ban nhân dân xã An Lộc',
  issuerUnit: 'An Lộc',
  issuerLevel: 'commune',
  parents: ['Bình Minh', 'Thanh Hóa'],
  kind: 'ke-hoach',
  number: '3/KH-UBND-X',
}

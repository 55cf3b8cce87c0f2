import type { Passage } from '../../extractors/passage.ts'
import type { PlanContext } from '../../extractors/rule.ts'

/** The commune of An Thượng, Đông Hà district, Bình Phú province, none of which exists. */
export const PLAN: PlanContext = {
  planYear: 2025,
  planYears: [2025],
  issued: '2025-01-10',
  issuerName: 'Ủy ban nhân dân xã An Thượng',
  issuerUnit: 'An Thượng',
  issuerLevel: 'commune',
  parents: ['Đông Hà', 'Bình Phú'],
  kind: 'ke-hoach',
  number: '05/KH-UBND',
}

/** Body clauses, one a line, under the path given; a label opens its clause. */
export const clauses = (texts: readonly string[], path: readonly string[] = ['II', '1']): Passage[] =>
  texts.map((text) => ({ text, span: [0, text.length], page: null, zone: 'body', path, opens: /^(?:\S{1,4}[.)])\s/.test(text) }))

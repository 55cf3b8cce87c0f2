/** The n-th commune’s plan under the made-up template of forty tasks, and the alignment that its edits give. */
import { arrange, type Sheet } from '../arrange.ts'
import { type AlignedPlan, derive } from '../derive.ts'
import type { Description } from '../description.ts'
import { cite } from '../marks.ts'
import { t } from '../phrase.ts'
import { random } from '../random.ts'
import { editsOf, type Manner } from './edits.ts'
import { COMMUNE_BODIES, communeName } from './names.ts'
import { type Draw, drawFrom } from './spin.ts'
import { planOf, ROW_COLUMNS, TEMPLATE, TEMPLATE_SLUG } from './template.ts'

export interface Commune {
  readonly slug: string
  readonly description: Description
  readonly alignment: AlignedPlan
}

/** The annexes as they are, or all in one table under groups; in one of three the rows in another order. */
function sheetsOf(draw: Draw): readonly Sheet[] {
  const shuffle = draw.chance(0.33) ? { shuffle: draw.below(1e6) } : {}
  const named = TEMPLATE.map(({ number, heading, title }) => ({ number: number ?? '', heading: heading ?? '', title }))
  if (draw.chance(0.75))
    return named.map((sheet) => ({ ...sheet, columns: ROW_COLUMNS, of: [{ annex: sheet.number }], ...shuffle }))
  const of = named.map(({ number, title }) => ({ annex: number, group: { title } }))
  return [{ number: '01', heading: 'Phụ lục 01', title: 'Phân công nhiệm vụ', columns: ROW_COLUMNS, of, ...shuffle }]
}

/** In one of 97 the plan is another commune’s, word for word but for names. */
const sourceOf = (index: number): number => (index % 97 === 96 ? index - 1 : index)

/** Pure: the same index always gives the same plan. */
export function commune(index: number): Commune {
  const place = communeName(index)
  const draw = drawFrom(random(sourceOf(index) * 2_654_435_761 + 12_345))
  const bodies = draw.one(COMMUNE_BODIES)
  const manner: Manner = { draw, place, bodies, short: draw.chance(0.4), own: 0.3 + draw.next() * 0.7 }
  const slug = `xa-${index}`
  const derived = arrange(derive({ slug: TEMPLATE_SLUG, annexes: TEMPLATE }, slug, editsOf(manner)), sheetsOf(draw))
  const preamble = [t`Thực hiện ${cite('quyet-dinh', '4120/QĐ-UBND', '2025-12-22', 'UBND tỉnh Trường Lĩnh')}:`]
  const description = planOf(place, `${10 + (index % 90)}/KH-UBND`, preamble, derived.annexes)
  const units = [...new Set(Object.values(bodies) as string[])].map((name, i) => ({ id: `u${i}`, name, surfaceForms: [name] }))
  return { slug, description: { ...description, units }, alignment: derived.alignment.plan }
}

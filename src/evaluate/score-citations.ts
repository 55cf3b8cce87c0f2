import type { Citation, PlanRecord } from '../record/record.ts'
import { type Gold, optionalOf, valuesOf } from './gold.ts'
import { type Measure, measure } from './measure.ts'
import { plainNumber } from './score-document.ts'
import { similarity } from './similarity.ts'

type GoldCitation = NonNullable<Gold['citations']>[number]
type Named = Partial<Citation> | GoldCitation

const LAWS = new Set(['luat', 'bo-luat', 'phap-lenh', 'hien-phap'])
/** Texts known by name alone count where they are laws. */
const counts = (citation: Named) => Boolean(citation.number || citation.date || LAWS.has(citation.kind ?? ''))

/** Citations found; with `roles`, in their role too. A second mention of a text that the gold names is never extra. */
export function scoreCitations(record: PlanRecord, gold: Gold, roles: boolean): Measure {
  const all = gold.citations ?? []
  const wanted = all.filter(counts)
  return measure<GoldCitation, Citation>(record.citations.filter(counts), wanted, {
    same: (got, item) => sameText(got, item, false) && (!roles || valuesOf(item, 'role').includes(got.role)),
    loosely: (got, item) => sameText(got, item, true),
    optional: [...optionalOf<GoldCitation>(gold, 'citations'), ...all],
    show: ({ kind, number, name, date, role, raw }: Named) =>
      `${kind} ${number ?? name} ${date ?? ''}${roles ? ` ${role}` : ''} « ${(raw ?? '').slice(0, 90)} »`,
  })
}

function sameText(got: Citation, gold: GoldCitation, loosely: boolean): boolean {
  if (!valuesOf(gold, 'kind').includes(got.kind)) return false
  const names = valuesOf(gold, 'name').filter((name): name is string => typeof name === 'string' && name !== '')
  const byNumber = valuesOf(gold, 'number').some((number) => Boolean(number) && plainNumber(number) === plainNumber(got.number))
  const byName = !gold.number && !got.number && names.some((name) => similarity(name, got.name) >= (loosely ? 0.6 : 0.85))
  const byNeither = !gold.number && !gold.name && !got.number && !got.name
  if (!byNumber && !byName && !byNeither) return false
  return loosely || valuesOf(gold, 'date').includes(got.date)
}

import type { Difference } from '../../record/comparison.ts'
import { unitWords } from '../units/unit-names.ts'
import type { UnitTable } from '../units/unit-table.ts'

/** Who leads and who helps, as written. */
export interface Responsible {
  readonly lead: readonly string[]
  readonly support: readonly string[]
}

export interface UnitQuestion {
  readonly template: Responsible
  /** Who leads the template's tasks that the plan's task answers too: merged tasks have one lead. */
  readonly merged?: readonly string[]
  readonly plan: Responsible
  readonly table: UnitTable | null
  /** Whether the commune hands this body's work to that one of its own all through its plan. */
  readonly arranged: (name: string, body: string) => boolean
  /** Columns that the plan has. */
  readonly states: (aspect: 'lead' | 'support') => boolean
}

/**
 * Responsible units other than the mapping gives: one that the mapping names, one of the same name, or any where the
 * template means nobody in particular or the communes themselves. Of several that lead together (that support) one is
 * enough: a commune has fewer offices.
 */
export function unitDifferences(question: UnitQuestion): Difference[] {
  return [...leadDifference(question), ...supportDifference(question)]
}

function leadDifference({ template, merged = [], plan, table, arranged, states }: UnitQuestion): Difference[] {
  if (template.lead.length === 0 || !states('lead')) return []
  if (plan.lead.length === 0) return [difference('lead', template.lead, [], 'dropped')]
  const held = [...template.lead, ...merged].some((name) => met(name, plan.lead, table, arranged))
  return held ? [] : [difference('lead', template.lead, distinct(plan.lead))]
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)]

function supportDifference({ template, plan, table, arranged, states }: UnitQuestion): Difference[] {
  if (template.support.length === 0 || !states('support')) return []
  const given = [...plan.support, ...plan.lead]
  // `các bộ phận liên quan` leaves nobody out
  if (table === null || plan.support.some((name) => table.own(name).anybody)) return []
  const held = template.support.some((name) => table.expected(name).anybody || met(name, given, table, arranged))
  return held
    ? []
    : [
        difference(
          'support',
          template.support,
          distinct(plan.support),
          ...(plan.support.length === 0 ? (['dropped'] as const) : []),
        ),
      ]
}

function met(name: string, given: readonly string[], table: UnitTable | null, arranged: UnitQuestion['arranged']): boolean {
  const own = unitWords(name)
  if (given.some((other) => sameName(own, unitWords(other)))) return true
  if (table === null) return true
  const asked = table.expected(name)
  if (asked.anybody) return given.some((other) => takesOver(other, table))
  const bodies = given.flatMap((other) => [...table.own(other).bodies])
  if (asked.bodies.size === 0) return given.some((other) => takesOver(other, table))
  return bodies.some((body) => asked.bodies.has(body) || arranged(name, body))
}

/** A name that says nobody in particular, an office, or one that no table knows; no village and no association. */
function takesOver(name: string, table: UnitTable): boolean {
  const { bodies, anybody } = table.own(name)
  return anybody || (bodies.size === 0 ? !VILLAGE.test(unitWords(name)) : [...bodies].some((body) => table.isOffice(body)))
}

const VILLAGE = /^(?:to dan pho|thon|ban|khu pho|hoi|doan|ap) /

function sameName(a: string, b: string): boolean {
  return a === b || (a.length > 8 && b.startsWith(`${a} `)) || (b.length > 8 && a.startsWith(`${b} `))
}

const difference = (
  field: 'lead' | 'support',
  template: readonly string[],
  plan: readonly string[],
  direction?: 'dropped',
): Difference => ({
  field,
  template: template.join('; '),
  plan: plan.length === 0 ? null : plan.join('; '),
  ...(direction === undefined ? {} : { direction }),
  severity: 'warning',
})

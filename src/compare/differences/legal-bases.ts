import type { Difference } from '../../record/comparison.ts'
import type { Citation, PlanRecord } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'

/** Legal bases that the template rests on and the plan leaves out, and those of the plan that no longer hold. */
export function legalBasisDifferences(template: PlanRecord, plan: PlanRecord): Difference[] {
  return [...forgottenTemplate(template, plan), ...dropped(template, plan), ...superseded(plan)]
}

/** A plan that carries out another names it. */
function forgottenTemplate(template: PlanRecord, plan: PlanRecord): Difference[] {
  const { number, issuer } = template.document
  if (number === null || issuer === null || plan.document.issuer === null) return []
  if (issuer.level === plan.document.issuer.level || sameNumber(number, plan.document.number)) return []
  if (plan.citations.some((citation) => sameNumber(number, numberOf(citation)))) return []
  return [{ field: 'legal-basis', template: number, plan: null, direction: 'dropped', severity: 'warning' }]
}

function dropped(template: PlanRecord, plan: PlanRecord): Difference[] {
  const cited = new Set(plan.citations.flatMap(keysOf))
  return bases(template)
    .filter((basis) => !keysOf(basis).some((key) => cited.has(key)))
    .map(({ raw }) => ({ field: 'legal-basis', template: raw, plan: null, direction: 'dropped', severity: 'info' }))
}

function superseded({ findings }: PlanRecord): Difference[] {
  return findings
    .filter(({ rule }) => rule === 'legal-basis-superseded')
    .map(({ message, severity }) => ({
      field: 'legal-basis',
      template: null,
      plan: message,
      severity: severity === 'info' ? 'info' : 'warning',
    }))
}

const bases = ({ citations }: PlanRecord): Citation[] => {
  const seen = new Set<string>()
  return citations.filter((citation) => {
    if (citation.role !== 'legal-basis') return false
    const keys = keysOf(citation)
    const fresh = keys.length > 0 && !keys.some((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return fresh
  })
}

const numberOf = ({ number, numberIntended }: Citation): string | null => numberIntended ?? number
const sameNumber = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && fold(a).replace(/\s/g, '') === fold(b).replace(/\s/g, '')

/** A text is known by its number, a law by its name too. */
function keysOf(citation: Citation): string[] {
  const number = numberOf(citation)
  return [...(number === null ? [] : [fold(number).replace(/\s/g, '')]), ...(citation.name === null ? [] : [fold(citation.name)])]
}

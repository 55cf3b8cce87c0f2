import type { Difference } from '../../record/comparison.ts'
import type { Deadline } from '../../record/record.ts'
import type { Years } from './deadline-direction.ts'

/** A deadline of a year before the plan's own where the template's is of its own: the year was copied and not changed. */
export function staleDeadline(template: readonly Deadline[], plan: Deadline, years: Years): boolean {
  const year = yearOf(plan)
  if (year === null || years.plan === null || year >= years.plan) return false
  return !template.some((asked) => {
    const own = yearOf(asked)
    return own !== null && years.template !== null && own < years.template
  })
}

const yearOf = ({ kind, due }: Deadline): number | null => (kind === 'date' && due !== null ? Number(due.slice(0, 4)) : null)

/** The same day in the plan's own year. */
export const inYear = (deadline: Deadline, year: number): Deadline => ({
  ...deadline,
  due: deadline.due === null ? null : `${year}${deadline.due.slice(4)}`,
})

const YEAR = /(?<![\p{L}\p{N}/.-])(?:năm|quý\s+[IV\d]+\/|tháng\s+\d+\/)\s*((?:19|20)\d\d)(?![\p{N}])/giu
/** A period of years is the same for every year's plan. */
const PERIOD = /(?:19|20)\d\d\s*[-–]\s*(?:năm\s+)?(?:19|20)\d\d/gu
const CITED = /ngày\s+\d+(?:\/\d+\/\d{4}|\s+tháng\s+\d+\s+năm\s+\d{4})/giu

/** Years before the plan's own that its task names, and the template's does not name of its own time. */
export function staleYears(template: string, plan: string, years: Years): Difference[] {
  if (years.plan === null || years.template === null) return []
  const own = years.plan
  const shift = own - years.template
  const asked = new Set(yearsIn(template).map((year) => year + shift))
  const stale = [...new Set(yearsIn(plan))].filter((year) => year < own && !asked.has(year))
  return stale.map((year) => ({ field: 'year', template: String(years.template), plan: String(year), severity: 'warning' }))
}

function yearsIn(text: string): number[] {
  const bare = text.replace(CITED, ' ').replace(PERIOD, ' ')
  return [...bare.matchAll(YEAR)].map(([, year]) => Number(year))
}

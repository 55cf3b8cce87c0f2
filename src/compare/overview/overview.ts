import type { ComparedDocument, ComparisonNote, ComparisonOverview, PlanComparison } from '../../record/comparison.ts'
import type { PreparedTemplate } from '../prepare-template.ts'
import { copiesAmong } from './copies.ts'
import { coverageByField, tasksByMissing } from './coverage.ts'
import { rank } from './ranking.ts'
import { sentAndListed } from './sent.ts'

/** All plans at once, from what `comparePlan` gave for each. Does not depend on the order of the plans, but for ties by name. */
export function overviewOf(
  { document, options }: Pick<PreparedTemplate, 'document' | 'options'>,
  plans: readonly PlanComparison[],
): { overview: ComparisonOverview; notes: ComparisonNote[] } {
  const overview = {
    fields: coverageByField(document, plans),
    tasks: tasksByMissing(document, plans),
    ranking: rank(plans),
    ...sentAndListed(options.communes ?? [], plans),
    copies: copiesAmong(document, plans),
  }
  return { overview, notes: [...otherTemplates(document, plans), ...sentTwice(plans)] }
}

/** A plan of the template's own level and year asks for as much as the template does. */
function otherTemplates(template: ComparedDocument, plans: readonly PlanComparison[]): ComparisonNote[] {
  if (template.level === null || template.level === 'commune') return []
  return plans
    .filter(({ plan }) => plan.level === template.level && plan.planYear === template.planYear && plan.sha256 !== template.sha256)
    .map(({ plan }) => ({
      rule: 'two-templates',
      severity: 'warning',
      message: `Hai văn bản mẫu cho một năm: ${template.number ?? template.path} và ${plan.number ?? plan.path} cùng cấp, cùng năm ${plan.planYear ?? '?'}.`,
      facts: { template: template.path, plan: plan.path },
    }))
}

function sentTwice(plans: readonly PlanComparison[]): ComparisonNote[] {
  const byUnit = new Map<string, ComparedDocument[]>()
  for (const { plan } of plans)
    if (plan.unit !== null) {
      const key = `${plan.level}|${plan.issuer}|${plan.planYear}`
      byUnit.set(key, [...(byUnit.get(key) ?? []), plan])
    }
  return [...byUnit.values()]
    .filter((sent) => sent.length > 1)
    .map((sent) => ({
      rule: 'two-plans',
      severity: 'warning',
      message: `${sent[0]?.issuer ?? ''} có ${sent.length} kế hoạch cho một năm: ${sent.map(({ path }) => path).join(', ')}.`,
      facts: { unit: sent[0]?.unit ?? '', plans: sent.length },
    }))
}

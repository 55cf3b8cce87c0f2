import type { UnitMapping } from '../../compare/compare.ts'
import { comparePlan, type PreparedTemplate, prepareTemplate } from '../../compare/compare.ts'
import type { AlignedSample } from '../../evaluate/gold-alignment.ts'
import { naiveComparison } from '../../evaluate/naive-baseline.ts'
import { type ComparisonScore, scoreComparison } from '../../evaluate/score-comparison.ts'
import type { PlanRecord } from '../../record/record.ts'

/** How well one plan was held against its template, and how well word overlap does on the same tasks. */
export interface ComparedSample {
  readonly score: ComparisonScore
  readonly naive: ComparisonScore
}

/** Scores each sample; `read` gives the record of a file. Templates are prepared once. */
export async function compareSamples(
  samples: readonly AlignedSample[],
  read: (path: string) => Promise<PlanRecord>,
  units: readonly UnitMapping[],
): Promise<Map<string, ComparedSample>> {
  const templates = new Map<string, PreparedTemplate>()
  const scores = new Map<string, ComparedSample>()
  for (const { name, template, plan, gold } of samples) {
    const prepared = templates.get(template) ?? prepareTemplate(await read(template), { units })
    templates.set(template, prepared)
    const compared = comparePlan(prepared, await read(plan))
    const naive = { items: naiveComparison(prepared.document.rows, compared.plan.rows) }
    scores.set(name, { score: scoreComparison(compared, gold), naive: scoreComparison(naive, gold) })
  }
  return scores
}

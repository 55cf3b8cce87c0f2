import type { TargetOutcome } from '../../record/follow-up.ts'
import type { Indicator, PlanRecord, Target } from '../../record/record.ts'
import { type Rarity, wordVector } from '../align/features.ts'
import { overlap } from '../align/scores.ts'
import type { Reader } from '../words/terms.ts'

const SAME = 0.6

/** What the report states for each target of the plan: the indicator of the same unit whose metric is nearest. */
export function targetOutcomes(
  plan: PlanRecord,
  report: PlanRecord,
  read: { plan: Reader; report: Reader },
  rarity: Rarity,
): TargetOutcome[] {
  const stated = report.indicators.map((indicator) => ({ indicator, words: wordVector(read.report(indicator.metric), rarity) }))
  return plan.targets.map((target): TargetOutcome => {
    const words = wordVector(read.plan(target.metric || target.raw), rarity)
    const near = stated
      .filter(({ indicator }) => unitOf(indicator) === unitOf(target))
      .map((each) => ({ ...each, likeness: overlap(words, each.words).cosine }))
      .sort((a, b) => b.likeness - a.likeness)[0]
    const indicator = near !== undefined && near.likeness >= SAME ? near.indicator : null
    return {
      target: target.raw,
      comparator: target.comparator,
      value: target.value,
      unit: target.unit,
      stated: indicator?.value ?? null,
      reached: indicator === null ? null : isReached(target, indicator.value),
      raw: indicator?.raw ?? null,
      page: null,
    }
  })
}

const unitOf = ({ unit }: Pick<Indicator, 'unit'>): string => unit.trim().toLowerCase()

/** `đạt 95 %` is reached by 97 % too, unless less is better, which the comparator then says. */
function isReached({ comparator, value }: Target, stated: number): boolean {
  if (comparator === '>') return stated > value
  if (comparator === '<') return stated < value
  return comparator === '<=' ? stated <= value : stated >= value
}

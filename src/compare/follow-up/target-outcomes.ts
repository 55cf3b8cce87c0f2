import type { TargetOutcome } from '../../record/follow-up.ts'
import type { Indicator, PlanRecord, Target } from '../../record/record.ts'
import { type Rarity, type Vector, wordVector } from '../align/features.ts'
import { overlap } from '../align/scores.ts'
import type { Reader } from '../words/terms.ts'
import type { Statement } from './statements.ts'

/** A figure that the report states, by what it is called and by the sentence that it stands in. */
interface Stated {
  readonly indicator: Indicator
  readonly metric: Vector
  readonly sentence: Vector
  readonly page: number | null
}

const SAME = 0.6
/** A name that says less than half of what the target says may be another's: `đúng hạn`. */
const HALF = 0.5
/** A sentence says more than the figure's name. */
const SAID = 0.75

/** What the report states for each target of the plan: the indicator of the same unit whose metric is nearest. */
export function targetOutcomes(
  plan: PlanRecord,
  report: PlanRecord,
  statements: readonly Statement[],
  read: { plan: Reader; report: Reader },
  rarity: Rarity,
): TargetOutcome[] {
  const stated = report.indicators.flatMap((indicator): Stated[] => {
    const sentence = statements.find(({ path, text }) => isAt(path, indicator) && text.includes(indicator.raw))
    if (sentence !== undefined && (sentence.time === 'later' || sentence.time === 'to-come')) return []
    return [
      {
        indicator,
        metric: wordVector(read.report(indicator.metric), rarity),
        sentence: wordVector(read.report(sentence?.text ?? ''), rarity),
        page: sentence?.page ?? null,
      },
    ]
  })
  return plan.targets.map((target): TargetOutcome => {
    const words = wordVector(read.plan(target.metric || target.raw), rarity)
    const near = stated
      .filter(({ indicator }) => unitOf(indicator) === unitOf(target))
      .map((each) => ({ ...each, likeness: likenessOf(words, each) }))
      .sort((a, b) => b.likeness - a.likeness)[0]
    const found = near !== undefined && near.likeness >= SAME ? near : null
    return {
      target: target.raw,
      comparator: target.comparator,
      value: target.value,
      unit: target.unit,
      stated: found?.indicator.value ?? null,
      reached: found === null ? null : isReached(target, found.indicator.value),
      raw: found?.indicator.raw ?? null,
      page: found?.page ?? null,
    }
  })
}

/** By the figure's own name; where the target's words stand around it, by its sentence. */
function likenessOf(words: Vector, { metric, sentence }: Stated): number {
  const { cosine, forth, shared } = overlap(words, sentence)
  const named = overlap(words, metric)
  return Math.max(named.forth >= HALF ? named.cosine : 0, shared >= 1 && forth >= SAID ? 0.5 * forth + 0.5 * cosine : 0)
}

const isAt = (path: readonly string[], indicator: Indicator): boolean => path.join('/') === indicator.path.join('/')

const unitOf = ({ unit }: Pick<Indicator, 'unit'>): string => unit.trim().toLowerCase()

/** `đạt 95 %` is reached by 97 % too, unless less is better, which the comparator then says. */
function isReached({ comparator, value }: Target, stated: number): boolean {
  if (comparator === '>') return stated > value
  if (comparator === '<') return stated < value
  return comparator === '<=' ? stated <= value : stated >= value
}

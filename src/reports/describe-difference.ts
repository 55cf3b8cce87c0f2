import type { Difference } from '../record/comparison.ts'
import { isWord, type WordKey, type Words } from './words/words.ts'

/** A difference as one sentence: which field, in which direction, what either side says. */
export function describeDifference({ field, direction, template, plan }: Difference, say: Words): string {
  const facts = {
    field: say(`field.${field}`),
    direction: direction === undefined ? '' : say(`direction.${direction}`),
    template,
    plan,
  }
  if (template !== null && plan !== null) return say(direction === undefined ? 'difference.both' : 'difference.directed', facts)
  if (template !== null) return say('difference.template-only', facts)
  if (plan === null) return say('difference.neither', facts)
  return say(field === 'legal-basis' && direction !== 'added' ? 'difference.superseded' : 'difference.plan-only', facts)
}

/** What the commune has to do about a difference; null where nothing is asked of it. */
export function mendDifference(difference: Difference, say: Words): string | null {
  const { field, direction, template, plan, severity } = difference
  if (severity === 'info') return null
  const facts = { template, plan }
  for (const key of [`mend.${field}.${direction ?? ''}`, `mend.${field}.dropped`, `mend.${field}`])
    if (isWord(key) && key.endsWith('.dropped') === (plan === null) && isSayable(key, facts, say)) return say(key, facts)
  return describeDifference(difference, say)
}

/** Whether a phrase has all that it fills in. */
const isSayable = (key: WordKey, facts: Readonly<Record<string, string | null>>, say: Words): boolean =>
  ![...say(key, { template: '{template}', plan: '{plan}' }).matchAll(/\{(template|plan)\}/gu)].some(
    ([, name = '']) => facts[name] === null,
  )

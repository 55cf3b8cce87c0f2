import type { Difference } from '../record/comparison.ts'
import { isWord, type Words } from './words/words.ts'

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
  const keys = [`mend.${field}.${direction ?? ''}`, ...(template !== null && plan !== null ? [`mend.${field}`] : [])]
  if (field === 'legal-basis' && plan !== null) keys.push('mend.legal-basis')
  const key = keys.find(isWord)
  if (key !== undefined && isWord(key)) return say(key, { template, plan })
  return template !== null && plan === null && isWord(`mend.${field}.dropped`)
    ? say(`mend.${field}.dropped` as never, { template })
    : describeDifference(difference, say)
}

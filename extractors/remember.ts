import type { PlanContext } from './rule.ts'

/**
 * The reader with its answers kept as long as the plan's context lives: the cells of an annex say the same few things
 * over and over. Whoever calls it shares the answer with others and must not change it.
 */
export function remembered<T>(read: (text: string, context: PlanContext) => T): (text: string, context: PlanContext) => T {
  const plans = new WeakMap<PlanContext, Map<string, { readonly answer: T }>>()
  return (text, context) => {
    const known = plans.get(context) ?? new Map<string, { readonly answer: T }>()
    plans.set(context, known)
    const found = known.get(text) ?? { answer: read(text, context) }
    known.set(text, found)
    return found.answer
  }
}

/** The reader with its answers kept as long as it is itself: for one document, whose lines are looked at many times. */
export function rememberedHere<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const answer = known.get(text)
    if (answer !== undefined) return answer
    const made = read(text)
    known.set(text, made)
    return made
  }
}

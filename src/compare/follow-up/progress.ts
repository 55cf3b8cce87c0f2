import type { Progress } from '../../record/follow-up.ts'
import type { Found, TaskEvidence } from './find-evidence.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

/** A sentence that says less was done outweighs one nearer by so much that says all was… */
const DOUBT = 0.08
/** … and by so much one that only states a figure. */
const DOUBT_OF_FIGURE = 0.25

type Said = Outcome & { readonly similarity: number; readonly group: string }

/**
 * What became of a task. The nearest sentence that states a result decides, unless one nearly as near says less was done;
 * what its sentences go on to say was not, or what is still to come of it, makes it a part.
 */
export function progressOf({ found, asides }: TaskEvidence): Progress {
  if (found.length === 0) return 'silent'
  const past = found.filter(({ statement }) => statement.time === 'past')
  const ahead = found.filter(({ statement }) => statement.time === 'to-come')
  if (past.length === 0) return 'ahead'
  const said = past.flatMap(saidOf)
  const besides = asides.flatMap((statement) => outcomeOf(statement) ?? [])
  const [best] = said
  if (best === undefined)
    return besides.find(({ progress }) => progress !== 'done')?.progress ?? besides[0]?.progress ?? 'mentioned'
  const margin = best.told ? DOUBT : DOUBT_OF_FIGURE
  const doubt = said.find(({ progress, similarity }) => progress !== 'done' && similarity > best.similarity - margin)
  const { progress } = doubt ?? best
  if (progress !== 'done') return progress
  // what the same sentence goes on to say was not done
  if (said.some((each) => each.progress !== 'done' && each.group === best.group)) return 'partly'
  const more = ahead.some(({ similarity }) => similarity >= best.similarity)
  return more || besides.some((outcome) => outcome.progress !== 'done') ? 'partly' : 'done'
}

function saidOf({ statement, similarity }: Found): Said[] {
  const outcome = outcomeOf(statement)
  return outcome === null ? [] : [{ ...outcome, similarity, group: statement.group }]
}

import { followUp } from '../../compare/follow-up/follow-up.ts'
import { type FollowUpScore, readFollowUps, scoreFollowUp } from '../../evaluate/score-follow-up.ts'
import type { PlanRecord } from '../../record/record.ts'

/** Each report of a folder whose plan's progress has been annotated, by its folder and file. */
export async function scoreFollowUps(
  folder: string,
  read: (path: string) => Promise<PlanRecord>,
): Promise<Map<string, FollowUpScore>> {
  const scores = new Map<string, FollowUpScore>()
  for (const { name, plan, report, gold } of readFollowUps(folder))
    scores.set(name, scoreFollowUp(followUp(await read(plan), await read(report)), gold))
  return scores
}

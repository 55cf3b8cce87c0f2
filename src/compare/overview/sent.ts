import type { PlanComparison } from '../../record/comparison.ts'
import { fold, foldTonePlacement } from '../../text/fold.ts'

const LEVEL = /^(?:ubnd |uy ban nhan dan )?(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp)\.? /

/** Name of a commune without the words around it: `UBND xã Yên Bình` is `yen binh`. */
const bare = (name: string): string =>
  fold(foldTonePlacement(name))
    .replace(LEVEL, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Of the communes that have to send a plan, those that sent none; of the plans, those of no commune on the list. */
export function sentAndListed(
  communes: readonly string[],
  plans: readonly PlanComparison[],
): { notSent: string[]; notListed: string[] } {
  if (communes.length === 0) return { notSent: [], notListed: [] }
  const sent = new Set(plans.flatMap(({ plan }) => (plan.unit === null ? [] : [bare(plan.unit)])))
  const listed = new Set(communes.map(bare))
  return {
    notSent: communes.filter((name) => !sent.has(bare(name))),
    notListed: plans.filter(({ plan }) => plan.unit === null || !listed.has(bare(plan.unit))).map(({ plan }) => plan.path),
  }
}

import type { Target } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'

/** What is the better the less there is of it. */
const BAD =
  /tre han|qua han|cham|vi pham|sai sot|ton dong|ho ngheo|can ngheo|that nghiep|tai nan|ngo doc|thiet hai|khieu nai|bo hoc|suy dinh duong|tu vong|sinh con thu ba|ty le sinh|ti le sinh/
const CUT = /cat giam|rut ngan|giam|tiet kiem/

/** Whether less is more: `không quá 1 % hồ sơ trễ hạn`. */
export function lessIsMore({ comparator, metric, raw }: Target): boolean {
  if (comparator === '<' || comparator === '<=') return true
  if (comparator === '>' || comparator === '>=') return false
  const text = fold(`${raw} ${metric}`)
  return BAD.test(text) && !CUT.test(text)
}

/** How a target of the plan stands against the template's; null where it asks for as much. */
export function targetDirection(template: Target, plan: Target): 'lowered' | 'raised' | null {
  const down = lessIsMore(template)
  if (plan.value !== template.value) return plan.value > template.value === down ? 'lowered' : 'raised'
  const [asked, given] = [strictness(template), strictness(plan)]
  return asked === given ? null : given > asked ? 'raised' : 'lowered'
}

/** `trên 98 %` asks for more than `từ 98 % trở lên`; `phấn đấu 98 %` for as much. */
const strictness = ({ comparator }: Target): number => (comparator === '>' || comparator === '<' ? 1 : 0)

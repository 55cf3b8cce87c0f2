import { MARKS } from '../marks.ts'
import type { ItemData, PageData } from '../page-data.ts'
import { matcher } from './fold.ts'
import type { Model } from './model.ts'

export interface FilterState {
  place: string
  task: string
  field: string
  /** Marks that are looked for; none: all. */
  marks: Set<number>
  review: boolean
  sort: 'rank' | 'low' | 'high' | 'name'
}

export const noFilter = (): FilterState => ({ place: '', task: '', field: '', marks: new Set(), review: false, sort: 'rank' })

export interface Shown {
  /** Places in the data's plans and rows, in order. */
  readonly plans: readonly number[]
  readonly columns: readonly number[]
  /** Whether a cell is what is looked for; null where every cell is. */
  readonly wanted: ((item: ItemData) => boolean) | null
}

/** What is seen under a filter: plans without a cell that is looked for are left out. */
export function applied({ data, text, phrases }: Model, state: FilterState): Shown {
  const isPlace = matcher(state.place)
  const isTask = matcher(state.task)
  const columns = data.rows.flatMap((row, at) =>
    (state.field === '' || text(row.f) === state.field) && isTask(`${row.k} ${text(row.t)}`) ? [at] : [],
  )
  const wanted = wantedOf(state)
  const plans = data.plans.flatMap((plan, at) => {
    if (!isPlace(`${plan.place} ${plan.facts.join(' ')}`)) return []
    const seen = wanted === null || columns.some((column) => wanted(plan.items[column] as ItemData))
    return seen ? [at] : []
  })
  return { plans: sorted(plans, data, state.sort, phrases.locale), columns, wanted }
}

function wantedOf({ marks, review }: FilterState): Shown['wanted'] {
  if (marks.size === 0 && !review) return null
  return (item) => (marks.size === 0 || marks.has(item.m)) && (!review || item.v === 1)
}

function sorted(plans: number[], { plans: all }: PageData, sort: FilterState['sort'], locale: string): number[] {
  const share = (at: number) => all[at]?.coverage ?? 0
  // the data is by rank, and sorting keeps the order of equals
  if (sort === 'low') return plans.sort((a, b) => share(a) - share(b))
  if (sort === 'high') return plans.sort((a, b) => share(b) - share(a))
  if (sort === 'name') return plans.sort((a, b) => (all[a]?.place ?? '').localeCompare(all[b]?.place ?? '', locale))
  return plans
}

export const markAt = (at: number | undefined) => MARKS[at ?? MARKS.length - 1] ?? 'missing'

import type { Pairing } from '../align/align.ts'
import type { Features } from '../align/features.ts'
import { unitWords } from './unit-names.ts'
import type { UnitTable } from './unit-table.ts'

/** A body whose work the commune hands to one of its own offices, other than the mapping says, all through its plan. */
export interface Arrangement {
  /** Name of the body as compared, and as the template writes it. */
  readonly name: string
  readonly written: string
  readonly body: string
  readonly times: number
}

const LEAST = 3
const SHARE = 2 / 3

/** The commune's own way of sharing out work: told from how often it does so, never from a single task. */
export function arrangementsOf(
  pairings: readonly Pairing[],
  template: readonly Features[],
  plan: readonly Features[],
  table: UnitTable | null,
): Arrangement[] {
  if (table === null) return []
  const tasks = new Map<string, number>()
  const counted = new Map<string, Arrangement>()
  for (const pairing of pairings) {
    const own = new Set(
      pairing.plan.flatMap((index) => plan[index]?.task.shown.lead ?? []).flatMap((name) => [...table.own(name).bodies]),
    )
    for (const lead of template[pairing.template]?.task.shown.lead ?? []) {
      const name = unitWords(lead)
      if (own.size > 0) tasks.set(name, (tasks.get(name) ?? 0) + 1)
      for (const body of own) {
        const key = `${name}|${body}`
        counted.set(key, { name, written: lead, body, times: (counted.get(key)?.times ?? 0) + 1 })
      }
    }
  }
  return [...counted.values()].filter(
    ({ name, body, times }) =>
      times >= LEAST && times >= SHARE * (tasks.get(name) ?? 0) && table.isOffice(body) && !expected(table, name, body),
  )
}

/** As the mapping says, or of a name that means nobody in particular: anybody may do its work. */
function expected(table: UnitTable, name: string, body: string): boolean {
  const { bodies, anybody } = table.expected(name)
  return anybody || bodies.has(body)
}

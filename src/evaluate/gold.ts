import type { PlanRecord } from '../record/record.ts'

/** Other values of a field that count as right too. */
interface Accepting {
  readonly accept?: Readonly<Record<string, readonly unknown[]>>
}
type Loose<T> = { readonly [K in keyof T]?: T[K] | null } & Accepting

/**
 * A gold annotation: a record of which any part may be missing, and is then not scored. Items under `optional` count
 * neither way. `annexes` without rows are not scored.
 */
export interface Gold {
  readonly document?: Loose<PlanRecord['document']>
  readonly outline?: readonly Pick<PlanRecord['outline'][number], 'path'>[]
  readonly citations?: readonly Loose<PlanRecord['citations'][number]>[]
  readonly annexes?: readonly { number?: string | null; rows?: readonly Loose<PlanRecord['annexes'][number]['rows'][number]>[] }[]
  readonly targets?: readonly PlanRecord['targets'][number][]
  readonly indicators?: readonly PlanRecord['indicators'][number][]
  readonly assignments?: readonly PlanRecord['assignments'][number][]
  /** Stands in for `assignments` where a section rather than a unit is the item. */
  readonly assignmentsBySection?: readonly PlanRecord['assignments'][number][]
  readonly footnotes?: readonly PlanRecord['footnotes'][number][]
  readonly units?: readonly Pick<PlanRecord['units'][number], 'surfaceForms'>[]
  readonly findings?: readonly Loose<PlanRecord['findings'][number]>[]
  readonly optional?: Readonly<Record<string, readonly unknown[]>>
  readonly [optional: `${string}Optional`]: readonly unknown[] | undefined
}

/** What a gold item says of a field: its own value, then those that count as well. */
export function valuesOf(item: object, field: string): unknown[] {
  const { accept } = item as Accepting
  const own = field.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], item)
  return [own ?? null, ...(accept?.[field] ?? [])]
}

/** Items of a part that count neither way. */
export function optionalOf<T>(gold: Gold, part: string): T[] {
  return [...(gold[`${part}Optional`] ?? []), ...(gold.optional?.[part] ?? [])] as T[]
}

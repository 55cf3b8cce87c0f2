import type { NormalisedRecord } from '../../normaliser/normalise.ts'
import type { Difference } from '../../record/comparison.ts'
import type { PlanRecord } from '../../record/record.ts'
import type { Pairing } from '../align/align.ts'
import type { Features } from '../align/features.ts'
import type { PreparedTemplate } from '../prepare-template.ts'

/** The two documents as differences are looked for. */
export interface Sides {
  readonly template: PreparedTemplate
  readonly plan: { readonly record: PlanRecord; readonly normalised: NormalisedRecord; readonly features: readonly Features[] }
  readonly pairings: readonly Pairing[]
}

export function sidesOf(template: PreparedTemplate, plan: Sides['plan'], pairings: readonly Pairing[]): Sides {
  return { template, plan, pairings }
}

/** What binds and differs between a template task and its answers. */
export function taskDifferences(_: Pairing, __: Sides): Difference[] {
  return []
}

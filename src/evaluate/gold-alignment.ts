import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Difference } from '../record/comparison.ts'

/** A difference that has to be found. */
export interface GoldChange {
  readonly field: Difference['field']
  readonly direction?: NonNullable<Difference['direction']>
  /** Directions that are right as well. */
  readonly accept?: readonly NonNullable<Difference['direction']>[]
  readonly severity?: Difference['severity']
  /** Counts neither way. */
  readonly optional?: boolean
}

export interface GoldItem {
  readonly status: 'covered' | 'changed' | 'missing'
  readonly template: string
  readonly plan: readonly string[]
  readonly changes?: readonly GoldChange[]
}

/** What pairs with what in one plan. Parts that are absent are not scored. */
export interface GoldPlan {
  readonly items: readonly GoldItem[]
  readonly extra: readonly string[]
  /** Rules of the notes that have to be given. */
  readonly notes?: readonly string[]
  /** Differences of the document as a whole. */
  readonly differences?: readonly GoldChange[]
}

/** A plan with the template that it was made from. */
export interface AlignedSample {
  /** Folder and file, `ubnd-xa-…/source.txt`. */
  readonly name: string
  readonly template: string
  readonly plan: string
  readonly gold: GoldPlan
}

interface AlignmentFile {
  /** Folder of the template, beside the plan's. */
  readonly template: string
  readonly plans: readonly (GoldPlan & { readonly file: string })[]
}

/** Each plan of an `alignment.json` in the folder or directly under it, in every format that plan and template both have. */
export function readAlignments(folder: string): AlignedSample[] {
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [folder, ...below.map(({ name }) => join(folder, name)).sort()].flatMap(alignedIn)
}

function alignedIn(folder: string): AlignedSample[] {
  const path = join(folder, 'alignment.json')
  if (!existsSync(path)) return []
  const { template, plans }: AlignmentFile = JSON.parse(readFileSync(path, 'utf8'))
  const formats = readdirSync(folder).filter((file) => /^source\.[^.]+$/u.test(file))
  return plans.flatMap(({ file, ...gold }) =>
    formats
      .sort()
      .map((format) => ({
        name: file.replace(/source\.[^.]+$/u, format),
        template: join(folder, '..', template, format),
        plan: join(folder, '..', file.replace(/source\.[^.]+$/u, format)),
        gold,
      }))
      .filter((sample) => existsSync(sample.template) && existsSync(sample.plan)),
  )
}

/** The public verbs. What each does stands beside it. */
import type { CompareOptions } from './compare/options.ts'
import type { Comparison } from './record/comparison.ts'
import type { PlanRecord } from './record/record.ts'

export { EXTRACTOR_VERSION, extract } from '../extractors/index.ts'
export { CompareError } from './compare/compare-error.ts'
export type { CompareOptions } from './compare/options.ts'
export type { Document } from './document/document.ts'
export type { IngestOptions, Progress } from './ingest/ingest.ts'
export { readPlan } from './ingest/read-plan.ts'
export type { IngestReport } from './ingest/report.ts'
export { type NormalisedRecord, type NormalisedTask, normalise } from './normaliser/normalise.ts'
export { parse } from './parsers/parse.ts'
export { type UnreadableCode, UnreadableError } from './parsers/unreadable.ts'
export type { Comparison } from './record/comparison.ts'
export type {
  Annex,
  AnnexRow,
  Assignment,
  Citation,
  Deadline,
  DocumentFacts,
  Finding,
  Indicator,
  OutlineEntry,
  PlanRecord,
  Source,
  Target,
  Unit,
} from './record/record.ts'
export { openStore } from './store/open-store.ts'
export { AmbiguousKeyError, type Hit, type Quarantined, type Run, type Saved, type Store, StoreError } from './store/store.ts'

/** As in `ingest/ingest.ts`, which is loaded when first called: who reads single documents needs no queue. */
export const ingest: typeof import('./ingest/ingest.ts').ingest = async (paths, options) =>
  (await import('./ingest/ingest.ts')).ingest(paths, options)

/** As `compare` of `compare/compare.ts`, with the tables of bodies that come with the package unless others are given. */
export async function diff(template: PlanRecord, plans: Iterable<PlanRecord>, options: CompareOptions = {}): Promise<Comparison> {
  const { compare } = await import('./compare/compare.ts')
  const units = options.units ?? (await (await import('./ingest/read-units.ts')).defaultUnits())
  return compare(template, plans, { ...options, units })
}

/** The public verbs. What each does stands beside it. */
export { EXTRACTOR_VERSION, extract } from '../extractors/index.ts'
export type { Document } from './document/document.ts'
export type { IngestOptions, Progress } from './ingest/ingest.ts'
export { readPlan } from './ingest/read-plan.ts'
export type { IngestReport } from './ingest/report.ts'
export { type NormalisedRecord, type NormalisedTask, normalise } from './normaliser/normalise.ts'
export { parse } from './parsers/parse.ts'
export { type UnreadableCode, UnreadableError } from './parsers/unreadable.ts'
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

/** The public verbs. What each does stands beside it. */
import type { CompareOptions } from './compare/options.ts'
import type { GraphMaking } from './ingest/build-graph.ts'
import type { CitationGraph } from './record/citation-graph.ts'
import type { Comparison } from './record/comparison.ts'
import type { FollowUp } from './record/follow-up.ts'
import type { PlanRecord } from './record/record.ts'
import type { VersionComparison } from './record/version-comparison.ts'
import type { Store } from './store/store.ts'

export { EXTRACTOR_VERSION, extract } from '../extractors/index.ts'
export { CompareError } from './compare/compare-error.ts'
export type { CompareOptions } from './compare/options.ts'
export type { Document } from './document/document.ts'
export type { GraphMaking } from './ingest/build-graph.ts'
export type { IngestOptions, Progress } from './ingest/ingest.ts'
export { readPlan } from './ingest/read-plan.ts'
export type { IngestReport } from './ingest/report.ts'
export { type NormalisedRecord, type NormalisedTask, normalise } from './normaliser/normalise.ts'
export { parse } from './parsers/parse.ts'
export { type UnreadableCode, UnreadableError } from './parsers/unreadable.ts'
export type { CitationGraph, GraphEdge, GraphNode, StaleBasis } from './record/citation-graph.ts'
export type { ComparedTask, Comparison, PlanComparison } from './record/comparison.ts'
export type { FollowUp } from './record/follow-up.ts'
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
export type { VersionComparison } from './record/version-comparison.ts'
export { openStore } from './store/open-store.ts'
export { AmbiguousKeyError, type Hit, type Quarantined, type Run, type Saved, type Store, StoreError } from './store/store.ts'

/** As in `ingest/ingest.ts`, which is loaded when first called: who reads single documents needs no queue. */
export const ingest: typeof import('./ingest/ingest.ts').ingest = async (paths, options) =>
  (await import('./ingest/ingest.ts')).ingest(paths, options)

/**
 * Plans against their template, by the comparison contract: which tasks each plan answers, what differs and how that binds.
 * The tables of bodies that come with the package serve unless others are given. Throws CompareError where the template
 * has no tasks.
 */
export async function diff(template: PlanRecord, plans: Iterable<PlanRecord>, options: CompareOptions = {}): Promise<Comparison> {
  const { compare } = await import('./compare/compare.ts')
  return compare(template, plans, await withUnits(options))
}

/** One version of a document against another: a draft and the issued text, or one year's plan and the next one's. */
export async function compareVersions(
  from: PlanRecord,
  to: PlanRecord,
  options: CompareOptions = {},
): Promise<VersionComparison> {
  const { compareVersions } = await import('./compare/versions/compare-versions.ts')
  return compareVersions(from, to, await withUnits(options))
}

/** What the year's report says became of each task of its plan. Throws CompareError where the plan has no tasks. */
export async function followUp(plan: PlanRecord, report: PlanRecord, options: CompareOptions = {}): Promise<FollowUp> {
  const { followUp } = await import('./compare/follow-up/follow-up.ts')
  return followUp(plan, report, await withUnits(options))
}

/**
 * Who rests on whom among the documents of a store, or among records in memory, by the graph contract. A store keeps its
 * graph and makes it anew only when something changed.
 */
export async function graph(of: Store | Iterable<PlanRecord>, making: GraphMaking = {}): Promise<CitationGraph> {
  const { citationGraph, graphOfRecords } = await import('./ingest/build-graph.ts')
  return Symbol.iterator in of ? graphOfRecords(of, making) : citationGraph(of, making)
}

async function withUnits(options: CompareOptions): Promise<CompareOptions> {
  return { ...options, units: options.units ?? (await (await import('./ingest/read-units.ts')).defaultUnits()) }
}

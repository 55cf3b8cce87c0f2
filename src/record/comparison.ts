/** The comparison contract, version 1: what `doichieu diff --json` prints, and what every report of it reads. */
import { z } from 'zod'
import { level, provenance } from './record.ts'

const text = z.string()
const maybe = text.nullable()
const ratio = z.number().min(0).max(1)

export const STATUSES = ['covered', 'changed', 'missing', 'extra'] as const
export const DIFFERENCE_FIELDS = ['task', 'output', 'lead', 'support', 'deadline', 'target', 'legal-basis', 'year'] as const
export const DIRECTIONS = ['earlier', 'later', 'dropped', 'added', 'incomparable', 'lowered', 'raised'] as const
export const SEVERITIES = ['error', 'warning', 'info'] as const
export const severity = z.enum(SEVERITIES)
export type Severity = z.infer<typeof severity>

/** A task as a reader of the comparison sees it: a row of an annex, or a clause where the document has no annexes. */
export const comparedTask = z.object({
  /** `02/5` (annex/row), or the outline path, `II/2/2.2/a`. */
  key: text,
  annex: maybe,
  annexTitle: maybe,
  group: maybe,
  task: text,
  outputs: z.array(text),
  lead: z.array(text),
  support: z.array(text),
  /** As written. */
  deadlines: z.array(text),
  /** Id and name of the field of work, null where nothing tells it. */
  field: maybe,
  places: provenance,
})
export type ComparedTask = z.infer<typeof comparedTask>

export const comparedDocument = z.object({
  path: text,
  sha256: text,
  kind: text,
  number: maybe,
  date: maybe,
  issuer: maybe,
  /** Name of the place, `Hoằng Phượng`. */
  unit: maybe,
  level: level.nullable(),
  planYear: z.number().int().nullable(),
  /** How many. */
  tasks: z.number().int(),
  rows: z.array(comparedTask),
})
export type ComparedDocument = z.infer<typeof comparedDocument>

export const difference = z.object({
  field: z.enum(DIFFERENCE_FIELDS),
  /** As each side has it; null where that side says nothing. */
  template: maybe,
  plan: maybe,
  /** Deadlines: earlier, later; targets: lowered, raised; what only one side has: dropped, added. */
  direction: z.enum(DIRECTIONS).optional(),
  severity,
  /** Key of the plan's task that differs, where the template's was split over several. */
  at: text.optional(),
})
export type Difference = z.infer<typeof difference>

/** Why two tasks were paired. */
export const pairEvidence = z.object({
  /** Parts of the similarity, each from 0 to 1: `words`, `tfidf`, `ngrams`, `field`, `neighbours`, `outputs` … */
  scores: z.record(text, ratio),
  /** The weightiest words that both have, as the template writes them. */
  words: z.array(text),
})
export type PairEvidence = z.infer<typeof pairEvidence>

export const comparisonItem = z.object({
  status: z.enum(STATUSES),
  /** Key of the template's task; absent for `extra`. */
  template: text.optional(),
  /** Keys of the plan's tasks: several where it was split; items share one where tasks were merged. Empty where missing. */
  plan: z.array(text),
  similarity: ratio.optional(),
  differences: z.array(difference).optional(),
  /** How many tasks stand against how many. */
  shape: z.enum(['one', 'split', 'merged']).optional(),
  /** The pair is uncertain: somebody should look. */
  review: z.boolean().optional(),
  evidence: pairEvidence.optional(),
  /** Missing: the plan's task that comes nearest and was not taken. */
  nearest: z.object({ plan: text, similarity: ratio }).optional(),
})
export type ComparisonItem = z.infer<typeof comparisonItem>

/** What is to be said of a whole plan, or of the comparison: `other-year`, `copy-of`, `no-tasks`, `report-as-plan` … */
export const comparisonNote = z.object({
  rule: text,
  severity,
  /** Vietnamese, for people. */
  message: text,
  /** What the message is about, for other languages and for programs. */
  facts: z.record(text, z.union([text, z.number()])).optional(),
})
export type ComparisonNote = z.infer<typeof comparisonNote>

export const comparisonSummary = z.object({
  covered: z.number().int(),
  changed: z.number().int(),
  missing: z.number().int(),
  extra: z.number().int(),
  /** (covered + changed) / template tasks; 0 where the template has none. */
  coverage: ratio,
})
export type ComparisonSummary = z.infer<typeof comparisonSummary>

export const planComparison = z.object({
  plan: comparedDocument,
  summary: comparisonSummary,
  items: z.array(comparisonItem),
  /** Of the whole document: legal bases dropped or superseded, targets outside of annexes, another year. */
  differences: z.array(difference),
  notes: z.array(comparisonNote),
})
export type PlanComparison = z.infer<typeof planComparison>

/** All plans at once. */
export const comparisonOverview = z.object({
  /** By field of work: how many template tasks it has, and the share covered over all plans. */
  fields: z.array(z.object({ field: maybe, name: maybe, tasks: z.number().int(), coverage: ratio })),
  /** The template's tasks, most often missed first. */
  tasks: z.array(z.object({ template: text, missing: z.number().int(), changed: z.number().int() })),
  /** Best plan first; `score` and the points that make it up, so that it can be explained. */
  ranking: z.array(
    z.object({
      path: text,
      unit: maybe,
      rank: z.number().int(),
      score: z.number(),
      points: z.array(z.object({ reason: text, count: z.number(), points: z.number() })),
    }),
  ),
  /** Of the list given, those that have sent no plan; of the plans, those that are on no list. */
  notSent: z.array(text),
  notListed: z.array(text),
  /** Groups of plans that are alike word for word, by path. */
  copies: z.array(z.object({ paths: z.array(text), similarity: ratio })),
})
export type ComparisonOverview = z.infer<typeof comparisonOverview>

export const comparison = z.object({
  schemaVersion: z.literal(1),
  template: comparedDocument,
  plans: z.array(planComparison),
  overview: comparisonOverview.optional(),
  notes: z.array(comparisonNote).optional(),
})
export type Comparison = z.infer<typeof comparison>

/** What `doichieu diff --from PLAN --to REPORT --json` prints: what the year's report says became of each task of its plan. */
import { z } from 'zod'
import { comparedDocument, comparisonNote } from './comparison.ts'

const text = z.string()
const maybe = text.nullable()
const ratio = z.number().min(0).max(1)
const page = z.number().int().nullable()

/**
 * `done`: the report says so, states a result or cites the document that was to be made. `partly`: less than was asked, or
 * still under way. `not-done`: said not to be done. `ahead`: only among what is yet to come. `mentioned`: spoken of, without
 * a result. `silent`: not spoken of.
 */
export const PROGRESS = ['done', 'partly', 'not-done', 'ahead', 'mentioned', 'silent'] as const
export type Progress = (typeof PROGRESS)[number]

export const progressEvidence = z.object({
  /** The report's sentence, or its table row's cells. */
  text,
  path: z.array(text),
  page,
  similarity: ratio,
  /** Documents that the sentence cites, in its words or by a footnote. */
  documents: z.array(z.object({ raw: text, number: maybe, date: maybe })),
  /** Numbers that it states. */
  figures: z.array(z.object({ raw: text, value: z.number(), unit: text })),
})
export type ProgressEvidence = z.infer<typeof progressEvidence>

export const progressItem = z.object({
  /** Key of the plan's task. */
  task: text,
  progress: z.enum(PROGRESS),
  /** A document that it was to yield bears a date after the task's deadline. */
  late: z.object({ due: text, issued: text }).optional(),
  review: z.boolean().optional(),
  /** Best first. */
  evidence: z.array(progressEvidence),
  /** Silent: what comes nearest, though too far to count. */
  nearest: progressEvidence.optional(),
})
export type ProgressItem = z.infer<typeof progressItem>

export const targetOutcome = z.object({
  target: text,
  comparator: text,
  value: z.number(),
  unit: text,
  /** What the report states, null where it states no figure for it. */
  stated: z.number().nullable(),
  reached: z.boolean().nullable(),
  raw: maybe,
  page,
})
export type TargetOutcome = z.infer<typeof targetOutcome>

/** How far the tasks of a field of work came. */
export const progressOfField = z.object({ field: maybe, name: maybe, counts: z.record(z.enum(PROGRESS), z.number().int()) })
export type ProgressOfField = z.infer<typeof progressOfField>

export const followUp = z.object({
  schemaVersion: z.literal(1),
  mode: z.literal('follow-up'),
  plan: comparedDocument,
  report: comparedDocument.omit({ tasks: true, rows: true }),
  summary: z.record(z.enum(PROGRESS), z.number().int()),
  items: z.array(progressItem),
  targets: z.array(targetOutcome),
  /** In the order in which the plan comes to them. */
  fields: z.array(progressOfField).optional(),
  notes: z.array(comparisonNote),
})
export type FollowUp = z.infer<typeof followUp>

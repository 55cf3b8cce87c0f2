/** What `doichieu diff --from A --to B --json` prints: a draft against the issued text, a year's plan against the next one's. */
import { z } from 'zod'
import { comparedDocument, comparisonNote, planComparison } from './comparison.ts'

const text = z.string()
const maybe = text.nullable()
const path = z.array(text)
const page = z.number().int().nullable()

/** Words that both have, and those of one only, in reading order; joined they give either text. */
export const segment = z.object({ op: z.enum(['same', 'removed', 'added']), text })
export type Segment = z.infer<typeof segment>

const clauseSide = z.object({ path, text, page })
export type ClauseSide = z.infer<typeof clauseSide>

/** A paragraph that is not in both as it stands. `moved`: the same words elsewhere. */
export const clauseChange = z.object({
  status: z.enum(['changed', 'moved', 'removed', 'added']),
  from: clauseSide.nullable(),
  to: clauseSide.nullable(),
  /** Of the texts without their labels. */
  segments: z.array(segment).optional(),
  /** Years that moved on with the plan's own, and nothing else. */
  onlyYear: z.boolean().optional(),
})
export type ClauseChange = z.infer<typeof clauseChange>

export const FACTS = [
  'kind',
  'number',
  'date',
  'place',
  'issuer',
  'title',
  'plan-year',
  'signer',
  'recipients',
  'attachments',
] as const
export const factChange = z.object({ fact: z.enum(FACTS), from: maybe, to: maybe })
export type FactChange = z.infer<typeof factChange>

/** A cited document that only one version cites, or that both cite with another number, date or issuer. */
export const citationChange = z.object({
  status: z.enum(['changed', 'removed', 'added']),
  role: text,
  from: maybe,
  to: maybe,
})
export type CitationChange = z.infer<typeof citationChange>

/** The words of a task that is in both, or of what else its row says. */
export const taskWording = z.object({
  from: text,
  to: path,
  /** Absent: the task itself. */
  field: z.enum(['output', 'lead', 'support', 'deadline']).optional(),
  segments: z.array(segment),
  onlyYear: z.boolean().optional(),
})
export type TaskWording = z.infer<typeof taskWording>

export const versionComparison = z.object({
  schemaVersion: z.literal(1),
  mode: z.literal('versions'),
  from: comparedDocument,
  to: comparedDocument,
  facts: z.array(factChange),
  clauses: z.object({ same: z.number().int(), changes: z.array(clauseChange) }),
  citations: z.array(citationChange),
  /** The tasks of `from` as the template, those of `to` as the plan; null where neither has any. */
  tasks: planComparison.pick({ summary: true, items: true, differences: true }).nullable(),
  wording: z.array(taskWording),
  /** Tasks that stand in another annex, or before or behind others than before; by their keys. */
  moved: z.array(z.object({ from: text, to: path })).optional(),
  notes: z.array(comparisonNote),
})
export type VersionComparison = z.infer<typeof versionComparison>

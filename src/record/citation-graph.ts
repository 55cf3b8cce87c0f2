/** The graph contract, version 1: what `doichieu graph --json` prints, and what every export and picture of it reads. */
import { z } from 'zod'
import { kind, level, RELATIONS } from './record.ts'

const text = z.string()
const maybe = text.nullable()

export const LEGAL_STATUSES = ['in-force', 'expired', 'amended', 'replaced', 'repealed', 'unknown'] as const
export const legalStatus = z.enum(LEGAL_STATUSES)
export type LegalStatus = z.infer<typeof legalStatus>
export const relation = z.enum(RELATIONS)
export type Relation = z.infer<typeof relation>

export const graphNode = z.object({
  /** URN:LEX (RFC 9676), unofficial: no registrar for `vn` is known. */
  id: text,
  kind,
  number: maybe,
  /** ISO; the year alone where only that is known. */
  date: maybe,
  issuer: maybe,
  level: level.nullable(),
  /** Province and below that the issuer belongs to, widest first, as names people know. */
  places: z.array(text).optional(),
  title: maybe,
  /** Ingested here, or only cited. */
  held: z.boolean(),
  sha256: text.optional(),
  status: legalStatus,
  inDegree: z.number().int(),
  outDegree: z.number().int().optional(),
})
export type GraphNode = z.infer<typeof graphNode>

export const graphEvidence = z.object({
  /** The sha256 of the document that says so. */
  document: text,
  page: z.number().int().nullable(),
  /** The citation as written. */
  raw: text,
  /** The words around it that tell the relation, with the citation. */
  passage: text.optional(),
  /** Which part of the cited text, `Khoản 3 Điều 1`. */
  provision: maybe.optional(),
})
export type GraphEvidence = z.infer<typeof graphEvidence>

export const graphEdge = z.object({
  from: text,
  to: text,
  relation,
  count: z.number().int(),
  evidence: z.array(graphEvidence),
})
export type GraphEdge = z.infer<typeof graphEdge>

/** A document that rested on a text which was no longer in force on its own date. */
export const staleBasis = z.object({
  from: text,
  to: text,
  /** The date of `from`. */
  on: text,
  /** What had replaced or repealed it, null where it had ended by itself. */
  by: maybe,
  since: text,
})
export type StaleBasis = z.infer<typeof staleBasis>

/** A mention whose document could not be told: why not, and what was in question. It may stand as a node of its own (`ignota`). */
export const unresolvedMention = z.object({
  document: text,
  page: z.number().int().nullable(),
  raw: text,
  reason: text,
  candidates: z.array(text).optional(),
})
export type UnresolvedMention = z.infer<typeof unresolvedMention>

/** One number that was given to two documents, or one document with two dates. */
export const graphConflict = z.object({ number: text, ids: z.array(text), reason: text })
export type GraphConflict = z.infer<typeof graphConflict>

/** A body named in the documents that the merger of 1 July 2025 ended, with what it became. */
export const endedPlace = z.object({
  name: text,
  level: level.nullable(),
  until: text,
  successors: z.array(text),
  /** Several places bore that name: the successors are those of all of them. */
  ambiguous: z.boolean().optional(),
  documents: z.array(text),
})
export type EndedPlace = z.infer<typeof endedPlace>

export const citationGraph = z.object({
  schemaVersion: z.literal(1),
  nodes: z.array(graphNode),
  edges: z.array(graphEdge),
  stale: z.array(staleBasis),
  unresolved: z.array(unresolvedMention).optional(),
  conflicts: z.array(graphConflict).optional(),
  ended: z.array(endedPlace).optional(),
})
export type CitationGraph = z.infer<typeof citationGraph>

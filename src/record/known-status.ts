/** What is known of texts from outside the corpus: the table in data/known-status.yaml, and what users add to it. */
import { z } from 'zod'
import { kind } from './record.ts'

const text = z.string()
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u)

export const EVENT_TYPES = ['replaced', 'repealed', 'amended', 'expired'] as const

/** Something that happened to a text. */
export const statusEvent = z.object({
  type: z.enum(EVENT_TYPES),
  /** The number of the text that did it; null where it ended by itself. */
  by: text.nullable(),
  /** The day from which that holds. */
  since: day,
  /** `part`: articles of it only; it stays in force. */
  scope: z.enum(['whole', 'part']),
  /** The article that says so. */
  source: text,
})
export type StatusEvent = z.infer<typeof statusEvent>

/** A text as the table lists it. */
export const knownEntry = z.object({
  number: text,
  kind,
  /** The day it was passed or signed, by which laws are cited. */
  date: day,
  /** Laws by name; others their title. */
  name: text,
  issuer: text,
  /** The day from which it holds. */
  since: day.optional(),
  /** Cited everywhere without its date, so that number and issuer are enough: `57-NQ/TW`. */
  undated: z.boolean().optional(),
  /** Other names that it goes by: `Đề án 06`. */
  aka: z.array(text).optional(),
  events: z.array(statusEvent).optional(),
  /** `sure` unless said: `unsure` entries name documents and state no status that a finding could rest on. */
  confidence: z.enum(['sure', 'unsure']).optional(),
})
export type KnownEntry = z.infer<typeof knownEntry>

/** An entry with the identifiers that the graph goes by. */
export interface KnownText extends KnownEntry {
  /** URN:LEX name, with its day and number. */
  readonly id: string
  /** That of each event's `by`, null where it has none. */
  readonly byIds: readonly (string | null)[]
}

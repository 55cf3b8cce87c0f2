import type { LegalStatus } from '../../record/citation-graph.ts'
import type { StatusEvent } from '../../record/known-status.ts'

/** Something that happened to a document, by identifiers. */
export interface LegalEvent {
  readonly type: StatusEvent['type']
  /** Identifier of what did it. */
  readonly by: string | null
  /** ISO day from which that holds; null where the day is not known. */
  readonly since: string | null
  readonly scope: 'whole' | 'part'
  /** The article, or the passage of the corpus. */
  readonly source: string
}

/** What tells a document's status. */
export interface Standing {
  /** ISO, or less; null where not known. */
  readonly date: string | null
  readonly events: readonly LegalEvent[]
  /** Last year of a plan's period. */
  readonly until: string | null
  /** In the table of known texts, or held here: what is not said of it did not happen. */
  readonly watched: boolean
}

/** The event that ended a document by a day (inclusive), the first of them; null where it was in force. */
export function endedBy(events: readonly LegalEvent[], on: string): LegalEvent | null {
  const ends = events.filter(({ type, since, scope }) => scope === 'whole' && type !== 'amended' && since !== null && since <= on)
  return ends.sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1))[0] ?? null
}

/** The status of a document on a day. */
export function statusAt({ date, events, until, watched }: Standing, on: string): LegalStatus {
  const end = endedBy(events, on)
  if (end !== null) return end.type === 'amended' ? 'unknown' : end.type
  if (until !== null && until < on.slice(0, 4)) return 'expired'
  if (date !== null && date > on) return 'unknown'
  const changed = events.some(
    ({ type, since, scope }) => (type === 'amended' || scope === 'part') && since !== null && since <= on,
  )
  if (changed) return 'amended'
  return watched || until !== null ? 'in-force' : 'unknown'
}

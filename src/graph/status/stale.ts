import type { StaleBasis } from '../../record/citation-graph.ts'
import { endedBy, type LegalEvent } from './status-at.ts'

export interface Resting {
  readonly from: string
  readonly to: string
  /** ISO, or year or month: the day counts from its first. */
  readonly date: string | null
}

/**
 * Whether a document rested on a text that was no longer in force on its own date (or on `on`, where it is given and
 * later). Null where it was, or no date is known. An amended text is in force; a plan whose period is over is expired,
 * not stale; nobody rests on what he puts out of force himself.
 */
export function staleBasis(
  { from, to, date }: Resting,
  events: readonly LegalEvent[],
  on: string | null = null,
): StaleBasis | null {
  if (date === null) return null
  const own = `${date}-01-01`.slice(0, 10)
  if (on !== null && on < own) return null
  const day = on ?? own
  if (events.some(({ by, type }) => by === from && type !== 'amended')) return null
  const end = endedBy(
    events.filter(({ type }) => type === 'replaced' || type === 'repealed'),
    day,
  )
  return end === null || end.since === null ? null : { from, to, on: day, by: end.by, since: end.since }
}

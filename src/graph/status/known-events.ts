import type { KnownText } from '../../record/known-status.ts'
import type { LegalEvent } from './status-at.ts'

/** What the table says happened to a text, where it is sure of it. */
export function eventsOfText({ confidence, events, byIds }: KnownText): LegalEvent[] {
  if (confidence === 'unsure') return []
  return (events ?? []).map(({ type, since, scope, source }, i) => ({ type, by: byIds[i] ?? null, since, scope, source }))
}

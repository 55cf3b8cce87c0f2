import type { KnownText } from '../../record/known-status.ts'
import type { LegalEvent } from './status-at.ts'

/** What the table says happened to each text that it is sure of. */
export function eventsOfKnown(texts: readonly KnownText[]): Map<string, LegalEvent[]> {
  return new Map(
    texts
      .filter(({ confidence }) => confidence !== 'unsure')
      .map(({ id, events, byIds }) => [
        id,
        (events ?? []).map(
          ({ type, since, scope, source }, i): LegalEvent => ({ type, by: byIds[i] ?? null, since, scope, source }),
        ),
      ]),
  )
}

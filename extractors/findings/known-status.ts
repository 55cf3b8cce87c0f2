import { KNOWN_TEXTS } from '../../src/record/known-texts.ts'
import type { Kind } from '../../src/record/record.ts'

/**
 * Texts that plans cite and that another text has replaced as a whole, by the project's table of known texts
 * (data/known-status.yaml). `since` is the day the replacing text took effect; each entry names the text that says so.
 */
export interface KnownStatus {
  readonly number: string
  readonly kind: Kind
  /** Laws are cited by it. */
  readonly name?: string
  /** ISO date of the text, by which laws are cited. */
  readonly date: string
  readonly replacedBy: string
  readonly since: string
  readonly source: string
}

const BY_NAME: ReadonlySet<Kind> = new Set(['luat', 'bo-luat', 'phap-lenh'])

export const KNOWN_STATUS: readonly KnownStatus[] = KNOWN_TEXTS.flatMap(({ number, kind, name, date, events, confidence }) => {
  const end = events?.find(({ type, scope }) => scope === 'whole' && (type === 'replaced' || type === 'repealed'))
  if (end === undefined || end.by === null || confidence === 'unsure') return []
  const { by: replacedBy, since, source } = end
  return [{ number, kind, ...(BY_NAME.has(kind) ? { name } : {}), date, replacedBy, since, source }]
})
